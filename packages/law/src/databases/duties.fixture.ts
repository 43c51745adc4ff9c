import type { DutiesOfPart } from '../allowed-act.examples.ts';

/** The duties of this part, each with the French words that order it. */
export const databaseDuties: DutiesOfPart = {
  ordered: {
    'journal-access lfp-44-11-3novies': /Tous les traitements .* font l'objet d'une journalisation/,
    'journal-processing lfp-44-11-3novies': /Tous les traitements .* font l'objet d'une journalisation/,
    'keep-journal lfp-44-11-3novies-duree': /conservée pendant dix ans à partir du traitement/,
    'request-opinion lfp-44-11-3octies-al1': /Préalablement à sa création, .* soumet à l'avis du délégué/,
    'give-opinion lfp-44-11-3octies-al3': /émet un avis dans les trente jours à partir de la réception de la demande/,
    'escalate-opinion lfp-44-11-3octies-al4': /transmet son analyse à l'autorité compétente de contrôle/,
    'obtain-decision lfp-44-11-3decies-p3-al1-s2': /La décision est prise soit par un directeur/,
    'obtain-decision lfp-44-11-3decies-p3-al2-s2': /soit par le chef de corps .* soit par le procureur du Roi/,
    'obtain-decision lfp-44-11-3decies-p3-al2-s3':
      /Après le premier mois .* la décision est prise par le procureur du Roi/,
    'obtain-approval lfp-44-11-3decies-p4-al3-dpd': /sont établis après approbation du délégué/,
    'obtain-content-authorisation lfp-44-11-3decies-p4-al2-pt1':
      /soit d'un directeur ou des officiers de police administrative/,
    'obtain-content-authorisation lfp-44-11-3decies-p4-al2-pt2':
      /soit d'un directeur ou des officiers de police judiciaire/,
    'notify-control-organ lfp-44-11-3decies-p4-al5-pt2': /après notification à l 'Organe de contrôle/,
    'validate-hit lfp-44-11-3decies-p2-al2-delai': /après validation manuelle dans un délai d'un mois/,
    'copy-hit lfp-44-11-3decies-p2-al2-copie':
      /Dès que ces données entrent dans les conditions .* elles y sont copiées/,
  },
  byReading: {
    'show-override lfp-44-11-3octies-al3 R-02': /émet un avis dans les trente jours/,
    'report-lapsed-hit lfp-44-11-3decies-p2-al2-delai R-22': /après validation manuelle dans un délai d'un mois/,
    'propagate-deletion lfp-44-11-3decies-p2-al1 R-23': /pour une durée n'excédant pas douze mois/,
    'journal-access lfp-44-11-3novies R-49': /Tous les traitements .* font l'objet d'une journalisation/,
  },
  ours: ['acknowledge-transmission lfp-44-11-3sexies-p2 R-23'],
  terms: ['P10Y', 'P1M', 'P30D'],
  atOnce: ['journal-processing'],
};
