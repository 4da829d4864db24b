/** Words that tell nothing of a story's matter: small words of German, and those that any news of a
 *  municipality may have. In lower case, without endings that the stemmer takes away. */
export const EVERYDAY_WORDS: readonly string[] =
  // Articles, pronouns, particles, prepositions, conjunctions.
  (
    'der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber denn ' +
    'als wie wenn weil dass ob sobald damit dazu daran darauf daraus dabei dafür davon davor darüber ' +
    'dadurch dagegen danach darum in im ins an am ans auf aus bei beim bis durch für gegen hinter ' +
    'mit nach neben ohne seit über um unter vom von vor vorab zu zum zur zwischen während wegen ' +
    'trotz statt innerhalb außerhalb rund etwa fast kaum nur noch nicht nichts nie immer wieder ' +
    'schon bereits erst erstmals jetzt nun heute morgen gestern bald künftig weiter weiterhin ' +
    'zunächst vorerst derzeit zuvor bisher bislang inzwischen später zuletzt auch sogar selbst ' +
    'allein gemeinsam zusammen miteinander einander ich du er sie es wir ihr sein seine seinen ' +
    'ihre ihren ihrem ihrer unser euer mein man wer was wo wann warum weshalb welche welcher ' +
    'welches diese dieser dieses diesem diesen jene jener alle allen aller alles andere anderen ' +
    'anderer beide beiden viele vielen mehr meist weniger wenig einige einigen mancher manche ' +
    'jede jeder jedes jedem jeden etwas so sehr ganz gut gute besser beste hier dort dahin davor ' +
    'ab hause zuhause so sowie sondern sonst ja nein doch mal pro je per via rund gleich eigen eigene eigenen ' +
    // Verbs of every sentence.
    'ist sind war waren wird werden wurde wurden worden hat haben hatte hatten kann können konnte ' +
    'konnten soll sollen sollte sollten will wollen wollte muss müssen musste darf dürfen mag ' +
    'bleibt bleiben gibt geben gab geht gehen ging kommt kommen kam macht machen steht stehen ' +
    'stand stellt stellen läuft laufen lässt lassen liegt liegen nimmt nehmen nutzt nutzen ' +
    'bekommt bekommen bekam erhält erhalten bietet bieten beginnt beginnen startet starten ' +
    'folgt folgen führt führen hilft helfen zeigt zeigen zählt plant planen sieht sehen sagt ' +
    'sagen heißt bringt bringen setzt setzen übernimmt übernehmen arbeitet arbeiten gilt gelten ' +
    'freut braucht brauchen reicht wächst hält halten fehlt fehlen berichtet ' +
    // Numbers and measures.
    'null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig ' +
    'fünfzig hundert tausend million millionen milliarde milliarden prozent euro zahl anzahl ' +
    'hälfte drittel viertel erste ersten erster zweite zweiten dritte dritten letzte letzten ' +
    'nächste nächsten neu neue neuen neuer neues alt alte groß große großen klein kleine ' +
    // Times.
    'jahr jahre jahren monat monate woche wochen tag tage tagen stunde stunden uhr minuten ende ' +
    'anfang beginn mitte montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende ' +
    'januar februar märz april mai juni juli august september oktober november dezember ' +
    'frühjahr frühling sommer herbst winter halbjahr quartal zeit zeiten mal ' +
    // Who and what every municipal story is about.
    'stadt städte städtisch städtische städtischen gemeinde gemeinden kommune kommunen kommunal ' +
    'kommunale kommunalen landkreis landkreise kreis kreise land länder landes bund bundes ' +
    'bundesland bundesweit landesweit region rathaus rathäuser kreishaus verwaltung verwaltungen ' +
    'behörde behörden amt ämter ort orte ortsteil ortsteile bürger bürgerin bürgerinnen einwohner ' +
    'einwohnerinnen mensch menschen leute mitarbeiter mitarbeitende beschäftigte beschäftigten ' +
    'rat stadtrat gemeinderat kreistag ausschuss landrat landrätin bürgermeister bürgermeisterin ' +
    'oberbürgermeister oberbürgermeisterin ministerium minister ministerin deutschland deutsche ' +
    'deutscher deutschen thema themen ziel ziele teil teile stelle stellen art weg punkt ' +
    'projekt projekte vorhaben angebot angebote aufgabe aufgaben beispiel möglichkeit ' +
    'digital digitale digitaler digitales digitalen digitalisierung digitalisieren digitalisiert'
  ).split(' ');
