/** Bezirke that stand without their town, folded. */
const BEZIRKE: Readonly<Record<string, string>> = {
  berlin:
    'pankow,neukoelln,kreuzberg,friedrichshain kreuzberg,charlottenburg wilmersdorf,spandau,' +
    'steglitz zehlendorf,tempelhof schoeneberg,treptow koepenick,marzahn hellersdorf,reinickendorf',
  hamburg: 'eimsbuettel,wandsbek,altona,bergedorf',
};

/** The town of a Bezirk, both folded. */
export const TOWN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(BEZIRKE).flatMap(([town, names]) => names.split(',').map((name) => [name, town])),
);

/** Essen is also food ("Essen-Lieferung"): of this town the parts are known by name. */
export const PARTS_OF_ESSEN: ReadonlySet<string> = new Set(
  (
    'altendorf altenessen bedingrade bergeborbeck bergerhausen bochold borbeck bredeney burgaltendorf ' +
    'byfang dellwig fischlaken freisenbruch frillendorf frintrop frohnhausen fulerum gerschede ' +
    'haarzopf heidhausen heisingen holsterhausen horst huttrop karnap katernberg kettwig kray ' +
    'kupferdreh leithe margarethenhoehe nord ost ostviertel west sued mitte ruettenscheid ' +
    'rellinghausen schonnebeck schoenebeck schuir stadtwald steele stoppenberg suedostviertel ' +
    'suedviertel ueberruhr vogelheim werden westviertel stadtkern'
  ).split(' '),
);
