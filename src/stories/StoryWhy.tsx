import { RULES } from '../core/dateline/rules';
import type { Story } from '../core/story';
import { useWords, type Words } from '../ui/words';
import { ReportError } from './ReportError';

export type StoryWhyProps = {
  story: Story;
  /** "Beckum", "Mönchengladbach und Wiesbaden", "Bundesweit". */
  where: string;
  /** The home page of the story's source, or null. */
  home: string | null;
  /** `mailto:` address for mistakes, or null. */
  reportTo: string | null;
};

/** The rule that placed the story, or why none did. */
function describeRule(words: Words, { by, evidence }: Story): string {
  if (by === 'editor') return words.t('why.editor');
  const rule = RULES.find((it) => it === evidence?.rule);
  return rule ? words.t(`rule.${rule}`) : words.t('why.none');
}

/** What an editor has changed, and when. */
function describeEdits(words: Words, { by, edited = [], editedOn }: Story): string[] {
  const isRetold = edited.includes('title') || edited.includes('content_text');
  const isCorrected = edited.some((field) => field !== 'title' && field !== 'content_text');
  return [
    isRetold ? words.t('why.retold') : '',
    isCorrected ? words.t('why.corrected') : '',
    editedOn && (edited.length > 0 || by === 'editor')
      ? words.t('why.on', { day: words.day(editedOn) })
      : '',
  ].filter((line) => line !== '');
}

/** Why a story stands where it stands: rule, words, key, what editors changed, its source, and the
 *  way to tell of a mistake. */
export function StoryWhy({ story, where, home, reportTo }: StoryWhyProps) {
  const words = useWords();
  const why = describeRule(words, story);
  return (
    <>
      <p>{why}</p>
      {story.evidence && <p>{words.t('why.words', { words: story.evidence.words })}</p>}
      {story.places.length > 0 && <p>{words.t('why.keys', { keys: words.list(story.places) })}</p>}
      {describeEdits(words, story).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {story.source && (
        <p>
          {words.t('why.source')}{' '}
          {home ? (
            <a href={home} target="_blank" rel="noopener noreferrer">
              {story.source}
            </a>
          ) : (
            story.source
          )}
        </p>
      )}
      <ReportError story={story} where={where} why={why} reportTo={reportTo} />
    </>
  );
}
