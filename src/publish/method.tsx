import { renderToStaticMarkup } from 'react-dom/server';
import { Method } from '../app/method/Method';
import methodStyles from '../app/method/method.css?raw';
import { methodFacts } from '../app/method/methodFacts';
import { METHOD_WORDS } from '../app/method/methodWords';
import { type Config, type Language, readConfig, textIn } from '../core/config';
import { escapeMarkup } from '../core/escapeMarkup';
import { policyFor } from '../core/policy';
import { type LoadedSource } from '../data/queries';
import { readShownFeed } from '../data/readShownFeed';
import pageStyles from '../ui/styles/statement.css?raw';
import tokens from '../ui/styles/tokens.css?raw';
import { loadPageWords } from './pageWords';
import type { SiteFacts } from './siteFacts';
import type { SiteFile } from './siteFile';

const PAGE = 'methode.html';
const STYLES = 'methode.css';

const LANGUAGE_NAMES = { de: 'Deutsch', en: 'English' } as const;

/** What a source of the config gave; undefined for what does not stand in the site's folder. */
type Given = readonly (LoadedSource | undefined)[];

/** The page on method and coverage with its styles, of a published site. */
export const publishedMethod = ({ config, sources }: SiteFacts): SiteFile[] =>
  methodFiles(
    config,
    config.sources.map((settings) => sources.find((it) => it.settings === settings)),
  );

/** The same of parsed files, for the build.
 *  @param feeds by the order of the config's sources
 *  @throws DecodeError where config or a feed is not as it should be */
export async function readMethodFiles(
  input: unknown,
  feeds: readonly unknown[],
): Promise<SiteFile[]> {
  const config = readConfig(input);
  const given = config.sources.map((source, index) =>
    source.kind === 'archive' || feeds[index] === undefined
      ? undefined
      : readShownFeed(feeds[index], source),
  );
  return methodFiles(config, await Promise.all(given));
}

function methodFiles(config: Config, given: Given): SiteFile[] {
  const [first = 'de'] = config.languages;
  const title = `${METHOD_WORDS[first].title} – ${textIn(config.title, first)}`;
  const links = config.languages.map(
    (it) => `<a href="#${it}" lang="${it}" hreflang="${it}">${LANGUAGE_NAMES[it]}</a>`,
  );
  const text = `<!doctype html>
<html lang="${first}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policyFor([]))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeMarkup(title)}</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./${STYLES}" />
  </head>
  <body>
    ${links.length > 1 ? `<nav aria-label="Sprache, language">${links.join(' ')}</nav>` : ''}
    <main>
${config.languages.map((language, index) => article(config, given, language, index === 0)).join('\n')}
    </main>
  </body>
</html>
`;
  return [
    { path: PAGE, text },
    { path: STYLES, text: [tokens, pageStyles, methodStyles].join('\n') },
  ];
}

function article(config: Config, given: Given, language: Language, isFirst: boolean): string {
  const { title, back } = METHOD_WORDS[language];
  const Title = isFirst ? 'h1' : 'h2';
  const failed = config.sources.filter((_, index) => !given[index]).map(({ name }) => name);
  return renderToStaticMarkup(
    <article id={language} lang={language}>
      <p>
        <a href="./">{back}</a>
      </p>
      <Title>{title}</Title>
      <Method
        words={loadPageWords(language)}
        facts={methodFacts(given.flatMap((it) => it ?? []))}
        failed={failed}
        heading={isFirst ? 'h2' : 'h3'}
      />
    </article>,
  );
}
