import { likeness } from './placeNames.ts';
import type { Municipality } from './places.ts';
import type { GeoName } from './sources.ts';

/** Reforms between the boundaries (Gebietsstand 2016-01-01) and the keys (2021-07-01). Only what moved a
 *  Gemeinde to another Kreis is applied, since keys have to nest; a merger inside a Kreis keeps its parts
 *  with their own keys, see `mergers.ts`. Source: Destatis, GV-ISys; checked against GeoNames in
 *  `checkReforms`. */

/** A Kreis that went into another: Göttingen with Osterode am Harz (2016), Eisenach (2021). */
export const movedKreise: Readonly<Record<string, string>> = {
  '03152': '03159',
  '03156': '03159',
  '16056': '16063',
};

/** A Gemeinde that took a new key with it. */
export const movedGemeinden: Readonly<Record<string, string>> = {
  '03152001': '03159001', // Adelebsen
  '03156017': '03159002', // Bad Grund (Harz)
  '03156002': '03159003', // Bad Lauterberg im Harz
  '03156003': '03159004', // Bad Sachsa
  '03152002': '03159005', // Bilshausen
  '03152003': '03159006', // Bodensee
  '03152004': '03159007', // Bovenden
  '03152005': '03159008', // Bühren
  '03152006': '03159009', // Dransfeld
  '03152007': '03159010', // Duderstadt
  '03152008': '03159011', // Ebergötzen
  '03156006': '03159012', // Elbingerode
  '03152009': '03159013', // Friedland
  '03152010': '03159014', // Gieboldehausen
  '03152011': '03159015', // Gleichen
  '03152012': '03159016', // Göttingen
  '03152016': '03159017', // Hann. Münden
  '03156008': '03159018', // Hattorf am Harz
  '03156009': '03159019', // Herzberg am Harz
  '03156010': '03159020', // Hörden am Harz
  '03152013': '03159021', // Jühnde
  '03152014': '03159022', // Krebeck
  '03152015': '03159023', // Landolfshausen
  '03152017': '03159024', // Niemetal
  '03152018': '03159025', // Obernfeld
  '03156011': '03159026', // Osterode am Harz
  '03152019': '03159027', // Rhumspringe
  '03152020': '03159028', // Rollshausen
  '03152021': '03159029', // Rosdorf
  '03152022': '03159030', // Rüdershausen
  '03152023': '03159031', // Scheden
  '03152024': '03159032', // Seeburg
  '03152025': '03159033', // Seulingen
  '03152026': '03159034', // Staufenberg
  '03152027': '03159035', // Waake
  '03156012': '03159036', // Walkenried
  '03152028': '03159037', // Wollbrandshausen
  '03152029': '03159038', // Wollershausen
  '03156015': '03159039', // Wulften am Harz
  '03156501': '03159501', // Harz, gemeindefrei
  '16056000': '16063105', // Eisenach
  '16063102': '16066095', // Kaltennordheim, to Schmalkalden-Meiningen (2019)
};

/** A Gemeinde that became part of one in another Kreis: it has no key of its own in today's Kreis. */
export const absorbedGemeinden: Readonly<Record<string, string>> = {
  '03156013': '03159036', // Wieda, to Walkenried (2016)
  '03156016': '03159036', // Zorge, to Walkenried (2016)
  '16070017': '16054000', // Gehlberg, to Suhl (2019)
  '16070046': '16054000', // Schmiedefeld am Rennsteig, to Suhl (2019)
  '16073049': '16072013', // Lichte, to Neuhaus am Rennweg (2019)
  '16073066': '16072013', // Piesau, to Neuhaus am Rennweg (2019)
};

/** Today's key of a Kreis (5 digits) or a Gemeinde (8 digits) of 2016. */
export const keyToday = (key: string): string =>
  movedKreise[key] ?? movedGemeinden[key] ?? absorbedGemeinden[key] ?? key;

/** Compares the tables with GeoNames, whose keys are of 2023: a renumbered Gemeinde that GeoNames knows has
 *  the same name there, and no place still has a key that was given up. Throws on the first difference. */
export function checkReforms(gemeinden: Municipality[], geoNames: GeoName[]): void {
  const given = { ...movedGemeinden, ...absorbedGemeinden };
  const stale = geoNames.find(({ ags }) => ags in given || ags.slice(0, 5) in movedKreise);
  if (stale !== undefined) throw new Error(`GeoNames: ${stale.name} still has ${stale.ags}`);
  for (const key of Object.values(movedGemeinden)) {
    const official = gemeinden.find((gemeinde) => gemeinde.key === key)?.vg250.GEN;
    const names = geoNames.filter(({ ags }) => ags === key).map(({ name }) => name);
    if (official === undefined || names.length === 0) continue;
    if (!names.some((name) => likeness(official, name) > 0)) {
      throw new Error(`${key}: ${official} here, ${names.join(', ')} in GeoNames`);
    }
  }
}
