import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recognizeFormat } from './recognizeFormat';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/${name}`, import.meta.url), 'utf8');

test('each format is known by its content', () => {
  expect(recognizeFormat('\uFEFF \n{"version":')).toBe('json-feed');
  expect(recognizeFormat('[{"id":1}]')).toBe('wordpress');
  expect(recognizeFormat('{"id":1,"title":{"rendered":"A"}}')).toBe('wordpress');
  expect(recognizeFormat('Montag\n\nCelle: A\n\n[03.03.2025] B. mehr...')).toBe('text-page');
  expect(recognizeFormat('[03.03.2025] B. mehr...')).toBe('text-page');
  expect(recognizeFormat(fixture('news.rss'))).toBe('rss');
  expect(recognizeFormat(fixture('news.atom'))).toBe('atom');
  expect(recognizeFormat(fixture('news.csv'))).toBe('csv');
  expect(recognizeFormat(fixture('newsPage.html'))).toBe('html');
});

test('comments, style sheets and a document type may stand before the first element', () => {
  const prolog = '<?xml version="1.0"?>\n<?xml-stylesheet href="a"?>\n<!-- <html> -->\n';
  expect(recognizeFormat(`${prolog}<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss>`)).toBe('rss');
  expect(recognizeFormat(`${prolog}<!DOCTYPE html>\n<html>`)).toBe('html');
});

test('other XML, prose and nothing are not recognised', () => {
  for (const text of ['<?xml version="1.0"?><opml>', 'Ein Text vom 03.03.2025', '']) {
    expect(recognizeFormat(text)).toBeUndefined();
  }
});
