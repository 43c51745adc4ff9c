import type { Case } from '../case.ts';
import type { Branch } from '../facts.ts';
import { isPoliceMember } from '../role-groups.ts';
import { say } from '../trilingual.ts';
import { momentInWords } from '../words.ts';
import { judgeDecider } from './44-11-3decies-deciders.ts';
import { noteIndependence } from './44-11-3octies-opinion.ts';
import type {
  ApprovePlateCriteriaFacts,
  AuthorisePlateListFacts,
  NotifyPlateCorrelationFacts,
  PlateCriteriaFacts,
  PlateListFacts,
} from './search-facts.ts';

const lists = 'lfp-44-11-3decies-p4-al1-pt1';
const approval = 'lfp-44-11-3decies-p4-al3-dpd';
const individual = 'lfp-44-11-3decies-p4-al3-individu';
const targeting = 'lfp-44-11-3decies-p4-al3-cible';
const sensitive = 'lfp-44-11-3decies-p4-al3-sensible';
const notice = 'lfp-44-11-3decies-p4-al5-pt2';

/** Who authorises the content of a list, by branch. */
export const contentOf = (branch: Branch): string =>
  branch === 'administrative' ? 'lfp-44-11-3decies-p4-al2-pt1' : 'lfp-44-11-3decies-p4-al2-pt2';

/** A list or extract to which the police have lawful access. @law lfp-44-11-3decies-p4-al1-pt1 */
export function judgeList(c: Case, list: PlateListFacts | undefined): void {
  const source = list?.source;
  c.fact(lists, source === undefined ? undefined : source !== 'private-list' && source !== 'other', {
    yes: say(
      'La liste ou l’extrait est de ceux que la loi admet.',
      'De lijst of het uittreksel behoort tot die welke de wet toelaat.',
      'The list or extract is one that the law admits.',
    ),
    no: say(
      'La loi n’admet que des listes auxquelles la police a légalement accès et des extraits de banques de données policières : une liste privée (un parking, par exemple) n’en est pas une.',
      'De wet laat enkel lijsten toe waartoe de politie wettelijk toegang heeft en uittreksels van politionele gegevensbanken: een private lijst (bijvoorbeeld van een parking) hoort daar niet bij.',
      'The law admits only lists to which the police have lawful access and extracts of police databases: a private list (of a car park, for example) is none.',
    ),
    who: ['operational-member'],
    path: 'list.source',
  });
  if (source === 'private-list' || source === 'other') return;
  c.stated(lists, list?.legalBasis, {
    yes: say(
      'La loi ou le traité qui donne l’accès est indiqué.',
      'De wet of het verdrag dat de toegang geeft, is vermeld.',
      'The law or treaty that gives access is stated.',
    ),
    no: say(
      'La loi ou le traité qui donne l’accès à cette liste n’est pas indiqué.',
      'De wet of het verdrag dat toegang geeft tot deze lijst, is niet vermeld.',
      'The law or treaty that gives access to this list is not stated.',
    ),
    mend: say('Indiquer cette base.', 'Die grondslag vermelden.', 'State that basis.'),
    who: ['operational-member'],
    path: 'list.legalBasis',
  });
}

/** Authorising the content of a list: the function of the branch, bound to the content. A no opens nothing. @law lfp-44-11-3decies-p4-al2-pt1 lfp-44-11-3decies-p4-al2-pt2 R-24 */
export function judgeAuthoriseList(c: Case, facts: AuthorisePlateListFacts): void {
  const { branch } = facts;
  if (branch === undefined) {
    c.unknown('lfp-44-11-3decies-p4-al2-pt1', 'branch', ['operational-member']);
    return;
  }
  const id = contentOf(branch);
  judgeDecider(c, id, { branch, by: facts.authorisedBy, service: facts.service, when: c.at, path: 'authorisedBy' });
  c.stated(id, facts.outcome, {
    yes: say(
      'L’autorisation dit ce qu’elle accorde ou refuse.',
      'De toestemming zegt wat zij toestaat of weigert.',
      'The authorisation says what it grants or refuses.',
    ),
    no: say(
      'L’autorisation ne dit pas si elle est accordée.',
      'De toestemming zegt niet of zij is verleend.',
      'The authorisation does not say whether it is granted.',
    ),
    path: 'outcome',
  });
  if (facts.outcome === 'refused') return;
  c.stated(id, facts.list?.contentReference, {
    yes: say(
      'Le contenu autorisé est identifié (version, empreinte ou définition du flux).',
      'De toegestane inhoud is geïdentificeerd (versie, vingerafdruk of definitie van de gegevensstroom).',
      'The content authorised is identified (version, digest or definition of the feed).',
    ),
    no: say(
      'L’autorisation porte sur un contenu : il n’est pas identifié (lecture R-24).',
      'De toestemming slaat op een inhoud: die is niet geïdentificeerd (lezing R-24).',
      'The authorisation is of a content: it is not identified (reading R-24).',
    ),
    mend: say('Identifier le contenu.', 'De inhoud identificeren.', 'Identify the content.'),
    who: ['operational-member'],
    path: 'list.contentReference',
  });
  judgeList(c, facts.list);
  if (facts.authoriserIsRequester !== true) return;
  c.gate({
    id: 'authoriser-is-requester',
    blocks: true,
    because: say(
      'Qui demande la corrélation n’autorise pas le contenu de la liste (notre règle, non la loi).',
      'Wie de correlatie aanvraagt, staat de inhoud van de lijst niet toe (onze regel, niet de wet).',
      'Whoever asks for the correlation does not authorise the content of the list (our rule, not the law).',
    ),
  });
}

