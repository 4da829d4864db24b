import type { RoomImports } from './roomImports.ts';

/** What is in each room, in a few words. */
export const ROOM_WORDS: Readonly<Record<string, string>> = {
  cli: 'commands for editors',
  publish: "pages, feeds and pictures from a site's facts",
  app: 'joins stores, queries and panels; renders the document at build time',
  map: 'areas, dots, names',
  timeline: 'bars, range, playing',
  stories: 'list, open story',
  filters: 'region, days, topics',
  embed: 'code, frame, host',
  export: 'files to take along',
  state: 'view, address, hover',
  ui: 'buttons, messages, tokens',
  data: 'all fetching',
  geo: 'boundaries, names',
  core: 'pure TypeScript: keys, days, stories, feeds, datelines, counting',
};

const COLUMN = 136;
const GAP = 16;
const HEIGHT = 56;
const ROW = 116;

type Box = { room: string; x: number; y: number; width: number };

/** Draws the rooms above those that they import, as SVG. A line that another way says already (from
 *  `app` to `core`, when a panel between them leads there) is left out. */
export function drawRooms(imports: RoomImports): string {
  const lines = [...imports.keys()].flatMap((from) =>
    necessaryOf(from, imports).map((to): [string, string] => [from, to]),
  );
  const boxes = placeBoxes(imports, lines);
  const find = (room: string) => boxes.find((box) => box.room === room);
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + GAP;
  const height = Math.max(...boxes.map((box) => box.y)) + HEIGHT + GAP;
  const told = [...imports]
    .map(([room, others]) => `${room}: ${[...others].sort().join(', ') || 'nothing'}`)
    .sort();
  const paths = lines.flatMap(([from, to]) => {
    const [upper, lower] = [find(from), find(to)];
    return upper && lower ? [lineBetween(upper, lower)] : [];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="'Source Sans 3', system-ui, sans-serif" text-anchor="middle">
<title>Rooms of the code and what each imports</title>
<desc>${told.join('; ')}</desc>
<rect width="${width}" height="${height}" fill="#fffef9"/>
<g fill="none" stroke="#8d8a7d" stroke-width="1.5">
${paths.join('\n')}
</g>
${boxes.map(drawBox).join('\n')}
</svg>
`;
}

/** What a room imports and does not reach through another one. */
function necessaryOf(room: string, imports: RoomImports): string[] {
  const direct = [...(imports.get(room) ?? [])];
  return direct.filter((to) => !direct.some((other) => reaches(other, to, imports))).sort();
}

const reaches = (from: string, to: string, imports: RoomImports): boolean =>
  [...(imports.get(from) ?? [])].some((next) => next === to || reaches(next, to, imports));

const levelOf = (room: string, imports: RoomImports): number =>
  Math.max(-1, ...[...(imports.get(room) ?? [])].map((it) => levelOf(it, imports))) + 1;

/** Each room in the row above all that it imports; those of a row share its width. A room at the
 *  right has a column of its own there, so that lines to it pass the rows between. */
function placeBoxes(imports: RoomImports, lines: readonly (readonly [string, string])[]): Box[] {
  const level = (room: string) => levelOf(room, imports);
  const rooms = Object.keys(ROOM_WORDS).filter((room) => imports.has(room));
  const isRight = (room: string): boolean => {
    const above = lines.filter(([, to]) => to === room).map(([from]) => from);
    if (above.some((from) => level(from) > level(room) + 1)) return true;
    return above.length > 0 && above.every((from) => from !== room && isRight(from));
  };
  const top = Math.max(...rooms.map(level));
  const rows = Array.from({ length: top + 1 }, (_, row) =>
    rooms.filter((room) => level(room) === top - row),
  );
  const left = spanOf(Math.max(...rows.map((row) => row.filter((it) => !isRight(it)).length)));
  return rows.flatMap((row, index) => {
    const y = GAP + index * ROW;
    const [near, right] = [row.filter((it) => !isRight(it)), row.filter(isRight)];
    const wide = right.length === 0 && near.length === 1 ? left + GAP + COLUMN : left;
    const width = (wide - GAP * (near.length - 1)) / near.length;
    return [
      ...near.map((room, at) => ({ room, x: GAP + at * (width + GAP), y, width })),
      ...right.map((room) => ({ room, x: GAP + left + GAP, y, width: COLUMN })),
    ];
  });
}

const spanOf = (columns: number): number => columns * COLUMN + (columns - 1) * GAP;

/** Straight down where one box is wide enough, else in a curve from middle to middle. */
function lineBetween(upper: Box, lower: Box): string {
  const middle = (box: Box) => box.x + box.width / 2;
  const over = (box: Box, x: number) => Math.min(Math.max(x, box.x + GAP), box.x + box.width - GAP);
  const from = upper.width > lower.width ? over(upper, middle(lower)) : middle(upper);
  const to = lower.width > upper.width ? over(lower, middle(upper)) : middle(lower);
  const [start, end] = [upper.y + HEIGHT, lower.y];
  const bend = Math.min(ROW - HEIGHT, end - start) / 2;
  return `<path d="M${from} ${start}C${from} ${start + bend} ${to} ${end - bend} ${to} ${end}"/>`;
}

function drawBox({ room, x, y, width }: Box): string {
  const middle = x + width / 2;
  return `<rect x="${x}" y="${y}" width="${width}" height="${HEIGHT}" rx="8" fill="#f7f3ea" stroke="#0b4a52"/>
<text x="${middle}" y="${y + 24}" font-size="16" font-weight="700" fill="#0b4a52">${room}</text>
<text x="${middle}" y="${y + 43}" font-size="12" fill="#4a5a5f">${ROOM_WORDS[room]}</text>`;
}
