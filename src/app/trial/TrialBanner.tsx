import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { textIn } from '../../core/config';
import { decisionsText, newsFeedText } from '../../core/feeds/newsFeed';
import { saveFile } from '../../export/saveFile';
import { describeFault } from '../../ui/describeFault';
import { useWords } from '../../ui/words';
import { NamesDialog } from './NamesDialog';
import { openNames } from './openNames';
import type { Trial } from './trialStore';
import { leaveTrial } from './tryFile';

/** More nobody reads; the first tell what is wrong with the file. */
const MOST_REJECTED = 50;

type TrialBannerProps = {
  trial: Trial;
  /** Another file is wanted. */
  onOther(): void;
};

/** Says that this is a reader's own file on this device, what was made of it, and how to go on. */
export function TrialBanner({ trial, onOther }: TrialBannerProps) {
  const { name, bytes, placed, answers, config } = trial;
  const words = useWords();
  const client = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isSettling, setSettling] = useState(false);
  // A new file is told of where one reads next; its bytes are what makes it one.
  useEffect(() => {
    if (bytes) heading.current?.focus();
  }, [bytes]);
  const open = openNames(placed.open).length;
  const save = (file: string, content: string) =>
    saveFile({ name: file, type: 'application/json', content, count: placed.stories.length });
  return (
    <section className="trial" aria-label={words.t('trial.title')}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          {words.t('trial.heading', { name })}
        </h2>
        <p>
          {countsOf(trial)
            .filter(({ count, id }) => count > 0 || id === 'trial.read')
            .map(({ id, count }) => words.t(id, { count }))
            .join(' · ')}
        </p>
        {placed.rejected.length > 0 && (
          <details>
            <summary>{words.t('trial.whatRejected')}</summary>
            <ul>
              {placed.rejected.slice(0, MOST_REJECTED).map((row) => (
                <li key={row.path}>{describeFault(words, row)}</li>
              ))}
            </ul>
          </details>
        )}
        <p className="trial-note">{words.t('trial.note')}</p>
      </div>
      <div className="trial-actions">
        {(open > 0 || answers.length > 0) && (
          <button
            type="button"
            className={open > 0 ? 'button button--primary' : 'button'}
            onClick={() => setSettling(true)}
          >
            {words.t('trial.settle', { count: open })}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => save('stories.json', newsFeedText(placed, textIn(config.title, 'de')))}
        >
          {words.t('trial.save', { name: 'stories.json' })}
        </button>
        {answers.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => save('decisions.json', decisionsText(answers))}
          >
            {words.t('trial.save', { name: 'decisions.json' })}
          </button>
        )}
        <button type="button" className="button" onClick={onOther}>
          {words.t('trial.other')}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            leaveTrial(client);
            // The button goes away with the banner.
            document.getElementById('stories')?.focus();
          }}
        >
          {words.t('trial.leave')}
        </button>
      </div>
      {isSettling &&
        createPortal(
          <NamesDialog trial={trial} onClose={() => setSettling(false)} />,
          document.body,
        )}
    </section>
  );
}

const countsOf = ({ placed: { stories, open, rejected } }: Trial) => {
  const located = stories.filter(({ places }) => places.length > 0).length;
  const unplaced = stories.length - located - open.length;
  return [
    { id: 'trial.read', count: stories.length },
    { id: 'trial.placed', count: located },
    { id: 'trial.unplaced', count: Math.max(0, unplaced) },
    { id: 'trial.open', count: open.length },
    { id: 'trial.rejected', count: rejected.length },
  ] as const;
};
