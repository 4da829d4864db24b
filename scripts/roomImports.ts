import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseSync } from 'vite';

/** For each room the rooms that its code imports; tests left out, which may import more. */
export type RoomImports = ReadonlyMap<string, ReadonlySet<string>>;

/** Folders of `src`, and the boundaries with their build. */
const roomOf = (path: string): string | undefined =>
  /^(?:src\/(\w+)|(geo))\//.exec(path)?.slice(1).find(Boolean);

const isCode = (name: string): boolean =>
  /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name) && !name.includes('node_modules');

/** Reads which room imports which from the code itself.
 *  @param root the project's folder */
export function readRoomImports(root: string): RoomImports {
  const rooms = new Map<string, Set<string>>();
  for (const folder of ['geo/build', 'src']) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const file of names.filter(isCode).map((name) => join(root, folder, name))) {
      const room = roomOf(fromRoot(root, file));
      if (room === undefined) continue;
      const imported = rooms.get(room) ?? new Set();
      rooms.set(room, imported);
      for (const specifier of specifiersIn(file)) {
        const target = roomOf(fromRoot(root, resolve(dirname(file), specifier)));
        if (target !== undefined && target !== room) imported.add(target);
      }
    }
  }
  return rooms;
}

const fromRoot = (root: string, file: string): string => relative(root, file).split(sep).join('/');

/** Where the imports and re-exports of a file lead to, as it writes them; packages left out. */
function specifiersIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  return [
    ...staticImports.map((it) => it.moduleRequest.value),
    ...staticExports.flatMap((it) => it.entries.map((entry) => entry.moduleRequest?.value ?? '')),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start + 1, end - 1)),
  ].filter((specifier) => specifier.startsWith('.'));
}
