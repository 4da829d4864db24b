/** Regierungsbezirke and landscapes: no unit of the map. A story whose dateline names one has no
 *  place; the Land is mentioned where the landscape lies in one alone, else the key is empty.
 *  Folded names. */
const BY_LAND: Readonly<Record<string, string>> = {
  '01': 'holstein,angeln,holsteinische schweiz,sylt und foehr,nordseekueste,nordfriesische inseln',
  '03': 'ostfriesland,lueneburger heide,wendland,weserbergland,suedniedersachsen,altes land,oldenburger land,osnabruecker land',
  '05': 'ruhrgebiet,ruhr,muensterland,sauerland,siegerland,ostwestfalen,ostwestfalen lippe,owl,niederrhein,bergisches land,nordrhein,westfalen,westf,suedwestfalen,rheinisches revier,metropole ruhr',
  '06': 'nordhessen,mittelhessen,suedhessen,osthessen,taunus,rheingau,vogelsberg',
  '07': 'pfalz,rheinhessen,vorderpfalz,westpfalz,suedpfalz,hunsrueck,mittelrhein',
  '08': 'baden,wuerttemberg,suedbaden,nordbaden,schwarzwald,oberschwaben,breisgau,kraichgau,schwaebische alb,hohenlohe,region stuttgart,heilbronn franken,markgraeflerland',
  '09': 'oberbayern,niederbayern,oberpfalz,oberfranken,mittelfranken,unterfranken,schwaben,franken,bayerischer wald,chiemgau,hallertau,altbayern',
  '12': 'niederlausitz,flaeming,spreewald,maerkische schweiz',
  '13': 'mecklenburg,vorpommern,ruegen,usedom',
  '14': 'oberlausitz,erzgebirge,saechsische schweiz',
  '15': 'altmark,anhalt,magdeburger boerde',
  '16': 'thueringer wald,ostthueringen,nordthueringen,suedthueringen',
  '': 'harz,lausitz,eifel,westerwald,odenwald,rhoen,spessart,allgaeu,vogtland,bodensee,bodenseeregion,rheinland,rhein main,rhein main gebiet,rhein neckar,rhein ruhr,norddeutschland,sueddeutschland,ostdeutschland,westdeutschland,mitteldeutschland,nordsee,ostsee',
};

/** From a folded name to the two digits of its Land, or '' where it lies in several. */
export const LANDSCAPES: ReadonlyMap<string, string> = new Map(
  Object.entries(BY_LAND).flatMap(([land, names]) => names.split(',').map((name) => [name, land])),
);

/** Words before a name that make it a landscape or a Regierungsbezirk, folded. */
export const LANDSCAPE_WORDS: ReadonlySet<string> = new Set(
  (
    'metropolregion wirtschaftsregion planungsregion grossraum region regierungsbezirk ' +
    'bezirksregierung regierungspraesidium ballungsraum'
  ).split(' '),
);

/** Well-known places abroad, folded. Some Gemeinden share these names (Linz am Rhein, Rom in
 *  Mecklenburg): a bare name does not mean them. */
export const FOREIGN: ReadonlySet<string> = new Set(
  (
    'wien linz salzburg graz innsbruck klagenfurt bregenz villach wels dornbirn eisenstadt tirol ' +
    'vorarlberg kaernten steiermark oesterreich schweiz zuerich basel bern genf luzern winterthur ' +
    'lausanne lugano zug chur aarau solothurn schaffhausen thurgau aargau liechtenstein vaduz ' +
    'strassburg paris lyon london rom mailand bozen suedtirol venedig bruessel luxemburg ' +
    'amsterdam rotterdam kopenhagen stockholm oslo helsinki tallinn estland riga warschau prag ' +
    'budapest barcelona madrid lissabon kiew daenemark frankreich italien niederlande belgien ' +
    'polen europa eu usa china japan singapur indien ukraine new york'
  ).split(' '),
);
