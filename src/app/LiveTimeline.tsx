import { useMemo, useState } from 'react';
import type { TimeSlots } from '../core/bins';
import { canonicalKey, type Key } from '../core/key';
import type { Story } from '../core/story';
import { MOST_COMPARED } from '../core/view';
import { changeView } from '../state/viewStore';
import { TimelinePanel } from '../timeline/TimelinePanel';
import { lazyPart } from '../ui/lazyPart';
import type { Board } from './useBoard';
import { useTimelineCounts } from './useTimelineCounts';

const TimelineTable = lazyPart(() => import('./TimelineTable').then((it) => it.TimelineTable));

/** A story outside the chosen days gives the choice of days up, so that it can be seen. */
function openFromTimeline({ stories, filter }: Board, story: string): void {
  const open = (row: number | undefined) => {
    const isListed = row !== undefined && stories.counting.has(filter, row);
    changeView(isListed ? { story } : { story, from: null, to: null, last: null });
  };
  const row = stories.source.rowOf(story);
  if (row instanceof Promise) row.then(open, () => open(undefined));
  else open(row);
}

/** What can be compared: the chosen region and the Länder, of a site of one Land its Kreise. */
const comparableUnits = ({ config, view, geo }: Board): Key[] => [
  ...new Set([
    ...view.region,
    ...((config.site?.home ? geo.kreise : geo.laender).data?.features ?? []).map(({ properties }) =>
      canonicalKey(properties.key),
    ),
  ]),
];

/** The timeline, made from the board. */
export function LiveTimeline({ board }: { board: Board }) {
  const { view, stories, naming } = board;
  const { countBins, countDays, countUnitBins, single } = useTimelineCounts(board);
  const { counting } = stories;
  const topics = useMemo(
    () => counting.topics.map((id) => naming.topic(id)),
    [counting.topics, naming],
  );
  const range = useMemo(
    () => ({ from: view.from, to: view.to, last: view.last }),
    [view.from, view.to, view.last],
  );
  const [tabled, setTabled] = useState<TimeSlots | null>(null);
  const drawn = {
    countBins,
    countDays,
    topics,
    compared: view.compare,
    countUnitBins,
    nameOf: naming.nameOf,
  };
  return (
    <>
      <TimelinePanel
        {...drawn}
        storyDays={counting.storyDays}
        stories={single}
        placeNames={(story: Story) => naming.whereOf(story)}
        range={range}
        openStory={view.story}
        mostCompared={MOST_COMPARED}
        comparable={() => comparableUnits(board)}
        onCompare={(compare) => changeView({ compare })}
        onRange={(chosen, finished) => changeView(chosen, finished ? 'finished' : 'between')}
        onOpen={(story) => openFromTimeline(board, story)}
        onTable={setTabled}
        compact={view.embed}
      />
      {tabled && (
        <TimelineTable board={board} time={tabled} facts={drawn} onClose={() => setTabled(null)} />
      )}
    </>
  );
}
