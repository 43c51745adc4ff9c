import { transitionJudges } from '../transition/judges.ts';
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

/** Acts that stand in no procedure of W-01 to W-28, each with its reason. */
export const actsOutsideProcedures: Readonly<Record<string, Trilingual>> = {
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
  ...Object.fromEntries(Object.keys(transitionJudges).map((act) => [act, transitional])),
};
