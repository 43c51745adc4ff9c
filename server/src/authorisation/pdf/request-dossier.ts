import { useRequestStates } from '@clairevoie/contract';
import { type AssessmentHeads, assessmentHeads } from '../assessment-heads.ts';
import { dayInBrussels } from '../law-facts.ts';
import type { NoticeRow, UseRequestRow } from '../registers.ts';
import { type DocumentLanguage, dayInWords, kindsLine, placeLine, purposeLine, termInWords } from './words.ts';
import type { Block, PdfContent } from './write-pdf.ts';

/** What the printed dossier of a request holds. */
export interface DossierInput {
  readonly request: UseRequestRow;
  readonly authorityName: string;
  readonly serviceName: string;
  readonly assessment: {
    readonly title: string;
    readonly madeOn: string;
    readonly heads: AssessmentHeads;
    readonly necessaryRetention: string | null;
    readonly fileDigest: string;
    readonly risks: readonly {
      readonly risk: string;
      readonly severity: number | null;
      readonly likelihood: number | null;
    }[];
  } | null;
  readonly notices: readonly (Pick<NoticeRow, 'sent_at' | 'received_at'> & { readonly toName: string })[];
  readonly isDemo: boolean;
}

const words = {
  fr: {
    title: 'Dossier de demande d’autorisation',
    footer: 'Dossier de la demande',
    state: 'État',
    service: 'Service demandeur',
    authority: 'Autorité',
    filed: 'Introduite le',
    notFiled: 'pas encore introduite',
    cameras: 'Caméras',
    atMost: 'au plus',
    functions: 'Fonctions',
    none: 'aucune',
    purposes: 'Finalités',
    places: 'Lieux',
    modalities: 'Modalités d’utilisation',
    term: 'Durée',
    from: 'à partir du',
    to: 'jusqu’au',
    retention: 'Conservation configurée',
    assessment: 'Analyse d’impact et de risques',
    madeOn: 'Établie le',
    necessary: 'Conservation jugée nécessaire',
    digest: 'Empreinte SHA-256 du fichier',
    missing: 'Non traité dans l’analyse.',
    noAssessment: 'Aucune analyse n’est jointe : la loi la demande (article 25/4, § 2, alinéa 2).',
    notStated: 'non précisé',
    heads: {
      dataCategories: 'Catégories de données à caractère personnel',
      proportionality: 'Proportionnalité des moyens',
      operationalObjectives: 'Objectifs opérationnels',
      retention: 'Durée de conservation nécessaire',
    },
    risks: 'Risques (gravité, vraisemblance, de 1 à 4)',
    riskNames: {
      'illegitimate-access': 'accès illégitime',
      'unwanted-modification': 'modification non désirée',
      disappearance: 'disparition',
    },
    decision: 'Décision',
    decided: 'Prise le',
    sitting: 'Séance et point',
    vote: 'Vote (pour, contre, abstentions)',
    reasons: 'Motifs',
    extract: 'Empreinte SHA-256 de l’extrait signé',
    outcomes: { granted: 'autorisation accordée', refused: 'autorisation refusée' },
    notices: 'Avis',
    sent: 'envoyé le',
    received: 'reçu le',
    notReceived: 'réception non constatée',
  },
  nl: {
    title: 'Dossier van de aanvraag om toestemming',
    footer: 'Dossier van de aanvraag',
    state: 'Stand',
    service: 'Aanvragende dienst',
    authority: 'Overheid',
    filed: 'Ingediend op',
    notFiled: 'nog niet ingediend',
    cameras: 'Camera’s',
    atMost: 'ten hoogste',
    functions: 'Functies',
    none: 'geen',
    purposes: 'Doeleinden',
    places: 'Plaatsen',
    modalities: 'Gebruiksmodaliteiten',
    term: 'Duur',
    from: 'vanaf',
    to: 'tot en met',
    retention: 'Ingestelde bewaartermijn',
    assessment: 'Effect- en risicobeoordeling',
    madeOn: 'Opgemaakt op',
    necessary: 'Noodzakelijk geachte bewaartermijn',
    digest: 'SHA-256-vingerafdruk van het bestand',
    missing: 'Niet behandeld in de beoordeling.',
    noAssessment: 'Er is geen beoordeling bijgevoegd: de wet vraagt ze (artikel 25/4, § 2, tweede lid).',
    notStated: 'niet vermeld',
    heads: {
      dataCategories: 'Categorieën van persoonsgegevens',
      proportionality: 'Evenredigheid van de middelen',
      operationalObjectives: 'Operationele doelstellingen',
      retention: 'Noodzakelijke bewaartermijn',
    },
    risks: 'Risico’s (ernst, waarschijnlijkheid, van 1 tot 4)',
    riskNames: {
      'illegitimate-access': 'onrechtmatige toegang',
      'unwanted-modification': 'ongewenste wijziging',
      disappearance: 'verdwijning',
    },
    decision: 'Beslissing',
    decided: 'Genomen op',
    sitting: 'Zitting en agendapunt',
    vote: 'Stemming (voor, tegen, onthoudingen)',
    reasons: 'Redenen',
    extract: 'SHA-256-vingerafdruk van het ondertekende uittreksel',
    outcomes: { granted: 'toestemming verleend', refused: 'toestemming geweigerd' },
    notices: 'Kennisgevingen',
    sent: 'verzonden op',
    received: 'ontvangen op',
    notReceived: 'ontvangst niet vastgesteld',
  },
} as const;

