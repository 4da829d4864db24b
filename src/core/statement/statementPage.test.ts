import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyFor } from '../policy';
import { statementPage } from './statementPage';
import { checkConfig, readWholeConfig } from './statementSchema';

const own = JSON.parse(
  readFileSync(new URL('../../../public/config.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

const WHOLE = {
  body: { de: 'Stadt <Beispiel>', en: 'City of Example' },
  made: '2026-05-04',
  reviewed: '2026-11-02',
  method: { de: 'Selbstbewertung', en: 'self-assessment' },
  status: 'partial',
  barriers: [
    {
      what: { de: 'Die Karte', en: 'The map' },
      reason: 'notYet',
      instead: { de: 'die Tabelle', en: 'the table' },
      until: '2027-01-31',
    },
  ],
  contact: { mail: 'mailto:hilfe@example.org', phone: '+49 30 123-45', form: 'kontakt.html' },
  arbitration: { name: 'Schlichtungsstelle', link: 'https://example.org/schlichtung' },
  easyLanguage: 'leicht.html',
};

const pageOf = (accessibility?: unknown, change: object = {}): string =>
  statementPage(readWholeConfig({ ...own, ...change, accessibility }));

test('a statement says all that the config has, in both languages', () => {
  const page = pageOf(WHOLE);
  for (const text of [
    'Stadt &lt;Beispiel&gt;',
    '<time datetime="2026-05-04">4. Mai 2026</time>',
    '<time datetime="2026-11-02">2 November 2026</time>',
    'Selbstbewertung',
    'zum größeren Teil',
    'Die Karte (noch nicht behoben, soll bis <time datetime="2027-01-31">31. Januar 2027</time> behoben sein). Stattdessen: die Tabelle',
    '<a href="mailto:hilfe@example.org">hilfe@example.org</a>',
    '<a href="tel:+493012345">+49 30 123-45</a>',
    '<a href="kontakt.html">Form</a>',
    '<a href="https://example.org/schlichtung">Schlichtungsstelle</a>',
    '<a href="leicht.html">Leichte Sprache</a>',
  ]) {
    expect(page).toContain(text);
  }
  expect(page).not.toContain('class="draft"');
});

test('what is not filled in is said to be missing, and nothing is claimed', () => {
  const page = pageOf();
  expect(page).toContain(
    'Es fehlen die verantwortliche Stelle, das Datum der Erklärung, die Art der Prüfung, das Ergebnis der Prüfung, ein Weg, Barrieren zu melden und die Schlichtungsstelle.',
  );
  expect(page).toContain('Dazu liegt noch keine Angabe vor.');
  expect(page).not.toContain('erfüllt die Anforderungen');
  expect(pageOf({ ...WHOLE, barriers: [] })).toContain('Missing are the known barriers.');
});

test('it is under the policy of the page, without any script or style of its own', () => {
  const page = pageOf(WHOLE);
  expect(page).toContain(policyFor([]));
  expect(page).not.toMatch(/<script|<style|style=|\son\w+=/);
});

test('a site in one language has one statement, in that language', () => {
  const page = pageOf(WHOLE, { languages: ['en'] });
  expect(page).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(page).not.toContain('Erklärung zur Barrierefreiheit');
});

describe('a problem is named with its path', () => {
  test.each([
    ['accessibility.status', { status: 'good' }],
    ['accessibility.made', { made: '2026-02-30' }],
    ['accessibility.barriers[0].reason', { barriers: [{ what: 'x', reason: 'why' }] }],
    ['accessibility.contact.mail', { contact: { mail: 'hilfe@example.org' } }],
    ['accessibility.arbitration.link', { arbitration: { name: 'x', link: 'javascript:1' } }],
    ['accessibility.bodies', { bodies: 'x' }],
  ])('%s', (path, accessibility) => {
    expect(checkConfig({ ...own, accessibility }).map((problem) => problem.path)).toEqual([path]);
  });
});
