import { type Key, pathOf } from '../core/key';
import { writeView } from '../core/viewParams';
import { PIN, PIN_LINES } from '../ui/Logo';
import { WordsProvider } from '../ui/words';
import { HOME } from './home';
import { Locator } from './Locator';
import { PlaceFooter } from './PlaceFooter';
import { PlaceStories } from './PlaceStories';
import { filterOf, type Page, viewOf } from './page';
import type { SiteFacts } from './siteFacts';

type PlaceProps = { site: SiteFacts; page: Page; unit: Key; units: readonly Key[] };

/** The page of a place: its stories, readable without any script.
 *  @param units places that have a page */
export function PlaceBody({ site, page, unit, units }: PlaceProps) {
  const { words, about, name } = site;
  const here = `${HOME}?${writeView(viewOf(page))}`;
  return (
    <WordsProvider value={words}>
      <div className="place">
        <header className="place-head">
          <a className="place-site" href={HOME}>
            <svg viewBox="0 0 32 32" aria-hidden="true">
              <path d={PIN} />
              <path className="logo-lines" d={PIN_LINES} />
            </svg>
            {name}
          </a>
          {about && <p>{about}</p>}
        </header>
        <main>
          <Path site={site} unit={unit} units={units} />
          <div className="place-title">
            <div>
              <h1>{page.name}</h1>
              <p className="place-sentence">{page.sentence}</p>
              <p>
                <a className="button button--primary place-map" href={here}>
                  {words.t('page.toMap')}
                </a>
              </p>
            </div>
            <Locator site={site} unit={unit} label={words.t('page.where', { place: page.name })} />
          </div>
          <PlaceStories site={site} page={page} here={here} />
          <WholeLand site={site} unit={unit} units={units} />
          <Inside site={site} page={page} unit={unit} units={units} />
        </main>
        <PlaceFooter site={site} />
      </div>
    </WordsProvider>
  );
}

type UnitProps = Omit<PlaceProps, 'page'>;

/** Germany, Land and Kreis above the place. */
function Path({ site, unit, units }: UnitProps) {
  const { words, naming } = site;
  const above = pathOf(unit).filter((key) => key !== unit && units.includes(key));
  return (
    <nav className="place-path" aria-label={words.t('page.path')}>
      <ol>
        <li>
          <a href={HOME}>{words.t('map.germany')}</a>
        </li>
        {above.map((key) => (
          <li key={key}>
            <a href={`../${key}/`}>{naming.nameOf(key)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Stories of the whole Land are not in the list of a place in it. */
function WholeLand({ site, unit, units }: UnitProps) {
  const { words, naming, counting } = site;
  const [land = unit] = pathOf(unit);
  const count = land === unit ? 0 : (counting.byUnit(filterOf(null)).units.get(land)?.own ?? 0);
  if (count === 0 || !units.includes(land)) return null;
  return (
    <p className="place-more">
      <a href={`../${land}/`}>
        {words.t('stories.wholeLand', { count, land: naming.nameOf(land) })}
      </a>
    </p>
  );
}

/** The places with stories that lie in this one. */
function Inside({ site, page, unit, units }: PlaceProps) {
  const { words, naming, counting } = site;
  const counts = counting.byUnit(filterOf(null)).units;
  const inside = units
    .filter((key) => key !== unit && pathOf(key).includes(unit))
    .map((key) => ({ key, name: naming.nameOf(key), count: counts.get(key)?.inside ?? 0 }))
    .sort((a, b) => words.compare(a.name, b.name));
  if (inside.length === 0) return null;
  return (
    <section className="place-inside" aria-labelledby="inside">
      <h2 id="inside">{words.t('page.inside', { place: page.name })}</h2>
      <ul>
        {inside.map(({ key, name, count }) => (
          <li key={key}>
            <a href={`../${key}/`}>{name}</a> <span>{words.number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
