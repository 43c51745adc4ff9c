import type { PolicyGate, Sentence } from '../ledger/index.ts';

// Rules of the house, not of the law: they keep files apart, in order and complete. None of them says that a plan is unlawful.
const sentences = {
  'unknown-file': {
    fr: 'Aucun dossier ne porte ce numéro, ou il n’est pas le vôtre.',
    nl: 'Er is geen dossier met dit nummer, of het is niet van u.',
    en: 'No file has this id, or it is not yours.',
  },
  'not-your-file': {
    fr: 'Ce dossier relève d’une autre organisation que celle pour laquelle vous agissez.',
    nl: 'Dit dossier hoort bij een andere organisatie dan die waarvoor u optreedt.',
    en: 'This file belongs to another organisation than the one you act for.',
  },
  'not-open-to-this-act': {
    fr: 'Dans son état actuel, ce dossier ne se prête pas à cet acte.',
    nl: 'In zijn huidige toestand staat dit dossier niet open voor deze handeling.',
    en: 'In its present state this file is not open to this act.',
  },
  'already-decided': {
    fr: 'Une décision a déjà été prise sur ce dossier. Une nouvelle décision demande un nouveau dossier.',
    nl: 'Over dit dossier is al beslist. Een nieuwe beslissing vraagt een nieuw dossier.',
    en: 'This file has already been decided. A new decision needs a new file.',
  },
  'not-a-police-service': {
    fr: 'Seuls une zone de police ou un service de la police fédérale ouvrent un tel dossier.',
    nl: 'Alleen een politiezone of een dienst van de federale politie opent zo’n dossier.',
    en: 'Only a police zone or a service of the federal police opens such a file.',
  },
  'one-municipality': {
    fr: 'Une zone introduit une demande par commune : indiquez la commune, et seulement des lieux situés sur son territoire.',
    nl: 'Een zone dient per gemeente één aanvraag in: vermeld de gemeente, en enkel plaatsen op haar grondgebied.',
    en: 'A zone files one request per municipality: name the municipality, and only places on its territory.',
  },
  'territory-missing': {
    fr: 'La demande d’un service de la police fédérale indique le territoire : les communes de l’utilisation.',
    nl: 'De aanvraag van een dienst van de federale politie vermeldt het grondgebied: de gemeenten van het gebruik.',
    en: 'The request of a federal service states its territory: the municipalities of use.',
  },
  'place-outside-territory': {
    fr: 'Un lieu indiqué se trouve hors du territoire de la demande.',
    nl: 'Een vermelde plaats ligt buiten het grondgebied van de aanvraag.',
    en: 'A place lies outside the territory of the request.',
  },
  'unknown-assessment': {
    fr: 'L’analyse d’impact indiquée n’est pas au registre de votre organisation.',
    nl: 'De vermelde effectbeoordeling staat niet in het register van uw organisatie.',
    en: 'The impact assessment named is not in your organisation’s register.',
  },
  'assessment-from-the-future': {
    fr: 'L’analyse porte une date qui n’est pas encore venue.',
    nl: 'De beoordeling draagt een datum die nog moet komen.',
    en: 'The assessment bears a date that has not come yet.',
  },
  'term-upside-down': {
    fr: 'La fin doit suivre le début.',
    nl: 'Het einde moet na het begin liggen.',
    en: 'The end must come after the beginning.',
  },
  'moment-in-the-future': {
    fr: 'Le moment indiqué n’est pas encore venu.',
    nl: 'Het vermelde ogenblik moet nog komen.',
    en: 'The moment stated has not come yet.',
  },
  'decided-before-filing': {
    fr: 'La décision porte une date antérieure à l’introduction de la demande.',
    nl: 'De beslissing is gedateerd vóór de indiening van de aanvraag.',
    en: 'The decision is dated before the request was filed.',
  },
  'sitting-missing': {
    fr: 'La décision d’un conseil indique la séance, le point de l’ordre du jour et le vote.',
    nl: 'De beslissing van een raad vermeldt de zitting, het agendapunt en de stemming.',
    en: 'A council’s decision states the sitting, the agenda item and the vote.',
  },
  'vote-does-not-carry': {
    fr: 'Le vote indiqué ne correspond pas à la décision : il faut plus de voix pour que contre afin d’accorder.',
    nl: 'De vermelde stemming strookt niet met de beslissing: toekennen vraagt meer stemmen voor dan tegen.',
    en: 'The vote stated does not match the decision: granting needs more votes for than against.',
  },
  'sitting-on-another-day': {
    fr: 'Le jour de la séance n’est pas celui de la décision.',
    nl: 'De dag van de zitting is niet die van de beslissing.',
    en: 'The day of the sitting is not the day of the decision.',
  },
  'extract-missing': {
    fr: 'L’extrait signé de la décision doit d’abord être déposé par votre organisation, en PDF.',
    nl: 'Het ondertekende uittreksel van de beslissing moet eerst door uw organisatie worden neergelegd, als PDF.',
    en: 'The signed extract of the decision must first be deposited by your organisation, as PDF.',
  },
  'scope-missing': {
    fr: 'Une autorisation indique ce qu’elle couvre : types, finalités, fonctions, lieux, nombre et durée.',
    nl: 'Een toestemming vermeldt wat ze dekt: types, doeleinden, functies, plaatsen, aantal en duur.',
    en: 'An authorisation states what it covers: types, purposes, functions, places, number and term.',
  },
  'scope-wider-than-request': {
    fr: 'Ce qui est accordé dépasse ce qui a été demandé, et donc ce qui a été analysé.',
    nl: 'Wat wordt toegestaan gaat verder dan wat is gevraagd, en dus dan wat is beoordeeld.',
    en: 'What is granted goes beyond what was asked, and so beyond what was assessed.',
  },
  'reasons-missing': {
    fr: 'Un refus indique ses motifs.',
    nl: 'Een weigering vermeldt haar redenen.',
    en: 'A refusal states its reasons.',
  },
  'not-an-addressee': {
    fr: 'Un destinataire indiqué n’est pas celui que cette décision concerne.',
    nl: 'Een vermelde bestemmeling is niet degene die deze beslissing aangaat.',
    en: 'An addressee named is not one this decision concerns.',
  },
  'already-notified': {
    fr: 'Un destinataire indiqué a déjà été averti de cette décision.',
    nl: 'Een vermelde bestemmeling is al van deze beslissing in kennis gesteld.',
    en: 'An addressee named was already told of this decision.',
  },
  'before-decision': {
    fr: 'Le moment indiqué précède la décision.',
    nl: 'Het vermelde ogenblik ligt vóór de beslissing.',
    en: 'The moment stated lies before the decision.',
  },
  'already-received': {
    fr: 'La réception de cet avis est déjà constatée.',
    nl: 'De ontvangst van deze kennisgeving is al vastgesteld.',
    en: 'The receipt of this notice is already recorded.',
  },
  'already-withdrawn': {
    fr: 'Cette autorisation est déjà retirée.',
    nl: 'Deze toestemming is al ingetrokken.',
    en: 'This authorisation is already withdrawn.',
  },
  'already-published': {
    fr: 'Cette autorisation est déjà publiée.',
    nl: 'Deze toestemming is al bekendgemaakt.',
    en: 'This authorisation is already published.',
  },
  'administrative-purpose-withheld': {
    fr: 'Une finalité de police administrative ne se soustrait pas à la publicité : seule une tactique judiciaire le peut.',
    nl: 'Een doel van bestuurlijke politie kan niet aan de openbaarheid worden onttrokken: enkel een gerechtelijke tactiek kan dat.',
    en: 'A purpose of administrative police is not withheld from publication: only judicial tactics may be.',
  },
  'unknown-passage': {
    fr: 'Un passage soustrait n’existe pas dans cette décision.',
    nl: 'Een weggelaten passage bestaat niet in deze beslissing.',
    en: 'A passage withheld does not exist in this decision.',
  },
  'authority-not-competent': {
    fr: 'L’organisation indiquée n’est pas l’autorité qui décide pour cette commune ou pour ce service.',
    nl: 'De vermelde organisatie is niet de overheid die voor deze gemeente of deze dienst beslist.',
    en: 'The organisation named is not the authority that decides for this municipality or this service.',
  },
  'management-statement-missing': {
    fr: 'Indiquez qui dispose en fait du lieu (lecture R-08).',
    nl: 'Vermeld wie in feite over de plaats beschikt (lezing R-08).',
    en: 'State who in fact controls the place (reading R-08).',
  },
  'before-the-grant': {
    fr: 'La séance ne peut précéder l’autorisation orale.',
    nl: 'De zitting kan niet vóór de mondelinge toestemming liggen.',
    en: 'The sitting cannot come before the oral authorisation.',
  },
  'alert-not-due': {
    fr: 'L’alerte n’est pas encore échue.',
    nl: 'De waarschuwing is nog niet vervallen.',
    en: 'The alert is not due yet.',
  },
  'basis-over': {
    fr: 'L’autorisation, l’exemption ou la mission sur laquelle cette utilisation s’appuie a pris fin ou n’est pas la vôtre.',
    nl: 'De toestemming, vrijstelling of opdracht waarop dit gebruik steunt, is beëindigd of is niet van u.',
    en: 'The authorisation, exemption or mission this use rests on is over or is not yours.',
  },
  'before-the-start': {
    fr: 'La fin précède le début de l’utilisation.',
    nl: 'Het einde ligt vóór het begin van het gebruik.',
    en: 'The end lies before the start of the use.',
  },
  'unknown-place': {
    fr: 'Ce lieu ne figure pas dans l’autorisation.',
    nl: 'Deze plaats staat niet in de toestemming.',
    en: 'This place is not in the authorisation.',
  },
  'no-difference': {
    fr: 'Ce qui est déclaré ne diffère en rien de ce qui est autorisé.',
    nl: 'Wat wordt aangegeven verschilt in niets van wat is toegestaan.',
    en: 'What is declared does not differ from what is authorised.',
  },
  'closed-by-its-act': {
    fr: 'Cette tâche se clôt par l’acte qu’elle demande, et non par une déclaration.',
    nl: 'Deze taak wordt afgesloten door de handeling die ze vraagt, niet door een verklaring.',
    en: 'This task is closed by the act it asks for, not by a statement.',
  },
} as const satisfies Record<string, Sentence>;

/** A rule of the house about these files. */
export type AuthorisationGate = keyof typeof sentences;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenRules(broken: Partial<Record<AuthorisationGate, boolean>>): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken))
    .map(([id, because]) => ({ id: `authorisation-${id}`, blocks: true, because }));
}
