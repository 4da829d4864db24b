/** More than these are no help, and older ones are mostly the cause of nothing. */
const MOST = 20;
const LONGEST = 300;

const messages: string[] = [];
let isListening = false;

/** Without what a reader looked for or where files lie on a reader's disk: of each address only its
 *  file's name is left. */
export const withoutTraces = (message: string): string =>
  message
    .replace(/\b(?:https?|file|blob|data):[^\s"')]*/gi, (address) => lastPart(address))
    .replace(/\?[^\s"')]+/g, '')
    .replace(/(?:\/[\w.@~-]+){2,}/g, (path) => lastPart(path))
    .slice(0, LONGEST);

const lastPart = (address: string): string =>
  address
    .replace(/[?#].*/, '')
    .split('/')
    .at(-1) || 'document';

/** Keeps the last errors that nobody caught, for the reader to copy. They are sent nowhere and gone
 *  with the page. */
export function listenForErrors(page: Window): void {
  if (isListening) return;
  isListening = true;
  const keep = (what: unknown) => {
    const message = what instanceof Error ? `${what.name}: ${what.message}` : String(what);
    messages.push(withoutTraces(message));
    if (messages.length > MOST) messages.shift();
  };
  page.addEventListener('error', ({ error, message }) => keep(error ?? message));
  page.addEventListener('unhandledrejection', ({ reason }) => keep(reason));
}

/** The last errors, the oldest first. */
export const lastErrors = (): readonly string[] => messages;
