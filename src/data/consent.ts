import * as v from 'valibot';
import type { Config, Localized } from '../core/config';
import { privacySchema } from '../core/sourceRules';

/** What a reader is asked before another host is called. */
export type Asked = {
  host: string;
  origin: string;
  /** What the site says of it, or null. */
  text: Localized | null;
  address: string | null;
};

/** Only here, in memory: the next visit asks again. */
const agreed = new Set<string>();

/** Asks of this host may go out from now on, as long as the page is open. */
export const agreeTo = ({ origin }: Asked): void => void agreed.add(origin);

/** What the reader has to agree to before the source may be loaded; null if nothing. A frame without
 *  an origin of its own belongs to the host it came from. */
export function askFirst(source: Config['sources'][number]): Asked | null {
  const { origin, host } = new URL(source.url, document.baseURI);
  const own = new URL(document.baseURI).origin;
  if (origin === own || source.consent === false || agreed.has(origin)) return null;
  const told = v.safeParse(privacySchema, source.privacy);
  const { text = null, url = null } = told.success ? told.output : {};
  return { host, origin, text, address: url };
}
