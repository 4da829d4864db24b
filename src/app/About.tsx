import { isOwnFeed } from '../core/config';
import { DiagnosisButton } from '../ui/DiagnosisButton';
import { MethodButton } from './method/MethodButton';
import { SourceList } from './SourceList';
import { TrialPart } from './trial/TrialPart';
import type { Board } from './useBoard';

/** A frame belongs to the page around it: what is dropped there is not meant for this one. */
const mayTry = ({ config }: Board): boolean =>
  config.site?.trial !== false && window.parent === window;

/** Sources, licences, and what helps to find a fault. */
export function About({ board }: { board: Board }) {
  const { words, stories, config } = board;
  const [first, second] = config.sources;
  const isPlain = !second && first && isOwnFeed(first);
  return (
    <ul>
      <li>
        {isPlain ? (
          words.t('about.stories', { sources: words.list(stories.sourceNames) })
        ) : (
          <SourceList board={board} />
        )}
      </li>
      <li>{words.t('about.bkg')}</li>
      <li>{words.t('about.geonames')}</li>
      <li>{words.t('about.destatis')}</li>
      <li>{words.t('about.boundaries')}</li>
      <li>{words.t('about.coverage')}</li>
      <li>
        <a href="./licences.txt">{words.t('about.licences')}</a>
      </li>
      <li>
        {import.meta.env.SSR ? (
          <a href="./methode.html">{words.t('about.method')}</a>
        ) : (
          <MethodButton config={config} />
        )}
      </li>
      {!import.meta.env.SSR && mayTry(board) && (
        <li>
          <TrialPart board={board} />
        </li>
      )}
      {!import.meta.env.SSR && (
        <li>
          <DiagnosisButton />
        </li>
      )}
    </ul>
  );
}
