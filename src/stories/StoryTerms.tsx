import { useId } from 'react';
import type { Term } from '../core/glossary/glossary';
import { useWords } from '../ui/words';
import { STORY_LANGUAGE } from './StoryRow';

/** Terms of an open story, each of which explains itself on demand. The explanation lies over the page,
 *  so that nothing moves; Escape, a second press or a press elsewhere takes it away. */
export function StoryTerms({ terms }: { terms: readonly Term[] }) {
  const words = useWords();
  const title = useId();
  return (
    <section className="terms" aria-labelledby={title}>
      <h5 className="terms-title" id={title}>
        {words.t('terms.title')}
      </h5>
      <ul>
        {terms.map((term) => (
          <li key={term.term}>
            <ExplainedTerm term={term} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExplainedTerm({ term }: { term: Term }) {
  const words = useWords();
  const id = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={id} lang={STORY_LANGUAGE}>
        {term.term}
      </button>
      <div className="term-card card" id={id} popover="auto" role="note">
        <p>
          <strong lang={STORY_LANGUAGE}>{term.term}</strong>
        </p>
        <p>{term[words.language]}</p>
      </div>
    </>
  );
}
