// @vitest-environment happy-dom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { ExportFacts } from '../../src/export/exportFacts';
import { PrintSheet } from '../../src/export/PrintSheet';
import { factsOf } from './hostileFacts';
import { PAYLOADS } from './payloads';
import { addedIn, addressesIn } from './shapes';

async function printed(facts: ExportFacts) {
  const root = createRoot(document.createElement('div'));
  const picture = { svg: '<svg/>', alternative: facts.title };
  const sheet = createElement(PrintSheet, { facts, picture, onDone: () => undefined });
  await act(() => root.render(sheet));
  const shown = document.querySelector('.print-sheet');
  const markup = shown?.outerHTML ?? '';
  const texts = [...(shown?.querySelectorAll('h3') ?? [])].map((it) => it.textContent);
  await act(() => root.unmount());
  return { markup, texts };
}

test('the print has no element or attribute that a harmless one has not', async () => {
  Reflect.set(window, 'print', () => undefined);
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const usual = await printed(await factsOf(['Rathaus'], 'Rathaus'));
  const { markup, texts } = await printed(await factsOf(PAYLOADS, PAYLOADS.at(-1) ?? ''));
  expect(texts).toEqual(PAYLOADS);
  expect(addedIn(markup, usual.markup)).toEqual([]);
  expect(addressesIn(markup).filter((it) => !/^(https:|data:image\/svg)/.test(it))).toEqual([]);
});
