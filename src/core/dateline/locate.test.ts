import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gazetteer } from '../../../tests/fixtures/gazetteer';
import { isInside } from '../key';
import { locate } from './locate';

const at = (title: string, summary = '') => locate({ title, summary }, gazetteer);
const places = (title: string, summary = '') => at(title, summary).places.join(' ');
/** Where a dateline alone puts a story. */
const dateline = (words: string) => places(`${words}: Neues Portal`);
/** Where a first sentence puts a story whose dateline is a topic. */
const text = (sentence: string) => places('Portal: Neuer Dienst', sentence);

test('a Land is read under its short, formal and abbreviated name', () => {
  for (const words of ['Nordrhein-Westfalen', 'NRW', 'Land Nordrhein-Westfalen']) {
    expect(dateline(words)).toBe('05');
  }
  expect(dateline('Freistaat Bayern')).toBe('09');
  expect(dateline('MV')).toBe('13');
  expect(dateline('Sachsen-Anhalt')).toBe('15');
  expect(dateline('Sachsen')).toBe('14');
});

test('"Brandenburg" is the Land; the town needs its Havel or the word "Stadt"', () => {
  expect(dateline('Brandenburg')).toBe('12');
  expect(dateline('Brandenburg an der Havel')).toBe('12051000');
  expect(dateline('Brandenburg/Havel')).toBe('12051000');
  expect(dateline('Stadt Brandenburg')).toBe('12051000');
});

test('Hamburg and Berlin have one key; Bremen is the town and "Land Bremen" the Land', () => {
  expect(dateline('Hamburg')).toBe('02000000');
  expect(dateline('Freie und Hansestadt Hamburg')).toBe('02000000');
  expect(dateline('Land Berlin')).toBe('11000000');
  expect(dateline('Bremen')).toBe('04011000');
  expect(dateline('Land Bremen')).toBe('04');
});

test('a bare name is the town, "Kreis" and "Landkreis" make it the Kreis', () => {
  expect(dateline('Osnabrück')).toBe('03404000');
  expect(dateline('Landkreis Osnabrück')).toBe('03459');
  expect(dateline('Recklinghausen')).toBe('05562032');
  expect(dateline('Kreis Recklinghausen')).toBe('05562');
  expect(dateline('Stadt und Landkreis Hof')).toBe('09464000 09475');
  expect(dateline('Landkreis Freudenstadt')).toBe('08237');
});

test('Kreise are read under all their forms', () => {
  expect(dateline('Rhein-Sieg-Kreis')).toBe('05382');
  expect(dateline('Kreis Neuss')).toBe('05162');
  expect(dateline('Region Hannover')).toBe('03241');
  expect(dateline('Städteregion Aachen')).toBe('05334');
  expect(dateline('Regionalverband Saarbrücken')).toBe('10041');
  expect(dateline('Emsland')).toBe('03454');
  expect(text('Im Märkischen Kreis startet ein Portal.')).toBe('05962');
  expect(text('Der Landrat des Wartburgkreises stellte es vor.')).toBe('16063');
});

test('a town is read under official and everyday names', () => {
  for (const words of ['Frankfurt a. M.', 'Frankfurt/Main', 'Frankfurt (Main)', 'Frankfurt']) {
    expect(dateline(words)).toBe('06412000');
  }
  for (const words of ['Halle (Saale)', 'Halle/Saale', 'Halle an der Saale', 'Halle']) {
    expect(dateline(words)).toBe('15002000');
  }
  expect(dateline('Frankfurt (Oder)')).toBe('12053000');
  expect(dateline('Kempten')).toBe('09763000');
  expect(dateline('Neustadt/Weinstraße')).toBe('07316000');
  expect(dateline('Muenster')).toBe('05515000');
  expect(dateline('Munster')).toBe('03358016');
  expect(dateline('Hanse- und Universitätsstadt Rostock')).toBe('13003000');
});

test('the well-known town beats the village: Weiden, Hamm, Münster', () => {
  expect(dateline('Weiden')).toBe('09363000');
  expect(dateline('Hamm')).toBe('05915000');
  expect(at('Münster: Neues Portal').evidence).toEqual({ words: 'Münster', rule: 'known-town' });
});

