import type { LawActName } from '../acts.ts';
import { say, type Trilingual } from '../trilingual.ts';

const governance = say(
  'Organisation du responsable du traitement, avant et à côté de toute procédure.',
  'Organisatie van de verwerkingsverantwoordelijke, vóór en naast elke procedure.',
  'Organisation of the controller, before and beside every procedure.',
);
const oversight = say(
  'Contrôle, à tout moment et dans tout état.',
  'Toezicht, op elk moment en in elke toestand.',
  'Oversight, at any time and in any state.',
);
const check = say(
  'Vérification sans effet sur un dossier : on demande ce que dit le texte.',
  'Nazicht zonder gevolg voor een dossier: men vraagt wat de tekst zegt.',
  'A check without effect on a file: one asks what the text says.',
);
const handover = say(
  'Remise ou vue d’images prises en dehors de tout accord permanent : un acte isolé.',
  'Afgifte of inzage van beelden buiten elk vast akkoord: een losse handeling.',
  'Handing over or showing images outside any standing agreement: a single act.',
);

const transitional = say(
  'Droit transitoire : situations d’avant l’entrée en vigueur, hors des procédures W-01 à W-28.',
  'Overgangsrecht: toestanden van vóór de inwerkingtreding, buiten de procedures W-01 tot W-28.',
  'Transitional law: situations from before entry into force, outside the procedures W-01 to W-28.',
);

const neverAllowed = say(
  'Ce produit ne la permet jamais : aucune procédure n’y mène ; le reçu dit pour quel motif.',
  'Dit product laat ze nooit toe: geen procedure leidt ertoe; het ontvangstbewijs zegt op welke grond.',
  'This product never allows it: no procedure leads there; the receipt says on which ground.',
);

/** Acts that stand in no procedure of W-01 to W-28, each with its reason. */
export const actsOutsideProcedures: Readonly<Partial<Record<LawActName, Trilingual>>> = {
  'designate-dpo': governance,
  'guarantee-database-security': governance,
  'issue-correlation-directive': governance,
  'inspect-technical-database': oversight,
  'check-pictogram': check,
  'show-penalty': check,
  'view-controller-images': handover,
  'show-images': handover,
  'give-images-to-police': handover,
  'answer-police-request': handover,
  'let-guard-watch': handover,
  'use-existing-police-camera': transitional,
  'notify-existing-camera': transitional,
  'submit-existing-protocol': transitional,
  'analyse-faces': neverAllowed,
};
