const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The HTML of a frame that shows the view at an address, with a link for where frames are off.
 *  @param address absolute address of the full view
 *  @param title says what the frame shows */
export function frameCode(address: string, title: string): string {
  const view = new URL(address);
  const frame = new URL(address);
  frame.search = view.search ? `${view.search}&embed` : '?embed';
  const attributes = [
    `src="${escapeHtml(frame.href)}"`,
    `title="${escapeHtml(title)}"`,
    'width="100%"',
    'height="560"',
    'loading="lazy"',
    'style="border:0"',
  ];
  const link = `<a href="${escapeHtml(view.href)}">${escapeHtml(title)}</a>`;
  return `<iframe ${attributes.join(' ')}>${link}</iframe>`;
}
