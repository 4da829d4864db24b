import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another origin with a frame of the site in it, as a news site has it. */
export async function startHost(site: string): Promise<{ address: string; close(): void }> {
  const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Host</title>
<iframe id="news" title="News" src="${site}?embed&show=map,timeline,list" width="720" height="333" data-ortsmarke></iframe>
<script src="${site}embed.js" async></script>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
