import { memo } from 'react';
import { type Key, pathOf } from '../core/key';
import { useWords } from '../ui/words';

type BreadcrumbProps = {
  region: readonly Key[];
  regionName: string | undefined;
  /** The Land that is all there is; else it begins with Germany. */
  home: Key | null | undefined;
  nameOf(key: Key): string | undefined;
  onRegion(keys: readonly Key[]): void;
};

type Step = { id: string; name: string; region: readonly Key[] };

/** From Germany down to what is chosen, each place once. */
export const Breadcrumb = memo(function Breadcrumb(props: BreadcrumbProps) {
  const { region, regionName, home, nameOf, onRegion } = props;
  const { t } = useWords();
  const all = (home && nameOf(home)) || t('map.germany');
  const steps: Step[] = [{ id: 'all', name: all, region: [] }];
  const [only] = region;
  if (region.length > 1) {
    const name = regionName ?? t('map.several', { count: region.length });
    steps.push({ id: 'several', name, region });
  } else if (only) {
    for (const key of pathOf(only)) {
      const name = nameOf(key);
      if (name && key !== home) steps.push({ id: key, name, region: [key] });
    }
  }
  return (
    <nav className="map-breadcrumb map-card" aria-label={t('map.breadcrumb')} data-over-map="">
      <ol>
        {steps.map((step, index) => (
          <li key={step.id}>
            {index > 0 && <span aria-hidden="true">›</span>}
            <button
              type="button"
              aria-current={index === steps.length - 1 ? 'location' : undefined}
              onClick={() => onRegion(step.region)}
            >
              {step.name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
});
