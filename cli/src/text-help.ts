type Language = 'fr' | 'nl' | 'en';

interface TextHelp {
  readonly about: string;
  readonly columns: string;
  readonly changes: string;
  readonly concordance: string;
  readonly french: string;
  readonly with: string;
  readonly unpaired: string;
  readonly unknownPage: string;
  readonly oneColumn: string;
  readonly nothingFound: string;
  readonly proposals: string;
  readonly severity: Readonly<Record<'high' | 'medium' | 'low', string>>;
}

/** Help and answers of `clairevoie text` in the three languages. */
export const textHelp: Readonly<Record<Language, TextHelp>> = {
  en: {
    about: 'read petitions and parliamentary papers in two languages. No server, no database',
    columns: 'read the text layer of a paper in two columns, French and Dutch, and pair its passages',
    changes: 'say what a page of changes of a petition changed, words apart from markup',
    concordance: 'find where French and Dutch may not say the same, for a person to look at',
    french: 'the French text, and FILE the Dutch one, when they stand apart (HTML or plain text)',
    with: 'a second text of the same dossier (paper or page of changes): lists of names are compared with its own',
    unpaired: 'to be looked at',
    unknownPage:
      'no field of a page of changes in this file: headings such as "Titre (Français)" or "Beschrijving (Nederlands)" are expected. Save the page as text and try again.',
    oneColumn:
      'this file does not look like two columns in French and Dutch. Give both texts apart: --french FR.html NL.html.',
    nothingFound: 'no finding in what was compared',
    proposals: 'findings, to be judged by a person',
    severity: { high: 'serious', medium: 'to be looked at', low: 'slip' },
  },
  fr: {
    about: 'lire des pétitions et des documents parlementaires bilingues. Sans serveur ni base de données',
    columns: 'lire la couche de texte d’un document à deux colonnes, français et néerlandais, et apparier ses passages',
    changes: 'dire ce qu’une page de modifications d’une pétition a changé, les mots à part de la mise en forme',
    concordance:
      'trouver où le français et le néerlandais pourraient ne pas dire la même chose, pour qu’une personne regarde',
    french: 'le texte français, et FILE le néerlandais, quand ils sont séparés (HTML ou texte)',
    with: 'un second texte du même dossier (document ou page de modifications) : les listes de noms y sont comparées',
    unpaired: 'à vérifier',
    unknownPage:
      'ce fichier ne contient aucun champ d’une page de modifications : des intitulés comme « Titre (Français) » ou « Beschrijving (Nederlands) » sont attendus. Enregistrez la page comme texte et réessayez.',
    oneColumn:
      'ce fichier ne ressemble pas à deux colonnes en français et en néerlandais. Donnez les deux textes séparément : --french FR.html NL.html.',
    nothingFound: 'aucun constat dans ce qui a été comparé',
    proposals: 'constats, à juger par une personne',
    severity: { high: 'sérieux', medium: 'à vérifier', low: 'coquille' },
  },
  nl: {
    about: 'tweetalige petities en parlementaire stukken lezen. Zonder server of databank',
    columns: 'de tekstlaag van een stuk in twee kolommen, Frans en Nederlands, lezen en de passages bij elkaar brengen',
    changes: 'zeggen wat een wijzigingenpagina van een petitie veranderde, woorden los van opmaak',
    concordance: 'vinden waar het Frans en het Nederlands misschien niet hetzelfde zeggen, zodat iemand ernaar kijkt',
    french: 'de Franse tekst, en FILE de Nederlandse, als ze apart staan (HTML of platte tekst)',
    with: 'een tweede tekst van hetzelfde dossier (stuk of wijzigingenpagina): lijsten van namen worden ermee vergeleken',
    unpaired: 'na te kijken',
    unknownPage:
      'dit bestand bevat geen veld van een wijzigingenpagina: er worden opschriften verwacht zoals "Titel (Nederlands)" of "Description (Français)". Bewaar de pagina als tekst en probeer opnieuw.',
    oneColumn:
      'dit bestand lijkt niet op twee kolommen in het Frans en het Nederlands. Geef beide teksten apart: --french FR.html NL.html.',
    nothingFound: 'geen vaststelling in wat vergeleken werd',
    proposals: 'vaststellingen, door een persoon te beoordelen',
    severity: { high: 'ernstig', medium: 'na te kijken', low: 'tikfout' },
  },
};
