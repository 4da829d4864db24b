import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort, type RunningProcess, startProcess } from './runningProcess';

const STOCK = '/usr/share/wordpress';
const OWN = join(import.meta.dirname, 'php');

const PHP = ['php', '-d', 'display_errors=0'];

export const EDITOR = { name: 'redaktion', password: 'nur-zum-Testen-1' };

export type WordPress = RunningProcess & {
  /** Without a slash at its end. */
  address: string;
  /** Publishes so many posts in German, generated. */
  fill(posts: number): void;
};

/** Debian's WordPress, copied to `folder`, installed and served by PHP itself.
 *  @param socket of the database
 *  @param sitePort which it may fetch from, on this machine */
export async function startWordPress(
  folder: string,
  socket: string,
  sitePort: number,
): Promise<WordPress> {
  copyWordPress(folder);
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    TEST_ADDRESS: address,
    TEST_FOLDER: folder,
    TEST_SITE_PORT: String(sitePort),
    TEST_SOCKET: socket,
  };
  const server = await startProcess(
    [...PHP, '-S', `127.0.0.1:${port}`, '-t', folder, join(OWN, 'router.php')],
    // Pages and what they fetch from this server themselves.
    { ...env, PHP_CLI_SERVER_WORKERS: '4' },
    async () => (await fetch(`${address}/readme.html`)).ok,
  );
  try {
    await install(address);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const fill = (posts: number) => {
    const [command = '', ...args] = [...PHP, join(OWN, 'posts.php'), String(posts)];
    const { status, stdout, stderr } = spawnSync(command, args, {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    if (status !== 0 || !stdout.endsWith(String(posts))) {
      throw new Error(`No posts were made.\n${stdout}${stderr}`);
    }
  };
  return { ...server, address, fill };
}

function copyWordPress(folder: string) {
  const links = new Set(['.htaccess', 'wp-config.php'].map((name) => join(STOCK, name)));
  cpSync(STOCK, folder, {
    recursive: true,
    dereference: true,
    filter: (path) => !links.has(path),
  });
  cpSync(join(OWN, 'wp-config.php'), join(folder, 'wp-config.php'));
  const plugins = join(folder, 'wp-content/mu-plugins');
  mkdirSync(plugins, { recursive: true });
  cpSync(join(OWN, 'loopback.php'), join(plugins, 'loopback.php'));
}

/** By the form that WordPress itself shows. */
async function install(address: string) {
  const { name, password } = EDITOR;
  const response = await fetch(`${address}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: 'Gemeindeblatt',
      user_name: name,
      admin_password: password,
      admin_password2: password,
      admin_email: 'redaktion@example.org',
      blog_public: '0',
    }),
  });
  const text = await response.text();
  if (!/Success!/.test(text)) throw new Error(`WordPress was not installed.\n${text}`);
}
