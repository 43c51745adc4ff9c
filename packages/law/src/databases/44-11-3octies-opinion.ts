import type { Case } from '../case.ts';
import type { IsoDuration } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { type Limit, limitAfter } from '../time.ts';
import { say } from '../trilingual.ts';
import { limitInWords } from '../words.ts';
import type {
  DecideRecommendationsFacts,
  EscalateDatabaseOpinionFacts,
  GiveDatabaseOpinionFacts,
  RecommendationFacts,
  RequestDatabaseOpinionFacts,
} from './database-facts.ts';

/** Term of the opinion: thirty civil days from receipt. @law lfp-44-11-3octies-al3 */
export const opinionTerm: IsoDuration = 'P30D';

const opinionLimit = (c: Case, receivedAt: string): Limit =>
  limitAfter(c.moment('receivedAt', receivedAt), opinionTerm, 'civil-day');

/** Whether all parts are there: false when one is denied, undefined when one is only not mentioned. */
const allStated = (parts: readonly (readonly [string, boolean | undefined])[]): boolean | undefined =>
  parts.some(([, part]) => part === false) ? false : parts.every(([, part]) => part === true) ? true : undefined;

/** Whether all parts are there, or taken to be. */
const isComplete = (c: Case, parts: readonly (readonly [string, boolean | undefined])[]): boolean =>
  parts.every(([path, part]) => part ?? c.assumes(path));

/** Controllers, by the level of the database. */
export function controllersOf(level: string | undefined): readonly RoleKey[] {
  const local: readonly RoleKey[] = ['chief-of-corps'];
  const national: readonly RoleKey[] = ['minister-interior', 'minister-justice', 'database-controller-national'];
  const either: readonly RoleKey[] = ['database-controller'];
  if (level === 'local') return [...local, ...either];
  return level === 'national' ? [...national, ...either] : [...local, ...national, ...either];
}

/** First day on which the law of 30 July 2018 makes the Control Organ the supervisory authority of police processing (not in our files). */
const controlOrganCompetent = '2018-09-05';

/** The supervisory authority of police processing on a day. @law lfp-44-11-3octies-al4 R-15 */
export function supervisoryAuthority(c: Case): RoleKey {
  c.choice('R-15');
  c.warn('law-30-07-2018');
  return c.lawDay >= controlOrganCompetent ? 'control-organ' : 'dpa';
}

/** Recommendations that are not followed; at the creation, no answer counts as a refusal. */
export function unfollowed(
  recommendations: readonly RecommendationFacts[],
  silence: 'silence-is-no' | 'silence-is-open',
): readonly RecommendationFacts[] {
  return recommendations.filter(({ followed }) => (followed === undefined ? silence === 'silence-is-no' : !followed));
}

/** The officer’s duty to send the analysis, once a recommendation is not followed. @law lfp-44-11-3octies-al4 */
export function noteEscalation(
  c: Case,
  refused: readonly RecommendationFacts[],
  owed: 'always' | 'refused' = 'always',
): void {
  if (refused.length === 0) return;
  c.duty(
    {
      id: 'escalate-opinion',
      basis: 'law',
      provision: 'lfp-44-11-3octies-al4',
      text: say(
        `Transmettre l’analyse à l’autorité de contrôle : ${refused.length} recommandation(s) non suivie(s).`,
        `De analyse doorsturen naar de toezichthoudende autoriteit: ${refused.length} niet gevolgde aanbeveling(en).`,
        `Send the analysis to the supervisory authority: ${refused.length} recommendation(s) not followed.`,
      ),
      dueWithin: 'no-term',
      by: ['dpo'],
      toWhom: [supervisoryAuthority(c)],
    },
    owed,
  );
}

/** Since 29-06-2019 the officer of article 144; before, the adviser of 44/3. @law lfp-44-3-p1-al3 lpi-144-al1 */
function judgeDpoDesignated(c: Case, isDesignated: boolean | undefined): void {
  const id = c.inForce('lfp-44-3-p1-al3') ? 'lfp-44-3-p1-al3' : 'lpi-144-al1';
  if (!c.inForce(id)) return;
  if (id === 'lpi-144-al1') c.warn('stored-copy');
  c.fact(id, isDesignated, {
    yes: say(
      'Un conseiller ou un délégué à la protection des données est désigné.',
      'Er is een consulent of een functionaris voor gegevensbescherming aangewezen.',
      'An adviser or a data protection officer is designated.',
    ),
    no: say(
      'Personne n’est désigné comme conseiller ou délégué à la protection des données.',
      'Er is niemand aangewezen als consulent of functionaris voor gegevensbescherming.',
      'Nobody is designated as adviser or data protection officer.',
    ),
    mend: say(
      'Désigner un délégué à la protection des données.',
      'Een functionaris voor gegevensbescherming aanwijzen.',
      'Designate a data protection officer.',
    ),
    who: ['chief-of-corps', 'commissioner-general', 'director-general', 'federal-director'],
    path: 'dpoDesignated',
  });
}

