/* Text of Law of 21 March 2018: structural and transitional provisions. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of Law of 21 March 2018: structural and transitional provisions. */
export const textOf2018Law: readonly Provision[] = [
  {
    id: 'l2018-1',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '1' },
        title: {
          fr: 'Fondement constitutionnel de la loi',
          nl: 'Grondwettelijke grondslag van de wet',
          en: 'Constitutional basis of the 2018 law',
        },
        quoteFr: "La présente loi règle une matière visée à l'article 74 de la Constitution.",
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-2',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '2' },
        title: {
          fr: 'LFP : le chapitre IV devient le chapitre III',
          nl: 'WPA: hoofdstuk IV wordt hoofdstuk III',
          en: 'LFP: chapter IV “Missions” becomes chapter III',
        },
        quoteFr: 'est renuméroté et devient le "Chapitre III - Missions des services de police".',
        readings: ['R-12'],
      },
    ],
  },
  {
    id: 'l2018-3',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '3' },
        title: {
          fr: 'LFP : intitulés abrogés',
          nl: 'WPA: opschriften opgeheven',
          en: 'LFP: headings of section 1 and subsections 1-2 repealed',
        },
        quoteFr: 'les intitulés des sections et sous-sections suivantes sont abrogés',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-4',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '4' },
        title: {
          fr: 'LFP : les articles 26 à 46 forment un nouveau chapitre IV',
          nl: 'WPA: de artikelen 26 tot 46 vormen een nieuw hoofdstuk IV',
          en: 'LFP: articles 26-46 grouped in a new chapter IV',
        },
        quoteFr: 'les articles 26 à 46 sont groupés sous un nouveau chapitre IV',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-5',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '5' },
        title: {
          fr: 'LFP : nouvelle section 1re, utilisation visible de caméras',
          nl: 'WPA: nieuwe afdeling 1, zichtbaar gebruik van camera’s',
          en: 'LFP: new section 1 “visible use of cameras”',
        },
        quoteFr: 'une section 1re intitulée "Section 1re. - Utilisation visible de caméras".',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-14',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '14' },
        title: {
          fr: 'LFP : nouvelle section 2 (visite de certains lieux)',
          nl: 'WPA: nieuwe afdeling 2 (bezoek van bepaalde plaatsen)',
          en: 'LFP: new section 2 of chapter IV (Visite de certains lieux)',
        },
        quoteFr: "l'article 26 est placé sous une nouvelle section 2",
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-15',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '15' },
        title: {
          fr: 'LFP : nouvelle section 3 (fouilles)',
          nl: 'WPA: nieuwe afdeling 3 (fouilleringen)',
          en: 'LFP: new section 3 of chapter IV (Fouilles)',
        },
        quoteFr: 'les articles 27 à 29 sont groupés sous une nouvelle section 3',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-16',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '16' },
        title: {
          fr: 'LFP : nouvelle section 4 (saisie et arrestation administratives)',
          nl: 'WPA: nieuwe afdeling 4 (bestuurlijke inbeslagname en aanhouding)',
          en: 'LFP: new section 4 of chapter IV (La saisie et l’arrestation administratives)',
        },
        quoteFr: 'les articles 30 à 33septies sont groupés sous une nouvelle section 4',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-17',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '17' },
        title: {
          fr: 'LFP : nouvelle section 5 (contrôle d’identité)',
          nl: 'WPA: nieuwe afdeling 5 (identiteitscontrole)',
          en: 'LFP: new section 5 of chapter IV (Contrôle d’identité)',
        },
        quoteFr: "l'article 34 est placé sous une nouvelle section 5",
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-18',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '18' },
        title: {
          fr: 'LFP : nouvelle section 6 (protection contre la curiosité publique)',
          nl: 'WPA: nieuwe afdeling 6 (bescherming tegen publieke nieuwsgierigheid)',
          en: 'LFP: new section 6 of chapter IV (Protection contre la curiosité publique)',
        },
        quoteFr: "l'article 35 est placé sous une nouvelle section 6",
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-19',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '19' },
        title: {
          fr: 'LFP : nouvelle section 7 (calcul des délais)',
          nl: 'WPA: nieuwe afdeling 7 (berekening van termijnen)',
          en: 'LFP: new section 7 of chapter IV (Calcul des délais)',
        },
        quoteFr: "l'article 36 est placé sous une nouvelle section 7",
        readings: ['R-01'],
      },
    ],
  },
  {
    id: 'l2018-20',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '20' },
        title: {
          fr: 'LFP : nouvelle section 8 (moyens de contrainte)',
          nl: 'WPA: nieuwe afdeling 8 (dwangmiddelen)',
          en: 'LFP: new section 8 of chapter IV (Usage des moyens de contrainte)',
        },
        quoteFr: 'les articles 37 à 39 sont groupés sous une nouvelle section 8',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-21',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '21' },
        title: {
          fr: 'LFP : nouvelle section 9 (procès-verbaux)',
          nl: 'WPA: nieuwe afdeling 9 (processen-verbaal)',
          en: 'LFP: new section 9 of chapter IV (Procès-verbaux)',
        },
        quoteFr: "l'article 40 est placé sous une nouvelle section 9",
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-22',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '22' },
        title: {
          fr: 'LFP : nouvelle section 10 (identification et légitimation)',
          nl: 'WPA: nieuwe afdeling 10 (identificatie en legitimatie)',
          en: 'LFP: new section 10 of chapter IV (Identification et légitimation)',
        },
        quoteFr: "l'article 41 est placé sous une nouvelle section 10",
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-23',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '23' },
        title: {
          fr: 'LFP : nouvelle section 11 (assistance et main-forte)',
          nl: 'WPA: nieuwe afdeling 11 (bijstand en sterke arm)',
          en: 'LFP: new section 11 of chapter IV (Assistance dans l’exercice des missions et main-forte)',
        },
        quoteFr: 'les articles 42 à 44 sont groupés sous une nouvelle section 11',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-24',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '24' },
        title: {
          fr: 'LFP : la section 1bis (gestion des informations) devient la section 12',
          nl: 'WPA: afdeling 1bis (informatiebeheer) wordt afdeling 12',
          en: 'LFP: section 1bis (information management) becomes section 12',
        },
        quoteFr: 'la section 1rebis "De la gestion des informations" est renumérotée et devient la section 12',
        readings: ['R-07', 'R-12'],
      },
    ],
  },
  {
    id: 'l2018-30',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '30' },
        title: {
          fr: 'LFP : nouvelle sous-section 7ter, banques de données techniques',
          nl: 'WPA: nieuwe onderafdeling 7ter, technische gegevensbanken',
          en: 'LFP: new subsection 7ter “technical databases”',
        },
        quoteFr:
          'il est inséré une sous-section 7ter, intitulée "Sous-section 7ter - Des banques de données techniques"',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-36',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '36' },
        title: {
          fr: 'LFP : la section 1ter devient la section 13',
          nl: 'WPA: afdeling 1ter wordt afdeling 13',
          en: 'LFP: section 1ter (agents of police) becomes section 13',
        },
        quoteFr: 'est renumérotée et devient la section 13',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-37',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '37' },
        title: {
          fr: 'LFP : la section 1quater devient la section 14',
          nl: 'WPA: afdeling 1quater wordt afdeling 14',
          en: 'LFP: section 1quater (police assistants and security agents) becomes section 14',
        },
        quoteFr: 'est renumérotée et devient la section 14',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-38',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '38' },
        title: {
          fr: 'LFP : la section II (compétence territoriale) devient la section 15',
          nl: 'WPA: afdeling II (territoriale bevoegdheid) wordt afdeling 15',
          en: 'LFP: section II (territorial competence) becomes section 15',
        },
        quoteFr: 'la section II intitulée "Compétence territoriale" est renumérotée et devient la section 15',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-39',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '39' },
        title: {
          fr: 'LFP : la section III (assistance) devient la section 16',
          nl: 'WPA: afdeling III (bijstand) wordt afdeling 16',
          en: 'LFP: section III (assistance) becomes section 16',
        },
        quoteFr: 'la section III "Assistance" est renumérotée et devient la section 16',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-40',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '40' },
        title: {
          fr: 'LFP : nouveau chapitre IV/1 (forme et conditions spécifiques)',
          nl: 'WPA: nieuw hoofdstuk IV/1 (specifieke vorm en voorwaarden)',
          en: 'LFP: new chapter IV/1 (specific forms and conditions)',
        },
        quoteFr:
          'il est inséré un chapitre IV/1 intitulé "Chapitre IV/1 - De la forme et des conditions spécifiques d\'exercice des missions"',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-41',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '41' },
        title: {
          fr: 'LFP : chapitre IV/1, section 1re (surveillance)',
          nl: 'WPA: hoofdstuk IV/1, afdeling 1 (toezicht)',
          en: 'LFP: chapter IV/1, section 1 (oversight)',
        },
        quoteFr:
          'une section 1re, intitulée "Section 1re. - Surveillance de l\'utilisation des formes et conditions spécifiques d\'exercice des missions"',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-43',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '43' },
        title: {
          fr: 'LFP : chapitre IV/1, section 2 (utilisations non visibles)',
          nl: 'WPA: hoofdstuk IV/1, afdeling 2 (niet-zichtbaar gebruik)',
          en: 'LFP: chapter IV/1, section 2 (non-visible use)',
        },
        quoteFr: 'une section 2, intitulée "Section 2. - Utilisations non visibles de caméras"',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-44',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '44' },
        title: {
          fr: 'LFP : IV/1, section 2, sous-section 1re (dispositions générales)',
          nl: 'WPA: IV/1, afdeling 2, onderafdeling 1 (algemene bepalingen)',
          en: 'LFP: IV/1, section 2, subsection 1 (general provisions)',
        },
        quoteFr: 'une sous-section 1re intitulée "Sous-section 1re. - Dispositions générales"',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-47',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '47' },
        title: {
          fr: 'LFP : IV/1, section 2, sous-section 2 (circonstances particulières)',
          nl: 'WPA: IV/1, afdeling 2, onderafdeling 2 (bijzondere omstandigheden)',
          en: 'LFP: IV/1, section 2, subsection 2 (particular circumstances)',
        },
        quoteFr:
          'une sous-section 2 intitulée "Sous-section 2. - Utilisations non visibles de caméras en raison de circonstances particulières"',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-51',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '51' },
        title: {
          fr: 'LFP : IV/1, section 2, sous-section 3 (préparation d’actions de police judiciaire)',
          nl: 'WPA: IV/1, afdeling 2, onderafdeling 3 (voorbereiding van acties van gerechtelijke politie)',
          en: 'LFP: IV/1, section 2, subsection 3 (preparing judicial-police actions)',
        },
        quoteFr: 'une sous-section 3 intitulée "Sous-section 3.',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-54',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '54' },
        title: {
          fr: 'LFP : IV/1, section 2, sous-section 4 (protection des personnes)',
          nl: 'WPA: IV/1, afdeling 2, onderafdeling 4 (bescherming van personen)',
          en: 'LFP: IV/1, section 2, subsection 4 (protection of persons)',
        },
        quoteFr: 'une sous-section 4 intitulée "Sous-section 4.',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-57',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '57' },
        title: {
          fr: 'LFP : IV/1, section 2, sous-section 5 (transfèrement)',
          nl: 'WPA: IV/1, afdeling 2, onderafdeling 5 (overbrenging)',
          en: 'LFP: IV/1, section 2, subsection 5 (transfer of arrested or detained persons)',
        },
        quoteFr: 'une sous-section 5 intitulée "Sous-section 5.',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-59',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '59' },
        title: {
          fr: 'LFP : IV/1, section 2, sous-section 6 (enregistrement, conservation, accès, registre)',
          nl: 'WPA: IV/1, afdeling 2, onderafdeling 6 (opname, bewaring, toegang, register)',
          en: 'LFP: IV/1, section 2, subsection 6 (recording, retention, access, register)',
        },
        quoteFr: 'une sous-section 6 intitulée "Sous-section 6.',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-68',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '68' },
        title: {
          fr: 'Loi caméras, articles 5, 6 et 7 : « nuisance » devient « incivilité »',
          nl: 'Camerawet, artikelen 5, 6 en 7: “nuisance” wordt “incivilité” in de Franse tekst',
          en: 'LCAM 5, 6, 7: “nuisance” becomes “incivilité”',
        },
        quoteFr: 'les mots "de nuisance" sont chaque fois remplacés par les mots "d\'incivilité"',
        readings: [],
      },
    ],
  },
  {
    id: 'l2018-72',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'L2018', article: '72' },
        title: {
          fr: 'Loi caméras, articles 5, 6, 7 et 11 : la Commission de la protection de la vie privée devient l’Autorité de protection des données',
          nl: 'Camerawet, artikelen 5, 6, 7 en 11: de Commissie voor de bescherming van de persoonlijke levenssfeer wordt de Gegevensbeschermingsautoriteit',
          en: 'LCAM 5, 6, 7, 11: privacy commission becomes Data Protection Authority',
        },
        quoteFr:
          'les mots "la Commission de la protection de la vie privée" sont chaque fois remplacés par les mots "l\'Autorité de protection des données"',
        readings: ['R-15'],
      },
    ],
  },
  {
    id: 'l2018-88',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-05-25',
        kind: 'transitional',
        locator: { text: 'L2018', article: '88' },
        title: {
          fr: 'Caméras policières existantes : douze mois pour répondre à la loi',
          nl: 'Bestaande politiecamera’s: twaalf maanden om aan de wet te voldoen',
          en: 'Existing police cameras: twelve months to comply',
        },
        quoteFr: 'devront répondre aux dispositions de la présente loi dans les douze mois de son entrée en vigueur',
        readings: ['R-01', 'R-37'],
      },
    ],
  },
  {
    id: 'l2018-89',
    versions: [
      {
        from: '2018-05-25',
        kind: 'transitional',
        locator: { text: 'L2018', article: '89', alinea: 1 },
        title: {
          fr: 'Entrée en vigueur : 25 mai 2018',
          nl: 'Inwerkingtreding: 25 mei 2018',
          en: 'Entry into force: 25 May 2018',
        },
        quoteFr: 'La présente loi entre en vigueur le 25 mai 2018.',
        readings: ['R-37'],
      },
    ],
  },
  {
    id: 'l2018-89-al2',
    versions: [
      {
        from: '2020-05-24',
        to: '2021-12-31',
        kind: 'transitional',
        locator: { text: 'L2018', article: '89', alinea: 2 },
        title: {
          fr: 'Caméras existantes de la loi de 2007 : notification au plus tard le 31 décembre 2021',
          nl: 'Bestaande camera’s van de wet van 2007: kennisgeving uiterlijk op 31 december 2021',
          en: 'Legacy 2007-law cameras: notify the police by 31 December 2021',
        },
        quoteFr:
          "devront satisfaire à l'obligation de notification aux services de police au plus tard [1 le 31 décembre 2021]1",
        readings: ['R-37'],
      },
    ],
  },
  {
    id: 'l2018-89-al3',
    versions: [
      {
        from: '2018-05-25',
        to: '2019-05-25',
        kind: 'transitional',
        locator: { text: 'L2018', article: '89', alinea: 3 },
        title: {
          fr: 'Protocoles existants avec les sociétés de transport : soumis à l’Autorité de protection des données dans l’année',
          nl: 'Bestaande protocollen met vervoersmaatschappijen: binnen het jaar voorgelegd aan de Gegevensbeschermingsautoriteit',
          en: 'Existing real-time access protocols with public transport companies: to the DPA within one year',
        },
        quoteFr:
          "sont soumis à l'avis de l'Autorité de protection des données, au plus tard dans un délai d'un an après la date d'entrée en vigueur de la présente loi",
        readings: ['R-37'],
      },
    ],
  },
];
