import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** Messages whose id begins like this are said by panels that list and filters do not wait for, and
 *  come with those. A test holds that nothing of the first view says them. */
export const PANEL_MESSAGES =
  /^(map|table|terms|timeline|rule|embed|share|start|why|report|related|export|about|diagnosis)\./;

/** Turns the ICU messages of `src/ui/messages/*.json` into Lingui's compiled form at build time,
 *  so that the page carries no message parser. `de.json` gives those of the first view,
 *  `de.json?panels` the others. */
export function compiledMessages(): Plugin {
  return {
    name: 'ortsmarke:messages',
    enforce: 'pre',
    transform: {
      filter: { id: /src\/ui\/messages\/\w+\.json(\?panels)?$/ },
      handler(code, id) {
        const ofPanels = id.endsWith('?panels');
        const messages = Object.entries(JSON.parse(code) as Record<string, string>);
        const compiled = messages
          .filter(([name]) => PANEL_MESSAGES.test(name) === ofPanels)
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
