import { expect, test } from 'vitest';
import { frameCode } from './frameCode';

const given = {
  address: 'https://example.org/news/?region=05&topic=ozg&embed',
  fullAddress: 'https://example.org/news/?region=05&topic=ozg',
  title: 'Ortsmarke: Karte, OZG',
  height: 480,
  script: null,
};

test('the frame shows the view, and the link leads to all of it', () => {
  const code = frameCode(given);
  expect(code).toContain('src="https://example.org/news/?region=05&amp;topic=ozg&amp;embed"');
  expect(code).toContain('<a href="https://example.org/news/?region=05&amp;topic=ozg">');
  expect(code).toContain('height="480" loading="lazy" allow="clipboard-write"');
  expect(code).not.toContain('data-ortsmarke');
  expect(code).not.toContain('<script');
});

test('a frame that follows its content brings the script', () => {
  const code = frameCode({ ...given, script: 'https://example.org/news/embed.js' });
  expect(code).toMatch(/<iframe [^>]*data-ortsmarke>/);
  expect(code).toMatch(
    /<\/iframe>\n<script src="https:\/\/example\.org\/news\/embed\.js" async><\/script>$/,
  );
});

test('signs of HTML in the title stay text', () => {
  const code = frameCode({ ...given, title: '"><script>alert(1)</script>' });
  expect(code).not.toContain('<script>');
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;');
});
