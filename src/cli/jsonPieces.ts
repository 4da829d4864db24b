import type { Rows } from '../core/rows';

const isRows = (value: unknown): value is Rows<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

/** What `JSON.stringify(value, null, 2)` gives, in pieces, for an object whose members may be long
 *  lists, or for such a list. */
export function* jsonPieces(value: object): Generator<string> {
  if (isRows(value)) return yield* listPieces(value, '');
  let before = '{\n  ';
  for (const [name, member] of Object.entries(value) as [string, unknown][]) {
    yield `${before}${JSON.stringify(name)}: `;
    if (isRows(member)) yield* listPieces(member, '  ');
    else yield indented(member, '  ');
    before = ',\n  ';
  }
  yield '\n}';
}

function* listPieces(list: Rows<unknown>, indent: string): Generator<string> {
  let before = '[';
  for (const member of list) {
    yield `${before}\n${indent}  ${indented(member, `${indent}  `)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : `\n${indent}]`;
}

const indented = (value: unknown, indent: string): string =>
  (JSON.stringify(value, null, 2) ?? 'null').replaceAll('\n', `\n${indent}`);
