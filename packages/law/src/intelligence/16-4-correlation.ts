import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import { criteriaOf16x4, judgeCriteria } from './16-4-criteria.ts';
import type { AuthoriseCorrelationContentFacts, IntelligenceStore, RunCorrelationFacts } from './acts.ts';
import { judgeMethod, methodProvisions } from './methods.ts';
import { judgeService, judgeServiceDesignation, judgeTwoHats, officerOf } from './parties.ts';

const content = 'lrs-16-4-p3-al3-s1';
const withLists = 'lrs-16-4-p3-al1-pt1';
const withCriteria = 'lrs-16-4-p3-al1-pt2';
const presented = 'lrs-16-4-p3-al5-s1';
const refined = 'lrs-16-4-p3-al5-s2';

/** The officer authorises what a list or database contains. @law lrs-16-4-p3-al1-pt1 lrs-16-4-p3-al3-s1 lrs-16-4-p3-al3-s2 lrs-16-4-p6 */
export function judgeAuthoriseContent(c: Case, facts: AuthoriseCorrelationContentFacts): void {
  c.choice('R-39');
  const isList =
    facts.source === undefined
      ? undefined
      : ['own-database', 'accessible-database', 'person-list'].includes(facts.source);
  c.fact(withLists, isList, {
    yes: say(
      'Banque de données du service, ou à sa disposition, ou liste de personnes : l’article 16/4 les admet.',
      'Gegevensbank van de dienst, of hem ter beschikking, of lijst van personen: artikel 16/4 laat die toe.',
      'A database of the service or at its disposal, or a list of persons: 16/4 admits them.',
    ),
    no: say(
      'L’article 16/4 n’admet ici que ses banques de données, celles qui lui sont accessibles, et ses listes de personnes.',
      'Artikel 16/4 laat hier enkel eigen of toegankelijke gegevensbanken en lijsten van personen toe.',
      'Article 16/4 admits here only own or accessible databases and lists of persons.',
    ),
    who: ['intelligence-service'],
    path: 'source',
  });
  judgeOfficer(c, facts.decidedBy?.role, 'decidedBy.role');
  if (facts.decidedBy !== undefined) judgeServiceDesignation(c, facts.decidedBy, 'decidedBy');
  judgeTwoHats(c, facts.decidedBy, 'decidedBy');
  c.stated(content, facts.contentDigest, {
    yes: say(
      'L’autorisation est liée au contenu par son empreinte.',
      'De toestemming is door een vingerafdruk aan de inhoud verbonden.',
      'The authorisation is bound to the content by its digest.',
    ),
    no: say(
      'L’autorisation ne dit pas quel contenu elle vise.',
      'De toestemming zegt niet welke inhoud zij beoogt.',
      'The authorisation does not say which content it means.',
    ),
    who: officerOf(c, content),
    path: 'contentDigest',
  });
  if (facts.coversSet !== true) return;
  c.stated(
    'lrs-16-4-p3-al3-s2',
    facts.investigationReferences?.some((one) => one.trim() !== ''),
    {
      yes: say(
        'La décision désigne une ou plusieurs enquêtes de renseignement spécifiques.',
        'De beslissing duidt een of meer specifieke inlichtingenonderzoeken aan.',
        'The decision names one or more specific intelligence investigations.',
      ),
      no: say(
        'Une décision sur un ensemble de données désigne au moins une enquête de renseignement spécifique.',
        'Een beslissing over een geheel van gegevens duidt minstens één specifiek inlichtingenonderzoek aan.',
        'A decision on a set of data names at least one specific intelligence investigation.',
      ),
      mend: say(
        'Désigner les enquêtes de renseignement.',
        'De inlichtingenonderzoeken aanduiden.',
        'Name the intelligence investigations.',
      ),
      who: officerOf(c, content),
      path: 'investigationReferences',
    },
  );
}

function judgeOfficer(c: Case, role: Parameters<typeof judgeService>[2], path: string): void {
  const officers = officerOf(c, content);
  const isMethods = officers.includes('methods-officer');
  c.fact(content, role === undefined ? undefined : officers.includes(role), {
    yes: isMethods
      ? say(
          'Le contenu est autorisé par un officier des méthodes.',
          'De inhoud is toegestaan door een officier voor de methoden.',
          'The content is authorised by a methods officer.',
        )
      : say(
          'Le contenu est autorisé par un officier de renseignement.',
          'De inhoud is toegestaan door een inlichtingenofficier.',
          'The content is authorised by an intelligence officer.',
        ),
    no: isMethods
      ? say(
          'Depuis le 15 août 2022, seul un officier des méthodes autorise le contenu.',
          'Sinds 15 augustus 2022 kan enkel een officier voor de methoden de inhoud toestaan.',
          'Since 15 August 2022 only a methods officer authorises the content.',
        )
      : say(
          'Seul un officier de renseignement autorise le contenu.',
          'Enkel een inlichtingenofficier kan de inhoud toestaan.',
          'Only an intelligence officer authorises the content.',
        ),
    who: officers,
    path,
  });
}

