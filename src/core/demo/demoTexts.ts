import type { TopicId } from '../story';

/** Sentences for one topic. `{house}` is "Rathaus" and the like, `{place}` the place's name, other
 *  slots are words of `SLOTS`. */
export type TopicTexts = { headlines: readonly string[]; teasers: readonly string[] };

/** What the administration of each level sits in: all neuter, so that one sentence fits them. */
export const HOUSES = {
  gemeinde: 'Rathaus',
  kreis: 'Kreishaus',
  land: 'Ministerium',
  none: 'Bundesamt',
} as const;

export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  service: [
    ...['Wohngeld', 'Elterngeld', 'Hundesteuer', 'Ummeldung', 'Bauantrag', 'Kita-Anmeldung'],
    ...['Bewohnerparken', 'Führungszeugnis', 'Gewerbeanmeldung', 'Geburtsurkunde', 'Sperrmüll'],
    ...['Schulanmeldung', 'Meldebescheinigung', 'Fischereischein', 'Kfz-Zulassung', 'Trauung'],
    ...['Schwerbehindertenausweis', 'Grundsteuer', 'Fundbüro', 'Straßensperrung', 'Wahlschein'],
    ...['Einbürgerung', 'Aufenthaltstitel', 'Unterhaltsvorschuss', 'Ehrenamtskarte', 'Reisepass'],
  ],
  field: [
    ...['Bauamt', 'Jugendamt', 'Sozialamt', 'Ordnungsamt', 'Standesamt', 'Personalamt'],
    ...['Bürgerbüro', 'Stadtarchiv', 'Gesundheitsamt', 'Umweltamt', 'Schulamt', 'Steueramt'],
  ],
  sensor: [
    ...['Parkplätze', 'Pegelstände', 'Straßenlaternen', 'Müllbehälter', 'Luftqualität'],
    ...['Bodenfeuchte', 'Verkehrsströme', 'Heizungen', 'Stadtbäume', 'Ladesäulen'],
  ],
  technology: [
    ...['Glasfaser', 'Rechenzentrum', 'Cloud', 'WLAN', 'Breitband', 'Dokumentenmanagement'],
    ...['E-Akte', 'Videokonferenz', 'Telefonanlage', 'Firewall', 'Softwareverteilung'],
  ],
  building: ['Schulen', 'Kitas', 'Bibliotheken', 'Feuerwachen', 'Museen', 'Bürgerhäuser'],
  office: ['CIO', 'CDO', 'IT-Leiterin', 'Digitalbeauftragte', 'Digitaldezernentin', 'Amtsleiterin'],
  partner: [
    ...['Nachbarkommunen', 'der Hochschule', 'den Stadtwerken', 'dem Zweckverband'],
    ...['dem Landkreistag', 'der Sparkasse', 'der Handwerkskammer', 'dem Städtetag'],
  ],
  people: ['Ältere', 'Familien', 'Vereine', 'Unternehmen', 'Eltern', 'Neubürger', 'Studierende'],
  season: ['Frühjahr', 'Sommer', 'Herbst', 'Winter', 'kommenden Jahr', 'zweiten Halbjahr'],
};

/** Told after a topic's own teaser now and then. */
export const CLOSINGS: readonly string[] = [
  'Der Ausschuss berät im {season} darüber.',
  'Nach {n} Wochen Probebetrieb folgt nun der Regelbetrieb.',
  'Beteiligt sind {n} Ämter.',
  'Die Kosten liegen bei {n}.000 Euro.',
  'Ein Bericht soll im {season} vorliegen.',
  'Vor allem {people} sollen davon haben.',
  'Vorbild war ein Projekt mit {partner}.',
  'Das {field} macht den Anfang.',
];