test('"Neustadt" alone is ambiguous with its candidates, the largest first', () => {
  const located = at('Neustadt: Rathaus testet Chatbot', 'Ein Chatbot antwortet.');
  expect(located).toMatchObject({ places: [], status: 'ambiguous', by: null });
  expect(located.candidates[0]).toBe('07316000');
  expect(located.candidates).toContain('01055032');
  expect(located.evidence).toEqual({ words: 'Neustadt', rule: 'namesakes' });
});

test('the text decides between namesakes', () => {
  expect(places('Neustadt: A', 'Die hessische Stadt hat ein Portal.')).toBe('06534016');
  expect(places('Lage: A', 'Die Stadt in Lippe hat ein Portal.')).toBe('05766040');
  expect(places('Münster: A', 'Die Gemeinde im Landkreis Darmstadt-Dieburg baut aus.')).toBe(
    '06432015',
  );
  expect(dateline('Neustadt (Hessen)')).toBe('06534016');
  expect(dateline('Neustadt, Hessen')).toBe('06534016');
});

test('a well-known town is in doubt where the text names only the Land of its namesake', () => {
  expect(at('Frankfurt: A', 'Das Land Brandenburg fördert das Projekt.').status).toBe('ambiguous');
});

test('a small town far from a Kreis of its name is in doubt: "Harburg"', () => {
  expect(at('Harburg: A').status).toBe('ambiguous');
});

test('several places in one dateline all count', () => {
  expect(dateline('Mönchengladbach / Wiesbaden')).toBe('05116000 06414000');
  expect(dateline('Köln, Bonn und Aachen')).toBe('05315000 05314000 05334002');
  expect(dateline('Kreise Coesfeld und Borken')).toBe('05558 05554');
  expect(dateline('Berlin-Brandenburg')).toBe('11000000 12');
  expect(dateline('Beckum, Kreis Warendorf')).toBe('05570008');
});

test('a district is its town, an association of Gemeinden the only Gemeinde of its name', () => {
  expect(dateline('Berlin-Pankow')).toBe('11000000');
  expect(dateline('Köln-Ehrenfeld')).toBe('05315000');
  expect(dateline('Neukölln')).toBe('11000000');
  expect(dateline('Samtgemeinde Sachsenhagen')).toBe('03257033');
  expect(at('Amt Preetz-Land: A').status).toBe('none');
});

test('a landscape or Regierungsbezirk has no place and its Land as mention', () => {
  expect(at('Oberbayern: A')).toMatchObject({ places: [], mentions: ['09'], status: 'none' });
  expect(at('Regierungsbezirk Köln: A')).toMatchObject({ places: [], mentions: ['05'] });
  expect(at('Ruhrgebiet: A', 'Die Stadt Bochum ist dabei.')).toMatchObject({
    places: [],
    mentions: ['05', '05911000'],
  });
});

test('places abroad are none of ours, even where a village shares the name', () => {
  expect(at('Wien: A', 'In Köln ist es anders.')).toMatchObject({ places: [], status: 'none' });
  expect(at('Linz: A').status).toBe('none');
  expect(dateline('Linz am Rhein')).toBe('07138041');
});

test('associations and topics stay unplaced', () => {
  for (const words of [
    'Vitako',
    'Deutscher Städtetag',
    'Dataport',
    'Breitband',
    'E-Akte',
    'Interview',
    'Digitalisierung',
  ]) {
    expect(at(`${words}: Neue Lage`, 'Der Plan steht, das Essen war gut.')).toMatchObject({
      status: 'none',
      evidence: null,
    });
  }
});

test('where a body has its seat or met the press is not where its story is', () => {
  expect(at('Vitako: A', 'Vitako hat in Köln zehn Punkte vorgelegt.').places).toEqual([]);
  expect(at('Studie: A', 'Forscher haben sie in Berlin vorgestellt.').places).toEqual([]);
  expect(text('Der Anbieter mit Sitz in Karlsruhe liefert.')).toBe('');
});

