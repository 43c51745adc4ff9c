type Language = 'fr' | 'nl' | 'en';

interface BenchHelp {
  readonly benchJournal: string;
  readonly benchAges: string;
  readonly entries: string;
  readonly agesDir: string;
  readonly benchScan: string;
  readonly scanDir: string;
}

/** Help of the benchmarks of the log in the three languages. */
export const benchHelp: Readonly<Record<Language, BenchHelp>> = {
  en: {
    benchJournal:
      'entries per second into the journal, and acts through the whole gate, against a bare INSERT with COMMIT',
    benchAges: 'make a log of invented entries, verify it, and reckon the size of ten years',
    entries: 'entries of the log; ten million take 8 GB and some minutes',
    agesDir: 'folder for the log, kept for the next time (else a temporary one, deleted)',
    benchScan: 'seconds per GB of the scanner, on a tree and on the same tree as a compressed layer, against sha256sum',
    scanDir: 'tree to scan (else the dependencies of this house)',
  },
  fr: {
    benchJournal:
      'inscriptions par seconde dans le journal, et actes par toute la chaîne de décision, comparés à un simple INSERT avec COMMIT',
    benchAges: 'fabriquer un journal d’inscriptions inventées, le vérifier et calculer la taille de dix années',
    entries: 'nombre d’inscriptions du journal ; dix millions prennent 8 Go et quelques minutes',
    agesDir: 'dossier du journal, conservé pour la fois suivante (sinon un dossier temporaire, supprimé)',
    benchScan:
      'secondes par Go de l’analyseur, sur une arborescence et sur la même en couche comprimée, comparées à sha256sum',
    scanDir: 'arborescence à analyser (sinon les dépendances de cette maison)',
  },
  nl: {
    benchJournal:
      'inschrijvingen per seconde in het logboek, en handelingen door de hele beslissingsketen, vergeleken met een kale INSERT met COMMIT',
    benchAges: 'een logboek met verzonnen inschrijvingen maken, het nagaan en de omvang van tien jaar berekenen',
    entries: 'aantal inschrijvingen van het logboek; tien miljoen vragen 8 GB en enkele minuten',
    agesDir: 'map voor het logboek, bewaard voor de volgende keer (anders een tijdelijke, die gewist wordt)',
    benchScan:
      'seconden per GB van de scanner, op een mappenboom en op dezelfde als gecomprimeerde laag, vergeleken met sha256sum',
    scanDir: 'te scannen mappenboom (anders de afhankelijkheden van dit huis)',
  },
};
