/**
 * What answers of this part tell beside what is asked and owed: provision that is met | deadline (id, kind, provision, reading) | gate of our
 * policy, and whether it blocks | reading, and the option taken | warning | demand of a political text, then the acts.
 */
export const faceTold = `
demand | PET-demande-1-autorites no | analyse-faces
demand | PET-demande-1-autorites unknown | analyse-faces
demand | PET-demande-1-autorites yes | analyse-faces
demand | PET-demande-1-lieux unknown | analyse-faces
demand | RES-avis-coc-2020 yes | analyse-faces
demand | RES-demande-1 no | analyse-faces classify-recognition-finding
demand | RES-demande-1 unknown | analyse-faces classify-recognition-finding
demand | RES-demande-1 yes | classify-recognition-finding
demand | RES-demande-2 unknown | analyse-faces
demand | RES-demande-3-verification no | analyse-faces
demand | RES-demande-3-verification unknown | analyse-faces
demand | RES-demande-3-verification yes | analyse-faces
demand | RES-demande-4 no | analyse-faces classify-recognition-finding
demand | RES-demande-4 unknown | analyse-faces classify-recognition-finding
demand | RES-demande-4 yes | classify-recognition-finding
gate | next-scan | scan-for-recognition
gate | no-analysis-of-persons blocks | analyse-faces
gate | no-facial-recognition blocks | analyse-faces
met | PET-def-reconnaissance-faciale | classify-recognition-finding
met | PET-demande-1-autorites | scan-for-recognition show-demand-met mark-demand-stale
met | PET-demande-1-lieux | scan-for-recognition show-demand-met mark-demand-stale
met | PET-demande-2 | scan-for-recognition show-demand-met mark-demand-stale
met | RES-auditions | show-demand-met
met | RES-def-apd-missions | classify-recognition-finding
met | RES-def-authentification | classify-recognition-finding
met | RES-def-identification | classify-recognition-finding
met | RES-def-reconnaissance-faciale | classify-recognition-finding
met | RES-demande-1 | scan-for-recognition show-demand-met mark-demand-stale
met | RES-demande-2 | scan-for-recognition show-demand-met mark-demand-stale
met | RES-demande-3-controle | scan-for-recognition confirm-recognition-finding show-demand-met mark-demand-stale
met | RES-demande-3-verification | scan-for-recognition show-demand-met mark-demand-stale
met | RES-demande-4 | scan-for-recognition show-demand-met mark-demand-stale
met | RES-demande-5 | scan-for-recognition show-demand-met mark-demand-stale
met | RES-demande-6 | scan-for-recognition show-demand-met mark-demand-stale
met | lcam-8-1 | analyse-faces
met | lfp-25-2-p1-pt3 | analyse-faces
met | lfp-25-7-p1-al1 | analyse-faces
reading | A-01 instant | analyse-faces
reading | A-02 law-at-act | analyse-faces
reading | R-01 instant | analyse-faces
reading | R-03 recommended | analyse-faces
reading | R-27 recommended | analyse-faces scan-for-recognition classify-recognition-finding show-demand-met mark-demand-stale
reading | R-39 recommended | analyse-faces
reading | R-43 recommended | scan-for-recognition classify-recognition-finding confirm-recognition-finding show-demand-met mark-demand-stale
reading | R-48 recommended | analyse-faces
warning | access-own-act | analyse-faces
warning | ai-act-not-loaded | analyse-faces
warning | claimed-basis | analyse-faces
warning | gdpr-9-not-loaded | analyse-faces
warning | legacy-cameras | analyse-faces
warning | no-evidence-only | scan-for-recognition show-demand-met
warning | plates-own-acts | analyse-faces
warning | political-text | scan-for-recognition classify-recognition-finding confirm-recognition-finding show-demand-met mark-demand-stale
warning | reach-lcam | analyse-faces
warning | reach-lfp | analyse-faces
warning | reach-lrs | analyse-faces
warning | stored-copy | analyse-faces
`;
