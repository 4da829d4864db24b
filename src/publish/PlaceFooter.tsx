import { HOME } from './home';
import type { SiteFacts } from './siteFacts';

/** An address of the config, as the page of a place has to write it. */
const fromHere = (address: string): string =>
  /^(https:|mailto:|\/)/i.test(address) ? address : HOME + address;

/** Feeds of the place, sources, legal links. */
export function PlaceFooter({ site }: { site: SiteFacts }) {
  const { words, config, stories } = site;
  const { imprint, privacy, accessibility } = config.links;
  const links = [
    [imprint, words.t('app.imprint')],
    [privacy, words.t('app.privacy')],
    [accessibility, words.t('app.accessibility')],
  ] as const;
  return (
    <footer className="place-footer">
      <p>
        {words.t('page.subscribe')}: <a href="feed.xml">{'Atom'}</a>,{' '}
        <a href="feed.json">{'JSON Feed'}</a>
      </p>
      <p>
        {words.t('about.stories', { sources: words.list(stories.sourceNames) })}
        {stories.asOf && ` · ${words.t('app.asOf', { day: words.day(stories.asOf, 'numeric') })}`}
      </p>
      <p>
        {words.t('about.bkg')} · {words.t('about.geonames')} ·{' '}
        <a href={`${HOME}methode.html`}>{words.t('about.method')}</a>
      </p>
      {links.some(([address]) => address) && (
        <p className="place-links">
          {links.map(
            ([address, label]) =>
              address && (
                <a key={label} href={fromHere(address)}>
                  {label}
                </a>
              ),
          )}
        </p>
      )}
    </footer>
  );
}
