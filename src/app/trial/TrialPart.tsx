import './trial.css';
import { useQueryClient } from '@tanstack/react-query';
import { type ChangeEvent, useCallback, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { lazyCode } from '../../ui/lazyCode';
import { lazyPart } from '../../ui/lazyPart';
import { useWords } from '../../ui/words';
import type { Board } from '../useBoard';
import { TRIAL_SLOT } from './trialSlot';
import { useTrial } from './trialStore';
import { useDroppedFile } from './useDroppedFile';

// What few readers need comes when they do.
const trialCode = lazyCode(() => import('./tryFile'));
const TrialBanner = lazyPart(() => import('./TrialBanner').then((it) => it.TrialBanner));
const TrialFailed = lazyPart(() => import('./TrialFailed').then((it) => it.TrialFailed));

/** What the command line reads, by the names that files have. */
const ENDINGS = '.csv,.tsv,.txt,.html,.htm,.xml,.rss,.atom,.json';

/** A reader's own file as the source of the page: by a button, or dropped anywhere on it. */
export function TrialPart({ board }: { board: Board }) {
  const { config } = board;
  const words = useWords();
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const { trial, reading, fault } = useTrial();
  const take = useCallback(
    (file: File) => {
      field.current?.closest('details')?.removeAttribute('open');
      trialCode.load().then(
        ({ tryFile }) => tryFile(client, config, file),
        (error: unknown) => useTrial.setState({ fault: { name: file.name, error } }),
      );
    },
    [client, config],
  );
  const isOver = useDroppedFile(take);
  const choose = () => field.current?.click();
  const onChange = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (file) take(file);
    // The same file may be chosen again once it was mended.
    currentTarget.value = '';
  };
  const slot = document.getElementById(TRIAL_SLOT);
  return (
    <>
      <button
        type="button"
        className="button button--plain"
        aria-describedby={hint}
        onClick={choose}
      >
        {words.t('trial.start')}
      </button>
      <small id={hint} className="trial-hint">
        {words.t('trial.hint')}
      </small>
      <input
        ref={field}
        type="file"
        accept={ENDINGS}
        hidden
        aria-label={words.t('trial.file')}
        onChange={onChange}
      />
      {slot &&
        createPortal(
          <>
            <p className="trial-reading" role="status">
              {reading !== null && words.t('trial.reading', { name: reading })}
            </p>
            {trial && <TrialBanner trial={trial} onOther={choose} />}
          </>,
          slot,
        )}
      {isOver &&
        createPortal(
          <p className="trial-drop" aria-hidden="true">
            {words.t('trial.drop')}
          </p>,
          document.body,
        )}
      {fault &&
        createPortal(
          <TrialFailed fault={fault} onClose={() => useTrial.setState({ fault: null })} />,
          document.body,
        )}
    </>
  );
}