/** Attributes that name or point at one person or vehicle. */
const naming: readonly string[] = [
  'plate',
  'plate-number',
  'name',
  'person-id',
  'national-number',
  'owner',
  'face',
  'face-template',
];

/** Attributes that reveal what al. 3 protects. */
const revealing: readonly string[] = [
  'ethnic-origin',
  'ethnicity',
  'race',
  'religion',
  'belief',
  'political-opinion',
  'union-membership',
  'health',
  'sexual-orientation',
  'sexual-life',
];

/** Approving criteria: the officer’s yes, and the four limits of al. 3. A no opens nothing. @law lfp-44-11-3decies-p4-al3-dpd lfp-44-11-3decies-p4-al3-cible R-24 */
export function judgeApproveCriteria(c: Case, facts: ApprovePlateCriteriaFacts): void {
  const role = facts.approvedBy?.role;
  c.fact(approval, role === undefined ? undefined : role === 'dpo', {
    yes: say(
      'L’approbation est celle du délégué à la protection des données.',
      'De goedkeuring is die van de functionaris voor gegevensbescherming.',
      'The approval is the data protection officer’s.',
    ),
    no: say(
      'Seul le délégué à la protection des données approuve les critères.',
      'Enkel de functionaris voor gegevensbescherming keurt de criteria goed.',
      'Only the data protection officer approves the criteria.',
    ),
    who: ['dpo'],
    path: 'approvedBy.role',
  });
  c.stated(approval, facts.outcome === 'silent' ? '' : facts.outcome, {
    yes: say('Le délégué s’est prononcé.', 'De functionaris heeft zich uitgesproken.', 'The officer has answered.'),
    no: say(
      'Le délégué ne s’est pas prononcé : le silence ne vaut pas approbation.',
      'De functionaris heeft zich niet uitgesproken: stilzwijgen is geen goedkeuring.',
      'The officer has not answered: silence is no approval.',
    ),
    who: ['dpo'],
    path: 'outcome',
  });
  noteIndependence(c, facts.approverIsController);
  if (facts.outcome !== 'refused' && facts.outcome !== 'silent') judgeCriteria(c, facts.criteria);
}

