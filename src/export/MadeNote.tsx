import { CopyField } from '../ui/CopyField';
import { useWords } from '../ui/words';
import { byteLength } from './saveFile';
import type { Making } from './useMaking';

/** How far a file is, or what is in it.
 *  @param isShown its text is shown, for it cannot be saved */
export function MadeNote({ making, isShown }: { making: Making; isShown: boolean }) {
  const words = useWords();
  const file = making.state === 'done' ? making.file : null;
  return (
    <>
      {making.state === 'running' && (
        <label className="export-progress">
          {words.t('export.running')} <progress value={making.share} />
        </label>
      )}
      <p role="status">
        {file &&
          words.t(isShown ? 'export.shown' : 'export.done', {
            name: file.name,
            count: file.count,
            size: words.number(Math.max(1, Math.round(byteLength(file) / 1000))),
          })}
      </p>
      {file && isShown && typeof file.content === 'string' && (
        <CopyField label={file.name} text={file.content} {...copyWords(words)} />
      )}
      {file?.alternative && (
        <CopyField
          label={words.t('export.alternative')}
          text={file.alternative}
          {...copyWords(words)}
        />
      )}
    </>
  );
}

const copyWords = ({ t }: ReturnType<typeof useWords>) => ({
  copyLabel: t('export.copy'),
  copied: t('export.copied'),
  selected: t('export.selected'),
});