/** The request: by the controller, to the officer, with project, purposes, modalities and assessment, before creation. @law lfp-44-11-3octies-al1 lfp-44-11-3octies-al2 */
export function judgeRequestDatabaseOpinion(c: Case, facts: RequestDatabaseOpinionFacts): void {
  const id = 'lfp-44-11-3octies-al1';
  judgeController(c, id, facts.level, facts.requestedBy?.role, 'requestedBy.role');
  c.fact(id, facts.addressedTo === undefined ? undefined : facts.addressedTo === 'dpo', {
    yes: say(
      'La demande va au délégué à la protection des données.',
      'De aanvraag gaat naar de functionaris voor gegevensbescherming.',
      'The request goes to the data protection officer.',
    ),
    no: say(
      'L’avis est celui du délégué à la protection des données ; un autre conseiller ne le remplace pas.',
      'Het advies is dat van de functionaris voor gegevensbescherming; een andere adviseur vervangt hem niet.',
      'The opinion is the data protection officer’s; another adviser does not stand in.',
    ),
    who: ['dpo'],
    path: 'addressedTo',
  });
  c.fact(id, facts.databaseExists === undefined ? undefined : !facts.databaseExists, {
    yes: say(
      'La demande précède la création.',
      'De aanvraag gaat aan de oprichting vooraf.',
      'The request precedes the creation.',
    ),
    no: say(
      'La banque de données existe déjà : l’avis devait être demandé avant la création.',
      'De gegevensbank bestaat al: het advies moest vóór de oprichting worden gevraagd.',
      'The database exists already: the opinion had to be asked for before creation.',
    ),
    path: 'databaseExists',
  });
  const parts = [
    ['projectStated', facts.projectStated],
    ['purposesStated', facts.purposesStated],
    ['modalitiesStated', facts.modalitiesStated],
  ] as const;
  const absent = parts.filter(([, stated]) => stated !== true).map(([path]) => path);
  c.stated(id, allStated(parts), {
    yes: say(
      'Le projet, ses finalités et ses modalités de traitement sont joints.',
      'Het ontwerp, zijn doeleinden en zijn verwerkingsmodaliteiten zijn bijgevoegd.',
      'The project, its purposes and its modalities of processing are joined.',
    ),
    no: say(
      'La demande doit comprendre le projet, ses finalités et ses modalités de traitement.',
      'De aanvraag moet het ontwerp, zijn doeleinden en zijn verwerkingsmodaliteiten bevatten.',
      'The request must contain the project, its purposes and its modalities of processing.',
    ),
    mend: say('Compléter la demande.', 'De aanvraag aanvullen.', 'Complete the request.'),
    who: ['database-controller'],
    path: absent,
  });
  judgeDpoDesignated(c, facts.dpoDesignated);
  const isAssessed = judgeAssessment(c, facts);
  if (!isAssessed || !isComplete(c, parts)) return;
  const receivedAt = facts.receivedAt ?? (c.at.kind === 'instant' ? c.at.instant.toString() : c.at.day.toString());
  const limit = opinionLimit(c, receivedAt);
  c.choice('R-01');
  c.deadline({
    id: 'opinion-due',
    on: limit.lastDay.toString(),
    kind: 'latest',
    provision: 'lfp-44-11-3octies-al3',
    reading: 'R-01',
  });
  c.duty({
    id: 'give-opinion',
    basis: 'law',
    provision: 'lfp-44-11-3octies-al3',
    text: say('Rendre l’avis sur le projet.', 'Het advies over het ontwerp geven.', 'Give the opinion on the project.'),
    dueWithin: opinionTerm,
    ...(limit.kind === 'instant' ? { dueAt: limit.instant.toString() } : {}),
    by: ['dpo'],
    toWhom: ['database-controller'],
  });
}

