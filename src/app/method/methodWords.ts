import type { Language } from '../../core/config';
import type { MeasuredSet } from './measured';
import type { MethodFacts } from './methodFacts';

/** Said in the dialog and on the page on method and coverage; they come with these. */
export type MethodWords = {
  title: string;
  lead: string;
  back: string;
  sources: string;
  source: string;
  stories: string;
  span: string;
  read: string;
  notSaid: string;
  failed(names: string): string;
  months: string;
  period: string;
  fromTo(oldest: string, newest: string): string;
  monthsNote: string;
  noStories: string;
  places: string;
  by: string;
  share: string;
  ways: Readonly<Record<keyof MethodFacts['ways'], string>>;
  unknown(count: string): string;
  rules: string;
  precision: string;
  measured(day: string, commit: string): string;
  set: string;
  rows: string;
  wrong: string;
  right: string;
  found: string;
  sets: Readonly<Record<MeasuredSet, string>>;
  terms: string;
  limits: string;
  limitList: readonly string[];
  percent(number: string): string;
};

export const METHOD_WORDS: Readonly<Record<Language, MethodWords>> = {
  de: {
    title: 'Methode und Abdeckung',
    lead: 'Woher die Meldungen kommen, wie sie an ihren Ort gelangen und was die Zahlen nicht sagen. Alle Zahlen sind aus den geladenen Meldungen und aus den Messungen des Programms berechnet.',
    back: 'Zurück zur Seite',
    sources: 'Quellen',
    source: 'Quelle',
    stories: 'Meldungen',
    span: 'Zeitraum',
    read: 'Zuletzt gelesen',
    notSaid: 'nicht angegeben',
    failed: (names) => `Nicht geladen und deshalb nicht mitgezählt: ${names}`,
    months: 'Meldungen je Monat',
    period: 'Monat',
    fromTo: (oldest, newest) => `${oldest} bis ${newest}`,
    monthsNote: 'Neueste zuerst. Was mehr als zwei Jahre zurückliegt, steht nach Jahren.',
    noStories: 'Es sind noch keine Meldungen da.',
    places: 'Wie der Ort bestimmt wurde',
    by: 'Bestimmt durch',
    share: 'Anteil',
    ways: {
      dateline: 'die Ortsmarke der Überschrift',
      text: 'den Text der Meldung',
      editor: 'die Redaktion',
      given: 'die Quelle selbst',
      ambiguous: 'noch nicht: mehrere Orte heißen so',
      none: 'gar nicht: Es ist kein einzelner Ort genannt',
    },
    unknown: (count) =>
      `Hinzu kommen Meldungen aus Archiven (${count}), von denen hier nur Tag und Ort bekannt sind.`,
    rules:
      'Zuerst gilt die Ortsmarke, sonst der erste Satz. Kommen mehrere Orte infrage, wird nicht geraten. Warum eine Meldung steht, wo sie steht, sagt sie selbst, wenn man sie öffnet.',
    precision: 'Wie genau Orte gelesen werden',
    measured: (day, commit) =>
      `Gemessen am ${day} (Stand ${commit}) an Überschriften, deren Ort vorher feststand.`,
    set: 'Stichprobe',
    rows: 'Überschriften',
    wrong: 'Falsch',
    right: 'Genauigkeit',
    found: 'Vollständigkeit',
    sets: {
      heldout: 'zurückgehalten: beim Entwickeln nicht gesehen, Sätze erdacht',
      work: 'zum Entwickeln benutzt',
      mechanical: 'alle Namen in fünf Satzmustern',
    },
    terms:
      'Genauigkeit: So viele der verorteten Überschriften stehen richtig. Vollständigkeit: So viele derer, die einen Ort haben, stehen dort. Als falsch zählt auch ein Ort zu viel oder zu wenig. Die Sätze der Stichproben sind nicht die Meldungen dieser Seite.',
    limits: 'Was die Zahlen nicht sagen',
    limitList: [
      'Viele Meldungen bedeuten nicht viel Fortschritt: Gezeigt wird, worüber die Quellen berichtet haben, und das hängt auch davon ab, wer Pressearbeit macht.',
      'Keine Meldung heißt nicht, dass nichts geschieht.',
      'Der Tag ist der, an dem berichtet wurde, nicht der, an dem etwas geschah.',
      'Die Grenzen der Gemeinden sind die vom 1. Januar 2016, Kreise und Schlüssel die vom 1. Juli 2021. Eine seither entstandene Gemeinde steht bei ihrem größten Teil.',
      'Berichten zwei Quellen über dasselbe, zählt beides.',
      'Meldungen für ein ganzes Land zählen in keinem seiner Kreise mit.',
    ],
    percent: (number) => `${number} %`,
  },
  en: {
    title: 'Method and coverage',
    lead: 'Where the stories come from, how they get to their place, and what the numbers do not say. All numbers are computed from the loaded stories and from the measurements of the software.',
    back: 'Back to the site',
    sources: 'Sources',
    source: 'Source',
    stories: 'Stories',
    span: 'From, to',
    read: 'Last read',
    notSaid: 'not said',
    failed: (names) => `Not loaded, and so not counted: ${names}`,
    months: 'Stories per month',
    period: 'Month',
    fromTo: (oldest, newest) => `${oldest} to ${newest}`,
    monthsNote: 'Newest first. What is more than two years back is told by years.',
    noStories: 'There are no stories yet.',
    places: 'How the place was found',
    by: 'Found by',
    share: 'Share',
    ways: {
      dateline: 'the dateline of the headline',
      text: 'the text of the story',
      editor: 'the editors',
      given: 'the source itself',
      ambiguous: 'not yet: several places have this name',
      none: 'not at all: no single place is named',
    },
    unknown: (count) =>
      `Besides, there are stories of archives (${count}), of which only day and place are known here.`,
    rules:
      'The dateline decides; if there is none, the first sentence. If several places are possible, nothing is guessed. Why a story stands where it stands is told when it is opened.',
    precision: 'How precisely places are read',
    measured: (day, commit) =>
      `Measured on ${day} (commit ${commit}) with headlines whose place was known before.`,
    set: 'Sample',
    rows: 'Headlines',
    wrong: 'Wrong',
    right: 'Precision',
    found: 'Recall',
    sets: {
      heldout: 'held out: not seen in development, sentences made up',
      work: 'used in development',
      mechanical: 'all names in five patterns',
    },
    terms:
      'Precision: so many of the placed headlines stand right. Recall: so many of those that have a place stand there. One place too many or too few counts as wrong. The sentences of the samples are not the stories of this site.',
    limits: 'What the numbers do not say',
    limitList: [
      'Many stories do not mean much progress: this shows what the sources reported, which also depends on who does press work.',
      'No story does not mean that nothing happens.',
      'The day is that of the report, not that of the event.',
      'Boundaries of municipalities are those of 1 January 2016, Kreise and keys those of 1 July 2021. A municipality formed since then stands at its largest part.',
      'If two sources report the same, both count.',
      'Stories about a whole Land do not count in any of its Kreise.',
    ],
    percent: (number) => `${number}%`,
  },
};
