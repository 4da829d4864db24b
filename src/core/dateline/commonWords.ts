/** Names of Gemeinden that are also German words or first names, folded. In running text they
 *  count only after a word such as "Stadt" or "Gemeinde"; as a dateline only if the Gemeinde is
 *  well known (see `chooseNamesake`). Read through the names of the gazetteer. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'acht ahorn alf alpen anger angern apen au aue auen baar bann bell berg berge bergen binnen ' +
    'bitz blender boden bogen brand brechen brecht breit brueck bruecken bruehl brunnen buch ' +
    'buche buchen buechen buehl buergel buettel bunde burg burgen damm dahlem dahlen denkte ' +
    'dorfen drage ehr eich eichen eime einig elbe ende enge engen enger erden ernst esche essel ' +
    'essen fahren fell fellen feucht filz finne fisch flacht floss forst forstern frechen fruecht ' +
    'furth gering gersten gesees glashuetten glatten gleichen graben graeben grande groeden grub ' +
    'grube guesten haag haar haeusern hage hagen hahn halbe halle halver hamm hardt hasel haste ' +
    'hausen hausten hecken heide heiden heist herold herten hilden himmelpforten hirten hof hohn ' +
    'hohne holle holler holm holt holzen horn horst huetten igel inden jade juist jucken kahl ' +
    'kalt kamen kandel karl kaub kehl kerben kesten kiel kirchen kissing klink klotten kloetze ' +
    'kluse kommen konz korb koerner kuchen kuesten lachen lage lahn lam land landwehr langen lanz ' +
    'lanze lassan lauben lauf laufen lauter leck lederhose lehmen lehre leimen lich lichte lieg ' +
    'linden loose lorch lotte lunden macken maehren mandel mantel march mark markt marl mauer ' +
    'mauern meine mehren mengen metten minden moos motten much muecke mueckeln muenster murr nack ' +
    'nagel nahe nebel neuland nieden norden nutteln nuetzen ohne olpe osten otter owen paschel ' +
    'penig perl plan plate platten pohl pommern pracht puls rade rain rathen rech recke rees ' +
    'regen reich reichling reiff reut rheden rieden ringe rohr rom rosa rosengarten rot roth rott ' +
    'ruhland rust saal salem salm salz sande schauren scheid schlangen schlegel schleife ' +
    'schlichting schmelz schmitt schmitten scholen schotten schuld schutz schwall schwarz ' +
    'schwarzen seeblick seelen seifen senden silzen singen sinn solms sommerland sommerloch ' +
    'sonnen spalt spall speicher spessart springe stade staig staudt stegen stein steinen stelle ' +
    'stemmen stetten strande stubben tann tanna tauche tellig thale thum thuer titz train trent ' +
    'treuen trogen ulmen valley verden vogt vorwerk wabern wacken wald wall wallen wallis wang ' +
    'wangen warder weichs weiden weil weiler welle wellen welt wenden wenden werben werder wesel ' +
    'weste wieden wiesen winden winkel winnen winzer wirft wisch wissen witten wolken worms worth ' +
    'wrist zell ziegenrueck zimmern zorge ehrenberg freiheit hoffnung castell theres medard ' +
    'brest ensch thomm'
  ).split(' '),
);
