import { lazyCode, useCode } from '../ui/lazyCode';
import { useWords } from '../ui/words';

const handleCode = lazyCode(() => import('./SheetHandle'));

type Tab = 'list' | 'timeline';

type ViewTabsProps = { tab: Tab; onTab(tab: Tab): void; total: number };

/** On narrow pages list and timeline share one place. */
export function ViewTabs({ tab, onTab, total }: ViewTabsProps) {
  const words = useWords();
  // If it does not come, the sheet slides all the same.
  const { code: handle } = useCode(handleCode);
  const tabs: [Tab, string][] = [
    ['list', words.t('stories.tab', { count: total })],
    ['timeline', words.t('app.timelineTab')],
  ];
  return (
    <fieldset className="view-tabs">
      <legend className="visually-hidden">{words.t('app.views')}</legend>
      {handle && <handle.SheetHandle />}
      {tabs.map(([id, label]) => (
        <button key={id} type="button" aria-pressed={tab === id} onClick={() => onTab(id)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
