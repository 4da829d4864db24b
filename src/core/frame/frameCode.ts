import { escapeMarkup } from '../escapeMarkup';

export type FrameCode = {
  /** Absolute address of the frame. */
  address: string;
  /** Absolute address of the same view on the full page. */
  fullAddress: string;
  /** Says what the frame shows. */
  title: string;
  /** Pixels; the height to begin with where it then follows the content. */
  height: number;
  /** Address of `embed.js`, which gives the frame the height of its content; null: not used. */
  script: string | null;
};

/** The HTML of a frame, with a link for where frames are off. `allow` has the one right that a frame
 *  makes use of: copying an address. */
export function frameCode({ address, fullAddress, title, height, script }: FrameCode): string {
  const attributes = [
    `src="${escapeMarkup(address)}"`,
    `title="${escapeMarkup(title)}"`,
    'width="100%"',
    `height="${height}"`,
    'loading="lazy"',
    'allow="clipboard-write"',
    'style="border:0"',
    ...(script === null ? [] : ['data-ortsmarke']),
  ];
  const link = `<a href="${escapeMarkup(fullAddress)}">${escapeMarkup(title)}</a>`;
  const frame = `<iframe ${attributes.join(' ')}>${link}</iframe>`;
  return script === null
    ? frame
    : `${frame}\n<script src="${escapeMarkup(script)}" async></script>`;
}
