import { expect, test } from 'vitest';
import { headerFiles } from './headerFiles';
import { cacheControl, headersFor, policyFor, securityHeaders } from './policy';

const textOf = (file: string, path?: string) =>
  headerFiles(path).find((it) => it.path === file)?.text ?? '';

const unquoted = (text: string) => text.replace(/\\(["\\])/g, '$1');

test('who may frame the site, and https only, stand in all files where a site decides it', () => {
  const headers = headersFor([], {
    frameAncestors: ['https://stadt.example'],
    strictTransportSecurity: { includeSubDomains: true },
  });
  for (const { path, text } of headerFiles('/', headers)) {
    expect(text, path).toContain("; frame-ancestors 'self' https://stadt.example");
    expect(text, path).toMatch(/Strict-Transport-Security:? "?max-age=31536000; includeSubDomains/);
  }
  for (const { path, text } of headerFiles()) {
    expect(text, path).not.toMatch(/frame-ancestors|Strict-Transport-Security/);
  }
  // A meta element may not say it.
  expect(policyFor([])).not.toContain('frame-ancestors');
  expect(headersFor([], { frameAncestors: [] })['Content-Security-Policy']).toMatch(
    /; frame-ancestors 'self'$/,
  );
  expect(headersFor([], { strictTransportSecurity: { maxAge: 0 } })).toMatchObject({
    'Strict-Transport-Security': 'max-age=0',
  });
});

test('the file for nginx sets the policy, also on errors, and keeps only assets', () => {
  const text = textOf('nginx-headers.conf', '/digital/');
  const fields = [...text.matchAll(/^add_header (\S+) "(.*)" always;$/gm)];
  expect(Object.fromEntries(fields.map(([, name, value = '']) => [name, unquoted(value)]))).toEqual(
    securityHeaders,
  );
  const [, pattern = ''] = /if \(\$uri ~ "([^"]+)"\)/.exec(text) ?? [];
  expect(new RegExp(pattern).test('/digital/assets/index-a1.js')).toBe(true);
  expect(new RegExp(pattern).test('/digital/data/stories.json')).toBe(false);
  expect(new RegExp(pattern).test('/elsewhere/digital/assets/x.js')).toBe(false);
  expect(text).toContain(`"${cacheControl.assets}"`);
  // Not on errors: a file that is missing today may be there tomorrow.
  expect(text).toMatch(/^add_header Cache-Control \$ortsmarke_cache;$/m);
});

test('the file for Apache sets the policy, also on errors, and keeps only assets', () => {
  const text = textOf('.htaccess');
  const fields = [...text.matchAll(/^ {2}Header always set (\S+) "(.*)"$/gm)];
  expect(Object.fromEntries(fields.map(([, name, value = '']) => [name, unquoted(value)]))).toEqual(
    securityHeaders,
  );
  expect(text).toContain(`Header set Cache-Control "${cacheControl.other}"\n`);
  expect(text).toContain(`Header set Cache-Control "${cacheControl.assets}" "expr=`);
});

/** Rules of `_headers`: a pattern, then fields that are indented. */
function readRules(text: string): Map<string, Record<string, string>> {
  const rules = new Map<string, Record<string, string>>();
  let fields: Record<string, string> = {};
  for (const line of text.split('\n').filter((it) => it !== '' && !it.startsWith('#'))) {
    const [, name, value = ''] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name) fields[name] = value;
    else rules.set(line, (fields = {}));
  }
  return rules;
}

test('the file for static hosts begins each path at the host, and no path has a field twice', () => {
  const rules = readRules(textOf('_headers', '/digital/'));
  expect(rules.get('/digital/*')).toEqual(securityHeaders);
  expect(rules.get('/digital/assets/*')).toEqual({ 'Cache-Control': cacheControl.assets });
  for (const path of ['/digital/', '/digital/config.json', '/digital/data/stories.json']) {
    const matching = [...rules].filter(([pattern]) =>
      new RegExp(`^${pattern.replace('*', '.*')}$`).test(path),
    );
    const names = matching.flatMap(([, fields]) => Object.keys(fields));
    expect(new Set(names).size).toBe(names.length);
    expect(Object.assign({}, ...matching.map(([, it]) => it))['Cache-Control']).toBe('no-cache');
  }
  // Cloudflare reads lines of at most 2,000 signs.
  expect(
    Math.max(
      ...textOf('_headers')
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThan(2000);
});
