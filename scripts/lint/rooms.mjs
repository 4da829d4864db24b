// Import directions between the rooms of src/ and geo/, as a plugin for oxlint: it sees static and
// dynamic imports, re-exports, types and worker addresses, and judges the file they lead to.
import { dirname, posix, relative, resolve, sep } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

const panel = ['src/core', 'src/ui', 'src/state/hover'];
const panels = ['map', 'timeline', 'stories', 'filters', 'embed', 'export'].map(
  (name) => `src/${name}`,
);

/** What each room may import, besides itself. Paths are files without their ending, or folders. */
const mayImport = {
  'src/core': [],
  'src/data': ['src/core'],
  'src/state': ['src/core'],
  'src/cli': ['src/core', 'src/publish'],
  geo: ['src/core'],
  'src/ui': ['src/core'],
  ...Object.fromEntries(panels.map((room) => [room, panel])),
  'src/app': ['src/core', 'src/data', 'src/state', 'src/ui', ...panels],
  'src/publish': ['src/core', 'src/data', 'src/ui', 'src/app', ...panels],
};

/** core runs in the browser, in a worker and on the command line, so it is tied to none of them. */
const closedToCore =
  /^(node:|(react|react-dom|react-is|maplibre-gl|recharts|zustand|downshift|@tanstack\/[^/]+)(\/|$))/;

const isTest = /\.test\.tsx?$/;
/** The page on method shows what was measured. */
const isMeasurement = /^bench\/results\/.+\.json$/;
const isBoundaryAddress = /^geo\/.+\.(geo)?json\?url$/;

/** Path of `file` from the root, with slashes on every system. */
const fromRoot = (file) => relative(root, file).split(sep).join('/');

const isIn = (path, folder) =>
  path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`);

const roomOf = (path) => Object.keys(mayImport).find((room) => isIn(path, room));

/** Where a specifier leads, from the root; undefined for a package. */
function targetOf(specifier, importer) {
  if (specifier.startsWith('/')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(dirname(importer), specifier));
}

/** Why the file `importer` may not import `specifier`; undefined if it may. */
function objection(importer, specifier) {
  const room = roomOf(importer);
  if (!room) return importer.startsWith('src/') ? `${importer} is in no room` : undefined;
  const target = targetOf(specifier, importer);
  if (target === undefined) {
    const isClosed = room === 'src/core' && !isTest.test(importer) && closedToCore.test(specifier);
    return isClosed ? `src/core is pure TypeScript: it may not import ${specifier}` : undefined;
  }
  // Tests read fixtures, boundaries and public files as they are.
  if (isTest.test(importer) && !/^(src|geo\/build)\//.test(target)) return undefined;
  if (room === 'src/data' && isBoundaryAddress.test(target)) return undefined;
  if (room === 'src/app' && isMeasurement.test(target)) return undefined;
  if ([room, ...mayImport[room]].some((allowed) => isIn(target, allowed))) return undefined;
  return `${room} may not import ${target}`;
}

/** The text of a specifier: the whole of a literal, or the fixed beginning of a template. */
const specifierOf = (node) =>
  node?.type === 'Literal' ? node.value : node?.quasis?.[0]?.value.cooked;

const isOwnAddress = (node) =>
  node.callee.name === 'URL' && node.arguments[1]?.object?.type === 'MetaProperty';

const isGlob = ({ callee }) =>
  callee.object?.type === 'MetaProperty' && callee.property.name === 'glob';

/** Of a glob with its query, as an import would write it. */
function globbed([pattern, options]) {
  const query = options?.properties?.find(({ key }) => key?.name === 'query')?.value;
  return `${specifierOf(pattern)}${specifierOf(query) ?? ''}`;
}

const directions = {
  create(context) {
    const importer = fromRoot(context.filename);
    const check = (node, specifier) => {
      const message = typeof specifier === 'string' && objection(importer, specifier);
      if (message) context.report({ node, message });
    };
    const checkSource = (node) => check(node, specifierOf(node.source));
    return {
      ImportDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: checkSource,
      NewExpression: (node) => isOwnAddress(node) && check(node, specifierOf(node.arguments[0])),
      CallExpression: (node) => isGlob(node) && check(node, globbed(node.arguments)),
    };
  },
};

const noBarrels = {
  create(context) {
    const isIndex = /\/index\.tsx?$/.test(fromRoot(context.filename));
    const message = 'No barrels: import from the file that defines the name';
    return {
      ExportAllDeclaration: (node) => context.report({ node, message }),
      ExportNamedDeclaration: (node) => isIndex && node.source && context.report({ node, message }),
    };
  },
};

export default {
  meta: { name: 'rooms' },
  rules: { directions, 'no-barrels': noBarrels },
};
