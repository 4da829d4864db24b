import { expect, test } from 'vitest';
import { connectHost } from './connectHost';

const LISTED = 'https://www.example.org';

/** A frame and the page around it: what the frame sends, and a way to send it something. */
function frameIn(search = '?embed') {
  const sent: { message: unknown; to: string }[] = [];
  const parent = {
    postMessage: (message: unknown, to: string) => sent.push({ message, to }),
  };
  let listen: (event: unknown) => void = () => {};
  const page = {
    parent,
    location: { search, hash: '' },
    performance,
    setTimeout,
    clearTimeout,
    addEventListener: (_: string, listener: typeof listen) => {
      listen = listener;
    },
    removeEventListener: () => {
      listen = () => {};
    },
  };
  const asked: string[] = [];
  const host = connectHost(page as unknown as Window, [LISTED], (query) => asked.push(query));
  if (!host) throw new Error('there is a page around');
  const heights = () =>
    sent.flatMap(({ message }) => {
      const { ortsmarke, height } = message as { ortsmarke?: string; height?: number };
      return ortsmarke === 'height' && height !== undefined ? [height] : [];
    });
  const receive = (data: unknown, origin = LISTED, source: unknown = parent) =>
    listen({ data, origin, source });
  return { host, sent, asked, heights, receive };
}

const view = (query: string) => ({ ortsmarke: 'view', query });
const hello = { ortsmarke: 'hello' };

test('a page that is no frame has no host', () => {
  const page = {} as { parent?: unknown };
  page.parent = page;
  expect(connectHost(page as unknown as Window, [], () => undefined)).toBeNull();
});

test('only a listed parent sets the view', () => {
  const { asked, receive } = frameIn();
  receive(view('region=01'), 'https://example.org');
  receive(view('region=02'), 'null');
  receive(view('region=03'), LISTED, {});
  receive(view('region=05'));
  expect(asked).toEqual(['region=05']);
});

test('one that is not listed does not take the place of one that is', () => {
  const { asked, receive } = frameIn();
  receive(hello);
  receive(view('region=01'), 'https://example.org');
  expect(asked).toEqual([]);
});

test('the view is told to a listed host alone, once it has said hello', () => {
  const { host, sent, receive } = frameIn();
  host.tellView('region=05', []);
  receive(hello, 'https://example.org');
  expect(sent.map(({ message }) => message)).toEqual([{ ortsmarke: 'ready' }]);
  receive(hello);
  expect(sent.at(-1)).toEqual({
    message: { ortsmarke: 'view', query: 'region=05', dropped: [] },
    to: LISTED,
  });
  host.tellStory({ id: '7', title: 'x', url: null });
  expect(sent.at(-1)).toEqual({
    message: { ortsmarke: 'story', id: '7', title: 'x', url: null },
    to: LISTED,
  });
});

test('a height is told once, and again to who asks', () => {
  const { host, heights, receive } = frameIn();
  for (const height of [400, 400, 500]) host.tellHeight(height);
  receive(hello, 'https://example.org');
  expect(heights()).toEqual([400, 500, 500]);
});

test('a frame that has gone listens no more', () => {
  const { host, asked, receive } = frameIn();
  host.disconnect();
  receive(view('region=05'));
  expect(asked).toEqual([]);
});
