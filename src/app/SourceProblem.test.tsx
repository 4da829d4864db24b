import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SourceError } from '../core/feeds/sourceError';
import { FetchError } from '../data/fetchJson';
import { LiveError } from '../data/liveError';
import { loadWords, WordsProvider } from '../ui/words';
import { SourceProblem } from './SourceProblem';

async function told(error: Error, language: 'de' | 'en' = 'de'): Promise<string> {
  const words = await loadWords(language);
  await words.makeWhole();
  return renderToStaticMarkup(
    <WordsProvider value={words}>
      <SourceProblem error={error} name="Amtsblatt" />
    </WordsProvider>,
  );
}

test('a feed that has another form is told in the language of the page', async () => {
  const fault = { path: '', wanted: 'jsonFeed', got: '3' } as const;
  const error = new FetchError('format', 'data/a.json', 'input: wanted jsonFeed, got 3', fault);
  expect(await told(error)).toContain(
    'hat nicht die erwartete Form: erwartet ein JSON Feed 1.1 mit einer Liste „items“, gefunden 3',
  );
});

test('a live source that cannot be read is told with its reason, in words', async () => {
  const error = new LiveError('content', 'https://news.example.org/rss', 'cut-off');
  error.why = new SourceError('cut-off');
  expect(await told(error)).toBe(
    '<p>Die Quelle von news.example.org kann hier nicht gelesen werden. ' +
      'Sie ist abgeschnitten: Sie endet vor ihrem ersten Element.</p>',
  );
  expect(await told(error, 'en')).toContain('cannot be read here. It is cut off: it ends');
});
