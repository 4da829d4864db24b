import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerFiles } from '../src/core/headerFiles';
import { cacheControl, headersFor, securityHeaders } from '../src/core/policy';

/** Starts real web servers on the loopback with the header files of a site included, and asks them
 *  for its files. Installs nothing. */

const PATH = '/digital/';
const folder = mkdtempSync(join(tmpdir(), 'ortsmarke-headers-'));
const site = join(folder, 'www', PATH);

type Headers = typeof securityHeaders;

/** What sites ask for: nothing, and all that is theirs to decide. */
const WANTED: readonly (readonly [name: string, headers: Headers])[] = [
  ['as it comes', securityHeaders],
  [
    'framed by some, by https only',
    headersFor(['https://news.example.org'], {
      frameAncestors: ['https://stadt.example', 'https://intern.stadt.example:8443'],
      strictTransportSecurity: { includeSubDomains: true },
    }),
  ],
];

function writeSite(headers: Headers): void {
  for (const name of ['assets', 'data']) mkdirSync(join(site, name), { recursive: true });
  for (const [name, text] of [
    ['index.html', '<!doctype html>'],
    ['config.json', '{}'],
    ['data/stories.json', '{}'],
    ['assets/index-a1.js', ''],
  ] as const) {
    writeFileSync(join(site, name), text);
  }
  for (const { path, text } of headerFiles(PATH, headers)) writeFileSync(join(site, path), text);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

type Server = { name: string; binary: string; debian: string; start(port: number): ChildProcess };

const MODULES = '/usr/lib/apache2/modules';
const NEEDED = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers'];

const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    binary: '/usr/sbin/nginx',
    debian: 'nginx-light',
    start(port) {
      const config = join(folder, 'nginx.conf');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      writeFileSync(
        config,
        `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log;
events {}
http {
  access_log off;
  types { text/html html; text/javascript js; application/json json; }
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/www;
    include ${site}nginx-headers.conf;
  }
}
`,
      );
      return spawn(this.binary, ['-c', config, '-p', folder], { stdio: 'inherit' });
    },
  },
  {
    name: 'Apache',
    binary: '/usr/sbin/apache2',
    debian: 'apache2',
    start(port) {
      const config = join(folder, 'apache.conf');
      writeFileSync(
        config,
        `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/apache.log
User www-data
Group www-data
${NEEDED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${folder}/www
<Directory ${folder}/www>
  AllowOverride FileInfo
  Require all granted
</Directory>
`,
      );
      return spawn(this.binary, ['-f', config, '-D', 'FOREGROUND'], { stdio: 'inherit' });
    },
  },
];

/** Waits until the server answers, 10 seconds at most. */
async function answer(address: string): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await fetch(address);
    } catch (error) {
      if (tries >= 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** What differs from the policy in the answers of a server, in words. */
async function findFaults(address: string, headers: Headers): Promise<string[]> {
  const faults: string[] = [];
  const isSaid = 'Strict-Transport-Security' in headers;
  const { assets, other } = cacheControl;
  for (const [file, status, cache] of [
    ['', 200, other],
    ['config.json', 200, other],
    ['data/stories.json', 200, other],
    ['assets/index-a1.js', 200, assets],
    ['assets/missing-b2.js', 404, null],
  ] as const) {
    const response = await answer(`${address}${file}`);
    if (response.status !== status) faults.push(`${file}: status ${response.status}`);
    if (response.headers.has('Strict-Transport-Security') !== isSaid) {
      faults.push(`${file}: Strict-Transport-Security`);
    }
    for (const [name, value] of Object.entries({ ...headers, 'Cache-Control': cache })) {
      const got = response.headers.get(name);
      if (got !== value) faults.push(`${file}: ${name} is ${got}, not ${value}`);
    }
  }
  return faults;
}

async function check(server: Server, what: string, headers: Headers): Promise<boolean> {
  writeSite(headers);
  const port = await freePort();
  const running = server.start(port);
  const ended = new Promise((resolve) => running.once('close', resolve));
  const faults = await findFaults(`http://127.0.0.1:${port}${PATH}`, headers).catch(
    (error: unknown) => [`no answer: ${error instanceof Error ? error.message : error}`],
  );
  running.kill('SIGTERM');
  await ended;
  console.log(`${server.name}, ${what}: ${faults.length === 0 ? 'as the policy says' : 'FAILED'}`);
  for (const fault of faults) console.log(`  ${fault}`);
  return faults.length === 0;
}

writeSite(securityHeaders);
spawnSync('chmod', ['-R', 'a+rX', folder]);
for (const server of SERVERS) {
  if (!existsSync(server.binary)) {
    console.log(
      `${server.name}: skipped, ${server.binary} is missing: apt-get install ${server.debian}`,
    );
    continue;
  }
  for (const [what, headers] of WANTED) {
    if (!(await check(server, what, headers))) process.exitCode = 1;
  }
}
if (process.exitCode) console.log(`Logs: ${folder}`);
else rmSync(folder, { recursive: true });
