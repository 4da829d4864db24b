import type { BrowserContext } from '@playwright/test';

/** Collects, in words, what must never happen on any page or frame of `context`: errors in the
 *  console, uncaught errors, violations of the policy, requests to another host. */
export async function watchForProblems(
  context: BrowserContext,
  servedAt: string,
): Promise<readonly string[]> {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (raised) => {
    problems.push(`uncaught: ${raised.error().stack ?? raised.error().message}`);
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isLocal =
      protocol === 'data:' || protocol === 'blob:' || origin === new URL(servedAt).origin;
    if (!isLocal) problems.push(`request to another host: ${request.url()}`);
  });
  await context.exposeFunction('reportViolation', (violation: string) => {
    problems.push(`policy: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const report = Reflect.get(window, 'reportViolation');
      report(`${violatedDirective} blocks ${blockedURI} at ${sourceFile}:${lineNumber} ${sample}`);
    });
  });
  return problems;
}
