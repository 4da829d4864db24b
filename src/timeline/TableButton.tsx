import { useWords } from '../ui/words';

/** Asks for the same as a table; in the embedded frame an icon without words. */
export function TableButton({ isIcon, onTable }: { isIcon: boolean; onTable(): void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="chip"
      aria-haspopup="dialog"
      aria-label={t('timeline.table.title')}
      title={isIcon ? t('timeline.table.title') : undefined}
      onClick={onTable}
    >
      {isIcon ? (
        <svg className="timeline-icon is-drawn" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1 1.5h10v9H1zM1 4.5h10M1 7.5h10M4.5 1.5v9" />
        </svg>
      ) : (
        t('table.open')
      )}
    </button>
  );
}