/** The four heads of the assessment; without it the thirty days do not begin. @law lfp-44-11-3octies-al2 R-02 */
function judgeAssessment(c: Case, { assessment }: RequestDatabaseOpinionFacts): boolean {
  const { dataCategories, proportionality, operationalObjectives, retention } = assessment ?? {};
  const told = [dataCategories, proportionality, operationalObjectives, retention];
  // an assessment of which some heads are told lacks the others
  const unsaid = told.some((head) => head !== undefined) ? false : undefined;
  const heads = [
    ['assessment.dataCategories', dataCategories ?? unsaid],
    ['assessment.proportionality', proportionality ?? unsaid],
    ['assessment.operationalObjectives', operationalObjectives ?? unsaid],
    ['assessment.retention', retention ?? unsaid],
  ] as const;
  const absent = heads.filter(([, treated]) => treated !== true).map(([path]) => path);
  c.stated('lfp-44-11-3octies-al2', allStated(heads), {
    yes: say(
      'L’analyse d’impact et de risques traite des catégories de données, de la proportionnalité, des objectifs opérationnels et de la durée de conservation.',
      'De impact- en risicoanalyse behandelt de categorieën gegevens, de evenredigheid, de operationele doelstellingen en de bewaartermijn.',
      'The impact and risk assessment treats data categories, proportionality, operational objectives and retention.',
    ),
    no: say(
      'L’analyse d’impact et de risques manque ou est incomplète ; le délai de trente jours ne commence pas (lecture R-02).',
      'De impact- en risicoanalyse ontbreekt of is onvolledig; de termijn van dertig dagen begint niet (lezing R-02).',
      'The impact and risk assessment is missing or incomplete; the thirty days do not begin (reading R-02).',
    ),
    mend: say('Compléter l’analyse.', 'De beoordeling aanvullen.', 'Complete the assessment.'),
    who: ['database-controller'],
    path: assessment === undefined ? 'assessment' : absent,
  });
  return isComplete(c, heads);
}

function judgeController(
  c: Case,
  provision: string,
  level: string | undefined,
  role: RoleKey | undefined,
  path: string,
): void {
  const who = controllersOf(level);
  c.fact(provision, role === undefined ? undefined : who.includes(role), {
    yes: say(
      'L’acte est celui du responsable du traitement.',
      'De handeling gaat uit van de verwerkingsverantwoordelijke.',
      'The act is the controller’s.',
    ),
    no: say(
      'Seul le responsable du traitement agit ici : le chef de corps (local), le ou les ministres (national).',
      'Enkel de verwerkingsverantwoordelijke handelt hier: de korpschef (lokaal), de minister(s) (nationaal).',
      'Only the controller acts here: the chief of corps (local), the minister or ministers (national).',
    ),
    who,
    path,
  });
}

/** The opinion: by the officer, within thirty days; a late one is flagged and stays usable. @law lfp-44-11-3octies-al3 R-02 */
export function judgeGiveDatabaseOpinion(c: Case, facts: GiveDatabaseOpinionFacts): void {
  const id = 'lfp-44-11-3octies-al3';
  const role = facts.givenBy?.role;
  c.fact(id, role === undefined ? undefined : role === 'dpo', {
    yes: say(
      'L’avis est celui du délégué à la protection des données.',
      'Het advies is dat van de functionaris voor gegevensbescherming.',
      'The opinion is the data protection officer’s.',
    ),
    no: say(
      'Seul le délégué à la protection des données rend cet avis.',
      'Enkel de functionaris voor gegevensbescherming geeft dit advies.',
      'Only the data protection officer gives this opinion.',
    ),
    who: ['dpo'],
    path: 'givenBy.role',
  });
  c.fact('lfp-44-11-3octies-al2', facts.requestComplete, {
    yes: say('La demande est complète.', 'De aanvraag is volledig.', 'The request is complete.'),
    no: say(
      'La demande n’est pas accompagnée de l’analyse : elle est incomplète.',
      'Bij de aanvraag ontbreekt de beoordeling: zij is onvolledig.',
      'The request came without the assessment: it is incomplete.',
    ),
    mend: say('Demander l’analyse.', 'De beoordeling vragen.', 'Ask for the assessment.'),
    who: ['database-controller'],
    path: 'requestComplete',
  });
  if (facts.receivedAt === undefined) {
    c.unknown(id, 'receivedAt');
  } else {
    const limit = opinionLimit(c, facts.receivedAt);
    const end = limitInWords({ kind: 'day', lastDay: limit.lastDay });
    const isLate = c.isPast(limit);
    if (isLate) c.warn('late-opinion');
    c.note(
      id,
      'yes',
      isLate
        ? say(
            `L’avis devait être rendu au plus tard le ${end.fr} ; tardif, il reste utilisable (lecture R-02).`,
            `Het advies moest uiterlijk op ${end.nl} worden gegeven; het is laattijdig maar blijft bruikbaar (lezing R-02).`,
            `The opinion was due on ${end.en} at the latest; late, it stays usable (reading R-02).`,
          )
        : say(
            `L’avis est rendu dans les trente jours, qui s’achèvent le ${end.fr}.`,
            `Het advies wordt gegeven binnen de dertig dagen, die eindigen op ${end.nl}.`,
            `The opinion is given within the thirty days, which end on ${end.en}.`,
          ),
    );
    c.deadline({ id: 'opinion-due', on: limit.lastDay.toString(), kind: 'latest', provision: id, reading: 'R-01' });
  }
  noteIndependence(c, facts.giverIsController);
}

