import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

/** Turns the ICU messages in `src/ui/messages` into Lingui's compiled form at build time,
 *  so that the page carries no message parser. */
export function compiledMessages(): Plugin {
  return {
    name: 'ortsmarke:messages',
    enforce: 'pre',
    transform: {
      filter: { id: /src\/ui\/messages\/(?:why\/)?\w+\.json$/ },
      handler(code) {
        const messages = Object.entries(JSON.parse(code) as Record<string, string>);
        const compiled = messages.map(([id, text]) => [id, compileMessage(text)]);
        return {
          code: `export default ${JSON.stringify(Object.fromEntries(compiled))};`,
          moduleType: 'js',
          map: null,
        };
      },
    },
  };
}
