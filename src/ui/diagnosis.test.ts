import { describe, expect, test } from 'vitest';
import { describeThrown, lastErrors, listenForErrors, withoutTraces } from './errorLog';
import { graphicsFamily } from './graphics';

test.each([
  [
    'https://news.example.org/digital/data/stories.json?q=beckum#x: status 500',
    'stories.json status 500',
  ],
  ['at file:///home/anna/Dokumente/ortsmarke.html:1', 'at ortsmarke.html:1'],
  ['open /home/anna/feed.json', 'open feed.json'],
  ['data/stories.json: json Unexpected end', 'data/stories.json: json Unexpected end'],
  ['blob:https://news.example.org/3f2a', '3f2a'],
  ['https://news.example.org/?region=05', 'document'],
  ['open C:\\Users\\hans.meier\\Eigene Dateien\\feed.json', 'open feed.json'],
  ['hans.meier@example.org is unknown', '…@… is unknown'],
])('of "%s" no address and no path is left', (message, left) => {
  expect(withoutTraces(message)).toBe(left);
});

describe('the last errors', () => {
  test('are kept, twenty of them, from now on and once', () => {
    const page = new EventTarget() as unknown as Window;
    listenForErrors(page);
    listenForErrors(page);
    for (let number = 1; number <= 25; number += 1) {
      const event = new Event('error');
      Object.assign(event, { error: new TypeError(`Nr. ${number}`) });
      page.dispatchEvent(event);
    }
    expect(lastErrors()).toHaveLength(20);
    expect(lastErrors().at(0)).toBe('TypeError: Nr. 6');
    expect(lastErrors().at(-1)).toBe('TypeError: Nr. 25');
  });
});

test('what is thrown need not be an error', () => {
  expect(describeThrown({ name: 'AbortError', message: 'stopped' })).toBe('AbortError: stopped');
  expect(describeThrown({ code: 7, reason: 'x' })).toBe('Object: code, reason');
  expect(describeThrown('text')).toBe('text');
});

test.each([
  [
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (LLVM 10.0.0)), SwiftShader driver)',
    'software',
  ],
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)', 'NVIDIA'],
  ['ANGLE (Apple, ANGLE Metal Renderer: Apple M2, Unspecified Version)', 'Apple'],
  ['Mesa Intel(R) UHD Graphics 620 (KBL GT2)', 'Intel'],
  ['Mali-G78', 'Mali'],
  ['something new', 'other'],
])('%s is told as %s', (renderer, family) => {
  expect(graphicsFamily(renderer)).toBe(family);
});
