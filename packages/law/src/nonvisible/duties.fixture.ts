import type { DutiesOfPart } from '../allowed-act.examples.ts';

/** Duties of law. */
const ordered: Readonly<Record<string, RegExp>> = {
  'ask-opinion-prosecutor lfp-46-5-al2-s2': /l'avis préalable contraignant du procureur du Roi est exigé/,
  'ask-opinion-prosecutor lfp-46-5-al3-s1':
    /après avis préalable contraignant du procureur du Roi et de la Sûreté de l'Etat/,
  'ask-opinion-state-security lfp-46-5-al3-s1':
    /après avis préalable contraignant du procureur du Roi et de la Sûreté de l'Etat/,
  'do-not-authorise lfp-46-5-al2-s2': /contraignant/,
  'do-not-authorise lfp-46-5-al3-s1': /contraignant/,
  'notify-control-organ lfp-46-6-al1 R-17': /est notifiée à l'Organe de contrôle/,
  'notify-mandate-magistrate lfp-46-8-al1 R-17': /est notifiée au procureur du Roi ou au juge d'instruction/,
  'notify-control-organ lfp-46-10-al1 R-17': /est notifiée à l'Organe de contrôle/,
  'stop-use lfp-46-6-al2 R-21': /ordonne de manière motivée la suspension ou l'interruption/,
  'stop-use lfp-46-8-al2 R-21': /ordonne de manière motivée la suspension ou l'interruption/,
  'stop-use lfp-46-10-al2 R-21': /ordonne de manière motivée la suspension ou l'interruption/,
  'seal-data lfp-46-6-al2 R-21': /l'impossibilité d'exploiter les données/,
  'seal-data lfp-46-8-al2 R-21': /l'impossibilité d'exploiter les données/,
  // our excerpt of 46/10 al. 2 ends before "ainsi que l'impossibilité d'exploiter les données"
  'seal-data lfp-46-10-al2 R-21': /la suspension ou l'interruption/,
  'notify-head lfp-46-6-al3-s1': /est notifiée sans délai soit au commissaire général/,
  'notify-head lfp-46-8-al3-s1': /est notifiée sans délai soit au commissaire général/,
  // our excerpt of 46/10 al. 3 names the addressee only
  'notify-head lfp-46-10-al3-s1': /soit au chef de corps de la zone de police locale concernée/,
  'inform-officer lfp-46-6-al3-s2': /en informent eux-mêmes sans délai/,
  'inform-officer lfp-46-8-al3-s2': /en informent eux-mêmes sans délai/,
  'inform-officer lfp-46-10-al3-s2': /en informent eux-mêmes sans délai/,
  'stop-use lfp-46-9-al1-pt2': /n'a pas marqué son refus/,
  'delete-recording lfp-46-12-al1': /pour une durée n'excédant pas (douze mois|365 jours)/,
  'delete-tactical-data lfp-46-12-al2-s1 R-06': /jusqu'à ce que celle-ci ait pris fin/,
  'delete-tactical-data lfp-46-12-al3-s1 R-06': /pour la durée de la mission/,
  'delete-tactical-data lfp-46-12-al4-s1 R-06': /pour la durée de la mission/,
  'journal-access lfp-46-13-al3': /tous les accès sont journalisés/,
  'enter-non-visible-section lfp-46-14': /comprend une section relative aux utilisations non visibles/,
};

/** Duties that follow by a reading. */
const byReading: Readonly<Record<string, RegExp>> = {
  'delete-refused-data lfp-46-12-al3-refus R-06': /à moins que la personne .* n'ait marqué son refus/,
  'stop-use lfp-46-1 R-19': /est chargé de la surveillance/,
  'seal-data lfp-46-1 R-19': /est chargé de la surveillance/,
  'answer-control-organ lfp-46-1 R-19': /est chargé de la surveillance/,
  'keep-data-sealed lfp-46-6-al2 R-21': /l'impossibilité d'exploiter les données/,
  'keep-data-sealed lfp-46-8-al2 R-21': /l'impossibilité d'exploiter les données/,
  'keep-data-sealed lfp-46-10-al2 R-21': /la suspension ou l'interruption/,
};

/** Rules of ours. */
const ours: readonly string[] = [
  'notify-control-organ lfp-46-1 R-19',
  'prove-erasure lfp-46-12-al1',
  'record-end-of-use lfp-46-11-al1',
  'record-end-of-use lfp-46-4-al1',
  'record-end-of-use lfp-46-7',
  'record-end-of-use lfp-46-9-al1',
];

/** Duties of law that fall due at once, by the words "sans délai", or because the event that carried them is over. */
const atOnce: readonly string[] = ['delete-tactical-data', 'inform-officer', 'notify-head', 'seal-data', 'stop-use'];

/** The duties of this part, each with the French words that order it. */
export const nonVisibleDuties: DutiesOfPart = { ordered, byReading, ours, terms: ['before-decision'], atOnce };
