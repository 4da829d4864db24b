import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { type RunningProcess, startProcess } from './runningProcess';

const answers = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const connection = createConnection(socket);
    connection.once('error', () => resolve(false));
    connection.once('data', () => {
      connection.destroy();
      resolve(true);
    });
  });

/** A MariaDB of its own in `folder`, without a port, with an empty database "wordpress". */
export async function startDatabase(folder: string): Promise<RunningProcess & { socket: string }> {
  const [files, socket, begin] = ['files', 'socket', 'begin.sql'].map((it) => join(folder, it)) as [
    string,
    string,
    string,
  ];
  const user = `--user=${userInfo().username}`;
  const made = spawnSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${files}`,
      user,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`No database was made.\n${made.stdout}${made.stderr}`);
  writeFileSync(begin, 'CREATE DATABASE IF NOT EXISTS wordpress;\n');
  const command = [
    '/usr/sbin/mariadbd',
    '--no-defaults',
    `--datadir=${files}`,
    `--socket=${socket}`,
    `--pid-file=${join(folder, 'pid')}`,
    `--init-file=${begin}`,
    '--skip-networking',
    user,
  ];
  return { socket, ...(await startProcess(command, {}, () => answers(socket))) };
}