/** The limits of the criteria themselves. @law lfp-44-11-3decies-p4-al1-pt2 lfp-44-11-3decies-p4-al3-individu lfp-44-11-3decies-p4-al3-sensible */
function judgeCriteria(c: Case, criteria: PlateCriteriaFacts | undefined): void {
  const attributes = criteria?.attributes ?? [];
  c.stated('lfp-44-11-3decies-p4-al1-pt2', criteria?.contentReference, {
    yes: say(
      'Les critères sont préétablis et identifiés.',
      'De criteria zijn vooraf bepaald en geïdentificeerd.',
      'The criteria are pre-established and identified.',
    ),
    no: say(
      'Les critères doivent être préétablis : ils ne sont pas identifiés.',
      'De criteria moeten vooraf bepaald zijn: zij zijn niet geïdentificeerd.',
      'The criteria must be pre-established: they are not identified.',
    ),
    who: ['operational-member'],
    path: 'criteria.contentReference',
  });
  const names = attributes.some((one) => naming.includes(one));
  const aims = criteria?.aimsAtIndividual;
  c.fact(individual, names ? false : aims === undefined ? undefined : !aims, {
    yes: say(
      'Les critères ne visent pas un individu.',
      'De criteria beogen geen individu.',
      'The criteria aim at no individual.',
    ),
    no: say(
      'Les critères visent un individu : une plaque, un nom, un visage, ou un résultat d’une seule personne.',
      'De criteria beogen een individu: een nummerplaat, een naam, een gezicht, of een resultaat van één persoon.',
      'The criteria aim at an individual: a plate, a name, a face, or a result of one person.',
    ),
    mend: say(
      'Retirer ce qui désigne une personne, ou passer par une liste autorisée.',
      'Verwijderen wat een persoon aanwijst, of met een toegestane lijst werken.',
      'Take out what points at a person, or use an authorised list.',
    ),
    who: ['operational-member'],
    path: 'criteria.aimsAtIndividual',
  });
  const reveals = attributes.some((one) => revealing.includes(one)) || criteria?.basedOnSensitiveData === true;
  const isNeutral = reveals ? false : criteria?.basedOnSensitiveData === false ? true : undefined;
  c.fact(sensitive, isNeutral, {
    yes: say(
      'Les critères ne se fondent pas sur des données sensibles.',
      'De criteria berusten niet op gevoelige gegevens.',
      'The criteria do not rest on sensitive data.',
    ),
    no: say(
      'Les critères se fondent sur des données qui révèlent l’origine, les convictions, les opinions, l’appartenance syndicale, la santé ou la vie sexuelle.',
      'De criteria berusten op gegevens die afkomst, overtuiging, opvatting, vakbondslidmaatschap, gezondheid of seksueel leven onthullen.',
      'The criteria rest on data that reveal origin, belief, opinion, union membership, health or sexual life.',
    ),
    mend: say('Retirer ces critères.', 'Die criteria verwijderen.', 'Take these criteria out.'),
    who: ['operational-member', 'dpo'],
    path: 'criteria.basedOnSensitiveData',
  });
  if (criteria?.possibleProxy === true && isNeutral !== false) {
    c.judged(sensitive, criteria.proxyReview, {
      yes: say(
        'Une personne a examiné l’indice indirect : il ne révèle rien de sensible.',
        'Een persoon heeft de indirecte aanwijzing onderzocht: zij onthult niets gevoeligs.',
        'A person examined the proxy: it reveals nothing sensitive.',
      ),
      no: say(
        'L’indice indirect (lieu de culte, local syndical, plaques étrangères) révèle une donnée sensible.',
        'De indirecte aanwijzing (gebedshuis, vakbondslokaal, buitenlandse platen) onthult een gevoelig gegeven.',
        'The proxy (place of worship, union office, foreign plates) reveals a sensitive datum.',
      ),
      who: ['dpo'],
      path: 'criteria.proxyReview',
    });
  }
  judgeTargeting(c, criteria);
}

function judgeTargeting(c: Case, criteria: PlateCriteriaFacts | undefined): void {
  c.judged(targeting, criteria?.targeted, {
    yes: say('Les critères sont ciblés.', 'De criteria zijn gericht.', 'The criteria are targeted.'),
    no: say('Les critères ne sont pas ciblés.', 'De criteria zijn niet gericht.', 'The criteria are not targeted.'),
    who: ['dpo'],
    path: 'criteria.targeted',
  });
  c.judged(targeting, criteria?.proportionate, {
    yes: say('Les critères sont proportionnés.', 'De criteria zijn evenredig.', 'The criteria are proportionate.'),
    no: say(
      'Les critères ne sont pas proportionnés.',
      'De criteria zijn niet evenredig.',
      'The criteria are not proportionate.',
    ),
    who: ['dpo'],
    path: 'criteria.proportionate',
  });
  c.judged(targeting, criteria?.specific, {
    yes: say('Les critères sont spécifiques.', 'De criteria zijn specifiek.', 'The criteria are specific.'),
    no: say(
      'Les critères ne sont pas spécifiques.',
      'De criteria zijn niet specifiek.',
      'The criteria are not specific.',
    ),
    who: ['dpo'],
    path: 'criteria.specific',
  });
}

