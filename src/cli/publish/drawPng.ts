import { crc32, deflateSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { OwnFile } from '../ownFileNames';
import { readOwnFile } from '../ownFiles';

const FONTS: readonly OwnFile[] = ['sans-400.woff2', 'sans-600.woff2', 'serif-700.woff2'];

let renderer: Promise<Uint8Array[]> | undefined;

/** Starts the renderer (resvg, MPL-2.0) once.
 *  @returns the fonts of the page: those of the system would give another picture elsewhere */
async function startRenderer(): Promise<Uint8Array[]> {
  await initWasm(readOwnFile('resvg.wasm') as Uint8Array<ArrayBuffer>);
  return FONTS.map(readOwnFile);
}

/** The drawing as PNG, with texts about it. */
export async function drawPng(
  svg: string,
  texts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  renderer ??= startRenderer();
  const fontBuffers = await renderer;
  const drawing = new Resvg(svg, {
    font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  const image = drawing.render();
  try {
    return toPng(image.pixels, image.width, image.height, texts);
  } finally {
    image.free();
    drawing.free();
  }
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const SUB = 1;

/** An opaque picture as PNG, eight bits a colour. The renderer's own encoder takes ten times as long.
 *  Source: PNG specification, 11.2.
 *  @param pixels red, green, blue and opacity of each, row by row */
function toPng(
  pixels: Uint8Array,
  width: number,
  height: number,
  texts: Readonly<Record<string, string>>,
): Uint8Array {
  const rows = new Uint8Array((1 + width * 3) * height);
  let from = 0;
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    rows[to++] = SUB;
    let [red, green, blue] = [0, 0, 0];
    for (let x = 0; x < width; x += 1, from += 4) {
      rows[to++] = (pixels[from] as number) - red;
      rows[to++] = (pixels[from + 1] as number) - green;
      rows[to++] = (pixels[from + 2] as number) - blue;
      red = pixels[from] as number;
      green = pixels[from + 1] as number;
      blue = pixels[from + 2] as number;
    }
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    ...Object.entries(texts).map(([keyword, text]) =>
      chunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`)),
    ),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, content: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
