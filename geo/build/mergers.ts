import { likeness } from './placeNames.ts';
import type { Municipality } from './places.ts';
import { contains } from './ring.ts';
import type { GeoName } from './sources.ts';

/** A Gemeinde made after 2016. `parts` are the Gemeinden in these files it was made of, its namesake first,
 *  then the more populous, as far as GeoNames tells: a part that has no place there is missing. */
export interface Merger {
  name: string;
  parts: string[];
}

/** Names of the Gemeinden that GeoNames has a key for and the boundaries of 2016 do not. GeoNames itself
 *  knows only the villages. Source: Destatis, GV-ISys. */
const mergedNames: Readonly<Record<string, string>> = {
  '01059188': 'Stapel',
  '01059189': 'Brodersby-Goltoft',
  '03153019': 'Langelsheim',
  '03154027': 'Söllingen',
  '03154028': 'Helmstedt',
  '03158040': 'Remlingen-Semmenstedt',
  '03251049': 'Bruchhausen-Vilsen',
  '03254041': 'Duingen',
  '03254042': 'Freden (Leine)',
  '03254043': 'Gronau (Leine)',
  '03254044': 'Lamspringe',
  '03254045': 'Sibbesse',
  '03352063': 'Cadenberge',
  '03358024': 'Walsrode',
  '06437016': 'Oberzent',
  '07132502': 'Neitersen',
  '07232502': 'Brimingen',
  '13071175': 'Eldetal',
  '13075156': 'Karlsburg',
  '13076168': 'Ruhner Berge',
  '13076169': 'Toddin',
  '14521035': 'Aue-Bad Schlema',
  '16061118': 'Dingelstädt',
  '16062066': 'Bleicherode',
  '16063103': 'Werra-Suhl-Tal',
  '16063104': 'Amt Creuzburg',
  '16064076': 'Unstrut-Hainich',
  '16064077': 'Nottertal-Heilinger Höhen',
  '16065086': 'Artern',
  '16065087': 'Roßleben-Wiehe',
  '16065088': 'An der Schmücke',
  '16065089': 'Greußen',
  '16067089': 'Drei Gleichen',
  '16067091': 'Nessetal',
  '16067092': 'Georgenthal',
  '16068063': 'Buttstädt',
  '16068064': 'Kindelbrück',
  '16069063': 'Heldburg',
  '16070057': 'Geratal',
  '16070058': 'Großbreitenbach',
  '16071102': 'Am Ettersberg',
  '16071103': 'Grammetal',
  '16072024': 'Föritztal',
  '16073113': 'Schwarzatal',
  '16075136': 'Rosenthal am Rennsteig',
};

/** The former Gemeinde a place was: by name, or where it lies if it was only a village of one. */
function partOf(gemeinden: Municipality[], geoName: GeoName): Municipality | undefined {
  const named = gemeinden.filter(({ vg250 }) => likeness(vg250.GEN, geoName.name) > 1);
  const around = ({ official }: Municipality): boolean =>
    official.some((area) => contains(area, [geoName.lon, geoName.lat]));
  return named.length === 1 ? named[0] : (named.length > 1 ? named : gemeinden).find(around);
}

/** By today's key. Throws if GeoNames brings a key that has no name here. */
export function findMergers(
  gemeinden: Municipality[],
  geoNames: GeoName[],
): Record<string, Merger> {
  const known = new Set(gemeinden.map(({ key }) => key));
  const mergers: Record<string, Merger> = {};
  const byPopulation = [...geoNames].sort((a, b) => (b.population ?? 0) - (a.population ?? 0));
  for (const geoName of byPopulation) {
    const { ags } = geoName;
    if (ags === '' || known.has(ags)) continue;
    const name = mergedNames[ags];
    if (name === undefined)
      throw new Error(`GeoNames: ${ags} (${geoName.name}) has no Gemeinde and no name`);
    const ofKreis = gemeinden.filter(({ key }) => key.startsWith(ags.slice(0, 5)));
    // The part that gave the new Gemeinde its name may still have its old key in GeoNames.
    const namesake = ofKreis.find(({ vg250 }) => vg250.GEN === name);
    const parts = [namesake, partOf(ofKreis, geoName)].flatMap((part) => part?.key ?? []);
    mergers[ags] = { name, parts: [...new Set([...(mergers[ags]?.parts ?? []), ...parts])] };
  }
  return mergers;
}
