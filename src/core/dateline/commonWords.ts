/** Names of Gemeinden that are also German words or first names, folded. In running text they
 *  count only after a word such as "Stadt" or "Gemeinde"; as a dateline only if the Gemeinde is
 *  well known (see `chooseNamesake`). Words that cannot follow "in" as a noun (Kamen, Hagen) are not here. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'acht ahorn alf alpen anger angern apen au aue auen baar bann bell berg berge bergen ' +
    'binnen bitz blender boden bogen brand brechen brecht breit brueck bruecken brunnen buch ' +
    'buche buechen buergel buettel bunde burgen damm dahlen denkte drage ehr eich eichen eime ' +
    'einig elbe ende enge engen enger erden ernst esche essel essen fahren fell fellen feucht ' +
    'filz finne fisch flacht floss forstern fruecht furth gering gersten gesees glashuetten ' +
    'glatten gleichen graben graeben grande groeden grub grube guesten haar haeusern hage ' +
    'hahn halbe hardt hasel haste hausten hecken heide heiden heist herold himmelpforten ' +
    'hirten hof hohn hohne holle holler holm horn horst huetten igel inden jade juist jucken ' +
    'kahl kalt karl kaub kerben kesten kirchen klotten kommen korb koerner kuchen kuesten ' +
    'lachen lage lahn land landwehr langen lanz lanze lauben lauf lauter leck lederhose ' +
    'lehmen lehre lichte lieg linden loose lorch lotte macken maehren mandel mantel march ' +
    'mark markt mauer mauern mehren mengen metten moos motten muecke mueckeln nagel nebel ' +
    'neuland nieden nutteln nuetzen ohne osten otter owen paschel penig perl plan plate ' +
    'platten pohl pommern pracht puls rade rain rathen rech recke regen reich reichling reiff ' +
    'reut ringe rohr rom rosa rosengarten rot rott ruhland rust saal salem salm salz sande ' +
    'schauren scheid schlangen schlegel schleife schlichting schmelz schmitt schmitten ' +
    'scholen schotten schuld schutz schwall schwarz schwarzen seeblick seelen seifen silzen ' +
    'singen sinn sommerland sommerloch sonnen spalt spall speicher spessart staig staudt ' +
    'stegen stein steinen stelle stemmen strande stubben tann tauche tellig thuer train ' +
    'treuen trogen ulmen valley vogt vorwerk wald wall wallen wallis wang warder weichs weil ' +
    'weiler welle wellen welt wenden wenden weste wieden wiesen winkel winnen winzer wirft ' +
    'wisch wissen wolken worth wrist zell ziegenrueck zorge ehrenberg freiheit hoffnung ' +
    'castell theres medard'
  ).split(' '),
);
