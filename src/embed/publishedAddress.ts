/** The address that the site was published at, by which others embed the whole page, because they
 *  find its oEmbed answer there; null where `ortsmarke publish` has not written one. */
export function publishedAddress(page: Document): string | null {
  const answer = page.querySelector('link[type="application/json+oembed"]');
  const canonical = page.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return answer && canonical ? canonical.href : null;
}
