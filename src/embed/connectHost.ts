import { heightMessages, readCommand, readFrameNames } from './hostMessages';
import { steadyHeight } from './steadyHeight';

/** A story as hosts are told of it. */
export type ToldStory = { id: string; title: string; url: string | null };

/** The host page, as the frame talks to it. */
export type Host = {
  tellHeight(height: number): void;
  /** @param query the view, as the full page has it in its address
   *  @param dropped names of parameters of the host's last command that were not valid */
  tellView(query: string, dropped: readonly string[]): void;
  tellStory(story: ToldStory): void;
  /** WordPress follows links to the frame's own site. */
  tellLink(address: string): void;
  disconnect(): void;
};

/** Connects the frame in `page` with the page around it. Only the parent is listened to. Heights are
 *  told to anyone; the view and stories only to listed origins, who alone may set the view.
 *  @param origins such as 'https://www.example.org'
 *  @returns null if there is no page around */
export function connectHost(
  page: Window,
  origins: readonly string[],
  onView: (query: string) => void,
): Host | null {
  const parent = page.parent;
  if (parent === page) return null;
  const names = readFrameNames(page.location);
  const last: { height?: number; view?: unknown } = {};
  let listed: string | null = null;
  const tellAll = (message: unknown) => parent.postMessage(message, '*');
  const tellListed = (message: unknown) => {
    if (listed !== null && message) parent.postMessage(message, listed);
  };
  const sendHeight = () => {
    if (last.height === undefined) return;
    for (const message of heightMessages(last.height, names)) tellAll(message);
  };
  const listen = ({ source, origin, data }: MessageEvent<unknown>) => {
    const command = source === parent ? readCommand(data) : null;
    if (!command) return;
    if (origins.includes(origin)) listed = origin;
    if (command.kind === 'hello') {
      sendHeight();
      tellListed(last.view);
    } else if (origin === listed) onView(command.query);
  };
  page.addEventListener('message', listen);
  tellAll({ ortsmarke: 'ready' });
  return {
    tellHeight: steadyHeight(page, (height) => {
      last.height = height;
      sendHeight();
    }),
    tellView(query, dropped) {
      last.view = { ortsmarke: 'view', query, dropped };
      tellListed(last.view);
    },
    tellStory: (story) => tellListed({ ortsmarke: 'story', ...story }),
    tellLink(address) {
      const { wordPress: secret } = names;
      if (secret !== null) tellAll({ message: 'link', value: address, secret });
    },
    disconnect: () => page.removeEventListener('message', listen),
  };
}
