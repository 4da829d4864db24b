import type { Key } from '../core/key';
import { useWords } from '../ui/words';
import type { RegionFieldsProps } from './RegionFields';
import { RegionSelect } from './RegionSelect';

type LowerRegionFieldsProps = RegionFieldsProps & {
  land: Key;
  kreis: Key | undefined;
  gemeinde: Key | undefined;
};

/** The choices below a Land. */
export function LowerRegionFields(props: LowerRegionFieldsProps) {
  const { land, kreis, gemeinde, kreise, gemeinden, onRegion } = props;
  const words = useWords();
  return (
    <>
      <RegionSelect
        label={words.t('filters.kreis')}
        value={kreis ?? ''}
        options={kreise}
        onValue={(value) => onRegion([(value || land) as Key])}
      >
        <option value="">{words.t('filters.allKreise')}</option>
      </RegionSelect>
      {kreis?.length === 5 && (
        <RegionSelect
          label={words.t('filters.gemeinde')}
          value={gemeinde ?? ''}
          options={gemeinden}
          onValue={(value) => onRegion([(value || kreis) as Key])}
        >
          <option value="">{words.t('filters.allGemeinden')}</option>
        </RegionSelect>
      )}
      {props.onRetryUnits && (
        <p className="filter-failed" role="alert">
          {words.t('failed.places')}.{' '}
          <button type="button" className="button button--plain" onClick={props.onRetryUnits}>
            {words.t('notice.retry')}
          </button>
        </p>
      )}
    </>
  );
}