const technical: readonly IntelligenceStore[] = ['local-technical-database', 'national-technical-database'];

/** A correlation: after recording under 16/4, in real time only under a special method. @law lrs-16-4-p3-al1-pt1 lrs-16-4-p3-al1-pt2 lrs-16-4-p3-al2 */
export function judgeRunCorrelation(c: Case, facts: RunCorrelationFacts): void {
  c.choice('R-39');
  const { source } = facts;
  const isCriteria = source === 'criteria';
  const id = isCriteria ? withCriteria : withLists;
  judgeService(c, id, facts.runByRole, 'runByRole');
  c.fact(id, facts.store === undefined ? undefined : technical.includes(facts.store), {
    yes: say(
      'Les données sont celles d’une banque de données technique ANPR.',
      'De gegevens zijn die van een technische ANPR-gegevensbank.',
      'The data are those of a technical ANPR database.',
    ),
    no: say(
      'La corrélation n’est ouverte que sur les banques de données techniques ANPR, non sur des enregistrements vidéo.',
      'Correlatie is enkel opengesteld op de technische ANPR-gegevensbanken, niet op video-opnamen.',
      'Correlation is open on the technical ANPR databases only, not on video recordings.',
    ),
    path: 'store',
  });
  c.fact(id, source === undefined ? undefined : source !== 'other', {
    yes: say(
      'La corrélation se fait avec une source que l’article 16/4, § 3, énumère.',
      'De correlatie gebeurt met een bron die artikel 16/4, § 3, opsomt.',
      'The correlation is made with a source that article 16/4, § 3, lists.',
    ),
    no: say(
      'L’article 16/4, § 3, énumère les sources ; celle-ci n’y figure pas.',
      'Artikel 16/4, § 3, somt de bronnen op; deze staat er niet bij.',
      'Article 16/4, § 3, lists the sources; this one is not among them.',
    ),
    path: 'source',
  });
  judgeMode(c, facts);
  if (isCriteria) judgeCriteriaRun(c, facts);
  else if (source !== undefined) judgeListRun(c, facts);
}

/** @law lrs-16-4-p3-al2 lrs-18-4-p3-al2 lrs-18-11-p3-al2 */
function judgeMode(c: Case, facts: RunCorrelationFacts): void {
  const id = 'lrs-16-4-p3-al2';
  if (facts.mode === undefined) {
    c.unknown(id, 'mode', ['intelligence-service']);
    return;
  }
  if (facts.mode === 'afterwards') {
    c.note(
      id,
      'yes',
      say(
        'La corrélation se fait après l’enregistrement des données.',
        'De correlatie gebeurt na de opname van de gegevens.',
        'The correlation is made after the data were recorded.',
      ),
    );
    return;
  }
  if (facts.method === undefined || facts.method.kind === 'none') {
    c.note(
      id,
      'no',
      say(
        'L’article 16/4 ne permet la corrélation qu’après enregistrement ; en temps réel il faut une méthode spécifique (18/4) ou exceptionnelle (18/11).',
        'Artikel 16/4 laat enkel correlatie na opname toe; in realtime is een specifieke (18/4) of uitzonderlijke (18/11) methode nodig.',
        'Article 16/4 allows correlation after recording only; in real time a specific (18/4) or exceptional (18/11) method is needed.',
      ),
      {
        mend: say(
          'Corréler après enregistrement, ou sous une méthode spécifique ou exceptionnelle en vigueur.',
          'Na opname correleren, of onder een geldende specifieke of uitzonderlijke methode.',
          'Correlate after recording, or under a specific or exceptional method in force.',
        ),
        who: ['intelligence-head'],
        missing: ['method'],
        otherGround: true,
      },
    );
    return;
  }
  judgeMethod(c, facts.method, 'realTime');
}