export const TOPIC_TEXTS: ReadonlyMap<TopicId, TopicTexts> = new Map([
  [
    'ozg',
    {
      headlines: [
        '{service} geht jetzt online',
        'Online-Dienst für {service} gestartet',
        '{n} neue Dienste im Serviceportal',
        '{house} übernimmt EfA-Dienst für {service}',
        '{service} ohne Papier und Schalter',
        'Serviceportal zählt {n}.000 Konten',
        'OZG-Dienste für {people} gebündelt',
        '{service} und {service2} wandern ins Netz',
      ],
      teasers: [
        'Wer {service} braucht, erledigt das ab sofort von zu Hause aus.',
        'Das {house} in {place} nimmt Anträge rund um die Uhr an; bezahlt wird online.',
        'Der Dienst kommt aus einem anderen Land und wird nach dem Prinzip „Einer für alle“ genutzt.',
        'Nach {service} folgt im {season} auch {service2}.',
        'Rund {n} Prozent der Anträge kommen bereits auf diesem Weg.',
      ],
    },
  ],
  [
    'strategie',
    {
      headlines: [
        'Digitalstrategie beschlossen',
        'Fahrplan für die digitale Verwaltung steht',
        '{n} Ziele bis zum Ende des Jahrzehnts',
        'Beirat legt Leitbild vor',
        'Bürger reden bei der Digitalstrategie mit',
        '{house} schreibt seine Agenda fort',
        'Strategie setzt auf {partner}',
        'Weniger Papier im {field}: ein Plan dafür',
      ],
      teasers: [
        'In {n} Werkstätten haben {people} und Verwaltung die Ziele gemeinsam erarbeitet.',
        'Das {house} will Abläufe zuerst vereinfachen und dann digitalisieren.',
        'Der Plan nennt {n} Maßnahmen, ihre Kosten und wer dafür verantwortlich ist.',
        'Für {place} ist es die zweite Strategie dieser Art.',
      ],
    },
  ],
  [
    'smart-city',
    {
      headlines: [
        'Sensoren messen {sensor}',
        'LoRaWAN-Netz für {sensor}',
        'Digitaler Zwilling zeigt {sensor}',
        'Offene Daten: {n} Datensätze im Portal',
        'App führt zu freien Plätzen',
        'Smart-City-Projekt mit {partner}',
        '{sensor} per Funk im Blick',
        'Dashboard für {people} freigeschaltet',
      ],
      teasers: [
        'An {n} Stellen in {place} liefern Sensoren alle paar Minuten neue Werte.',
        'Die Daten stehen offen im Netz; {people} dürfen sie weiterverwenden.',
        'Gefunkt wird über ein eigenes Netz, das zusammen mit {partner} betrieben wird.',
        'Erste Auswertungen über {sensor} kommen im {season}.',
      ],
    },
  ],
  [
    'organisation',
    {
      headlines: [
        'Kooperation mit {partner} vereinbart',
        'Eigener Geschäftsbereich für Digitales',
        '{field} ordnet seine Prozesse neu',
        'E-Akte im {field} eingeführt',
        'Zusammenarbeit bei {service}',
        '{n} Kommunen bündeln ihre IT-Aufgaben',
        'Homeoffice im {house} wird zur Regel',
        '{field} und {field2} teilen sich ein Team',
      ],
      teasers: [
        'Die Verwaltung hat {n} Abläufe aufgenommen und vereinfacht.',
        'Im {house} arbeiten künftig {n} Beschäftigte an Prozessen und Projekten.',
        'Zusammen mit {partner} sollen Aufgaben nur noch einmal erledigt werden.',
        'Das {field} in {place} arbeitet seit dem {season} ohne Papierakten.',
      ],
    },
  ],
  [
    'foerderung',
    {
      headlines: [
        '{n} Millionen Euro für schnelles Netz',
        'Förderung für {building} bewilligt',
        'Fördermittel fließen in {technology}',
        'Neues Programm für {people}',
        'Bescheid über {n}.000 Euro übergeben',
        'Zuschuss für Projekt mit {partner}',
        'Land fördert {technology} im {field}',
        'Sondervermögen: {place} meldet {n} Vorhaben an',
      ],
      teasers: [
        'Den Bescheid über {n}.000 Euro nahm die Verwaltungsspitze entgegen.',
        'Gefördert werden {n} {building}; der Eigenanteil liegt bei zehn Prozent.',
        'Das Geld muss bis zum {season} ausgegeben sein.',
        'Das {house} will damit vor allem {technology} ausbauen.',
      ],
    },
  ],
  [
    'personalien',
    {
      headlines: [
        'Neue Leitung im {field}',
        '{office} tritt Amt an',
        '{house} sucht {office}',
        'Wechsel an der Spitze der IT',
        '{office} geht nach {n} Jahren',
        'Erstmals eine Stelle als {office}',
        'Rat wählt {office}',
      ],
      teasers: [
        'Die Stelle war {n} Monate lang unbesetzt.',
        'Zuvor lag die Aufgabe beim {field}.',
        'Zu den ersten Vorhaben in {place} zählen {technology} und {service}.',
        'Der Wechsel im {house} folgt im {season}.',
      ],
    },
  ],
  [
    'it-infrastruktur',
    {
      headlines: [
        '{technology} für {n} {building}',
        'Rechenzentrum zieht um',
        '{technology} ersetzt alte Technik',
        'Angriff auf die IT: {house} wieder erreichbar',
        'IT-Dienstleister übernimmt {technology}',
        '{technology}: Ausbau beginnt im {season}',
        '{field} arbeitet nach Ausfall wieder',
        'IT-Sicherheit: Übung mit {partner}',
      ],
      teasers: [
        'Bis zum {season} sollen alle {building} angeschlossen sein.',
        'Betrieben wird das Netz zusammen mit {partner}.',
        'In {place} waren {n} Arbeitsplätze umzustellen.',
        'Das {house} hat seine Daten gesichert und Abläufe für den Notfall geübt.',
      ],
    },
  ],
]);

/** For stories without a topic. */
export const OTHER_TEXTS: TopicTexts = {
  headlines: [
    'Sprechstunde zu digitalen Fragen für {people}',
    '{building} laden zum Digitaltag ein',
    '{house} öffnet seine Türen',
    'Lesung und Technik für {people}',
    'Umfrage: {n} Prozent sind zufrieden',
  ],
  teasers: [
    'Freiwillige beraten {people} in {place} zu Geräten und Anträgen.',
    'Gekommen sind rund {n} Gäste.',
    'Im {season} soll es eine Fortsetzung geben.',
  ],
};
