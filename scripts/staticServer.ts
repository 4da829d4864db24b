import { existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { cacheControl, securityHeaders } from '../src/core/policy';

export interface StaticServer {
  /** With a slash at its end, for instance `http://localhost:4173/`. */
  readonly address: string;
  close(): Promise<void>;
}

function setHeaders(response: ServerResponse, path: string) {
  const { assets, other } = cacheControl;
  response.setHeader('Cache-Control', path.startsWith('/assets/') ? assets : other);
}

function createStaticServer(folder: string, headers: Readonly<Record<string, string>>): Server {
  const compress = compression();
  // `dev` makes sirv look at the folder for each request, so that a new build is served at once.
  const files = sirv(folder, { dev: true, etag: true, setHeaders });
  return createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    compress(request, response, () => files(request, response));
  });
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

const isTaken = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

/** Port 0 takes any free one; a taken port gives way to the next one, 20 times at most. */
export async function startStaticServer(
  folder: string,
  { host = 'localhost', port = 0, headers = securityHeaders } = {},
): Promise<StaticServer> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no page in ${folder} yet: npm run build makes one.`);
  }
  const server = createStaticServer(folder, headers);
  for (let tried = port; ; tried += 1) {
    try {
      await listen(server, host, tried);
      break;
    } catch (error) {
      if (!isTaken(error) || tried - port >= 20) throw error;
    }
  }
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
