import './export.css';
import { type ReactNode, useId, useState } from 'react';
import { Dialog } from '../ui/Dialog';
import { FailedNotice } from '../ui/FailedNotice';
import { useWords } from '../ui/words';
import type { MadeFile } from './exportFacts';
import { MadeNote } from './MadeNote';
import { FORMATS, type Format, isText } from './makeFile';
import { isSandboxed, saveFile } from './saveFile';
import { type Maker, useMaking } from './useMaking';

export const SCOPES = ['view', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

export type ExportDialogProps = {
  /** Stories in the view, and all there are. */
  counts: Readonly<Record<Scope, number>>;
  /** A file takes the newest of more stories than this. */
  mostFor(format: Format): number;
  /** Names and points of all places are there. */
  isReady: boolean;
  make(format: Format, scope: Scope): Maker<MadeFile>;
  /** Gets ready what is printed, and prints it. */
  print(scope: Scope): Maker<null>;
  onClose(): void;
};

/** Takes the stories along as a file. */
export function ExportDialog({
  counts,
  mostFor,
  isReady,
  make,
  print,
  onClose,
}: ExportDialogProps) {
  const words = useWords();
  const sandboxed = isSandboxed();
  const [scope, setScope] = useState<Scope>('view');
  const [format, setFormat] = useState<Format>('csv');
  const { making, start, reset } = useMaking((file) => {
    if (!sandboxed) saveFile(file);
  });
  const formats = FORMATS.filter((it) => !sandboxed || isText(it));
  const [count, most] = [counts[scope], mostFor(format)];
  const actions: ReactNode = (
    <>
      {!sandboxed && (
        <button
          type="button"
          className="button"
          disabled={counts[scope] === 0 || !isReady || making.state === 'running'}
          onClick={() => start(print(scope))}
        >
          {words.t('export.print')}
        </button>
      )}
      {making.state === 'running' ? (
        <button type="button" className="button button--primary" onClick={reset}>
          {words.t('notice.cancel')}
        </button>
      ) : (
        <button
          type="button"
          className="button button--primary"
          disabled={count === 0 || !isReady}
          onClick={() => start(make(format, scope))}
        >
          {words.t(sandboxed ? 'export.show' : 'export.download')}
        </button>
      )}
    </>
  );
  return (
    <Dialog
      className="export-dialog"
      title={words.t('export.title')}
      actions={actions}
      onClose={onClose}
    >
      {sandboxed && <p>{words.t('export.sandboxed')}</p>}
      <Choice
        legend={words.t('export.scope')}
        options={counts.view === counts.all ? ['all'] : SCOPES}
        chosen={counts.view === counts.all ? 'all' : scope}
        label={(it) => words.t(`export.scope.${it}`, { count: counts[it] })}
        onChoose={(it) => {
          reset();
          setScope(it);
        }}
      />
      <Choice
        legend={words.t('export.format')}
        options={formats}
        chosen={format}
        label={(it) => words.t(`export.format.${it}`)}
        hint={(it) => words.t(`export.hint.${it}`)}
        onChoose={(it) => {
          reset();
          setFormat(it);
        }}
      />
      {count > most && (
        <p className="export-limit">{words.t('export.limit', { most: words.number(most) })}</p>
      )}
      <MadeNote making={making} isShown={sandboxed} />
      {making.state === 'failed' && (
        <FailedNotice what={words.t('export.failed')} error={making.error} onRetry={reset} />
      )}
    </Dialog>
  );
}

type ChoiceProps<T extends string> = {
  legend: string;
  options: readonly T[];
  chosen: T;
  label(option: T): string;
  hint?(option: T): string;
  onChoose(option: T): void;
};

function Choice<T extends string>(props: ChoiceProps<T>) {
  const { legend, options, chosen, label, hint, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="export-choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span>
            {label(option)}
            {hint && <small>{hint(option)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
