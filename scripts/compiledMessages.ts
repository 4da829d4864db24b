import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** Messages whose id begins like this are said by panels that list and filters do not wait for, and
 *  come with those. A test holds that nothing of the first view says them. */
export const PANEL_MESSAGES = new RegExp(
  [
    /^(map|table|terms|timeline|rule|embed|share|start|why|report|related|export|about|diagnosis)\./,
    /^(near|sheet|source|wanted|trial)\./,
    /^notice\.(?!retry|reload)/,
    // Of an open story, and of a list that is empty.
    /^stories\.(allAt|any\w+|close|empty\w*|mentions|nearest|noLink|open\w+|show\w+)$/,
    /^stories\.(source|wholeLand|wider)$/,
    /^filters\.(placeCount|placesFound)$/,
    // Of the choices below a Land.
    /^filters\.(kreis|allKreise|gemeinde|allGemeinden)$/,
    /^failed\.places$/,
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** Those of the pages that need no script are in the command line only. */
const PAGE_MESSAGES = /^page\./;

type Part = 'first' | 'panels' | 'pages';

const partOf = (id: string): Part =>
  PAGE_MESSAGES.test(id) ? 'pages' : PANEL_MESSAGES.test(id) ? 'panels' : 'first';

/** Turns the ICU messages of `src/ui/messages/*.json` into Lingui's compiled form at build time,
 *  so that the page carries no message parser. `de.json` gives those of the first view,
 *  `de.json?panels` those of panels, `de.json?pages` those of pages without script. */
export function compiledMessages(): Plugin {
  return {
    name: 'ortsmarke:messages',
    enforce: 'pre',
    transform: {
      filter: { id: /src\/ui\/messages\/\w+\.json(\?panels|\?pages)?$/ },
      handler(code, id) {
        const part = (id.split('?')[1] ?? 'first') as Part;
        const messages = Object.entries(JSON.parse(code) as Record<string, string>);
        const compiled = messages
          .filter(([name]) => partOf(name) === part)
          .map(([name, text]) => [name, compileMessage(text)]);
        return {
          code: `export default ${JSON.stringify(Object.fromEntries(compiled))};`,
          moduleType: 'js',
          map: null,
        };
      },
    },
  };
}
