import type { Localised } from '../../data-values.ts';

/** Labels of the facts of the access of intelligence services, and of the transition of 2018. */
export const intelligenceLabels = {
  modalitiesDecree: {
    fr: 'l’arrêté royal sur les modalités de l’accès direct',
    nl: 'het koninklijk besluit over de nadere regels van de rechtstreekse toegang',
    en: 'the royal decree on the modalities of direct access',
  },
  opinionGiven: {
    fr: 'l’autorité de contrôle a rendu son avis préalable',
    nl: 'de toezichthoudende autoriteit heeft vooraf advies gegeven',
    en: 'the supervisory authority gave its opinion beforehand',
  },
  sentToCommitteeR: {
    fr: 'la désignation a été transmise au Comité permanent R',
    nl: 'de aanwijzing is aan het Vast Comité I bezorgd',
    en: 'the designation was sent to Committee R',
  },
  wasCaseManagerUntil: {
    fr: 'gestionnaire du dossier jusqu’au',
    nl: 'dossierbeheerder tot en met',
    en: 'manager of the file until',
  },
  isDeputyCaseManager: {
    fr: 'gestionnaire du dossier suppléant',
    nl: 'plaatsvervangend dossierbeheerder',
    en: 'deputy manager of the file',
  },
  form: { fr: 'la forme de la décision', nl: 'de vorm van de beslissing', en: 'the form of the decision' },
  'decision.form': { fr: 'la forme de la décision', nl: 'de vorm van de beslissing', en: 'the form of the decision' },
  investigationReference: {
    fr: 'la référence de l’enquête de renseignement',
    nl: 'de referentie van het inlichtingenonderzoek',
    en: 'the reference of the intelligence investigation',
  },
  investigationReferences: {
    fr: 'les enquêtes de renseignement visées',
    nl: 'de beoogde inlichtingenonderzoeken',
    en: 'the intelligence investigations covered',
  },
  confirmedAt: {
    fr: 'le moment de la confirmation écrite',
    nl: 'het tijdstip van de schriftelijke bevestiging',
    en: 'the moment of the written confirmation',
  },
  exploitationForbidden: {
    fr: 'le Comité permanent R a interdit l’exploitation',
    nl: 'het Vast Comité I heeft de exploitatie verboden',
    en: 'Committee R has forbidden the exploitation',
  },
  procedureFollowed: {
    fr: 'la procédure de la méthode a été suivie',
    nl: 'de procedure van de methode is gevolgd',
    en: 'the procedure of the method was followed',
  },
  accessSuspended: {
    fr: 'l’accès direct est suspendu par un magistrat',
    nl: 'een magistraat heeft de rechtstreekse toegang geschorst',
    en: 'the direct access is suspended by a magistrate',
  },
  article14Met: {
    fr: 'les conditions de l’article 14 sont remplies',
    nl: 'de voorwaarden van artikel 14 zijn vervuld',
    en: 'the conditions of article 14 are met',
  },
  decisionSent: {
    fr: 'la décision est transmise',
    nl: 'de beslissing is bezorgd',
    en: 'the decision is in the transmission',
  },
  reasonsSent: {
    fr: 'les motifs de la décision sont transmis',
    nl: 'de redenen van de beslissing zijn bezorgd',
    en: 'the reasons are in the transmission',
  },
  matchesJournal: {
    fr: 'la liste concorde avec le journal',
    nl: 'de lijst stemt overeen met het logboek',
    en: 'the list agrees with the journal',
  },
  correlatedAt: {
    fr: 'le moment de la corrélation',
    nl: 'het tijdstip van de correlatie',
    en: 'the moment of the correlation',
  },
  gatheredUnlawfully: {
    fr: 'les données ont été recueillies illégalement',
    nl: 'de gegevens zijn onwettig verzameld',
    en: 'the data were gathered unlawfully',
  },
  contentDigest: {
    fr: 'l’empreinte numérique du contenu',
    nl: 'de digitale vingerafdruk van de inhoud',
    en: 'the digest of the content',
  },
  coversSet: {
    fr: 'porte sur un ensemble de données',
    nl: 'betreft een geheel van gegevens',
    en: 'covers a set of data',
  },
  useSensitiveData: {
    fr: 'les critères reposent sur des données sensibles',
    nl: 'de criteria steunen op gevoelige gegevens',
    en: 'the criteria rest on sensitive data',
  },
  contentAuthorisation: {
    fr: 'l’autorisation du contenu',
    nl: 'de toestemming voor de inhoud',
    en: 'the authorisation of the content',
  },
  'contentAuthorisation.given': {
    fr: 'le contenu a été autorisé',
    nl: 'de inhoud is toegestaan',
    en: 'the content was authorised',
  },
  deciderIsCaseManager: {
    fr: 'la personne qui a autorisé gère le dossier',
    nl: 'wie toestemming gaf, beheert het dossier',
    en: 'the person who authorised manages the file',
  },
  criteriaPresented: {
    fr: 'les critères ont été présentés au Comité permanent R',
    nl: 'de criteria zijn aan het Vast Comité I voorgelegd',
    en: 'the criteria were presented to Committee R',
  },
  criteriaPresentedAt: {
    fr: 'le moment de la présentation des critères',
    nl: 'het tijdstip waarop de criteria zijn voorgelegd',
    en: 'the moment at which the criteria were presented',
  },
  refinesPresentedCriteria: {
    fr: 'affine des critères déjà présentés',
    nl: 'verfijnt criteria die al zijn voorgelegd',
    en: 'refines criteria that were presented',
  },
  threatStatement: {
    fr: 'le phénomène ou la menace',
    nl: 'het fenomeen of de dreiging',
    en: 'the phenomenon or threat',
  },
  criteriaLink: {
    fr: 'le lien entre les critères et le phénomène ou la menace',
    nl: 'het verband tussen de criteria en het fenomeen of de dreiging',
    en: 'the link between the criteria and the phenomenon or threat',
  },
  hampersInquiry: {
    fr: 'l’accès entrave l’information ou l’instruction',
    nl: 'de toegang belemmert het opsporingsonderzoek of het gerechtelijk onderzoek',
    en: 'the access hampers the inquiry or investigation',
  },
  temporary: { fr: 'la suspension est temporaire', nl: 'de schorsing is tijdelijk', en: 'the suspension is temporary' },
  reviewed: {
    fr: 'le réexamen demandé a eu lieu',
    nl: 'de gevraagde herziening heeft plaatsgevonden',
    en: 'the review that was asked for was held',
  },
  'confirmedBy.isCaseManager': {
    fr: 'la personne qui confirme gère le dossier',
    nl: 'wie bevestigt, beheert het dossier',
    en: 'the person who confirms manages the file',
  },
  'decidedBy.isCaseManager': {
    fr: 'la personne qui décide gère le dossier',
    nl: 'wie beslist, beheert het dossier',
    en: 'the person who decides manages the file',
  },
  'criteria.aimAtIndividual': {
    fr: 'les critères visent un individu',
    nl: 'de criteria zijn op een individu gericht',
    en: 'the criteria aim at an individual',
  },
  directAccessPossible: {
    fr: 'l’accès direct est possible',
    nl: 'de rechtstreekse toegang is mogelijk',
    en: 'direct access is possible',
  },
  inChargeOfCase: {
    fr: 'le magistrat est chargé de l’affaire',
    nl: 'de magistraat is met de zaak belast',
    en: 'the magistrate is in charge of the case',
  },
  isObservation: {
    fr: 'le visionnage est une observation',
    nl: 'het bekijken is een observatie',
    en: 'the viewing is an observation',
  },
  isOrderer: {
    fr: 'l’autorité est celle qui a ordonné la suspension',
    nl: 'het is de overheid die de schorsing heeft bevolen',
    en: 'the authority is the one that ordered the suspension',
  },
  logGap: { fr: 'le journal présente une lacune', nl: 'het logboek vertoont een leemte', en: 'the log has a gap' },
  meetsTheNewLaw: {
    fr: 'l’utilisation répond à la nouvelle loi',
    nl: 'het gebruik voldoet aan de nieuwe wet',
    en: 'the use meets the new law',
  },
  policeCameras: {
    fr: 'les caméras sont celles de la police',
    nl: 'het zijn camera’s van de politie',
    en: 'the cameras are those of the police',
  },
  policeUseAuthorised: {
    fr: 'la police est autorisée à utiliser ces caméras',
    nl: 'de politie mag deze camera’s gebruiken',
    en: 'the police are authorised to use these cameras',
  },
  suspendedItemsWithheld: {
    fr: 'les données suspendues sont retirées',
    nl: 'de geschorste gegevens zijn weggelaten',
    en: 'the suspended data are left out',
  },
  toldIncomplete: {
    fr: 'la réponse est marquée incomplète',
    nl: 'het antwoord is als onvolledig gemerkt',
    en: 'the answer is marked incomplete',
  },
  touchesSuspension: {
    fr: 'une suspension touche ces données',
    nl: 'een schorsing raakt deze gegevens',
    en: 'a suspension touches these data',
  },
  usesCriteria: {
    fr: 'la méthode utilise des critères',
    nl: 'de methode gebruikt criteria',
    en: 'the method uses criteria',
  },
} as const satisfies Readonly<Record<string, Localised>>;