/** The whole file of a request on paper: what is asked, the assessment, the decision and the notices. */
export function requestDossier(input: DossierInput, language: DocumentLanguage): PdfContent {
  const w = words[language];
  const { request } = input;
  return {
    language,
    title: `${w.title} – ${request.reference}`,
    dated: request.filed_at ?? request.created_at,
    footer: `${w.footer} ${request.reference}`,
    isDemo: input.isDemo,
    blocks: [
      { kind: 'title', text: w.title },
      { kind: 'paragraph', text: `${request.reference} – ${request.title}` },
      ...asked(input, language),
      ...assessed(input, language),
      ...decided(input, language),
      ...(input.notices.length === 0 ? [] : [heading(w.notices)]),
      ...input.notices.map((notice): Block => ({ kind: 'item', text: noticeLine(notice, language) })),
    ],
  };
}

function asked({ request, authorityName, serviceName }: DossierInput, language: DocumentLanguage): readonly Block[] {
  const w = words[language];
  const { content } = request;
  const day = (instant: string) => dayInWords(dayInBrussels(instant), language);
  return [
    field(w.state, useRequestStates.states[request.state].name[language]),
    field(w.service, serviceName),
    field(w.authority, authorityName),
    field(w.filed, request.filed_at === null ? w.notFiled : day(request.filed_at)),
    heading(w.cameras),
    { kind: 'paragraph', text: `${kindsLine(content.cameras.kinds, language)} (${w.atMost} ${content.cameras.count})` },
    field(w.functions, content.cameras.functions.length === 0 ? w.none : content.cameras.functions.join(', ')),
    heading(w.purposes),
    ...content.purposes.map((purpose): Block => ({ kind: 'item', text: purposeLine(purpose, language) })),
    heading(w.places),
    ...content.places.map((place): Block => ({ kind: 'item', text: placeLine(place, language) })),
    field(w.modalities, content.modalities ?? w.notStated),
    field(
      w.term,
      `${w.from} ${dayInWords(content.useFrom, language)}${content.useTo === undefined ? '' : ` ${w.to} ${dayInWords(content.useTo, language)}`}`,
    ),
    field(
      w.retention,
      content.configuredRetention === undefined ? w.notStated : termInWords(content.configuredRetention, language),
    ),
  ];
}

function assessed({ assessment }: DossierInput, language: DocumentLanguage): readonly Block[] {
  const w = words[language];
  if (assessment === null) return [heading(w.assessment), { kind: 'paragraph', text: w.noAssessment }];
  const gauge = (value: number | null) => (value === null || value === 0 ? '–' : String(value));
  return [
    heading(w.assessment),
    { kind: 'paragraph', text: assessment.title },
    field(w.madeOn, dayInWords(assessment.madeOn, language)),
    ...assessmentHeads.map((head) => field(w.heads[head], assessment.heads[head]?.text ?? w.missing)),
    field(
      w.necessary,
      assessment.necessaryRetention === null ? w.notStated : termInWords(assessment.necessaryRetention, language),
    ),
    field(
      w.risks,
      assessment.risks
        .map(
          ({ risk, severity, likelihood }) =>
            `${isRisk(risk) ? w.riskNames[risk] : risk} : ${gauge(severity)}, ${gauge(likelihood)}`,
        )
        .join(' ; '),
    ),
    field(w.digest, assessment.fileDigest),
  ];
}

function decided({ request }: DossierInput, language: DocumentLanguage): readonly Block[] {
  const w = words[language];
  const { decision } = request;
  if (decision === null) return [];
  const { sitting } = decision;
  return [
    heading(w.decision),
    { kind: 'paragraph', text: w.outcomes[decision.outcome] },
    field(w.decided, dayInWords(dayInBrussels(decision.decidedAt), language)),
    ...(sitting === null
      ? []
      : [
          field(w.sitting, `${dayInWords(sitting.heldOn, language)}, ${sitting.agendaItem}`),
          field(w.vote, `${sitting.vote.for}, ${sitting.vote.against}, ${sitting.vote.abstentions}`),
        ]),
    ...(decision.reasons === null ? [] : [field(w.reasons, decision.reasons)]),
    ...(decision.extractDigest === null ? [] : [field(w.extract, decision.extractDigest)]),
  ];
}

function noticeLine(
  { toName, sent_at, received_at }: DossierInput['notices'][number],
  language: DocumentLanguage,
): string {
  const w = words[language];
  const received =
    received_at === null ? w.notReceived : `${w.received} ${dayInWords(dayInBrussels(received_at), language)}`;
  return `${toName} : ${w.sent} ${dayInWords(dayInBrussels(sent_at), language)}, ${received}`;
}

const heading = (text: string): Block => ({ kind: 'heading', text });
const field = (label: string, text: string): Block => ({ kind: 'field', label, text });
const isRisk = (risk: string): risk is keyof typeof words.fr.riskNames => risk in words.fr.riskNames;
