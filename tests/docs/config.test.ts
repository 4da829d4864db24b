import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configSchema, TOPIC_COLORS } from '../../src/core/config';
import { SHOWN_TEXTS } from '../../src/core/feeds/shownText';
import { siteSchema } from '../../src/core/site/siteSchema';
import { MIN_REFRESH, wholeSourceSchema } from '../../src/core/sourceRules';
import {
  checkConfig,
  statementSchema,
  wholeConfigSchema,
} from '../../src/core/statement/statementSchema';
import { ROOT } from '../fixtures/ortsmarke';

const docs = readFileSync(join(ROOT, 'docs/config.md'), 'utf8');

const examples = [...docs.matchAll(/^```json\n(.*?)^```/gms)].map(
  ([, text = '']): Record<string, unknown> => JSON.parse(text),
);

const [whole = {}] = examples;

test('the first example is a whole config, each other one a part of it', () => {
  expect(examples.length).toBeGreaterThan(4);
  for (const example of examples) expect(checkConfig({ ...whole, ...example })).toEqual([]);
});

test('every key has an example, and so has every key in it', () => {
  const shown = new Set(examples.flatMap(Object.keys));
  expect([...shown].sort()).toEqual(Object.keys(wholeConfigSchema.entries).sort());
  const parts = {
    limit: siteSchema.entries.limit.wrapped.entries,
    groups: siteSchema.entries.groups.wrapped.item.entries,
    sources: wholeSourceSchema.entries,
    topics: configSchema.entries.topics.pipe[0].item.entries,
    links: configSchema.entries.links.wrapped.entries,
    accessibility: statementSchema.entries,
  };
  for (const [name, entries] of Object.entries(parts)) {
    const given = examples
      .flatMap((it) => it[name] ?? [])
      .flatMap((it) => Object.keys(it as object));
    expect([...new Set(given)].sort()).toEqual(Object.keys(entries).sort());
  }
});

test('every colour and every measure of text is named', () => {
  expect(docs).toContain(`at least ${MIN_REFRESH};`);
  for (const name of [...TOPIC_COLORS, ...SHOWN_TEXTS]) expect(docs).toContain(`\`${name}\``);
});
