import { createServer, type RequestListener } from 'node:http';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fetchBytes, unzip } from '../../src/data/fetchBytes';
import { fetchJson } from '../../src/data/fetchJson';
import { describeFailure } from '../../src/ui/failure';
import { loadWords, type Words } from '../../src/ui/words';

let words: Words;
beforeAll(async () => {
  words = await loadWords('de');
});
afterEach(() => void vi.restoreAllMocks());

/** A real server on the loopback that answers like this. */
async function answering<T>(answer: RequestListener, ask: (address: string) => Promise<T>) {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  try {
    return await ask(`http://127.0.0.1:${port}/stories.json`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const failureOf = (
  answer: RequestListener,
  read: (address: string) => Promise<unknown> = fetchJson,
) =>
  answering(answer, async (address) => {
    const error = await read(address).then(
      () => null,
      (failure: unknown) => failure,
    );
    return { error, said: describeFailure(words, error).text };
  });

const JSON_TYPE = { 'content-type': 'application/json' };
const UNREACHABLE = /stories\.json ist nicht erreichbar\. Bitte die Verbindung prüfen\./;

/** What a server does wrong, and what the page says of it. */
const FAULTS: readonly [string, RequestListener, RegExp][] = [
  ['404', (_, answer) => answer.writeHead(404).end(), /antwortet mit Fehler 404/],
  ['500', (_, answer) => answer.writeHead(500).end('{}'), /antwortet mit Fehler 500/],
  ['503 of a proxy', (_, answer) => answer.writeHead(503).end('<h1>'), /mit Fehler 503/],
  [
    'a page in place of the file, with status 200',
    (_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html>'),
    /ist kein gültiges JSON/,
  ],
  ['nothing', (_, answer) => answer.writeHead(200, JSON_TYPE).end(), /ist kein gültiges JSON/],
  ['half of the file', (_, answer) => answer.end('{"items":[{"id":"a"'), /ist kein gültiges JSON/],
  [
    'less than it said',
    (_, answer) => {
      answer.writeHead(200, { ...JSON_TYPE, 'content-length': '100' });
      answer.write('{"items":', () => answer.destroy());
    },
    UNREACHABLE,
  ],
  [
    'bytes that are no gzip, as gzip',
    (_, answer) => answer.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
    UNREACHABLE,
  ],
  ['a closed connection', (request) => request.socket.destroy(), UNREACHABLE],
  [
    'a redirect to itself',
    (_, answer) => answer.writeHead(302, { location: '/stories.json' }).end(),
    UNREACHABLE,
  ],
];

for (const [name, answer, said] of FAULTS) {
  test(`${name}: the message says what failed`, async () => {
    const failure = await failureOf(answer);
    expect(failure.said).toMatch(said);
    expect(failure.error).toHaveProperty('name', 'FetchError');
  });
}

test('a server that never answers, or stops in the midst, is given up', async () => {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(300));
  const silent = await failureOf(() => undefined);
  expect(silent.said).toMatch(UNREACHABLE);
  expect(silent.error).toHaveProperty('detail', expect.stringContaining('timeout'));
  const stopping = await failureOf((_, answer) => void answer.write('{"items":'));
  expect(stopping.said).toMatch(UNREACHABLE);
  const bytes = await failureOf((_, answer) => void answer.write('PAR1'), fetchBytes);
  expect(bytes.said).toMatch(UNREACHABLE);
});

test('who no longer wants the file gets no failure to show', async () => {
  const controller = new AbortController();
  const asked = answering(
    () => controller.abort(),
    (address) => fetchJson(address, controller.signal),
  );
  await expect(asked).rejects.toHaveProperty('name', 'AbortError');
});

test('a file is read whatever type the server says it has', async () => {
  for (const type of ['text/plain', 'application/octet-stream', 'text/html', '']) {
    const read = answering(
      (_, answer) => answer.writeHead(200, type ? { 'content-type': type } : {}).end('{"a":1}'),
      (address) => fetchJson(address),
    );
    expect(await read).toEqual({ a: 1 });
  }
});

test('texts of an archive that are no gzip are said to be so', async () => {
  const garbage = new Uint8Array(64).fill(7);
  await expect(unzip(garbage, 'texts/2025-03.json')).rejects.toMatchObject({ failure: 'format' });
});
