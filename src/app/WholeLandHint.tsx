import { isInside, landOf } from '../core/key';
import type { Story } from '../core/story';
import { chooseRegion } from './chooseUnit';
import type { Board } from './useBoard';

type WholeLandHintProps = { board: Board; onTake(): void };

/** A Land's own stories are not in the filter of one of its Kreise; they are offered. */
export function WholeLandHint({ board, onTake }: WholeLandHintProps) {
  const { view, counts, naming, words } = board;
  const [region] = view.region;
  if (view.region.length !== 1 || !region) return null;
  const land = landOf(region);
  const isListed = ({ places }: Story) => places.some((place) => isInside(place, region));
  const own = counts.storiesAt.get(land)?.filter((story) => !isListed(story)).length ?? 0;
  if (land === region || own === 0) return null;
  return (
    <p className="whole-land-hint">
      <button
        type="button"
        className="button button--plain"
        onClick={() => {
          onTake();
          chooseRegion([land]);
        }}
      >
        {words.t('stories.wholeLand', { count: own, land: naming.nameOf(land) })}
      </button>
    </p>
  );
}
