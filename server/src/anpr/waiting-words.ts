import type { Sentence } from '../ledger/index.ts';

interface Waiting {
  readonly basis: 'law' | 'policy';
  readonly provision?: string;
  readonly reading?: string;
  readonly dueWords?: string;
  readonly text: (reference: string) => Sentence;
}

/** A kind of step that waits. */
export type WaitingKind =
  | 'request-opinion'
  | 'complete-request'
  | 'give-opinion'
  | 'decide-recommendations'
  | 'decide-without-opinion'
  | 'escalate-opinion'
  | 'join-creation'
  | 'create-database';

/** What is said of each step that waits, and where it comes from. */
export const waitingWords: Readonly<Record<WaitingKind, Waiting>> = {
  'request-opinion': {
    basis: 'law',
    provision: 'lfp-44-11-3octies-al1',
    dueWords: 'before-use',
    text: (reference) => ({
      fr: `Projet « ${reference} » : demander l’avis du délégué à la protection des données avant toute création.`,
      nl: `Project ‘${reference}’: vóór elke oprichting het advies van de functionaris voor gegevensbescherming vragen.`,
      en: `Project “${reference}”: ask for the data protection officer’s opinion before any creation.`,
    }),
  },
  'complete-request': {
    basis: 'law',
    provision: 'lfp-44-11-3octies-al2',
    reading: 'R-02',
    text: (reference) => ({
      fr: `Projet « ${reference} » : compléter la demande d’avis ; les trente jours ne courent pas encore.`,
      nl: `Project ‘${reference}’: de adviesaanvraag aanvullen; de dertig dagen lopen nog niet.`,
      en: `Project “${reference}”: complete the request for the opinion; the thirty days have not begun.`,
    }),
  },
  'give-opinion': {
    basis: 'law',
    provision: 'lfp-44-11-3octies-al3',
    reading: 'R-01',
    text: (reference) => ({
      fr: `Rendre l’avis sur le projet de banque de données « ${reference} ».`,
      nl: `Het advies over het project van gegevensbank ‘${reference}’ geven.`,
      en: `Give the opinion on the project of database “${reference}”.`,
    }),
  },
  'decide-recommendations': {
    basis: 'law',
    provision: 'lfp-44-11-3octies-al4',
    text: (reference) => ({
      fr: `Projet « ${reference} » : répondre à chaque recommandation de l’avis, avec des motifs.`,
      nl: `Project ‘${reference}’: elke aanbeveling van het advies met redenen beantwoorden.`,
      en: `Project “${reference}”: answer each recommendation of the opinion, with reasons.`,
    }),
  },
  'decide-without-opinion': {
    basis: 'policy',
    reading: 'R-02',
    text: (reference) => ({
      fr: `Projet « ${reference} » : aucun avis après trente jours. Attendre l’avis tardif, ou motiver la décision de passer outre.`,
      nl: `Project ‘${reference}’: geen advies na dertig dagen. Het laattijdige advies afwachten, of de beslissing om voort te gaan motiveren.`,
      en: `Project “${reference}”: no opinion after thirty days. Wait for the late opinion, or give reasons for going on.`,
    }),
  },
  'escalate-opinion': {
    basis: 'law',
    provision: 'lfp-44-11-3octies-al4',
    dueWords: 'no-term',
    text: (reference) => ({
      fr: `Projet « ${reference} » : une recommandation n’est pas suivie. Transmettre l’analyse à l’autorité de contrôle.`,
      nl: `Project ‘${reference}’: een aanbeveling wordt niet gevolgd. De analyse aan de toezichthoudende autoriteit doorsturen.`,
      en: `Project “${reference}”: a recommendation is not followed. Send the analysis to the supervisory authority.`,
    }),
  },
  'join-creation': {
    basis: 'law',
    provision: 'lfp-44-11-3sexies-p1-al1-conjoint',
    text: (reference) => ({
      fr: `Projet « ${reference} » : finalités mixtes, la création conjointe attend votre consentement.`,
      nl: `Project ‘${reference}’: gemengde doeleinden, de gezamenlijke oprichting wacht op uw instemming.`,
      en: `Project “${reference}”: mixed purposes, the joint creation waits for your agreement.`,
    }),
  },
  'create-database': {
    basis: 'policy',
    text: (reference) => ({
      fr: `Projet « ${reference} » : la banque de données peut être créée, ou le projet abandonné.`,
      nl: `Project ‘${reference}’: de gegevensbank kan worden opgericht, of het project stopgezet.`,
      en: `Project “${reference}”: the database can be created, or the project abandoned.`,
    }),
  },
};
