/** Regierungsbezirke and landscapes: no unit of the map. A story whose dateline names one has no
 *  place; the Land is mentioned where the landscape lies in one alone, else the key is empty.
 *  Folded names. */
const BY_LAND: Readonly<Record<string, string>> = {
  '01': 'holstein,angeln,holsteinische schweiz,sylt und foehr,nordseekueste,nordfriesische inseln,probstei,schwansen,suedschleswig,schleswig holsteinische nordseekueste',
  '03': 'ostfriesland,lueneburger heide,wendland,weserbergland,suedniedersachsen,altes land,oldenburger land,osnabruecker land,nordniedersachsen,ostniedersachsen,elbe weser,elbe weser dreieck,oldenburger muensterland,braunschweiger land,hannoversches wendland,solling,suedheide',
  '05': 'ruhrgebiet,ruhr,muensterland,sauerland,siegerland,ostwestfalen,ostwestfalen lippe,owl,niederrhein,bergisches land,nordrhein,westfalen,westf,suedwestfalen,rheinisches revier,metropole ruhr,hochsauerland,emscher,emscher lippe,vest recklinghausen,tecklenburger land,wittgensteiner land,bergische region,bergisches staedtedreieck',
  '06': 'nordhessen,mittelhessen,suedhessen,osthessen,taunus,rheingau,vogelsberg,wetterau,hessisches ried,nordosthessen,nordwesthessen',
  '07': 'pfalz,rheinhessen,vorderpfalz,westpfalz,suedpfalz,hunsrueck,mittelrhein,nordpfalz,ahrtal,naheland,moseltal',
  '08': 'baden,wuerttemberg,suedbaden,nordbaden,schwarzwald,oberschwaben,breisgau,kraichgau,schwaebische alb,hohenlohe,region stuttgart,heilbronn franken,markgraeflerland,ostwuerttemberg,nordschwarzwald,suedwuerttemberg,nordwuerttemberg,hochrhein,oberrhein,ortenau,hegau,linzgau,remstal,neckar alb,bodensee oberschwaben',
  '09': 'oberbayern,niederbayern,oberpfalz,oberfranken,mittelfranken,unterfranken,schwaben,franken,bayerischer wald,chiemgau,hallertau,altbayern,nordbayern,suedbayern,ostbayern,mainfranken,fraenkische schweiz,steigerwald,oberland,bayerisches oberland,bayerische rhoen,bayerisch schwaben,inn salzach,suedostoberbayern',
  '12': 'niederlausitz,flaeming,spreewald,maerkische schweiz,suedbrandenburg,nordbrandenburg,oderbruch,ruppiner land',
  '13': 'mecklenburg,vorpommern,ruegen,usedom,westmecklenburg,mecklenburgische schweiz,fischland darss',
  '14': 'oberlausitz,erzgebirge,saechsische schweiz,ostsachsen,westsachsen,saechsische lausitz',
  '15': 'altmark,anhalt,magdeburger boerde,boerde region,noerdliches sachsen anhalt,burgenland region',
  '16': 'thueringer wald,ostthueringen,nordthueringen,suedthueringen,mittelthueringen,westthueringen,thueringer becken,thueringer vogtland',
  '': 'harz,lausitz,eifel,westerwald,odenwald,rhoen,spessart,allgaeu,vogtland,bodensee,bodenseeregion,rheinland,rhein main,rhein main gebiet,rhein neckar,rhein ruhr,norddeutschland,sueddeutschland,ostdeutschland,westdeutschland,mitteldeutschland,nordsee,ostsee,rheingraben,hochrhein bodensee,mittelelbe,mosel,saar mosel,elbtal,saar,donau,elbe region,ostseekueste,deutschland,bundesweit',
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
export const FOREIGN: ReadonlySet<string> = new Set([
  ...(
    'aarau aargau aarhus albanien amsterdam ankara antwerpen appenzell athen australien barcelona ' +
    'basel belgien belgrad bern biel bologna boston bozen brasilien bratislava bregenz breslau ' +
    'bruegge bruenn bruessel budapest bukarest bulgarien chicago china chur colmar daenemark ' +
    'danzig dornbirn dubai dublin edinburgh eindhoven eisenstadt elsass england espoo estland eu ' +
    'eupen europa feldkirch finnland florenz frankreich genf gent goeteborg graubuenden graz ' +
    'griechenland grossbritannien helsinki indien innsbruck irland island israel istanbul italien ' +
    'japan jerusalem kaernten kanada kiew klagenfurt kopenhagen kosovo krakau krems kroatien ' +
    'kufstein lausanne leoben lettland liechtenstein linz lissabon litauen ljubljana london ' +
    'luettich lugano luxemburg luzern lwiw lyon madrid mailand malmoe malta manchester marseille ' +
    'meran metz montreal moskau nancy neapel niederlande niederoesterreich nizza norwegen ' +
    'oberoesterreich odense oesterreich oslo ostbelgien paris peking pilsen polen porto portugal ' +
    'posen prag reykjavik riga rom rotterdam rumaenien russland salzburg sarajevo schaffhausen ' +
    'schottland schweden schweiz schwyz seoul serbien sevilla shanghai singapur slowakei ' +
    'slowenien sofia solothurn spanien steiermark stettin steyr stockholm strassburg suedkorea ' +
    'suedtirol sydney taiwan tallinn tampere tartu tessin thun thurgau tirol tokio toronto trient ' +
    'tschechien tuerkei turin turku ukraine ungarn usa utrecht vaduz valencia venedig villach ' +
    'vilnius vorarlberg warschau washington wels wien winterthur zagreb zuerich zug zypern'
  ).split(' '),
  ...'new york,den haag,san francisco,tel aviv,sankt gallen,sankt poelten,wiener neustadt,basel stadt,basel landschaft,hong kong,abu dhabi'.split(
    ',',
  ),
]);
