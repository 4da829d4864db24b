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
    .replace(/[^\s"'()<>]+@[^\s"'()<>]+/g, '…@…')
    .replace(/(?:\/[\w.@~-]+){2,}/g, (path) => lastPart(path))
    .replace(/\b[a-z]:\\[^\n"')]*/gi, (path) => path.split('\\').at(-1) ?? '')
    .slice(0, LONGEST);

const lastPart = (address: string): string =>
  address
    .replace(/[?#].*/, '')
    .split('/')
    .at(-1) || 'document';

/** Anything can be thrown; of an object that is no error the names of its fields are told. */
export function describeThrown(what: unknown): string {
  if (typeof what !== 'object' || what === null) return String(what);
  const { name = 'Object', message = Object.keys(what).join(', ') } = what as Partial<Error>;
  return `${name}: ${message}`;
}

/** Keeps the last errors that nobody caught, for the reader to copy. They are sent nowhere and gone
 *  with the page. */
export function listenForErrors(page: Window): void {
  if (isListening) return;
  isListening = true;
  const keep = (what: unknown) => {
    messages.push(withoutTraces(describeThrown(what)));
    if (messages.length > MOST) messages.shift();
  };
  page.addEventListener('error', ({ error, message }) => keep(error ?? message));
  page.addEventListener('unhandledrejection', ({ reason }) => keep(reason));
}

/** The last errors, the oldest first. */
export const lastErrors = (): readonly string[] => messages;
