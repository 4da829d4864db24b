export const PUBLISH_HELP = `Usage: ortsmarke publish <DIR> --url ADDRESS

Writes into a built site what depends on its feeds, its config and the address it is served at. It
needs no build. Run it after each import and each change of config.json; run again it changes nothing
that is as it should be, and draws only the pictures that changed.

  index.html        the present stories and the map with their numbers, title and description, and
                    how the page looks where it is linked to
  picture.png       the picture for that, 1200 x 630 pixels
  oembed.json       the oEmbed answer: who pastes the page's address into a post of WordPress embeds it
  feed.xml          the newest stories as Atom with GeoRSS
  feed.json         the same as JSON Feed
  ort/KEY/          a page for each Land, Kreis and town with stories, with all of the above
  sitemap.xml       the pages for search engines; where the site is all of its host also robots.txt
  status.json       version, number of stories, how new each source is
  barrierefreiheit.html
                    the statement on accessibility that "accessibility" in the config gives
  methode.html      sources, stories per month, how places were found, what the numbers do not say
  .htaccess, _headers, nginx-headers.conf
                    header fields for Apache, for Netlify and Cloudflare, and for nginx (docs/hosting.md)
  published.json    what was written, so that pages of places without stories can be removed

Feeds at other addresses and archives are shown by the page, but what is written here leaves them out.

Options:
  --url ADDRESS   the page's whole address, such as https://news.example.org/; required

Ends with 0 if it is done, 2 if it cannot be done.
`;
