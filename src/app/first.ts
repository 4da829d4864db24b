/** Runs before the first paint, long before the app: the document has the appearance that the
 *  address asks for from its first moment. What it sets is the app's from then on. */
((asked, { dataset }) => {
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  // A frame does without the fonts that the page fetches early.
  if (asked.has('embed')) dataset['frame'] = '';
  else for (const link of document.querySelectorAll<HTMLLinkElement>('[media]')) link.media = '';
  // The app did not come. In a sandbox that is for want of a header field, elsewhere of a connection.
  addEventListener(
    'error',
    ({ target }) => {
      if ((target as HTMLScriptElement).type !== 'module') return;
      const note = document.querySelector(origin === 'null' ? '.start-blocked' : '.start-failed');
      const link = note?.querySelector('a');
      if (!link) return;
      note?.removeAttribute('hidden');
      if (origin !== 'null') return;
      asked.delete('embed');
      asked.delete('show');
      link.search = String(asked);
      link.textContent = link.href;
    },
    true,
  );
})(new URLSearchParams(window.location.search), document.documentElement);
