import { lazyPart } from '../ui/lazyPart';
import { useWords } from '../ui/words';

const SheetHandle = lazyPart(() => import('./SheetHandle').then((it) => it.SheetHandle));

type Tab = 'list' | 'timeline';

type ViewTabsProps = { tab: Tab; onTab(tab: Tab): void; total: number };

/** On narrow pages list and timeline share one place. */
export function ViewTabs({ tab, onTab, total }: ViewTabsProps) {
  const words = useWords();
  const tabs: [Tab, string][] = [
    ['list', words.t('stories.tab', { count: total })],
    ['timeline', words.t('app.timelineTab')],
  ];
  return (
    <fieldset className="view-tabs">
      <legend className="visually-hidden">{words.t('app.views')}</legend>
      <SheetHandle />
      {tabs.map(([id, label]) => (
        <button key={id} type="button" aria-pressed={tab === id} onClick={() => onTab(id)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
