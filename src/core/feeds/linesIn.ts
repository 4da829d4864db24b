/** No headline and no teaser is longer; of longer lines the beginning is kept. */
const LONGEST_LINE = 1_000_000;
const BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** The lines of a text that comes in parts, one after the other, without their ends. */
export function* linesIn(texts: Iterable<string>): Generator<string> {
  let pending: string[] = [];
  let length = 0;
  let held = '';
  const keep = (part: string) => {
    if (length < LONGEST_LINE) pending.push(part.slice(0, LONGEST_LINE - length));
    length += part.length;
  };
  for (const text of texts) {
    // A carriage return at the end may be half of a line end.
    const whole = held + text;
    held = whole.endsWith('\r') ? '\r' : '';
    const [first = '', ...rest] = (held ? whole.slice(0, -1) : whole).split(BREAK);
    keep(first);
    for (const part of rest) {
      yield pending.join('');
      pending = [];
      length = 0;
      keep(part);
    }
  }
  yield pending.join('');
  if (held) yield '';
}
