import { dayInBrussels } from '../law-facts.ts';
import type { UseRequestRow } from '../registers.ts';
import { type DocumentLanguage, dayInWords, kindsLine, placeLine, purposeLine, termInWords } from './words.ts';
import type { Block, PdfContent } from './write-pdf.ts';

/** What a draft is made from: the request as filed and the names of the bodies concerned. */
export interface DraftInput {
  readonly request: Pick<UseRequestRow, 'id' | 'level' | 'reference' | 'content' | 'filed_at' | 'created_at'>;
  readonly authorityName: string;
  readonly serviceName: string;
  readonly assessment: { readonly madeOn: string; readonly necessaryRetention: string | null } | null;
  readonly isDemo: boolean;
}

const blank = '..............................';

/**
 * A draft for the authority's decision, in French or Dutch: the council's deliberation, or the minister's decision for a federal
 * service. It states what the law asks the decision to settle; what only the authority can say is left blank.
 * @law lfp-25-4-p1-al1 lfp-25-4-p4-al1 lfp-25-4-p4-al3
 */
export function draftDeliberation(input: DraftInput, language: DocumentLanguage): PdfContent {
  const { request, authorityName, isDemo } = input;
  const isLocal = request.level === 'local';
  const title =
    language === 'fr'
      ? isLocal
        ? 'Projet de délibération du conseil communal'
        : 'Projet de décision'
      : isLocal
        ? 'Ontwerp van gemeenteraadsbesluit'
        : 'Ontwerp van beslissing';
  return {
    language,
    title: `${title} – ${request.reference}`,
    dated: request.filed_at ?? request.created_at,
    footer:
      language === 'fr'
        ? `Projet à vérifier par l’autorité – demande ${request.reference}`
        : `Ontwerp, na te zien door de overheid – aanvraag ${request.reference}`,
    isDemo,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'paragraph', text: authorityName },
      ...(language === 'fr' ? french(input, isLocal) : dutch(input, isLocal)),
    ],
  };
}

function french(input: DraftInput, isLocal: boolean): readonly Block[] {
  const { request, serviceName, assessment } = input;
  const { content } = request;
  const fixed = content.places.length > 0;
  const isAdministrative = content.purposes.some((p) => p.branch === 'administrative');
  return [
    ...(isLocal ? [field('Séance du', blank), field('Point de l’ordre du jour', blank)] : [field('Date', blank)]),
    field(
      'Objet',
      `Loi sur la fonction de police, article 25/4 – autorisation préalable de principe d’installer et d’utiliser des caméras de manière visible – ${content.title}`,
    ),
    heading(isLocal ? 'Le conseil,' : 'L’autorité,'),
    paragraph('Vu la loi du 5 août 1992 sur la fonction de police, notamment les articles 25/1 à 25/8 ;'),
    paragraph(
      `Vu la demande ${request.reference} introduite par ${serviceName}${request.filed_at === null ? '' : ` le ${dayInWords(dayInBrussels(request.filed_at), 'fr')}`} ;`,
    ),
    paragraph(
      assessment === null
        ? `Vu l’analyse d’impact et de risques du ${blank} ;`
        : `Vu l’analyse d’impact et de risques du ${dayInWords(assessment.madeOn, 'fr')}, qui porte sur les catégories de données à caractère personnel traitées, la proportionnalité des moyens mis en œuvre, les objectifs opérationnels à atteindre et la durée de conservation nécessaire ;`,
    ),
    paragraph('Considérant les finalités poursuivies :'),
    ...content.purposes.map((purpose) => item(purposeLine(purpose, 'fr'))),
    paragraph(`Considérant ${blank} (motivation propre de l’autorité) ;`),
    heading('Décide :'),
    heading('Article 1er. Portée'),
    paragraph(
      `Autorisation est donnée à ${serviceName} d’installer et d’utiliser de manière visible au plus ${content.cameras.count} caméra${content.cameras.count > 1 ? 's' : ''} du type suivant : ${kindsLine(content.cameras.kinds, 'fr')}.`,
    ),
    paragraph(
      content.cameras.functions.length === 0
        ? 'Aucune fonction intelligente n’est autorisée.'
        : `Fonctions autorisées : ${content.cameras.functions.join(', ')}. Toute autre fonction demande une nouvelle autorisation.`,
    ),
    heading('Article 2. Lieux'),
    ...(fixed ? content.places.map((place) => item(placeLine(place, 'fr'))) : [paragraph('Territoire de la commune.')]),
    heading('Article 3. Modalités'),
    paragraph(content.modalities ?? blank),
    paragraph(
      `Durée de conservation : ${content.configuredRetention === undefined ? blank : `au plus ${termInWords(content.configuredRetention, 'fr')}`}, sans préjudice des termes fixés par la loi.`,
    ),
    heading('Article 4. Durée'),
    paragraph(
      `L’autorisation vaut à partir du ${dayInWords(content.useFrom, 'fr')}${content.useTo === undefined ? '' : ` jusqu’au ${dayInWords(content.useTo, 'fr')} inclus`}.`,
    ),
    heading('Article 5. Conditions'),
    paragraph(blank),
    heading('Article 6. Changement'),
    paragraph(
      'Tout changement du type de caméras ou des finalités et, pour les caméras fixes, du lieu, fait l’objet d’une nouvelle demande (article 25/4, § 2, alinéa 3).',
    ),
    heading('Article 7. Communication et publicité'),
    paragraph(
      isLocal
        ? 'La présente décision est portée à la connaissance du procureur du Roi.'
        : 'La présente décision est portée à la connaissance du procureur du Roi, ainsi que du bourgmestre et du chef de corps de chaque commune et zone concernées.',
    ),
    ...(isAdministrative
      ? [paragraph('Elle est publiée en ce qu’elle concerne des missions de police administrative.')]
      : []),
    ...(isLocal ? [field('Vote', 'Pour : ..........   Contre : ..........   Abstentions : ..........')] : []),
    paragraph(
      isLocal
        ? 'Par le conseil : le secrétaire communal, ..............................   Le président, ..............................'
        : `Signature : ${blank}`,
    ),
    {
      kind: 'small',
      text: 'Ce projet reprend la demande telle qu’elle a été introduite. Il ne contient pas les visas du droit communal : le secrétariat les complète. Il n’a aucune valeur avant la décision.',
    },
  ];
}

