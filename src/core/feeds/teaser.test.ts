import { expect, test } from 'vitest';
import { teaserOf } from './teaser';

test('"mehr …", "Weiterlesen" and the closing line of WordPress are no teaser', () => {
  for (const more of [' […]', ' [...]', ' mehr...', ' Weiterlesen →', ' Mehr lesen']) {
    expect(teaserOf([`Es geht weiter.${more}`])).toBe('Es geht weiter.');
  }
  expect(teaserOf(['Ein Satz.', 'Der Beitrag Celle erschien zuerst auf Amtsblatt.'])).toBe(
    'Ein Satz.',
  );
  expect(teaserOf(['Es wird nicht mehr.'])).toBe('Es wird nicht mehr.');
});

test('a long text ends with a whole sentence, and one endless sentence with "…"', () => {
  const sentence = 'Die Stadt mit rund 5. Rängen und 20 Ämtern stellt um.';
  const teaser = teaserOf(Array.from({ length: 100 }, () => sentence));
  expect(teaser.length).toBeLessThanOrEqual(500);
  expect(teaser.endsWith('stellt um.')).toBe(true);
  expect(teaserOf(['wort '.repeat(1e5)])).toMatch(/wort …$/);
});
