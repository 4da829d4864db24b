import type { MadeFile } from './exportFacts';

/** Long enough for the browser to have taken the file. */
const KEPT_MS = 60_000;

/** In a sandbox nothing can be downloaded or printed: there texts are shown to copy. */
export const isSandboxed = (): boolean => window.origin === 'null';

/** Hands a file to the reader's downloads. In a sandbox without `allow-downloads` nothing happens,
 *  and nobody says so. */
export function saveFile({ name, type, content }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

export const byteLength = ({ content }: Pick<MadeFile, 'content'>): number =>
  typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
