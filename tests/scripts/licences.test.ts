import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceText, packageOf } from '../../scripts/licences';

const modules = join(import.meta.dirname, '../../node_modules');

test('a package is known by the path of its files, a file of our own is none', () => {
  expect(packageOf('/site/node_modules/react-dom/client.js')).toBe('react-dom');
  expect(packageOf('/site/node_modules/@lingui/core/dist/index.mjs?used')).toBe('@lingui/core');
  expect(packageOf('/site/node_modules/a/node_modules/b/index.js')).toBe('b');
  expect(packageOf('node_modules/@fontsource-variable/x/files/x.woff2')).toBe(
    '@fontsource-variable/x',
  );
  expect(packageOf('/site/src/app/main.tsx')).toBeUndefined();
});

test('each work is there with its version, licence and text, also what MapLibre has in itself', () => {
  const text = licenceText(['react', 'maplibre-gl', 'papaparse'], modules);
  expect(text).toMatch(/^react 19\.\S+ \(MIT\)$/m);
  expect(text).toMatch(/^maplibre-gl \S+ \(BSD-3-Clause\)$/m);
  expect(text).toMatch(/^earcut \S+ \(ISC\)$/m);
  expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(2);
  expect(text).not.toContain('@types/');
});

test('another licence than those allowed fails the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  mkdirSync(join(folder, 'odd'));
  const manifest = { name: 'odd', version: '1.0.0', license: 'GPL-3.0-only' };
  writeFileSync(join(folder, 'odd/package.json'), JSON.stringify(manifest));
  expect(() => licenceText(['odd'], folder)).toThrow('odd has the licence "GPL-3.0-only"');
  rmSync(folder, { recursive: true });
});
