import { expect, test } from 'vitest';
import { frameCode } from './frameCode';

test('the frame shows the view, and the link leads to it', () => {
  const code = frameCode('https://example.org/news/?region=05&topic=ozg', 'Ortsmarke: 3 Meldungen');
  expect(code).toContain('src="https://example.org/news/?region=05&amp;topic=ozg&amp;embed"');
  expect(code).toContain('<a href="https://example.org/news/?region=05&amp;topic=ozg">');
  expect(code).toContain('loading="lazy"');
});

test('a view without parameters gets the one of the frame', () => {
  expect(frameCode('https://example.org/', 'x')).toContain('src="https://example.org/?embed"');
});

test('signs of HTML in the title stay text', () => {
  const code = frameCode('https://example.org/', '"><script>alert(1)</script>');
  expect(code).not.toContain('<script>');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;');
});
