/** Runs before the first paint, long before the app: the document has the appearance that the
 *  address asks for from its first moment. What it sets is the app's from then on. */
((asked, { dataset }) => {
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  if (asked.has('embed')) dataset['frame'] = '';
})(new URLSearchParams(window.location.search), document.documentElement);
