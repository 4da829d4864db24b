/** Words of the field: they matter, but are common in news of digitalisation, however few stories a
 *  feed has. By themselves they make no two stories related. */
export const FIELD_WORDS: readonly string[] = (
  'online internet netz web website homepage portal plattform app smartphone handy telefon tablet ' +
  'gerät rechner computer server software programm system verfahren fachverfahren anwendung ' +
  'dienst dienstleister dienstleistung service leistung antrag formular nachweis unterlagen ' +
  'dokument papier daten datensatz information technik technologie technisch IT EDV ' +
  'elektronisch virtuell automatisch automat smart intelligent vernetzt modern schnell einfach ' +
  'sensor messung messen wert funk funken funken melden meldung karte bild video kamera ' +
  'einführung einführen umstellung umstellen start test testen versuch pilot pilotprojekt ' +
  'betrieb betreiben wartung support schulung schulen team personal fachkräfte ' +
  'förderung fördern fördermittel geld kosten mittel zuschuss bescheid haushalt ' +
  'zusammenarbeit kooperation partner verband zweckverband unternehmen firma wirtschaft ' +
  'wirtschaftsförderung hochschule universität bürgerbüro bürgeramt büro referat abteilung ' +
  'fachbereich stabsstelle leiter leiterin leitung leiten haus gebäude straße markt platz bahnhof ' +
  'innenstadt quartier kind familie eltern jugendliche schüler schülerinnen besucher gäste ' +
  'konzept plan planung entwurf idee vorschlag beschluss beschließen gesetz regel ' +
  'umfrage workshop veranstaltung messe bericht ergebnis entwicklung ausbau zukunft'
).split(' ');
