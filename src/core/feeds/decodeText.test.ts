import { expect, test } from 'vitest';
import { decodeTexts, findEncoding } from './decodeText';

const latin = (text: string) => Buffer.from(text, 'latin1');
/** Cut after every byte, as a file is cut somewhere. */
function read(bytes: Uint8Array, served: string | null = null): string {
  const parts = Array.from(bytes, (byte) => Uint8Array.of(byte));
  return [...decodeTexts(parts, findEncoding(parts, served))].join('');
}

test('UTF-8, UTF-16 with its mark, and Windows-1252 with its quotation marks and dashes', () => {
  expect(read(Buffer.from('Köln – „A“'))).toBe('Köln – „A“');
  expect(read(Buffer.from('\uFEFFKöln', 'utf16le'))).toBe('Köln');
  expect(read(Buffer.concat([latin('Köln '), Buffer.from([0x96, 0x20, 0x84, 0x41, 0x93])]))).toBe(
    'Köln – „A“',
  );
});

test('what XML, HTML or the server declares is used where the text is not UTF-8', () => {
  expect(read(latin('<?xml version="1.0" encoding="ISO-8859-2"?>\xB1'))).toContain('ą');
  expect(read(latin('<html><meta charset=iso-8859-2>\xB1'))).toContain('ą');
  expect(read(latin('\xB1'), 'iso-8859-2')).toBe('ą');
  expect(read(Buffer.from('<?xml encoding="ISO-8859-1"?>Köln'))).toContain('Köln');
});

test('binary files and UTF-8 with broken letters are refused, each with its reason', () => {
  expect(() => read(Buffer.from([0x89, 0x50, 0, 1]))).toThrow('binary');
  expect(() => read(Buffer.from(Array.from({ length: 99 }, (_, at) => (at % 7) + 1)))).toThrow(
    'binary',
  );
  const text = Buffer.from('Köln, Düren, Höxter');
  expect(() => read(text.subarray(0, text.indexOf('xter') - 1))).toThrow('cut-letter');
  expect(() => read(Buffer.concat([text, latin('\xF6'), text]))).toThrow('broken-letters');
});
