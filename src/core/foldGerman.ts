const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Lower case, umlauts and ß spelled out, other accents dropped: "Münster" and "Muenster" are
 *  both 'muenster'. */
export function foldGerman(text: string): string {
  return dropAccents(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => LETTERS[letter] ?? letter),
  );
}

/** As typed on a keyboard without umlauts: "Münster" is 'munster'. */
export function foldPlain(text: string): string {
  return dropAccents(text.toLowerCase().replaceAll('ß', 'ss'));
}

const dropAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
