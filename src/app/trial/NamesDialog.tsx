import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Answer } from '../../core/feeds/newsFeed';
import { Dialog } from '../../ui/Dialog';
import { FailedNotice } from '../../ui/FailedNotice';
import { useWords } from '../../ui/words';
import { nowhere, type OpenName, openNames, withAnswer } from './openNames';
import type { Trial } from './trialStore';
import { settle } from './tryFile';

type NamesDialogProps = { trial: Trial; onClose(): void };

/** Names that may mean several places, each with these to choose from, and what was answered. */
export function NamesDialog({ trial, onClose }: NamesDialogProps) {
  const { placed, answers } = trial;
  const words = useWords();
  const client = useQueryClient();
  const [asked, setAsked] = useState<readonly Answer[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const left = useRef<HTMLParagraphElement>(null);
  const answer = (all: readonly Answer[]) => {
    setAsked(all);
    setError(null);
    settle(client, all).then(() => {
      setAsked(null);
      // The button that was pressed has gone.
      left.current?.focus();
    }, setError);
  };
  const names = openNames(placed.open);
  const nameOf = (key: Answer['places'][number]) => placed.places.get(key)?.name ?? key;
  return (
    <Dialog className="trial-names" title={words.t('trial.names')} onClose={onClose}>
      <p role="status" ref={left} tabIndex={-1}>
        {words.t('trial.namesLeft', { count: names.length })}
      </p>
      {error !== null && asked && (
        <FailedNotice what={words.t('trial.failed')} error={error} onRetry={() => answer(asked)} />
      )}
      {names.map((name) => (
        <NameChoice
          key={name.words}
          name={name}
          isWaiting={asked !== null && error === null}
          onAnswer={(it) => answer(withAnswer(answers, it))}
        />
      ))}
      {answers.length > 0 && (
        <>
          <h3>{words.t('trial.answered')}</h3>
          <ul className="trial-answers">
            {answers.map((it) => (
              <li key={it.words}>
                {words.t('trial.answer', {
                  name: it.words,
                  place:
                    it.places.length > 0
                      ? words.list(it.places.map(nameOf))
                      : words.t('trial.nowhere'),
                })}{' '}
                <button
                  type="button"
                  className="button button--plain"
                  aria-label={words.t('trial.undoName', { name: it.words })}
                  onClick={() => answer(answers.filter((other) => other !== it))}
                >
                  {words.t('trial.undo')}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

type NameChoiceProps = {
  name: OpenName;
  /** The answer before is still being taken in. */
  isWaiting: boolean;
  onAnswer(answer: Answer): void;
};

function NameChoice({ name, isWaiting, onAnswer }: NameChoiceProps) {
  const words = useWords();
  const none = nowhere(name);
  return (
    <fieldset className="trial-name">
      <legend>{name.words}</legend>
      <ul>
        {name.stories.map(({ id, title, day }) => (
          <li key={id}>
            {title} <small>{words.day(day, 'numeric')}</small>
          </li>
        ))}
      </ul>
      <div className="trial-candidates">
        {name.candidates.map(({ key, name: place, within, decision }) => (
          <button
            key={key}
            type="button"
            className="chip"
            aria-disabled={isWaiting}
            onClick={() => isWaiting || onAnswer(decision)}
          >
            {place} <small>{within}</small>
          </button>
        ))}
        {none && (
          <button
            type="button"
            className="chip"
            aria-disabled={isWaiting}
            onClick={() => isWaiting || onAnswer(none)}
          >
            {words.t('trial.nowhere')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
