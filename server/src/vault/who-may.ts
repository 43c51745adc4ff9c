/*
 * Who may do what in the vault. R-03: 25/7 names no decision-maker for access within the first term, so the role grant of the chief of corps
 * is the house's measure, not the law's. Everyone not named is refused.
 */

/** Those who answer for a service. */
export const commanders: readonly string[] = ['chief-of-corps', 'coordinating-director', 'requesting-director'];

/** Those who bring recordings in. */
export const bringers: readonly string[] = ['responsible-officer', 'operational-member', 'operator'];
/** Those who release what waits for a person. */
export const releasers: readonly string[] = [...commanders, 'responsible-officer', 'dpo'];
/** Members of the police services who may ask to see recordings. @law lfp-25-7-p1-al1 */
export const openers: readonly string[] = [
  ...commanders,
  'federal-director',
  'director-general',
  'commissioner-general',
  'responsible-officer',
  'operational-member',
  'operator',
  'administrative-police-officer',
  'judicial-police-officer',
  'access-designee',
  'police-trainer',
];
/** Magistrates who may enter a decision; the law itself says that only the prosecutor's opens. @law lfp-25-7-p1-al2 */
export const magistrates: readonly string[] = ['prosecutor', 'investigating-judge'];
/** Those who may delete before the term. */
export const deleters: readonly string[] = [...commanders, 'responsible-officer'];
/** Those who may hold a recording and end a hold. */
export const holders: readonly string[] = [...commanders, 'prosecutor'];
/** Those who may suspend a recording. */
export const suspenders: readonly string[] = ['control-organ', 'dpo', 'chief-of-corps', 'prosecutor'];
/** Those who certify that a copy for training is anonymised. @law lfp-25-7-p2 */
export const reviewers: readonly string[] = ['police-trainer', 'dpo', 'security-privacy-adviser'];
/** Those who may watch live: the police, and others who have a power by law. @law lfp-25-5-p2 */
export const watchers: readonly string[] = [...openers, 'guarding-agent', 'mayor', 'administrative-police-authority'];
/** Authorities outside the service that act on recordings of any service. */
export const outsideAuthorities: readonly string[] = ['control-organ', 'prosecutor', 'investigating-judge'];
/** Those who see the metadata of their own service's recordings. */
export const listers: readonly string[] = [...new Set([...openers, ...releasers, 'security-privacy-adviser'])];
/**
 * Those who confirm an emergency as the second person: none of them may open a recording in that function, and each answers to
 * somebody else than the unit that asks. The Control Organ is not among them: it reviews. The security and privacy adviser is not either: the
 * law abolished that function on 29 June 2019, before there was an emergency.
 */
export const emergencyConfirmers: readonly string[] = ['dpo', 'prosecutor'];
/** Those who review an emergency within 72 hours. */
export const emergencyReviewers: readonly string[] = ['control-organ', 'dpo'];
