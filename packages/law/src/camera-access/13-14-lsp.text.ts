/* Text of camera law of 21 March 2007, articles 13 and 14, and law of 2 October 2017, article 115. French quotes are exact excerpts of the law reference (provisions and amendments); Dutch and English titles are ours. */
import type { Provision } from '../provision.ts';

/** Every version of every provision of camera law of 21 March 2007, articles 13 and 14, and law of 2 October 2017, article 115. */
export const textOfLcam13to14: readonly Provision[] = [
  {
    id: 'lcam-13-al1',
    versions: [
      {
        from: '2018-05-25',
        to: '2026-08-31',
        kind: 'sanction',
        locator: { text: 'LCAM', article: '13', alinea: 1 },
        title: {
          fr: 'Infraction aux articles 9 et 10 : amende portée à 20 000 euros au plus',
          nl: 'Overtreding van de artikelen 9 en 10: geldboete verhoogd tot ten hoogste 20.000 euro',
          en: 'Breach of articles 9 and 10: maximum fine raised to 20 000 euros',
        },
        quoteFr: 'dans l\'alinéa 1er, le mot "mille" est remplacé par les mots "vingt mille"',
        readings: ['R-34'],
      },
      {
        from: '2026-09-01',
        kind: 'sanction',
        locator: { text: 'LCAM', article: '13', alinea: 1 },
        title: {
          fr: 'Infraction aux articles 9 et 10 : peine de niveau 1, amende de 2 000 à 160 000 euros',
          nl: 'Overtreding van de artikelen 9 en 10: straf van niveau 1, geldboete van 2.000 tot 160.000 euro',
          en: 'Breach of articles 9 and 10: level 1 penalty, fine of 2 000 to 160 000 euros',
        },
        quoteFr:
          "une peine de niveau 1 dont l'amende est comprise entre deux mille euros et cent soixante mille euros, par dérogation aux articles 36 et 38 du Code pénal",
        readings: ['R-34', 'A-14'],
      },
    ],
  },
  {
    id: 'lcam-13-al1-detention',
    versions: [
      {
        from: '2007-06-10',
        kind: 'sanction',
        locator: { text: 'LCAM', article: '13', alinea: 1 },
        title: {
          fr: 'Même amende pour qui dispose d’une image obtenue en violation des articles 9 et 10',
          nl: 'Dezelfde geldboete voor wie beschikt over een beeld verkregen met overtreding van de artikelen 9 en 10',
          en: 'Same fine for having an image obtained in breach (alinéa 1)',
        },
        quoteFr:
          "quiconque dispose d'une image dont il peut raisonnablement supposer qu'elle a été obtenue en violation des articles 9 et 10",
        readings: ['R-34', 'A-14'],
      },
    ],
  },
  {
    id: 'lcam-13-al2-champ',
    versions: [
      {
        from: '2018-05-25',
        kind: 'sanction',
        locator: { text: 'LCAM', article: '13', alinea: 2 },
        title: {
          fr: 'L’alinéa 2 vise aussi les articles 7/3, 8/1 et 8/2',
          nl: 'Het tweede lid betreft ook de artikelen 7/3, 8/1 en 8/2',
          en: 'Scope of al. 2 extended to 7/3, 8/1 and 8/2',
        },
        quoteFr: 'les mots ", 8/1 et 8/2," sont insérés entre les mots "et 8" et les mots "est puni"',
        readings: ['R-34'],
      },
    ],
  },
  {
    id: 'lcam-13-al2-montant',
    versions: [
      {
        from: '2018-05-25',
        to: '2026-08-31',
        kind: 'sanction',
        locator: { text: 'LCAM', article: '13', alinea: 2 },
        title: {
          fr: 'Infraction aux articles 5 à 8/2 : amende de 100 à 10 000 euros',
          nl: 'Overtreding van de artikelen 5 tot 8/2: geldboete van 100 tot 10.000 euro',
          en: 'Amounts of al. 2: 100 to 10 000 euros',
        },
        quoteFr:
          'les mots "vingt-cinq" sont remplacés par le mot "cent" et le mot "cent" est remplacé par les mots "dix mille"',
        readings: ['R-34'],
      },
      {
        from: '2026-09-01',
        kind: 'sanction',
        locator: { text: 'LCAM', article: '13', alinea: 2 },
        title: {
          fr: 'Infraction aux articles 5 à 8/2 : peine de niveau 1, amende de 800 à 80 000 euros',
          nl: 'Overtreding van de artikelen 5 tot 8/2: straf van niveau 1, geldboete van 800 tot 80.000 euro',
          en: 'Breach of 5 to 8/2: level 1 penalty, fine of 800 to 80 000 euros',
        },
        quoteFr:
          "une peine de niveau 1 dont l'amende est comprise entre huit cent euros et quatre-vingt mille euros, par dérogation aux articles 36 et 38 du Code pénal",
        readings: ['R-34', 'A-14'],
      },
    ],
  },
  {
    id: 'lcam-13-al2-detention',
    versions: [
      {
        from: '2007-06-10',
        kind: 'sanction',
        locator: { text: 'LCAM', article: '13', alinea: 2 },
        title: {
          fr: 'Même amende pour qui dispose d’une image obtenue en violation de ces articles',
          nl: 'Dezelfde geldboete voor wie beschikt over een beeld verkregen met overtreding van die artikelen',
          en: 'Same fine for having an image obtained in breach (alinéa 2)',
        },
        quoteFr:
          "quiconque dispose d'une image dont il peut raisonnablement supposer qu'elle a été obtenue en violation de ces mêmes articles",
        readings: ['R-34', 'A-14'],
      },
    ],
  },
  {
    id: 'lcam-14',
    versions: [
      {
        from: '2018-05-25',
        kind: 'structural',
        locator: { text: 'LCAM', article: '14' },
        title: {
          fr: 'Article 14 (disposition transitoire) : abrogé',
          nl: 'Artikel 14 (overgangsbepaling): opgeheven',
          en: 'LCAM 14 repealed',
        },
        quoteFr: "L'article 14 de la même loi est abrogé.",
        readings: [],
      },
    ],
  },
  {
    id: 'lsp-115-pt3-tempsreel',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LSP', article: '115', point: '3°' },
        title: {
          fr: 'Agents de gardiennage : le visionnage est en temps réel',
          nl: 'Bewakingsagenten: het bekijken gebeurt in real time',
          en: 'Guards on the public road: viewing means real-time viewing',
        },
        quoteFr: 'les mots "en temps réel" sont insérés entre les mots "du visionnage" et les mots "d\'images"',
        readings: ['R-50'],
      },
    ],
  },
  {
    id: 'lsp-115-pt3-b-finalites',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LSP', article: '115', point: '3°, b)' },
        title: {
          fr: 'b) Visionnage conforme aux finalités de l’article 5, § 4, alinéa 1er, de la loi caméras',
          nl: 'b) Bekijken overeenkomstig de doeleinden van artikel 5, § 4, eerste lid, van de camerawet',
          en: 'b) viewing in line with the purposes of LCAM 5 § 4 al. 1',
        },
        quoteFr:
          'les mots "aux finalités visées" sont insérés entre les mots "conformément" et les mots "à l\'article 5, § 4, alinéa 1er, de la loi caméra"',
        readings: ['R-50'],
      },
    ],
  },
  {
    id: 'lsp-115-pt3-b-lfp',
    versions: [
      {
        from: '2018-05-25',
        kind: 'permission',
        locator: { text: 'LSP', article: '115', point: '3°, b)' },
        title: {
          fr: 'b) Caméras de la loi caméras et caméras de la LFP',
          nl: 'b) Camera’s van de camerawet en camera’s van de WPA',
          en: 'b) covers cameras under the camera law and under the LFP',
        },
        quoteFr:
          "qu'il s'agisse de caméras installées en application de la loi caméra ou de la loi sur la fonction de police",
        readings: ['R-46', 'R-50'],
      },
    ],
  },
];
