import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readCounts, type TestCounts } from './readCounts';

/** In this order; `report` is the file a step leaves its counts in. */
const steps = [
  { title: 'Types', script: 'types' },
  { title: 'Lint and format', script: 'lint' },
  { title: 'Unused code', script: 'unused' },
  { title: 'Known vulnerabilities', script: 'vulnerabilities' },
  { title: 'Unit tests', script: 'unit', report: 'test-results/unit.json' },
  { title: 'Production build', script: 'build' },
  { title: 'Sizes', script: 'sizes' },
  { title: 'Browser tests', script: 'e2e', report: 'test-results/browser.json' },
];

function run(script: string): boolean {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** A step that fails without a failed test, such as a type error, counts as one failure. */
function countsOf(report: string | undefined, succeeded: boolean): TestCounts {
  const { passed, failed } = report ? readCounts(report) : { passed: 0, failed: 0 };
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

const total = { passed: 0, failed: 0 };

for (const [index, { title, script, report }] of steps.entries()) {
  console.log(`\n── ${index + 1}/${steps.length} ${title} (npm run ${script})`);
  // A report of an earlier run must not speak for this one.
  if (report) rmSync(report, { force: true });
  const started = performance.now();
  const succeeded = run(script);
  const { passed, failed } = countsOf(report, succeeded);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`   ${succeeded ? 'ok' : 'FAILED'} after ${seconds} s`);
  if (!succeeded) {
    console.log(`\n${title} failed; what comes after it was not run.`);
    process.exitCode = 1;
    break;
  }
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
