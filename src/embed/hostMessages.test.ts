import { describe, expect, test } from 'vitest';
import { heightMessages, readCommand, readFrameNames } from './hostMessages';

describe('commands of the host page', () => {
  test.each([
    [{ ortsmarke: 'hello' }, { kind: 'hello' }],
    [{ message: 'ready', secret: 'aB3x' }, { kind: 'hello' }],
    [
      { ortsmarke: 'view', query: 'region=05' },
      { kind: 'view', query: 'region=05' },
    ],
  ])('%o is one', (message, command) => {
    expect(readCommand(message)).toEqual(command);
  });

  test.each([
    null,
    'hello',
    7,
    [],
    { ortsmarke: 'eval' },
    { ortsmarke: 'view' },
    { ortsmarke: 'view', query: 5 },
    { ortsmarke: 'view', query: 'x'.repeat(5000) },
    { message: 'height', value: 300 },
  ])('%o is none', (message) => {
    expect(readCommand(message)).toBeNull();
  });
});

describe('the height, for each kind of host', () => {
  test('a host that names no frame is told in three ways', () => {
    expect(heightMessages(412, { pym: null, wordPress: null })).toEqual([
      { ortsmarke: 'height', height: 412 },
      { 'datawrapper-height': { ortsmarke: 412 } },
      { sentinel: 'amp', type: 'embed-size', height: 412 },
    ]);
  });

  test('Pym and WordPress are told with the name they gave', () => {
    const names = readFrameNames({
      search: '?embed&initialWidth=600&childId=news-1&parentUrl=https%3A%2F%2Fexample.org',
      hash: '#?secret=aB3x',
    });
    expect(heightMessages(412, names).slice(3)).toEqual([
      'pymxPYMxnews-1xPYMxheightxPYMx412',
      { message: 'height', value: 412, secret: 'aB3x' },
    ]);
  });
});