test('the first sentence places a story on evidence, and says so', () => {
  expect(at('E-Akte: A', 'Die Stadt Husum führt sie ein.')).toMatchObject({
    places: ['01054056'],
    by: 'text',
    evidence: { words: 'Stadt Husum', rule: 'named-in-text' },
  });
  expect(text('Das maßgeblich vom Land Brandenburg betriebene Projekt läuft.')).toBe('12');
  expect(text('2025 leitet Mecklenburg-Vorpommern das Gremium.')).toBe('13');
  expect(text('Der Münchner Stadtrat hat zugestimmt.')).toBe('09162000');
  expect(text('Der Hamburger Senat hat zugestimmt.')).toBe('02000000');
  expect(text('Aachens Oberbürgermeister hat zugestimmt.')).toBe('05334002');
  expect(text('Die sächsischen Kommunen bekommen Geld.')).toBe('14');
  expect(text('Ein Portal ist in Celle gestartet.')).toBe('03351006');
  expect(text('Die Städte Köln, Bonn und Aachen arbeiten zusammen.')).toBe(
    '05315000 05314000 05334002',
  );
  expect(text('Die Stadt Naila im Landkreis Hof baut aus.')).toBe('09475156');
  expect(text('Die Stadt Köln und die Stadt Bonn bauen aus.')).toBe('05315000 05314000');
});

test('the second sentence is only mentioned', () => {
  const located = at('Portal: A', 'Ein Portal hilft. Es kommt aus der Stadt Celle.');
  expect(located).toMatchObject({ places: [], mentions: ['03351006'], status: 'none' });
});

test('in running text a name that is also a German word is no evidence', () => {
  for (const sentence of [
    'Die Lage ist ernst, das Essen gut, der Plan steht.',
    'Weil der Stadt das Geld fehlt, wird gespart.',
    'In Regen und Nebel messen Sensoren.',
    'Die d-NRW und IT.NRW beraten.',
    'Der Köln-Pass wird digital.',
  ]) {
    expect(at('Portal: A', sentence)).toMatchObject({ places: [], mentions: [], status: 'none' });
  }
  expect(text('Die Stadt Essen baut aus.')).toBe('05113000');
});

test('a dateline that is also a German word counts if the town is known or the text speaks of it', () => {
  expect(dateline('Essen')).toBe('05113000');
  expect(at('Mücke: A').status).toBe('ambiguous');
  expect(places('Mücke: A', 'Die Gemeinde baut aus.')).toBe('06535013');
});

test('a kicker names the place of a lead article', () => {
  const story = {
    kicker: 'Internetwoche Köln',
    title: 'Kommunen stellen Forderungen',
    summary: 'Ein Satz.',
  };
  expect(locate(story, gazetteer)).toMatchObject({
    places: ['05315000'],
    by: 'text',
    evidence: { words: 'Internetwoche Köln', rule: 'event' },
  });
  expect(locate({ ...story, kicker: 'Kreis Höxter' }, gazetteer)).toMatchObject({
    places: ['05762'],
    by: 'dateline',
  });
});

test('places named besides are mentions, but not the story’s own Land', () => {
  const located = at('Celle: A', 'Das Land Niedersachsen und die Stadt Bonn helfen.');
  expect(located).toMatchObject({ places: ['03351006'], mentions: ['05314000'] });
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'Stadt',
    'Kreis',
    'Land',
    'in',
    'Neustadt',
    'Köln',
    ',',
    '/',
    'und',
    '-',
    '(',
    ':',
    '. ',
    'Bad',
    'a.',
    'Münchner',
    'Stadtrat',
  ),
);
const anyText = fc.array(words, { maxLength: 20 }).map((list) => list.join(' '));

test('any text gives an answer that is whole: no crash, no place twice, no mention around a place', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, summary) => {
      const located = at(title, summary);
      expect(new Set(located.places).size).toBe(located.places.length);
      expect(located.status === 'located').toBe(
        located.places.length > 0 && located.candidates.length === 0,
      );
      for (const place of located.places) {
        expect(located.mentions.some((mention) => isInside(place, mention))).toBe(false);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what was asked before does not change an answer', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 5 }), (titles) => {
      const there = titles.map((title) => at(title));
      const back = [...titles].reverse().map((title) => at(title));
      expect(back.reverse()).toEqual(there);
    }),
  );
});

test('twice the text takes about twice the time, not four times', () => {
  const nasty = (times: number) => 'Im Landkreis Hof, in Neustadt und Stadt Au, '.repeat(times);
  const time = (times: number) => {
    const start = performance.now();
    at(nasty(times), nasty(times));
    return performance.now() - start;
  };
  time(2000);
  expect(time(8000)).toBeLessThan(12 * time(2000) + 200);
});
