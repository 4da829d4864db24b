import { Parser } from 'htmlparser2';

/** What markup is made of: every element with the names of its attributes, once. */
function shapesIn(markup: string, isXml = false): Set<string> {
  const shapes = new Set<string>();
  new Parser(
    {
      onopentag: (name, attributes) => {
        shapes.add(`${name}[${Object.keys(attributes).sort().join()}]`);
      },
      oncomment: () => shapes.add('<!-- -->'),
      onprocessinginstruction: (name) => shapes.add(`<${name}>`),
    },
    { xmlMode: isXml, decodeEntities: true },
  ).end(markup);
  return shapes;
}

/** What the made markup has that the usual has not. */
export function addedIn(made: string, usual: string, isXml = false): string[] {
  const known = shapesIn(usual, isXml);
  return [...shapesIn(made, isXml)].filter((shape) => !known.has(shape));
}

/** Addresses that are loaded, followed or sent to. */
export function addressesIn(markup: string, isXml = false): string[] {
  const addresses: string[] = [];
  new Parser(
    {
      onattribute: (name, value) => {
        if (/^(?:href|src|action|formaction|data|srcdoc|xlink:href|poster)$/.test(name))
          addresses.push(value);
      },
    },
    { xmlMode: isXml, decodeEntities: true },
  ).end(markup);
  return addresses;
}

/** As a browser reads it on a page of this host. What is no address leads nowhere. */
export function isHarmless(address: string): boolean {
  if (!URL.canParse(address, 'https://news.example.org/digital/')) return true;
  const { protocol } = new URL(address, 'https://news.example.org/digital/');
  return ['https:', 'http:', 'mailto:'].includes(protocol);
}
