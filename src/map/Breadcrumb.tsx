import { Fragment, memo } from 'react';
import { type Key, pathOf } from '../core/key';
import { useWords } from '../ui/words';

type BreadcrumbProps = {
  region: readonly Key[];
  nameOf(key: Key): string | undefined;
  onRegion(keys: readonly Key[]): void;
};

type Step = { id: string; name: string; region: readonly Key[] };

/** From Germany down to what is chosen, each place once. */
export const Breadcrumb = memo(function Breadcrumb({ region, nameOf, onRegion }: BreadcrumbProps) {
  const { t } = useWords();
  const steps: Step[] = [{ id: 'all', name: t('map.germany'), region: [] }];
  const [only] = region;
  if (region.length > 1) {
    steps.push({ id: 'several', name: t('map.several', { count: region.length }), region });
  } else if (only) {
    for (const key of pathOf(only)) {
      const name = nameOf(key);
      if (name) steps.push({ id: key, name, region: [key] });
    }
  }
  return (
    <nav className="map-breadcrumb map-card" aria-label={t('map.breadcrumb')} data-over-map="">
      <ol>
        {steps.map((step, index) => (
          <Fragment key={step.id}>
            {index > 0 && (
              <li className="map-breadcrumb__mark" aria-hidden="true">
                ›
              </li>
            )}
            <li>
              <button
                type="button"
                aria-current={index === steps.length - 1 ? 'location' : undefined}
                onClick={() => onRegion(step.region)}
              >
                {step.name}
              </button>
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  );
});
