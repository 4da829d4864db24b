import { headlineOf, type Story } from '../core/story';
import { useWords } from '../ui/words';
import type { Pixel, Size } from './camera';
import { MapPopup } from './MapPopup';
import type { Mark } from './mapFacts';
import { halfOf } from './placedMarks';
import { spokenName } from './spokenName';

type HoverCardProps = {
  mark: Mark;
  stories: readonly Story[];
  /** Centre of the symbol. */
  at: Pixel;
  size: Size;
  onClose(): void;
  onPointerEnter(): void;
  onPointerLeave(): void;
};

const HEADLINES = 2;

/** What is new at a place. Shown to a mouse and to the keyboard; a tap opens the place itself. */
export function HoverCard(props: HoverCardProps) {
  const { mark, stories, at, size, onClose } = props;
  const words = useWords();
  return (
    <MapPopup
      at={at}
      reach={halfOf(mark)[1] + 9}
      size={size}
      className="map-hovercard"
      onClose={onClose}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
    >
      <p className="map-hovercard__name">{spokenName(words, mark)}</p>
      <ul>
        {stories.slice(0, HEADLINES).map((story) => (
          <li key={story.id}>
            <span className="map-hovercard__day">{words.day(story.day, 'medium')}</span>
            <span className="map-hovercard__headline">{headlineOf(story)}</span>
          </li>
        ))}
      </ul>
    </MapPopup>
  );
}
