import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partRows } from '../../../tests/fixtures/wholePage';
import { createWordPressReader } from './wordpress';

function readWordPress(input: unknown) {
  const reader = createWordPressReader();
  const rows = [input].flat().map((post) => reader.read(post));
  const head = reader.finish();
  return head && { ...head, ...partRows(rows) };
}

const post = (more: object = {}) => ({
  id: 11,
  date: '2025-07-01T00:30:00',
  date_gmt: '2025-06-30T22:30:00',
  guid: { rendered: 'https://example.org/?p=11' },
  link: 'https://example.org/celle',
  title: { rendered: 'Celle: Bauantr&auml;ge &#8211; online' },
  excerpt: { rendered: '<p>Pl&auml;ne nun <b>online</b>. [&hellip;]</p>\n', protected: false },
  ...more,
});

test('a post: texts without HTML, the day in Germany, the id its RSS feed has too', () => {
  expect(readWordPress([post()])?.articles).toEqual([
    {
      id: 'https://example.org/?p=11',
      url: 'https://example.org/celle',
      title: 'Celle: Bauanträge – online',
      kicker: null,
      summary: 'Pläne nun online.',
      day: '2025-07-01',
      categories: [],
    },
  ]);
});

test('categories are taken where they are embedded, tags are not', () => {
  const term = [
    [{ taxonomy: 'category', name: 'Smart City &amp; Region' }],
    [{ taxonomy: 'post_tag', name: 'OZG' }],
  ];
  const page = readWordPress([post({ _embedded: { 'wp:term': term } })]);
  expect(page?.articles[0]?.categories).toEqual(['Smart City & Region']);
});

test('a post with an impossible date or link is left out and named; one post needs no list', () => {
  const page = readWordPress([
    post({ date_gmt: '0000-00-00T00:00:00' }),
    post({ link: 'data:text/html,x' }),
    null,
    post(),
  ]);
  expect(page?.articles).toHaveLength(1);
  expect(page?.rejected.map((row) => row.path)).toEqual([
    'posts[0].date_gmt',
    'posts[1].link',
    'posts[2].title.rendered',
  ]);
  expect(readWordPress(post())?.articles).toHaveLength(1);
});

test('an error message of WordPress and other JSON are no posts', () => {
  for (const input of [{ code: 'rest_no_route', message: 'No route' }, [1, 2], 'x', null, {}]) {
    expect(readWordPress(input)).toBeNull();
  }
});

test('any JSON gives an answer without a crash', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (value, other) => {
      const page = readWordPress([post({ guid: value, excerpt: other, _embedded: value }), value]);
      expect((page?.articles.length ?? 0) + (page?.rejected.length ?? 0)).toBe(2);
    }),
  );
});
