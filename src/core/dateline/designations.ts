/** What a word before a name says about the name: "Stadt" makes it a Gemeinde, "Landratsamt" a
 *  Kreis, "Freistaat" a Land, "Samtgemeinde" an association of Gemeinden, "Bezirk" a part of a
 *  town. */
export type Designation = 'gemeinde' | 'kreis' | 'land' | 'verband';

const ROWS: Readonly<Record<Designation, string>> = {
  gemeinde:
    'stadt gemeinde kommune markt marktgemeinde flecken ostseebad nordseebad seebad ' +
    'inselgemeinde staedtchen einheitsgemeinde ortsgemeinde stadtverwaltung gemeindeverwaltung stadtrat ' +
    'gemeinderat rathaus stadtwerke staedte staedten gemeinden kommunen stadtstaat',
  kreis:
    'kreis kreises kreise kreisen landkreis landkreises landkreise landkreisen lkr lk ' +
    'kreisverwaltung landratsamt landratsamtes landratsamts kreistag kreisstadtverwaltung',
  land:
    'land landes lande freistaat freistaats freistaates freistaaten bundesland bundeslandes ' +
    'bundeslaender bundeslaendern laender laendern landesregierung landtag staatsregierung ' +
    'landesverwaltung staatskanzlei',
  verband:
    'amt amtes amts samtgemeinde verbandsgemeinde verwaltungsgemeinschaft ' +
    'gemeindeverwaltungsverband verwaltungsverband vg sg',
};

const BY_WORD: ReadonlyMap<string, Designation> = new Map(
  (Object.entries(ROWS) as [Designation, string][]).flatMap(([designation, words]) =>
    words.split(' ').map((word) => [word, designation] as const),
  ),
);

/** Words that join two designations: "Hanse- und Universitätsstadt", "Freie und Hansestadt". */
const JOINED = /^(?:hanse|universitaets|freie|grosse|kreisangehoerige|kreisfreie|hochschul)$/;
const CITY = /[a-z]{3}(?:stadt|staedte|staedten|metropole)$/;

/** What a folded word says about the name behind it, if it says anything. Words ending in -stadt
 *  do, so the name itself has to be tried first: "Darmstadt" is one. */
export function designationOf(folded: string): Designation | undefined {
  return BY_WORD.get(folded) ?? (CITY.test(folded) ? 'gemeinde' : undefined);
}

export const isJoinedDesignation = (folded: string): boolean => JOINED.test(folded);

/** Bodies that speak for a whole Land: "Städtetag Nordrhein-Westfalen". Folded. */
export const LAND_BODIES: ReadonlySet<string> = new Set(
  (
    'staedtetag landkreistag gemeindetag gemeindebund staedtebund ministerium finanzministerium ' +
    'innenministerium digitalministerium wirtschaftsministerium rechnungshof landesrechnungshof'
  ).split(' '),
);

const TOWN_BODY =
  /^(?:stadt\w*|gemeinde(?:rat|rats|verwaltung)|rathaus\w*|ob|ober?buergermeister\w*|buergermeister\w*|buergerschaft\w*|buerger(?:amt|aemter\w*|buero\w*|service\w*|innen)?|senat\w*|magistrat\w*|rats?|verwaltung\w*|kaemmer\w*|dezernent\w*|beigeordnete\w*|bezirk\w*|schulen|behoerden|kommune|verkehrsbetriebe|digitalamt|ordnungsamt\w*|it-?amt|innenstadt|altstadt)$/;

/** "Stadtrat", "Rathaus": what "Münchner" before it says is the town. */
export const isTownBody = (folded: string): boolean => TOWN_BODY.test(folded);

const LAND_BODY =
  /^(?:landes\w+|landtag\w*|staatsregierung|staatskanzlei|regierung|kabinett|\w*minister(?:ium|iums|in|s|praesident\w*)?|kommunen|kommunal\w+|staedte\w*|gemeinde(?:n|tag\w*)|landkreis\w*|kreise|kreisen|behoerden|verwaltung\w*|schulen|rathaeuser\w*|cio|datenschutz\w*|digital\w*|staatssekretaer\w*|rechnungshof\w*)$/;

/** "Landesregierung", "Kommunen": what "hessische" before it says is the Land. */
export const isLandBody = (folded: string): boolean => LAND_BODY.test(folded);

const EVENT = /[a-z]{3}(?:woche|wochen|messe|kongress|konferenz|forum|gipfel|festival|expo|tage)$/;

/** "Internetwoche Köln": an event and the town it is held in. */
export const isEvent = (folded: string): boolean => EVENT.test(folded);