/** Independence of the officer follows from data-protection law, which is not in our files: a rule of ours here (W-28). */
export function noteIndependence(c: Case, isController: boolean | undefined): void {
  if (isController !== true) return;
  c.gate({
    id: 'dpo-not-independent',
    blocks: true,
    because: say(
      'Le délégué ne rend pas avis sur son propre projet (droit de la protection des données, non jugé ici).',
      'De functionaris adviseert niet over een eigen ontwerp (gegevensbeschermingsrecht, hier niet beoordeeld).',
      'The officer gives no opinion on a project of their own (data-protection law, not judged here).',
    ),
  });
}

/** The follow-up table: a line for each recommendation. @law lfp-44-11-3octies-al4 */
export function judgeDecideRecommendations(c: Case, facts: DecideRecommendationsFacts): void {
  const id = 'lfp-44-11-3octies-al4';
  judgeController(c, id, facts.level, facts.decidedBy?.role, 'decidedBy.role');
  const lines = facts.recommendations;
  const open = (lines ?? []).filter(({ followed }) => followed === undefined).map(({ number }) => number);
  const missing =
    lines === undefined ? ['recommendations'] : open.map((number) => `recommendations.${number}.followed`);
  if (missing.length > 0) {
    c.unknown(id, missing, ['database-controller']);
  } else {
    c.note(
      id,
      'yes',
      say(
        'Chaque recommandation a sa réponse.',
        'Elke aanbeveling heeft haar antwoord.',
        'Every recommendation has its answer.',
      ),
    );
  }
  noteEscalation(c, unfollowed(lines ?? [], 'silence-is-open'));
}

/** Sending the analysis: by the officer, to the supervisory authority of the day. @law lfp-44-11-3octies-al4 */
export function judgeEscalateDatabaseOpinion(c: Case, facts: EscalateDatabaseOpinionFacts): void {
  const id = 'lfp-44-11-3octies-al4';
  const role = facts.sentBy?.role;
  const authority = supervisoryAuthority(c);
  c.fact(id, role === undefined ? undefined : role === 'dpo', {
    yes: say(
      'Le délégué à la protection des données transmet.',
      'De functionaris voor gegevensbescherming stuurt door.',
      'The data protection officer sends.',
    ),
    no: say(
      'Le délégué à la protection des données transmet lui-même son analyse.',
      'De functionaris voor gegevensbescherming stuurt zelf zijn analyse door.',
      'The data protection officer sends the analysis in person.',
    ),
    who: ['dpo'],
    path: 'sentBy.role',
  });
  const { addressee } = facts;
  c.fact(id, addressee === undefined ? undefined : addressee === authority || addressee === 'competent-dpa', {
    yes: say(
      'L’analyse va à l’autorité de contrôle compétente ce jour.',
      'De analyse gaat naar de op die dag bevoegde toezichthoudende autoriteit.',
      'The analysis goes to the supervisory authority competent on that day.',
    ),
    no: say(
      'Ce destinataire n’est pas l’autorité de contrôle compétente pour la police ce jour (lecture R-15).',
      'Deze bestemmeling is op die dag niet de voor de politie bevoegde toezichthoudende autoriteit (lezing R-15).',
      'This addressee is not the supervisory authority competent for the police on that day (reading R-15).',
    ),
    who: [authority],
    path: 'addressee',
  });
  c.stated(id, facts.analysisAttached, {
    yes: say('L’analyse est jointe.', 'De analyse is bijgevoegd.', 'The analysis is joined.'),
    no: say('L’analyse n’est pas jointe.', 'De analyse is niet bijgevoegd.', 'The analysis is not joined.'),
    mend: say('Joindre l’analyse.', 'De analyse bijvoegen.', 'Join the analysis.'),
    who: ['dpo'],
    path: 'analysisAttached',
  });
  if (facts.recommendations === undefined) {
    c.unknown(id, 'recommendations', ['dpo']);
    return;
  }
  const refused = unfollowed(facts.recommendations, 'silence-is-no');
  noteEscalation(c, refused, 'refused');
  c.note(
    id,
    'yes',
    refused.length > 0
      ? say(
          `${refused.length} recommandation(s) n’ont pas été suivies : la transmission est due.`,
          `${refused.length} aanbeveling(en) zijn niet gevolgd: het doorsturen is verplicht.`,
          `${refused.length} recommendation(s) were not followed: the transmission is due.`,
        )
      : say(
          'Toutes les recommandations sont suivies : aucune transmission n’est due ; elle n’est pas interdite.',
          'Alle aanbevelingen zijn gevolgd: doorsturen is niet verplicht, maar niet verboden.',
          'All recommendations are followed: no transmission is due; none is forbidden.',
        ),
  );
}
