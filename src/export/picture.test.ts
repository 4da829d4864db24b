import { expect, test } from 'vitest';
import { composePicture, type Picture, wrapText } from './picture';
import { withPngText } from './pngText';

const picture: Picture = {
  title: 'Ortsmarke <Probe>',
  sentence: 'Zwei Meldungen & mehr\u0000',
  language: 'de',
  map: '<svg/>',
  legend: '<g/>',
  legendHeight: 100,
  topicsTitle: 'Themen',
  topics: [{ label: 'OZG', color: 'blue', count: '2' }],
  placeless: 'Bundesweit: 0',
  timeline: { title: 'Meldungen je Tag', bars: '<g/>' },
  credits: ['Orte: GeoNames, CC BY 4.0 (verändert)'],
  alternative: 'Karte: "zwei" Meldungen',
};

test('a picture has its title, its description and its sources as live text', () => {
  const svg = composePicture(picture);
  expect(svg).toContain(
    '<title id="title">Ortsmarke &lt;Probe&gt;: Zwei Meldungen &amp; mehr</title>',
  );
  expect(svg).toContain('<desc id="desc">Karte: &quot;zwei&quot; Meldungen</desc>');
  expect(svg).toContain('>Orte: GeoNames, CC BY 4.0 (verändert)</text>');
  expect(svg).toContain('>OZG 2</text>');
  expect(svg.match(/https?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg']);
});

test('on paper topics have patterns that tell them apart without colour', () => {
  const svg = composePicture(picture, true);
  expect(svg).toContain('<pattern id="topic-pattern-blue"');
  expect(svg).toContain('fill="url(#topic-pattern-blue)"');
  expect(composePicture(picture)).not.toContain('pattern');
});

test('text is broken between words and never cut', () => {
  const text = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung und mehr';
  expect(wrapText(text, 200, 18)).toEqual([text.split(' ')[0], 'und mehr']);
});

test('texts about a PNG stand behind its header, with a right checksum', () => {
  const png = Uint8Array.from({ length: 45 }, (_, index) => index);
  const written = withPngText(png, { Title: 'Köln' });
  expect([...written.slice(0, 33)]).toEqual([...png.slice(0, 33)]);
  expect([...written.slice(-12)]).toEqual([...png.slice(-12)]);
  const chunk = Buffer.from(written.slice(33, -12));
  expect(chunk.readUInt32BE(0)).toBe(chunk.length - 12);
  expect(chunk.subarray(4, -4).toString('utf8')).toBe('iTXtTitle\0\0\0\0\0Köln');
  // As zlib computes it.
  expect(chunk.readUInt32BE(chunk.length - 4)).toBe(0xeea34746);
});
