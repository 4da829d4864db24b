import { memo } from 'react';
import { useWords } from '../ui/words';

type PlacelessBoxProps = {
  count: number;
  chosen: boolean;
  faded: boolean;
  onPlaceless(on: boolean): void;
};

/** The count and, by the width of the map, the whole or the short name. */
function PlacelessLabel({ count }: { count: number }) {
  const { t, number } = useWords();
  return (
    <>
      <span className="map-placeless__count">{number(count)}</span>
      <span className="map-placeless__whole">{t('map.placeless')}</span>
      <span className="map-placeless__short">{t('map.placelessShort')}</span>
    </>
  );
}

/** Stories without a place: they have no spot on the map, but a box beside it, which is a filter. */
export const PlacelessBox = memo(function PlacelessBox(props: PlacelessBoxProps) {
  const { count, chosen, faded, onPlaceless } = props;
  const { t } = useWords();
  return (
    <button
      type="button"
      className={faded ? 'map-placeless map-card is-faded' : 'map-placeless map-card'}
      aria-pressed={chosen}
      aria-label={t('map.placelessSpoken', { count })}
      onClick={() => onPlaceless(!chosen)}
      data-over-map=""
    >
      <PlacelessLabel count={count} />
    </button>
  );
});

/** The same before any script has run. */
export function PlacelessLink({ count }: { count: number }) {
  const { t } = useWords();
  return (
    <a
      className="map-placeless map-card"
      href="?place=none"
      aria-label={t('map.placelessSpoken', { count })}
    >
      <PlacelessLabel count={count} />
    </a>
  );
}