/** A list or database runs with the content that was authorised; each list used is then communicated. @law lrs-16-4-p3-al3-s1 lrs-16-4-p3-al4-s1 */
function judgeListRun(c: Case, facts: RunCorrelationFacts): void {
  const authorisation = facts.contentAuthorisation;
  if (authorisation === undefined || authorisation.given === false) {
    c.stated(content, authorisation?.given, {
      yes: say('Le contenu a été autorisé.', 'De inhoud is toegestaan.', 'The content was authorised.'),
      no: say(
        'Le contenu de la liste ou de la banque de données n’est pas autorisé.',
        'De inhoud van de lijst of gegevensbank is niet toegestaan.',
        'The content of the list or database is not authorised.',
      ),
      mend: say(
        'Faire autoriser le contenu par l’officier que la loi désigne.',
        'De inhoud laten toestaan door de officier die de wet aanwijst.',
        'Have the content authorised by the officer the law names.',
      ),
      who: officerOf(c, content),
      path: 'contentAuthorisation',
    });
  } else {
    judgeOfficer(c, authorisation.byRole, 'contentAuthorisation.byRole');
    c.fact(content, authorisation.digestMatches, {
      yes: say(
        'Le contenu est celui qui a été autorisé.',
        'De inhoud is die welke is toegestaan.',
        'The content is the one that was authorised.',
      ),
      no: say(
        'Le contenu a changé depuis l’autorisation.',
        'De inhoud is sinds de toestemming gewijzigd.',
        'The content has changed since the authorisation.',
      ),
      who: officerOf(c, content),
      path: 'contentAuthorisation.digestMatches',
    });
    const decidedAt = authorisation.decidedAt;
    if (decidedAt !== undefined)
      c.fact(content, c.precedes(c.moment('contentAuthorisation.decidedAt', decidedAt), c.at, false), {
        yes: say(
          'L’autorisation précède la corrélation.',
          'De toestemming gaat aan de correlatie vooraf.',
          'The authorisation precedes the correlation.',
        ),
        no: say(
          'L’autorisation ne précède pas la corrélation.',
          'De toestemming gaat niet aan de correlatie vooraf.',
          'The authorisation does not precede the correlation.',
        ),
        who: officerOf(c, content),
        path: 'contentAuthorisation.decidedAt',
      });
    if (authorisation.deciderIsCaseManager !== undefined)
      c.fact('lrs-16-4-p6', !authorisation.deciderIsCaseManager, {
        yes: say(
          'L’officier qui a autorisé le contenu n’est pas le gestionnaire du dossier.',
          'De officier die de inhoud toestond, is niet de beheerder van het dossier.',
          'The officer who authorised the content is not the case manager.',
        ),
        no: say(
          'L’officier qui a autorisé le contenu est le gestionnaire du dossier : la loi l’interdit.',
          'De officier die de inhoud toestond, is de beheerder van het dossier: de wet verbiedt dat.',
          'The officer who authorised the content is the case manager: the law forbids it.',
        ),
        who: officerOf(c, content),
        path: 'contentAuthorisation.deciderIsCaseManager',
      });
  }
  c.duty({
    id: 'send-correlation-list',
    basis: 'law',
    provision: 'lrs-16-4-p3-al4-s1',
    text: say(
      'Communiquer au Comité permanent R, dans les meilleurs délais, la liste qui a servi, dans sa version exacte.',
      'De gebruikte lijst, in haar exacte versie, zo spoedig mogelijk meedelen aan het Vast Comité I.',
      'Communicate the list that was used, in its exact version, to Committee R as soon as possible.',
    ),
    dueWithin: 'as-soon-as-possible',
    by: ['intelligence-service'],
    toWhom: ['committee-r'],
  });
}

/** Criteria are presented first, unless they only refine criteria that were. @law lrs-16-4-p3-al5-s1 lrs-16-4-p3-al5-s2 */
function judgeCriteriaRun(c: Case, facts: RunCorrelationFacts): void {
  const provisions =
    facts.mode === 'real-time' && facts.method !== undefined && facts.method.kind !== 'none'
      ? methodProvisions(facts.method.kind)
      : undefined;
  judgeCriteria(
    c,
    facts.criteria,
    provisions === undefined ? criteriaOf16x4 : { individual: provisions.criteria, heads: provisions.criteria },
  );
  if (facts.refinesPresentedCriteria === true) {
    c.note(
      refined,
      'yes',
      say(
        'Les critères affinent des critères déjà présentés : toute réponse aux nouveaux répond aussi aux anciens.',
        'De criteria verfijnen reeds voorgelegde criteria: wie aan de nieuwe voldoet, voldoet ook aan de oude.',
        'The criteria refine criteria already presented: whatever meets the new ones meets the old ones.',
      ),
    );
    return;
  }
  const presentedAt =
    facts.criteriaPresentedAt === undefined ? undefined : c.moment('criteriaPresentedAt', facts.criteriaPresentedAt);
  const isPresented = presentedAt === undefined ? facts.criteriaPresented : c.precedes(presentedAt, c.at, true);
  c.stated(presented, isPresented, {
    yes: say(
      'Les critères ont été présentés au Comité permanent R avant la corrélation.',
      'De criteria zijn vóór de correlatie voorgelegd aan het Vast Comité I.',
      'The criteria were presented to Committee R before the correlation.',
    ),
    no: say(
      'Les critères n’ont pas été présentés au Comité permanent R avant la corrélation ; un critère élargi est un nouveau critère.',
      'De criteria zijn niet vóór de correlatie voorgelegd aan het Vast Comité I; een ruimer criterium is een nieuw criterium.',
      'The criteria were not presented to Committee R before the correlation; a wider criterion is a new one.',
    ),
    mend: say(
      'Présenter d’abord les critères au Comité permanent R ; son approbation n’est pas demandée.',
      'De criteria eerst voorleggen aan het Vast Comité I; zijn goedkeuring is niet vereist.',
      'Present the criteria to Committee R first; its approval is not asked for.',
    ),
    who: ['intelligence-service'],
    path: 'criteriaPresentedAt',
  });
}
