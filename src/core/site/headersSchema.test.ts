import { expect, test } from 'vitest';
import { checkConfig } from '../statement/statementSchema';
import { readSite } from './readSite';

const PLAIN = {
  title: 'Rathaus digital',
  sources: [{ name: 'Meldungen', url: 'data/stories.json' }],
  topics: [{ id: 'ozg', label: 'OZG', color: 'blue' }],
};

const faultsOf = (more: object) =>
  checkConfig({ ...PLAIN, ...more }).map(({ path, wanted }) => `${path} ${wanted}`);

test("header fields are the site's to decide, and nothing is said that it did not say", () => {
  expect(readSite(PLAIN).site?.headers).toEqual({});
  for (const headers of [
    { frameAncestors: ['https://www.stadt.example', 'https://intern.stadt.example:8443'] },
    { frameAncestors: [] },
    { strictTransportSecurity: { maxAge: 300, includeSubDomains: true } },
    { strictTransportSecurity: {} },
  ]) {
    expect(readSite({ ...PLAIN, headers }).site?.headers).toEqual(headers);
  }
});

test('only https origins frame the site, and none brings a directive or a field with it', () => {
  for (const origin of [
    ...['http://stadt.example', 'https://stadt.example/', 'stadt.example', 'https://*.example'],
    ...["https://stadt.example; script-src 'unsafe-inline'", 'https://stadt.example\nX: y', '*'],
    ...["'none'", 'https:', 'https://Stadt.example', 'https://städte.example', 'data:'],
  ]) {
    const headers = { frameAncestors: ['https://a.example', origin] };
    expect(faultsOf({ headers }), origin).toEqual(['headers.frameAncestors[1] httpsOrigin']);
  }
  expect(faultsOf({ headers: { frameAncestors: '*' } })).toEqual(['headers.frameAncestors list']);
});

test('a page that a frame obeys is one that may frame it', () => {
  const headers = { frameAncestors: ['https://a.example'] };
  const embedOrigins = ['https://a.example', 'https://b.example'];
  expect(faultsOf({ headers, embedOrigins })).toEqual(['embedOrigins[1] frameAncestor']);
  expect(faultsOf({ embedOrigins })).toEqual([]);
});

test('https is asked for by whole seconds, and fields of other names are told', () => {
  const path = 'headers.strictTransportSecurity';
  for (const maxAge of [-1, 1.5, '300']) {
    const headers = { strictTransportSecurity: { maxAge } };
    expect(faultsOf({ headers })).toEqual([`${path}.maxAge seconds`]);
  }
  expect(faultsOf({ headers: { strictTransportSecurity: { preload: true } } })).toEqual([
    `${path}.preload known`,
  ]);
  expect(faultsOf({ headers: { x: 1 } })).toEqual(['headers.x known']);
});
