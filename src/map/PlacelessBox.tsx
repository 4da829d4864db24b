import { memo } from 'react';
import { useWords } from '../ui/words';

type PlacelessBoxProps = {
  count: number;
  chosen: boolean;
  faded: boolean;
  short: boolean;
  onPlaceless(on: boolean): void;
};

/** Stories without a place: they have no spot on the map, but a box beside it, which is a filter. */
export const PlacelessBox = memo(function PlacelessBox(props: PlacelessBoxProps) {
  const { count, chosen, faded, short, onPlaceless } = props;
  const { t, number } = useWords();
  return (
    <button
      type="button"
      className={faded ? 'map-placeless map-card is-faded' : 'map-placeless map-card'}
      aria-pressed={chosen}
      aria-label={t('map.placelessSpoken', { count })}
      onClick={() => onPlaceless(!chosen)}
      data-over-map=""
    >
      <span className="map-placeless__count">{number(count)}</span>
      {t(short ? 'map.placelessShort' : 'map.placeless')}
    </button>
  );
});
