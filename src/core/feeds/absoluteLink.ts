import { LINK } from './jsonFeedItem';

/** Browsers, workers and Node alike know it, but the language's own library does not. */
type ParsedUrl = { readonly href: string };
const { URL } = globalThis as unknown as { URL: new (url: string, base?: string) => ParsedUrl };

/** The whole address of a link, which may be relative to `base`. Null where it is relative and the
 *  base is not known: no address is invented. Undefined for what is no https, http or mailto link. */
export function absoluteLink(link: string, base: string | null): string | null | undefined {
  const text = link.trim();
  if (LINK.test(text)) return text;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) || /\p{Cc}/u.test(text)) return undefined;
  if (base === null) return null;
  try {
    const { href } = new URL(text, base);
    return LINK.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
