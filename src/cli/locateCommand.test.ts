import { expect, test, vi } from 'vitest';
import { ortsmarke } from '../../tests/fixtures/ortsmarke';

vi.setConfig({ testTimeout: 60_000 });

test('locate answers JSON lines in their order; the order of lines does not change an answer', async () => {
  const lines = ['Beckum: A', 'Neustadt: A', 'Kreis Recklinghausen: A', 'Vitako: A'].map((title) =>
    JSON.stringify({ title, summary: '' }),
  );
  const { code, out } = await ortsmarke(['locate'], `${lines.join('\r\n')}\n`);
  expect(code).toBe(1);
  const answers = out.trimEnd().split('\n');
  expect(answers.map((line) => JSON.parse(line).places)).toEqual([['05570008'], [], ['05562'], []]);
  expect(Object.keys(JSON.parse(answers[0] ?? ''))).toEqual([
    'places',
    'mentions',
    'status',
    'by',
    'evidence',
    'candidates',
  ]);
  const reversed = await ortsmarke(['locate', '-'], lines.toReversed().join('\n'));
  expect(reversed.out.trimEnd().split('\n').toReversed()).toEqual(answers);
});

test('a line locate cannot read gives an error in its place and ends with 2', async () => {
  const { code, out, err } = await ortsmarke(
    ['locate'],
    '{"title":"Beckum: A"}\n{"title":\n[]\n{"title":"Celle: A"}\n',
  );
  expect(code).toBe(2);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).error ?? 'ok'),
  ).toEqual(['ok', 'line 2 is not valid JSON', 'line 3 is no object with a text "title"', 'ok']);
  expect(err).toContain('line 2 is not valid JSON');
});

test('a line without end is named and the lines after it are answered', async () => {
  const endless = `{"title":"Beckum: A","summary":"${'a'.repeat(17_000_000)}"}`;
  const { code, out } = await ortsmarke(['locate'], `${endless}\n{"title":"Celle: A"}`);
  const [first = '', second = ''] = out.split('\n');
  expect([code, JSON.parse(first).error]).toEqual([2, 'line 1 is longer than 16 million signs']);
  expect(JSON.parse(second).places).toEqual(['03351006']);
});
