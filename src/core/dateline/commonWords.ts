/** Names of Gemeinden that are also German words or first names, folded. In running text they
 *  count only after a word such as "Stadt" or "Gemeinde", or after "in" if the town is large; as a
 *  dateline only if the Gemeinde is well known (see `chooseNamesake`) or the text speaks of a town.
 *  Words that can neither follow "in" as a noun nor head a story (Kamen, Denkte) are not here. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'ahorn alpen anger au aue auen bach bann berg berge bergen binnen blender boden bogen brand ' +
    'brechen brecht bruch bruecken brunnen buch buche bunde burgen damm ehrenberg eichen einig ' +
    'elbe ende enge erden ernst esche essen fahren fell fellen feucht filz finne fisch flacht ' +
    'floss forst freiheit furth glashuetten graben graeben groeden grub grube haar haeusern hahn ' +
    'hammer hardt hasel hecken heide heiden herold hirten hof hoffnung hohn holler horn horst ' +
    'huetten igel kahl kalt karl kirchen klausen koerner kommen korb krempel kuchen kuesten ' +
    'lachen lage lahn land landwehr lanze lauben lauf lauter leck lederhose lehre lichte linden ' +
    'list lorch lotte macken maehren mandel mantel march mark markt mauer mauern mengen metten ' +
    'moos motten muecke nagel nebel neuland norden nuetzen ohne osten otter perl plan plate ' +
    'platten pohl pommern pracht puls rade rain rech regen reich riegel ringe rohr rom rosa ' +
    'rosengarten rot ruhland rust saal salem salz sand sande scheid schlangen schlegel schleife ' +
    'schlichting schmitt scholen schotten schuld schutz schwarz schwarzen seeblick seelen seifen ' +
    'singen sinn sommerland sommerloch spalt speicher spessart stein steinen stelle strande ' +
    'stubben tann train twist uebersee ulmen valley viereck vogt vorwerk wald wall wallis warder ' +
    'waren wehr weil weiler welle wellen welt wenden wetter wiesen winkel winzer wissen wolken ' +
    'zell'
  ).split(' '),
);
