/** All benchmarks, one after the other, in one run: `npm run bench`. */
import { spawnSync } from 'node:child_process';
import { machine } from './machine';

const BENCHMARKS = [
  { name: 'bench:counting', title: 'One step of the brush, counting alone' },
  { name: 'bench:browser', title: 'The built page in Chromium' },
  { name: 'bench:places', title: 'Reading datelines' },
  { name: 'bench:related', title: 'Related stories' },
];

console.log(
  Object.entries(machine)
    .map((entry) => entry.join(' '))
    .join(', '),
);
for (const { name, title } of BENCHMARKS) {
  console.log(`\n── ${title} (npm run ${name})`);
  const { status } = spawnSync('npm', ['run', '--silent', name, '--', ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  // Each measures something of its own: one that fails does not stop the others.
  if (status !== 0) process.exitCode = 1;
}