/** Notice to the Control Organ: owed for administrative police with lists, before the run. @law lfp-44-11-3decies-p4-al5-pt2 R-24 */
export function judgeNotifyCorrelation(c: Case, facts: NotifyPlateCorrelationFacts): void {
  const { branch, kind } = facts;
  if (branch === undefined || kind === undefined) {
    c.unknown(notice, [...(branch === undefined ? ['branch'] : []), ...(kind === undefined ? ['kind'] : [])]);
    return;
  }
  if (branch === 'judicial' || kind === 'criteria') {
    c.note(
      notice,
      'yes',
      say(
        'Ce texte n’impose la notification qu’en police administrative, avec des listes ou extraits ; elle n’est pas due ici.',
        'Deze tekst legt de kennisgeving enkel op in de bestuurlijke politie, met lijsten of uittreksels; hier is zij niet verschuldigd.',
        'This text asks for the notice in administrative police with lists or extracts only; none is owed here.',
      ),
    );
    return;
  }
  c.fact(notice, isPoliceMember(facts.notifierIsPolice, facts.notifiedBy?.role), {
    yes: say('Le service de police notifie.', 'De politiedienst geeft kennis.', 'The police service gives notice.'),
    no: say(
      'La notification est celle du service de police qui met en corrélation.',
      'De kennisgeving gaat uit van de politiedienst die correleert.',
      'The notice is that of the police service that correlates.',
    ),
    who: ['police-service'],
    path: 'notifierIsPolice',
  });
  c.fact(notice, facts.addressee === undefined ? undefined : facts.addressee === 'control-organ', {
    yes: say(
      'La notification va à l’Organe de contrôle.',
      'De kennisgeving gaat naar het Controleorgaan.',
      'The notice goes to the Control Organ.',
    ),
    no: say(
      'La notification est due à l’Organe de contrôle ; à personne d’autre à sa place.',
      'De kennisgeving is aan het Controleorgaan verschuldigd, niet aan iemand anders in de plaats.',
      'The notice is owed to the Control Organ; to nobody else in its place.',
    ),
    who: ['control-organ'],
    path: 'addressee',
  });
  c.stated(notice, facts.listIdentified, {
    yes: say('La liste est identifiée.', 'De lijst is geïdentificeerd.', 'The list is identified.'),
    no: say(
      'La notification n’identifie pas la liste.',
      'De kennisgeving identificeert de lijst niet.',
      'The notice does not identify the list.',
    ),
    who: ['police-service'],
    path: 'listIdentified',
  });
  const startsAt = facts.startsAt === undefined ? undefined : c.moment('startsAt', facts.startsAt);
  c.fact(notice, startsAt === undefined ? undefined : c.precedes(c.at, startsAt, true), {
    yes: say(
      'La notification précède la corrélation ; aucun délai d’attente ni accord n’est requis.',
      'De kennisgeving gaat aan de correlatie vooraf; er is geen wachttijd en geen akkoord vereist.',
      'The notice precedes the correlation; no waiting period and no agreement is required.',
    ),
    no: say(
      'La notification doit précéder la corrélation.',
      'De kennisgeving moet aan de correlatie voorafgaan.',
      'The notice must precede the correlation.',
    ),
    mend: say(
      'Reporter la corrélation après la notification.',
      'De correlatie uitstellen tot na de kennisgeving.',
      'Move the correlation to after the notice.',
    ),
    who: ['police-service'],
    path: 'startsAt',
  });
}

/** The content that runs is the content authorised or approved, decided before the run. */
export function judgeContent(
  c: Case,
  provision: string,
  given: { readonly decidedAt?: string; readonly contentUnchanged?: boolean },
  path: string,
): void {
  const decidedAt = given.decidedAt === undefined ? undefined : c.moment(`${path}.decidedAt`, given.decidedAt);
  const when = decidedAt === undefined ? undefined : momentInWords(decidedAt);
  c.fact(provision, decidedAt === undefined ? undefined : c.precedes(decidedAt, c.at, true), {
    yes: say(
      `L’accord sur le contenu, du ${when?.fr}, précède la corrélation.`,
      `Het akkoord over de inhoud, van ${when?.nl}, gaat aan de correlatie vooraf.`,
      `The agreement on the content, of ${when?.en}, precedes the correlation.`,
    ),
    no: say(
      'L’accord sur le contenu ne précède pas la corrélation.',
      'Het akkoord over de inhoud gaat niet aan de correlatie vooraf.',
      'The agreement on the content does not precede the correlation.',
    ),
    path: `${path}.decidedAt`,
  });
  c.fact(provision, given.contentUnchanged, {
    yes: say(
      'Le contenu est celui qui a été admis.',
      'De inhoud is die welke is toegestaan.',
      'The content is the one that was admitted.',
    ),
    no: say(
      'Le contenu a changé depuis : il faut une nouvelle autorisation ou approbation (lecture R-24).',
      'De inhoud is sindsdien gewijzigd: een nieuwe toestemming of goedkeuring is nodig (lezing R-24).',
      'The content has changed since: a new authorisation or approval is needed (reading R-24).',
    ),
    mend: say(
      'Faire autoriser ou approuver le nouveau contenu.',
      'De nieuwe inhoud laten toestaan of goedkeuren.',
      'Have the new content authorised or approved.',
    ),
    path: `${path}.contentUnchanged`,
  });
}
