import { useState } from 'react';
import type { Story } from '../core/story';
import { TextDialog } from '../ui/TextDialog';
import { useWords } from '../ui/words';

type ReportErrorProps = {
  story: Story;
  where: string;
  /** The sentence that says which rule placed it. */
  why: string;
  /** `mailto:` address, or null. */
  reportTo: string | null;
};

/** Mail programs cut longer subjects off. */
const LONGEST_SUBJECT = 150;

/** Tells the editors of a mistake: a mail that is begun already. Without an address, and for those
 *  whose browser opens no mail, the same text to copy. */
export function ReportError({ story, where, why, reportTo }: ReportErrorProps) {
  const words = useWords();
  const [isShown, setShown] = useState(false);
  const subject = words.t('report.subject', { title: story.title }).slice(0, LONGEST_SUBJECT);
  const text = words.t('report.text', {
    title: story.title,
    day: words.day(story.day, 'numeric'),
    where,
    keys: story.places.join(', ') || '–',
    words: story.evidence?.words ?? '–',
    why,
    id: story.id,
    address: window.location.href,
  });
  const mail =
    reportTo &&
    `${reportTo}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
  return (
    <p className="story-actions">
      {mail && <a href={mail}>{words.t('report.button')}</a>}
      <button type="button" className="button button--plain" onClick={() => setShown(true)}>
        {words.t(mail ? 'report.copy' : 'report.button')}
      </button>
      {isShown && (
        <TextDialog
          title={words.t('report.button')}
          label={words.t(mail ? 'report.label' : 'report.labelAlone')}
          text={`${subject}\n\n${text}`}
          copyLabel={words.t('report.copy')}
          copied={words.t('report.copied')}
          selected={words.t('report.selected')}
          onClose={() => setShown(false)}
        />
      )}
    </p>
  );
}
