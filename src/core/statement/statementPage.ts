import { type Language, type Localized, textIn } from '../config';
import { escapeMarkup } from '../escapeMarkup';
import { policyFor } from '../policy';
import { missingIn, type Statement, type WholeConfig } from './statementSchema';
import { STATEMENT_WORDS, type StatementWords } from './statementWords';

/** Path of the page from the site's folder; the footer leads to it. */
export const STATEMENT_PATH = 'barrierefreiheit.html';

const NOTHING: Statement = { barriers: [], contact: {} };

const LANGUAGE_NAMES = { de: 'Deutsch', en: 'English' } as const;

/** The statement on accessibility as a whole HTML document without any script, in the languages of
 *  the site. Written by the build and, after a change of the config, by `ortsmarke publish`. */
export function statementPage(config: WholeConfig): string {
  const [first = 'de'] = config.languages;
  const { title } = STATEMENT_WORDS[first];
  const name = textIn(config.title, first);
  return `<!doctype html>
<html lang="${first}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapeMarkup(policyFor([]))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeMarkup(`${title} – ${name}`)}</title>
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./statement.css" />
  </head>
  <body>
${config.languages.length > 1 ? languageLinks(config.languages) : ''}    <main>
${config.languages.map((language, index) => article(config, language, index === 0)).join('\n')}
    </main>
  </body>
</html>
`;
}

const languageLinks = (languages: readonly Language[]): string =>
  `    <nav aria-label="Sprache, language">${languages
    .map((it) => `<a href="#${it}" lang="${it}" hreflang="${it}">${LANGUAGE_NAMES[it]}</a>`)
    .join(' ')}</nav>\n`;

/** Text that the config gives, in a language, as markup. */
type Say = (text: Localized) => string;

function article(config: WholeConfig, language: Language, isFirst: boolean): string {
  const words = STATEMENT_WORDS[language];
  const statement = config.accessibility ?? NOTHING;
  const say: Say = (text) => escapeMarkup(textIn(text, language));
  const day = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const onDay = (text: string): string =>
    `<time datetime="${text}">${day.format(new Date(`${text}T00:00Z`))}</time>`;
  const heading = isFirst ? 'h1' : 'h2';
  const parts: [string, string][] = [
    [words.status, statusPart(words, statement)],
    [words.barriers, barriersPart(words, statement, say, onDay)],
    [words.made, madePart(words, statement, say, onDay)],
    [words.contact, contactPart(words, statement, say)],
    [words.arbitration, arbitrationPart(words, statement, say)],
  ];
  const below = isFirst ? 'h2' : 'h3';
  return `      <article id="${language}" lang="${language}">
        <p><a href="./">${words.back}</a></p>
        <${heading}>${words.title}</${heading}>
        ${draft(words, statement, language)}
        <p>${words.scope(say(config.title))} ${words.law}</p>
        ${statement.body ? `<p>${words.body}: ${say(statement.body)}</p>` : ''}
        ${otherForms(words, statement)}
${parts.map(([title, content]) => `        <section><${below}>${title}</${below}>${content}</section>`).join('\n')}
      </article>`;
}

function draft({ draft: says, missing }: StatementWords, statement: Statement, language: Language) {
  const names = missingIn(statement).map((it) => missing[it]);
  if (names.length === 0) return '';
  return `<p class="draft" role="note">${says} ${new Intl.ListFormat(language).format(names)}.</p>`;
}

const link = (address: string, text: string): string =>
  `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`;

const list = (items: readonly (string | false | undefined)[]): string =>
  `<ul>${items
    .filter(Boolean)
    .map((it) => `<li>${it}</li>`)
    .join('')}</ul>`;

const otherForms = (words: StatementWords, { easyLanguage, signLanguage }: Statement): string =>
  easyLanguage || signLanguage
    ? list([
        easyLanguage && link(easyLanguage, words.easy),
        signLanguage && link(signLanguage, words.sign),
      ])
    : '';

const statusPart = ({ statuses, noStatus }: StatementWords, { status }: Statement): string =>
  `<p>${status ? statuses[status] : noStatus}</p>`;

function barriersPart(
  words: StatementWords,
  { barriers }: Statement,
  say: Say,
  onDay: (day: string) => string,
): string {
  if (barriers.length === 0) return `<p>${words.noBarriers}</p>`;
  return list(
    barriers.map(({ what, reason, instead, until }) => {
      const notes = [words.reasons[reason], ...(until ? [words.until(onDay(until))] : [])];
      const other = instead ? ` ${words.instead}: ${say(instead)}` : '';
      return `${say(what)} (${notes.join(', ')}).${other}`;
    }),
  );
}

const madePart = (
  words: StatementWords,
  { made, reviewed, method }: Statement,
  say: Say,
  onDay: (day: string) => string,
): string =>
  `<p>${[
    made ? words.madeOn(onDay(made)) : words.notMade,
    reviewed && words.reviewed(onDay(reviewed)),
    method ? `${words.method}: ${say(method)}` : words.noMethod,
  ]
    .filter(Boolean)
    .join(' ')}</p>`;

const plainMail = (mail: string): string => mail.replace(/^mailto:/i, '');

const phoneAddress = (phone: string): string => `tel:${phone.replace(/[^+\d]/g, '')}`;

function contactPart(words: StatementWords, { contact }: Statement, say: Say): string {
  const { mail, phone, form, post } = contact;
  const ways = [
    mail && `${words.mail}: ${link(mail, plainMail(mail))}`,
    phone && `${words.phone}: ${link(phoneAddress(phone), phone)}`,
    form && link(form, words.form),
    post && `${words.post}: ${say(post)}`,
  ];
  return ways.some(Boolean)
    ? `<p>${words.contactWhy}</p>${list(ways)}<p>${words.answer}</p>`
    : `<p>${words.noContact} ${words.answer}</p>`;
}

function arbitrationPart(words: StatementWords, { arbitration }: Statement, say: Say): string {
  const why = `<p>${words.arbitrationWhy}</p>`;
  if (!arbitration) return `${why}<p>${words.noArbitration}</p>`;
  const { name, address, mail, link: page } = arbitration;
  return (
    why +
    list([
      page ? `<a href="${escapeMarkup(page)}">${say(name)}</a>` : say(name),
      address && say(address),
      mail && `${words.mail}: ${link(mail, plainMail(mail))}`,
    ])
  );
}
