import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

export type RunningProcess = { stop(): Promise<void> };

const TRIES = 300;
const PAUSE_MS = 200;

/** Starts a server and waits until it answers.
 *  @param isReady is asked again and again; may reject
 *  @throws with what the server said, if it ends before it answers */
export async function startProcess(
  [command = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
  isReady: () => Promise<boolean>,
): Promise<RunningProcess> {
  // In a group of its own, so that its workers end with it.
  const child = spawn(command, args, { env: { ...process.env, ...env }, detached: true });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const ended = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      said += error.message;
      resolve();
    });
    child.once('close', () => resolve());
  });
  let isOver = false;
  void ended.then(() => (isOver = true));
  const kill = (signal: NodeJS.Signals) => {
    if (!isOver && child.pid) process.kill(-child.pid, signal);
  };
  const atExit = () => kill('SIGKILL');
  process.once('exit', atExit);
  const stop = async () => {
    kill('SIGTERM');
    await ended;
    process.off('exit', atExit);
  };
  for (let tried = 0; tried < TRIES && !isOver; tried += 1) {
    if (await isReady().catch(() => false)) return { stop };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  await stop();
  throw new Error(`${command} does not answer.\n${said}`);
}

/** A port of the loopback interface that nobody listens on. */
export function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
