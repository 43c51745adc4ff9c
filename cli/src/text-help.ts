import type { ImportRefusal } from './commands/text-import.ts';

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
  readonly import: {
    readonly about: string;
    readonly options: Readonly<
      Record<'form' | 'kind' | 'id' | 'licence' | 'source' | 'url' | 'dated' | 'item' | 'server', string>
    >;
    readonly refused: Readonly<Record<ImportRefusal | 'nobody', string>>;
    readonly entered: string;
  };
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
    import: {
      about: 'read a file as versions of a text, as the act dossier/bring-text takes them; with --server, enter them',
      options: {
        form: 'change-page, decidim-proposals, decidim-initiatives, html, plain-text or two-columns',
        kind: 'petition, proposed-resolution, resolution, council-decision or law',
        id: 'name of the text in addresses',
        licence: 'licence of the source',
        source: 'where it comes from, in this language',
        url: 'address of the source',
        dated: 'day that the source bears (YYYY-MM-DD)',
        item: 'reference of the proposal or initiative, where the file has several',
        server: 'demonstration server on which the independent controller enters the versions',
      },
      refused: {
        'unknown-form': 'this form is unknown: give one of those that --help lists.',
        'unknown-kind': 'this kind is unknown: give one of those that --help lists.',
        'nothing-read': 'nothing in French or Dutch was read in this file: look at its form.',
        'not-json': 'this file is no JSON.',
        'which-item': 'the file has several or none: choose one with --item. In it:',
        'one-column':
          'this file does not look like two columns in French and Dutch. Give both texts apart: --form html --french FR.html NL.html.',
        nobody: 'nobody on this server holds the function of independent controller: it takes a demonstration.',
      },
      entered: 'entered as version',
    },
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
    import: {
      about:
        'lire un fichier comme versions d’un texte, sous la forme que prend l’acte dossier/bring-text ; avec --server, les enregistrer',
      options: {
        form: 'change-page, decidim-proposals, decidim-initiatives, html, plain-text ou two-columns',
        kind: 'petition, proposed-resolution, resolution, council-decision ou law',
        id: 'nom du texte dans les adresses',
        licence: 'licence de la source',
        source: 'd’où il vient, dans cette langue',
        url: 'adresse de la source',
        dated: 'jour que porte la source (AAAA-MM-JJ)',
        item: 'référence de la proposition ou de l’initiative, si le fichier en contient plusieurs',
        server: 'serveur de démonstration sur lequel le contrôle indépendant enregistre les versions',
      },
      refused: {
        'unknown-form': 'forme inconnue : donnez une de celles que --help énumère.',
        'unknown-kind': 'nature inconnue : donnez une de celles que --help énumère.',
        'nothing-read': 'rien n’a été lu en français ni en néerlandais dans ce fichier : vérifiez sa forme.',
        'not-json': 'ce fichier n’est pas du JSON.',
        'which-item': 'le fichier en contient plusieurs, ou aucune : choisissez avec --item. Il contient :',
        'one-column':
          'ce fichier ne ressemble pas à deux colonnes en français et en néerlandais. Donnez les deux textes séparément : --form html --french FR.html NL.html.',
        nobody: 'personne sur ce serveur n’exerce la fonction de contrôleur indépendant : il faut une démonstration.',
      },
      entered: 'enregistré comme version',
    },
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
    import: {
      about:
        'een bestand als versies van een tekst lezen, zoals de handeling dossier/bring-text ze neemt; met --server, ze registreren',
      options: {
        form: 'change-page, decidim-proposals, decidim-initiatives, html, plain-text of two-columns',
        kind: 'petition, proposed-resolution, resolution, council-decision of law',
        id: 'naam van de tekst in adressen',
        licence: 'licentie van de bron',
        source: 'waar hij vandaan komt, in deze taal',
        url: 'adres van de bron',
        dated: 'dag die de bron draagt (JJJJ-MM-DD)',
        item: 'kenmerk van het voorstel of initiatief, als het bestand er meer bevat',
        server: 'demonstratieserver waarop de onafhankelijke controle de versies registreert',
      },
      refused: {
        'unknown-form': 'deze vorm is onbekend: geef er een die --help opsomt.',
        'unknown-kind': 'deze aard is onbekend: geef er een die --help opsomt.',
        'nothing-read': 'in dit bestand werd niets in het Frans of het Nederlands gelezen: kijk de vorm na.',
        'not-json': 'dit bestand is geen JSON.',
        'which-item': 'het bestand bevat er meer, of geen: kies met --item. Erin:',
        'one-column':
          'dit bestand lijkt niet op twee kolommen in het Frans en het Nederlands. Geef beide teksten apart: --form html --french FR.html NL.html.',
        nobody:
          'niemand op deze server oefent de functie van onafhankelijke controleur uit: er is een demonstratie nodig.',
      },
      entered: 'geregistreerd als versie',
    },
    severity: { high: 'ernstig', medium: 'na te kijken', low: 'tikfout' },
  },
};
