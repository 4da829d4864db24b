import { withPngText } from './pngText';

/** Of a picture of the given SVG, twice as large, with texts about it. Under the page's policy a
 *  picture may come from a `data:` address.
 *  @throws Error where the browser cannot draw it */
export async function rasterize(
  svg: string,
  texts: Readonly<Record<string, string>>,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('canvas');
  return withPngText(new Uint8Array(await png.arrayBuffer()), texts);
}

const SCALE = 2;
