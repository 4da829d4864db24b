import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from './policy';

/** What the evaluator holds to be wrong; below it are only reminders, such as not to host JSONP. */
function weaknesses(policy: string): string[] {
  const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
  return findings
    .filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)
    .map(({ directive, description }) => `${directive}: ${description}`);
}

test('the policy has no known weakness', () => {
  expect(weaknesses(contentSecurityPolicy)).toEqual([]);
});

test('inline scripts would be a weakness', () => {
  const weaker = contentSecurityPolicy.replace("script-src 'self'", "script-src 'unsafe-inline'");
  expect(weaknesses(weaker).join()).toContain('unsafe-inline');
});
