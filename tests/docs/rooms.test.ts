import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRoomImports } from '../../scripts/roomImports';
import { drawRooms, ROOM_WORDS } from '../../scripts/roomsPicture';
import { ROOT } from '../fixtures/ortsmarke';

const imports = readRoomImports(ROOT);

const foldersIn = (folder: string) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

test('the picture of the rooms is what the imports give (npm run rooms)', () => {
  expect(readFileSync(join(ROOT, 'docs/rooms.svg'), 'utf8')).toBe(drawRooms(imports));
});

test('every room is drawn and told in the map of the docs, and no other', () => {
  const rooms = [...foldersIn('src'), 'geo'].sort();
  expect([...imports.keys()].sort()).toEqual(rooms);
  expect(Object.keys(ROOM_WORDS).sort()).toEqual(rooms);
  const architecture = readFileSync(join(ROOT, 'docs/architecture.md'), 'utf8');
  const [, map = ''] = /^## Rooms\n\n```\n([\s\S]*?)^```/m.exec(architecture) ?? [];
  const told = [...map.matchAll(/\b(\w+)\/(?=\s)/g)].map(([, name]) => name);
  const others = ['public', 'src', 'scripts', 'bench', 'e2e', 'tests', 'docs'];
  expect(told.filter((name = '') => !others.includes(name)).sort()).toEqual(rooms);
});

test('lines lead to what is reached in no other way', () => {
  const some = new Map([
    ['app', new Set(['map', 'core'])],
    ['map', new Set(['core'])],
    ['core', new Set<string>()],
  ]);
  expect(drawRooms(some).match(/<path /g)).toHaveLength(2);
});
