import './near.css';
import { useEffect, useMemo, useState } from 'react';
import { resetView } from '../state/viewStore';
import { Dialog } from '../ui/Dialog';
import { FailedNotice } from '../ui/FailedNotice';
import { type Answer, askPosition } from './askPosition';
import { chooseRegion } from './chooseRegion';
import { type Nearby as Found, nearbyPlaces } from './nearbyPlaces';
import type { Board } from './useBoard';

/** Below this nobody needs to be told how exact a position is. */
const EXACT_KM = 5;

type NearbyProps = {
  board: Board;
  /** A place is chosen, and the dialog closed by that. */
  onTake?(): void;
  onClose(): void;
};

/** "In meiner Nähe": asks the browser for the reader's place and offers what has stories there and
 *  nearby. Found on the device; a place that is chosen is all that gets into the address. */
export function Nearby({ board, onTake, onClose }: NearbyProps) {
  const { words, geo } = board;
  const { kreise, needKreise } = geo;
  useEffect(() => needKreise(), [needKreise]);
  const { answer, ask } = useAnswer();
  const found = useFound(board, answer);
  const isFailed = answer !== null && 'failure' in answer;
  return (
    <Dialog title={words.t('near.title')} className="near-dialog" onClose={onClose}>
      <p role="status">{say(board, answer, found)}</p>
      {kreise.isError && (
        <FailedNotice
          what={words.t('failed.boundaries')}
          error={kreise.error}
          onRetry={() => kreise.refetch()}
        />
      )}
      {found && <Choices board={board} found={found} onTake={onTake} />}
      {isFailed && answer.failure !== 'insecure' && (
        <button type="button" className="button" onClick={ask}>
          {words.t('notice.retry')}
        </button>
      )}
      <p className="near-note">
        {answer && !isFailed && answer.accuracyKm > EXACT_KM && (
          <>{words.t('near.roughly', { km: words.number(Math.round(answer.accuracyKm)) })} </>
        )}
        {words.t('near.private')}
      </p>
    </Dialog>
  );
}

/** Null while the browser, or the reader, has not answered. */
function useAnswer() {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    askPosition(window).then((given) => isWanted && setAnswer(given));
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  const ask = () => {
    setAnswer(null);
    setAttempt(attempt + 1);
  };
  return { answer, ask };
}

/** Null until position and outlines are there. */
function useFound({ geo, counts }: Board, answer: Answer | null): Found | null {
  const kreise = geo.kreise.data;
  const { places } = geo;
  const { units } = counts;
  return useMemo(
    () =>
      answer && 'lon' in answer && kreise ? nearbyPlaces(answer, kreise, units, places) : null,
    [answer, kreise, units, places],
  );
}

/** One sentence, also for screen readers. */
function say({ words, naming }: Board, answer: Answer | null, found: Found | null): string {
  if (answer && 'failure' in answer) return words.t(`near.${answer.failure}`);
  if (!found) return words.t('near.asking');
  const { around, choices } = found;
  const places = around.toReversed().map(naming.nameOf).join(', ');
  const isNoneHere = choices.every(({ km }) => km !== null);
  const where =
    around.length === 0
      ? words.t('near.outside')
      : words.t(isNoneHere && choices.length > 0 ? 'near.whereNone' : 'near.where', { places });
  return choices.length === 0 ? `${where} ${words.t('near.nowhere')}` : where;
}

type ChoicesProps = { board: Board; found: Found; onTake: (() => void) | undefined };

function Choices({ board, found, onTake }: ChoicesProps) {
  const { words, naming } = board;
  if (found.choices.length === 0) {
    return (
      <button type="button" className="button" onClick={resetView}>
        {words.t('filters.reset')}
      </button>
    );
  }
  return (
    <ul className="near-choices">
      {found.choices.map(({ key, count, km }) => (
        <li key={key}>
          <button
            type="button"
            className="button"
            onClick={({ currentTarget }) => {
              currentTarget.closest('dialog')?.close();
              onTake?.();
              chooseRegion([key]);
            }}
          >
            <span>
              {naming.nameOf(key)}{' '}
              {km !== null && <small>{words.t('near.away', { km: words.number(km) })}</small>}
            </span>{' '}
            <small>{words.t('filters.placeCount', { count })}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}
