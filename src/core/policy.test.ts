import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { expect, test } from 'vitest';
import { feedHostsOf, policyFor } from './policy';

const contentSecurityPolicy = policyFor(['https://news.example.org']);

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

test('feeds of other hosts may be asked for, and no address can say more than its host', () => {
  const urls = [
    'data/stories.json',
    'https://News.example.org/feed.json?x=1',
    'https://news.example.org/other.json',
    'https://feeds.example.net:8443/',
    'https://a.example; script-src *',
    'https://user@b.example/',
    "https://c.example'unsafe-inline'/",
    '//d.example/',
  ];
  const hosts = feedHostsOf(urls.map((url) => ({ url })));
  expect(hosts).toEqual(['https://news.example.org', 'https://feeds.example.net:8443']);
  expect(policyFor(hosts)).toContain(
    "; connect-src 'self' https://news.example.org https://feeds.example.net:8443; ",
  );
  expect(policyFor([])).toContain("; connect-src 'self'; ");
});
