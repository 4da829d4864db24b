import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'mariadb-server',
];

const isInstalled = (name: string): boolean => {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', name]);
  return String(stdout) === 'installed';
};

/** Debian's packages, installed by root where they are missing. Nothing of them is started: the tests
 *  have a database and a server of their own. */
export default function requirePackages() {
  const missing = PACKAGES.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Error(`This test needs Debian and its packages ${missing.join(', ')}.`);
  }
  if (process.getuid?.() !== 0) {
    throw new Error(`Some of Debian's packages are missing:\n  sudo ${install}`);
  }
  console.log(`Missing: ${missing.join(', ')}; installing:\n  ${install}`);
  const { status } = spawnSync(`apt-get update && ${install}`, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    // No service is started by its package.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  if (status !== 0) throw new Error(`The packages could not be installed: ${install}`);
}
