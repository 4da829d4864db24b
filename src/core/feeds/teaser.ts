/** A teaser is one or two sentences; a source that gives whole texts is cut to about this. */
const MAX_LENGTH = 500;

/** WordPress puts this under every text of its feed. */
const FOOTER =
  /^(?:Der Beitrag\b.* erschien zuerst auf|The post\b.* (?:appeared )?first (?:appeared )?on)\b/i;
const MORE =
  /\s*(?:\[(?:…|\.{3}|&hellip;)\]|\[ ?mehr ?\]|\bmehr ?(?:\.{2,}|…|»|›|→)|\b(?:Weiterlesen|Mehr lesen|Mehr erfahren|Continue reading)\b[^.]{0,80})$/iu;
const SENTENCE_END = /[\p{Ll}\d)“"]{2}[.!?][“"]?(?= )/gu;

/** The teaser of a text given as its lines: the first paragraphs, up to the last sentence that ends
 *  within 500 characters; without "mehr …", "Weiterlesen" and WordPress' closing line. */
export function teaserOf(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (FOOTER.test(line)) break;
    text = `${text} ${line.length > 4 * MAX_LENGTH ? line.slice(0, 4 * MAX_LENGTH) : line}`.trim();
    if (text.length > MAX_LENGTH) break;
  }
  const whole = text.slice(0, -200) + text.slice(-200).replace(MORE, '');
  if (whole.length <= MAX_LENGTH) return whole.trim();
  const ends = [...whole.slice(0, MAX_LENGTH + 1).matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  if (last) return whole.slice(0, last.index + last[0].length);
  return `${whole.slice(0, MAX_LENGTH).replace(/\s+\S*$/, '')} …`;
}
