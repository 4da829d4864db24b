import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchLive } from './fetchLive';

afterEach(() => vi.unstubAllGlobals());

const endless = () =>
  new Readable({
    read() {
      this.push(' '.repeat(1e6));
    },
  });

test('a source that never ends is left at 40 MB', async () => {
  vi.stubGlobal('document', { addEventListener() {}, removeEventListener() {} });
  const left = vi.fn();
  const server = createServer((_, response) => endless().pipe(response).on('close', left));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const asked = fetchLive(`http://127.0.0.1:${port}/endless`);
  await expect(asked).rejects.toMatchObject({ problem: 'content', detail: '> 40 MB' });
  await vi.waitFor(() => expect(left).toHaveBeenCalled());
  server.close();
});
