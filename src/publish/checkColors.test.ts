import { expect, test } from 'vitest';
import type { TopicColor } from '../core/config';
import { checkColors } from './checkColors';

const topic = (id: string, color: TopicColor | { light: string; dark: string }) => ({ id, color });

test('colours that stand out and apart are let through', () => {
  expect(
    checkColors([
      topic('ozg', 'blue'),
      topic('netz', { light: '#9f2e67', dark: '#e090c0' }),
      topic('rat', { light: '#9F2E67', dark: '#E090C0' }),
    ]),
  ).toEqual([]);
});

test('a colour that is faint on the page is named with its contrast, in light and dark', () => {
  expect(checkColors([topic('netz', { light: '#ffcc00', dark: '#202020' })])).toMatchObject([
    {
      path: 'topics[0].color.light',
      wanted: 'a contrast of at least 4.5:1 to every ground of the page',
      got: '"#ffcc00", 1.3:1 on sea #f5f0e6',
    },
    { path: 'topics[0].color.dark', got: expect.stringMatching(/^"#202020", 1:1 on paper-raised/) },
  ]);
});

test('colours that cannot be told apart are named, also for readers who lack one kind of cone', () => {
  const [close] = checkColors([
    topic('ozg', 'blue'),
    topic('netz', { light: '#3a58d8', dark: '#ffd9a0' }),
  ]);
  expect(close).toMatchObject({
    path: 'topics[1].color.light',
    wanted: 'a distance of at least 8.5 (CIEDE2000) to the colour of "ozg", #3857d8',
  });
  const redAndGreen = checkColors([
    topic('rot', { light: '#9b2c1f', dark: '#ffd9a0' }),
    topic('grün', { light: '#5a5a00', dark: '#a0d9ff' }),
  ]);
  expect(redAndGreen).toHaveLength(1);
  expect(redAndGreen[0]).toMatchObject({
    path: 'topics[1].color.light',
    got: expect.stringMatching(/with (protanopia|deuteranopia)$/),
  });
});
