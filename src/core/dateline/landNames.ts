/** What the 16 Länder are called besides their official short name, folded, by key.
 *  Berlin and Hamburg are towns as well and stand under their one key of 8 digits. */
export const LAND_NAMES: Readonly<Record<string, readonly string[]>> = {
  '01': ['schleswig holstein'],
  '02': ['freie und hansestadt hamburg'],
  '03': ['niedersachsen'],
  '04': ['freie hansestadt bremen'],
  '05': ['nordrhein westfalen', 'nrw'],
  '06': ['hessen'],
  '07': ['rheinland pfalz', 'rlp'],
  '08': ['baden wuerttemberg', 'bawue'],
  '09': ['bayern'],
  '10': ['saarland'],
  '12': ['brandenburg'],
  '13': ['mecklenburg vorpommern', 'meck pomm'],
  '14': ['sachsen'],
  '15': ['sachsen anhalt'],
  '16': ['thueringen'],
};

/** Too short to be trusted in running text ("MV" is also a Mitgliederversammlung): these count in
 *  a dateline and after "Land" only. */
export const LAND_ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  '01': ['sh', 's h'],
  '08': ['bw', 'b w'],
  '13': ['mv', 'm v'],
  '15': ['lsa'],
};

/** Adjectives without their ending, folded. */
export const LAND_ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  '01': ['schleswig holsteinisch'],
  '03': ['niedersaechsisch'],
  '04': ['bremisch'],
  '05': ['nordrhein westfaelisch'],
  '06': ['hessisch'],
  '07': ['rheinland pfaelzisch'],
  '08': ['baden wuerttembergisch'],
  '09': ['bayerisch', 'bayrisch'],
  '10': ['saarlaendisch'],
  '12': ['brandenburgisch'],
  '13': ['mecklenburg vorpommerisch', 'mecklenburg vorpommersch'],
  '14': ['saechsisch'],
  '15': ['sachsen anhaltisch', 'sachsen anhaltinisch'],
  '16': ['thueringisch'],
};

export const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/** Adjectives that do not change: "der Thüringer Landtag". */
export const LAND_ADJECTIVES_FIXED: Readonly<Record<string, readonly string[]>> = {
  '12': ['brandenburger'],
  '16': ['thueringer'],
};
