const LONGEST_WAIT_MS = 1000;

/** Runs before the first paint, long before the app: the document has the appearance that the
 *  address asks for from its first moment. What it sets is the app's from then on.
 *
 *  The app waits until the document is painted: on a slow phone its code takes half a second of the
 *  processor, in which nothing else happens. */
((asked, { dataset }, app) => {
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  // A frame does without the fonts that the page fetches early.
  if (asked.has('embed')) dataset['frame'] = '';
  else for (const link of document.querySelectorAll<HTMLLinkElement>('[media]')) link.media = '';
  // The app did not come. In a sandbox that is for want of a header field, elsewhere of a connection.
  const say = () => {
    const note = document.querySelector(origin === 'null' ? '.start-blocked' : '.start-failed');
    const link = note?.querySelector('a');
    if (!link) return;
    note?.removeAttribute('hidden');
    if (origin !== 'null') return;
    asked.delete('embed');
    asked.delete('show');
    link.search = String(asked);
    link.textContent = link.href;
  };
  let begun = false;
  const start = () => {
    if (begun) return;
    begun = true;
    import(/* @vite-ignore */ app).catch(say);
  };
  addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => setTimeout(start));
    // What is not in sight is not painted.
    setTimeout(start, LONGEST_WAIT_MS);
  });
})(
  new URLSearchParams(window.location.search),
  document.documentElement,
  // Whole: in a sandbox, where this script counts as another site's, it has no base.
  new URL(document.currentScript?.dataset['app'] ?? '', document.baseURI).href,
);
