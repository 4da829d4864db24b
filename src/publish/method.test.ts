import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { policyFor } from '../core/policy';
import { readMethodFiles } from './method';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const config = read('public/config.json');
const feed = read('public/data/stories.json');

async function pageOf(change: object = {}, feeds: unknown[] = [feed]): Promise<string> {
  const [page] = await readMethodFiles({ ...config, ...change }, feeds);
  if (!page || !('text' in page)) throw new Error('no page');
  return page.text;
}

test('precision is that of the benchmark, in the words of both languages', async () => {
  const page = await pageOf();
  const { sets, commit } = read('bench/results/places.json').at(-1);
  for (const { precision, recall, rows } of Object.values<Record<string, number>>(sets)) {
    for (const share of [precision, recall]) {
      const percent = Math.round(Number(share) * 10_000) / 100;
      expect(page).toContain(`<td>${percent.toLocaleString('de-DE')} %</td>`);
      expect(page).toContain(`<td>${percent.toLocaleString('en-GB')}%</td>`);
    }
    expect(page).toContain(`<td>${rows?.toLocaleString('de-DE')}</td>`);
  }
  expect(page).toContain(commit);
});

test('sources, months and places are counted from the feed', async () => {
  const page = await pageOf();
  for (const text of [
    '<th scope="row">Beispieldaten: kommunale Digitalisierung</th><td>16</td>',
    '<td>10. März 2025</td>',
    '<th scope="row">2016 bis November 2024</th><td>0',
    '<th scope="row">January 2025</th><td>8',
  ]) {
    expect(page).toContain(text);
  }
  const count = feed.items.filter(
    ({ _ortsmarke: it }: { _ortsmarke: { by: string } }) => it.by === 'dateline',
  ).length;
  expect(page).toContain(`<td>${count}</td><td>62,5 %</td>`);
});

test('a site without stories says so', async () => {
  const page = await pageOf({ languages: ['de'] }, [{ ...feed, items: [] }]);
  expect(page).toContain('<p>Es sind noch keine Meldungen da.</p>');
  expect(page).not.toContain('Meldungen je Monat"');
});

test('what is not in the site is named as left out', async () => {
  const sources = [...config.sources, { name: 'Anderswo', url: 'https://example.net/a.json' }];
  expect(await pageOf({ sources })).toContain('nicht mitgezählt: Anderswo');
  expect(await pageOf()).not.toContain('nicht mitgezählt');
});

test('it is under the policy of the page, without script or style of its own, in the languages of the site', async () => {
  const page = await pageOf({ languages: ['en'] });
  expect(page).toContain(policyFor([]));
  expect(page).not.toMatch(/<script|<style|style=|\son\w+=/);
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).not.toContain('Abdeckung');
});

test('a name with markup in it stays text', async () => {
  const title = '<img src=x onerror=alert(1)>';
  const hostile = { ...feed, _ortsmarke: { ...feed._ortsmarke, source: title } };
  expect(await pageOf({ title }, [hostile])).not.toContain('<img');
});
