import { type Key, pathOf } from '../core/key';
import { lazyPart } from '../ui/lazyPart';
import { useWords } from '../ui/words';
import { type RegionOption, RegionSelect } from './RegionSelect';

const LowerRegionFields = lazyPart(() =>
  import('./LowerRegionFields').then((it) => it.LowerRegionFields),
);

export type RegionFieldsProps = {
  region: readonly Key[];
  placeless: boolean;
  placelessCount: number;
  laender: readonly RegionOption[];
  /** Regions that have a name together; the key is all of theirs, separated by commas. */
  groups: readonly RegionOption[];
  /** The Land that the site is limited to; null: all of Germany. */
  home: { key: Key; name: string } | null;
  /** The Kreise and kreisfreie Städte of the chosen Land; null while they load. */
  kreise: readonly RegionOption[] | null;
  /** The Gemeinden of the chosen Kreis; null while they load. */
  gemeinden: readonly RegionOption[] | null;
  /** Kreise or Gemeinden could not be loaded; tries again. */
  onRetryUnits: (() => void) | null;
  onRegion(region: readonly Key[]): void;
  onPlaceless(): void;
};

/** Land, then Kreis, then Gemeinde: each choice opens the next. */
export function RegionFields(props: RegionFieldsProps) {
  const { region, placeless, placelessCount, laender, groups, home } = props;
  const { onRegion, onPlaceless } = props;
  const words = useWords();
  const only = region.length === 1 ? region[0] : region.length === 0 && !placeless && home?.key;
  const [land, kreis, gemeinde] = only ? pathOf(only) : [];
  const all = region.join();
  const isGroup = groups.some(({ key }) => key === all);
  const several = region.length > 1 && !isGroup;
  const unit = home ? '' : (land ?? '');
  const first = placeless ? 'none' : several ? 'several' : isGroup ? all : unit;

  return (
    <div className="filter-region">
      <RegionSelect
        label={words.t('filters.region')}
        value={first}
        options={[...groups, ...laender]}
        onValue={(value) => {
          if (value === 'none') onPlaceless();
          else if (value !== 'several') onRegion(value === '' ? [] : (value.split(',') as Key[]));
        }}
      >
        <option value="">{home?.name ?? words.t('filters.allGermany')}</option>
        {several && <option value="several">{words.t('filters.several')}</option>}
        <option value="none">
          {words.t('filters.withCount', {
            name: words.t('filters.placeless'),
            count: words.number(placelessCount),
          })}
        </option>
      </RegionSelect>
      {land?.length === 2 && (
        <LowerRegionFields {...props} land={land} kreis={kreis} gemeinde={gemeinde} />
      )}
    </div>
  );
}
