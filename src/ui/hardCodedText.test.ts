import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('..', import.meta.url));

const components = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'),
);

/** What readers see or hear and yet is in no catalogue, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  Ortsmarke: 'the name of the product',
  Atom: 'the name of a format',
  'JSON Feed': 'the name of a format',
  Mm: 'letters that are measured and never read (MapPanel)',
};

/** Attributes that are shown or read out. */
const SAID =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label)$/;

type Node = { type: string; [field: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The texts that an expression may come to: those of both sides of a choice, not those that it
 *  passes on or compares. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'JSXText':
      return [String(node.value)];
    case 'JSXExpressionContainer':
    case 'TSAsExpression':
      return textsOf(node.expression);
    case 'TemplateLiteral':
      return [
        ...(node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked),
        ...(node.expressions as unknown[]).flatMap(textsOf),
      ];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : textsOf(node.left)), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    default:
      return [];
  }
}

/** Every text with letters that a component shows or says without asking the catalogue. */
function hardCoded(code: string, name: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isNode(value)) return;
    if (value.type === 'JSXElement' || value.type === 'JSXFragment') {
      found.push(...(value.children as unknown[]).flatMap(textsOf));
    }
    if (value.type === 'JSXAttribute' && SAID.test(String((value.name as Node).name))) {
      found.push(...textsOf(value.value));
    }
    Object.values(value).forEach(visit);
  };
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new SyntaxError(`${name}: ${errors[0]?.message}`);
  visit(program);
  return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text));
}

test('there are components to look at', () => {
  expect(components).toContain(join('app', 'Footer.tsx'));
});

test.each(components)('all that %s says is in the catalogues', (name) => {
  const texts = hardCoded(readFileSync(join(source, name), 'utf8'), name);
  expect(texts.filter((text) => !(text in EXCEPTIONS))).toEqual([]);
});

describe('a text that is not is found', () => {
  test.each([
    ['<p>Karte</p>', ['Karte']],
    ['<p>{isOpen ? "Auf" : t("map.close")}</p>', ['Auf']],
    ['<p>{count > 0 && `${count} Orte`}</p>', ['Orte']],
    ['<p>{"Zu " + name}</p>', ['Zu']],
    ['<button aria-label="Schließen" title={"Zu"}>×</button>', ['Schließen', 'Zu']],
    ['<img alt={`Bild von ${name}`} />', ['Bild von']],
    ['<input placeholder="Ort …" className="field" type="text" />', ['Ort …']],
  ])('%s', (markup, texts) => {
    expect(hardCoded(`export const It = () => ${markup};`, 'It.tsx')).toEqual(texts);
  });

  test('signs, classes, keys and ids of messages are none', () => {
    const markup =
      '<p className="card" id="x">{t("map.none")} · {1} → {kind === "dot" && null}</p>';
    expect(hardCoded(`export const It = () => ${markup};`, 'It.tsx')).toEqual([]);
  });
});
