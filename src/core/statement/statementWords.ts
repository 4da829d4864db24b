import type { missingIn, Statement } from './statementSchema';

type Barrier = Statement['barriers'][number];

/** Said on the statement page, which has no script and so no messages of the app. */
export type StatementWords = {
  title: string;
  draft: string;
  missing: Readonly<Record<ReturnType<typeof missingIn>[number], string>>;
  scope(site: string): string;
  body: string;
  law: string;
  status: string;
  statuses: Readonly<Record<NonNullable<Statement['status']>, string>>;
  noStatus: string;
  barriers: string;
  noBarriers: string;
  reasons: Readonly<Record<Barrier['reason'], string>>;
  instead: string;
  until(day: string): string;
  made: string;
  madeOn(day: string): string;
  notMade: string;
  reviewed(day: string): string;
  method: string;
  noMethod: string;
  contact: string;
  contactWhy: string;
  noContact: string;
  answer: string;
  mail: string;
  phone: string;
  form: string;
  post: string;
  arbitration: string;
  arbitrationWhy: string;
  noArbitration: string;
  easy: string;
  sign: string;
  back: string;
};

export const STATEMENT_WORDS: Readonly<Record<'de' | 'en', StatementWords>> = {
  de: {
    title: 'Erklärung zur Barrierefreiheit',
    draft:
      'Entwurf: Wer diese Seite betreibt, hat die Erklärung noch nicht vollständig ausgefüllt. Es fehlen',
    missing: {
      body: 'die verantwortliche Stelle',
      made: 'das Datum der Erklärung',
      method: 'die Art der Prüfung',
      status: 'das Ergebnis der Prüfung',
      barriers: 'die bekannten Barrieren',
      contact: 'ein Weg, Barrieren zu melden',
      arbitration: 'die Schlichtungsstelle',
    },
    scope: (site) => `Diese Erklärung gilt für „${site}“.`,
    body: 'Verantwortlich',
    law: 'Sie richtet sich nach § 12b des Behindertengleichstellungsgesetzes (BGG) und § 7 der BITV 2.0 und folgt dem Muster im Durchführungsbeschluss (EU) 2018/1523. Für Stellen der Länder und Kommunen gilt das Recht ihres Landes.',
    status: 'Wie barrierefrei ist die Seite?',
    statuses: {
      full: 'Die Seite erfüllt die Anforderungen vollständig.',
      partial: 'Die Seite erfüllt die Anforderungen zum größeren Teil; die Ausnahmen stehen unten.',
      none: 'Die Seite erfüllt die Anforderungen nicht.',
    },
    noStatus: 'Dazu liegt noch keine Angabe vor.',
    barriers: 'Was nicht barrierefrei ist',
    noBarriers: 'Es sind keine Barrieren angegeben.',
    reasons: {
      notYet: 'noch nicht behoben',
      burden: 'unverhältnismäßige Belastung',
      outside: 'vom Gesetz nicht verlangt',
    },
    instead: 'Stattdessen',
    until: (day) => `soll bis ${day} behoben sein`,
    made: 'Zu dieser Erklärung',
    madeOn: (day) => `Erstellt am ${day}.`,
    notMade: 'Wann sie erstellt wurde, ist nicht angegeben.',
    reviewed: (day) => `Zuletzt überprüft am ${day}.`,
    method: 'Grundlage',
    noMethod: 'Wie geprüft wurde, ist nicht angegeben.',
    contact: 'Barriere melden',
    contactWhy:
      'Ist Ihnen etwas im Weg, oder haben Sie Fragen zur Barrierefreiheit? So erreichen Sie die verantwortliche Stelle:',
    noContact: 'Dafür ist noch kein Weg angegeben.',
    answer:
      'Öffentliche Stellen des Bundes antworten spätestens nach einem Monat (§ 12b Absatz 4 BGG); in den Ländern können andere Fristen gelten.',
    mail: 'E-Mail',
    phone: 'Telefon',
    form: 'Formular',
    post: 'Post',
    arbitration: 'Schlichtung',
    arbitrationWhy:
      'Hilft die Antwort nicht weiter oder bleibt sie aus, können Sie sich an eine Schlichtungsstelle wenden, beim Bund an die nach § 16 BGG. Das Verfahren kostet nichts, und ein Anwalt ist nicht nötig.',
    noArbitration: 'Welche Schlichtungsstelle zuständig ist, ist noch nicht angegeben.',
    easy: 'Leichte Sprache',
    sign: 'Gebärdensprache',
    back: 'Zurück zur Seite',
  },
  en: {
    title: 'Accessibility statement',
    draft: 'Draft: who runs this site has not filled in the statement yet. Missing are',
    missing: {
      body: 'the body responsible',
      made: 'the date of the statement',
      method: 'how the site was assessed',
      status: 'the result of the assessment',
      barriers: 'the known barriers',
      contact: 'a way to report barriers',
      arbitration: 'the arbitration body',
    },
    scope: (site) => `This statement is about “${site}”.`,
    body: 'Responsible',
    law: 'It follows section 12b of the German act on equal opportunities of persons with disabilities (BGG), section 7 of BITV 2.0, and the model in Implementing Decision (EU) 2018/1523. For bodies of the Länder and municipalities the law of their Land applies.',
    status: 'How accessible is the site?',
    statuses: {
      full: 'The site meets all requirements.',
      partial: 'The site meets most of the requirements; the exceptions are named below.',
      none: 'The site does not meet the requirements.',
    },
    noStatus: 'Nothing has been said about this yet.',
    barriers: 'What is not accessible',
    noBarriers: 'No barriers are named.',
    reasons: {
      notYet: 'not mended yet',
      burden: 'a disproportionate burden',
      outside: 'not required by law',
    },
    instead: 'Instead',
    until: (day) => `to be mended by ${day}`,
    made: 'About this statement',
    madeOn: (day) => `Made on ${day}.`,
    notMade: 'When it was made is not said.',
    reviewed: (day) => `Last reviewed on ${day}.`,
    method: 'Based on',
    noMethod: 'How the site was assessed is not said.',
    contact: 'Report a barrier',
    contactWhy:
      'Is something in your way, or do you have questions about accessibility? This is how to reach the body responsible:',
    noContact: 'No way has been named yet.',
    answer:
      'Public bodies of the federation answer within a month at the latest (section 12b, paragraph 4 BGG); other periods may apply in the Länder.',
    mail: 'E-mail',
    phone: 'Telephone',
    form: 'Form',
    post: 'Post',
    arbitration: 'Arbitration',
    arbitrationWhy:
      'If the answer does not help, or none comes, you can turn to an arbitration body, for the federation that of section 16 BGG. The procedure costs nothing, and no lawyer is needed.',
    noArbitration: 'Which arbitration body is in charge has not been named yet.',
    easy: 'Easy German (Leichte Sprache)',
    sign: 'German sign language',
    back: 'Back to the site',
  },
};