function dutch(input: DraftInput, isLocal: boolean): readonly Block[] {
  const { request, serviceName, assessment } = input;
  const { content } = request;
  const fixed = content.places.length > 0;
  const isAdministrative = content.purposes.some((p) => p.branch === 'administrative');
  return [
    ...(isLocal ? [field('Zitting van', blank), field('Agendapunt', blank)] : [field('Datum', blank)]),
    field(
      'Onderwerp',
      `Wet op het politieambt, artikel 25/4 – voorafgaande principiële toestemming om camera’s op zichtbare wijze te plaatsen en te gebruiken – ${content.title}`,
    ),
    heading(isLocal ? 'De raad,' : 'De overheid,'),
    paragraph('Gelet op de wet van 5 augustus 1992 op het politieambt, inzonderheid de artikelen 25/1 tot 25/8;'),
    paragraph(
      `Gelet op de aanvraag ${request.reference}, ingediend door ${serviceName}${request.filed_at === null ? '' : ` op ${dayInWords(dayInBrussels(request.filed_at), 'nl')}`};`,
    ),
    paragraph(
      assessment === null
        ? `Gelet op de impact- en risicoanalyse van ${blank};`
        : `Gelet op de impact- en risicoanalyse van ${dayInWords(assessment.madeOn, 'nl')}, die betrekking heeft op de categorieën van verwerkte persoonsgegevens, de evenredigheid van de aangewende middelen, de te bereiken operationele doelstellingen en de daarvoor noodzakelijke bewaartermijn;`,
    ),
    paragraph('Overwegende de nagestreefde doeleinden:'),
    ...content.purposes.map((purpose) => item(purposeLine(purpose, 'nl'))),
    paragraph(`Overwegende ${blank} (eigen motivering van de overheid);`),
    heading('Besluit:'),
    heading('Artikel 1. Draagwijdte'),
    paragraph(
      `Aan ${serviceName} wordt toestemming verleend om op zichtbare wijze ten hoogste ${content.cameras.count} camera${content.cameras.count > 1 ? '’s' : ''} van het volgende type te plaatsen en te gebruiken: ${kindsLine(content.cameras.kinds, 'nl')}.`,
    ),
    paragraph(
      content.cameras.functions.length === 0
        ? 'Er wordt geen enkele intelligente functie toegestaan.'
        : `Toegestane functies: ${content.cameras.functions.join(', ')}. Elke andere functie vraagt een nieuwe toestemming.`,
    ),
    heading('Artikel 2. Plaatsen'),
    ...(fixed
      ? content.places.map((place) => item(placeLine(place, 'nl')))
      : [paragraph('Grondgebied van de gemeente.')]),
    heading('Artikel 3. Gebruiksmodaliteiten'),
    paragraph(content.modalities ?? blank),
    paragraph(
      `Bewaartermijn: ${content.configuredRetention === undefined ? blank : `ten hoogste ${termInWords(content.configuredRetention, 'nl')}`}, onverminderd de wettelijke termijnen.`,
    ),
    heading('Artikel 4. Duur'),
    paragraph(
      `De toestemming geldt vanaf ${dayInWords(content.useFrom, 'nl')}${content.useTo === undefined ? '' : ` tot en met ${dayInWords(content.useTo, 'nl')}`}.`,
    ),
    heading('Artikel 5. Voorwaarden'),
    paragraph(blank),
    heading('Artikel 6. Wijziging'),
    paragraph(
      'Voor elke wijziging van het type camera’s of van de doeleinden en, voor vaste camera’s, van de plaats, wordt een nieuwe toestemming gevraagd (artikel 25/4, § 2, derde lid).',
    ),
    heading('Artikel 7. Kennisgeving en openbaarheid'),
    paragraph(
      isLocal
        ? 'Deze beslissing wordt ter kennis gebracht van de procureur des Konings.'
        : 'Deze beslissing wordt ter kennis gebracht van de procureur des Konings en van de burgemeester en de korpschef van elke betrokken gemeente en zone.',
    ),
    ...(isAdministrative
      ? [paragraph('Ze wordt bekendgemaakt voor zover ze opdrachten van bestuurlijke politie betreft.')]
      : []),
    ...(isLocal ? [field('Stemming', 'Voor: ..........   Tegen: ..........   Onthoudingen: ..........')] : []),
    paragraph(
      isLocal
        ? 'Namens de raad: de gemeentesecretaris, ..............................   De voorzitter, ..............................'
        : `Handtekening: ${blank}`,
    ),
    {
      kind: 'small',
      text: 'Dit ontwerp neemt de aanvraag over zoals ze is ingediend. Het bevat niet de aanhef van het gemeenterecht: het secretariaat vult die aan. Vóór de beslissing heeft het geen enkele waarde.',
    },
  ];
}

const heading = (text: string): Block => ({ kind: 'heading', text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const item = (text: string): Block => ({ kind: 'item', text });
const field = (label: string, text: string): Block => ({ kind: 'field', label, text });
