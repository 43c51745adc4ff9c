import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { judgeDatabaseJournal } from './44-11-3novies-journal.ts';
import type {
  ConnectDatabasesFacts,
  CorrelationDirectiveFacts,
  CorrelationLimitsFacts,
  IssueCorrelationDirectiveFacts,
} from './search-facts.ts';

const ministers: readonly RoleKey[] = ['minister-interior', 'minister-justice'];
const power = 'lfp-44-4-p4-al1';
const criteria = 'lfp-44-4-p4-al2-s1';
const contents = 'lfp-44-4-p4-al2-s2';

/** First day on which the directive is each minister's, binding and published (44/4 § 6). */
const publishedSince = '2019-06-29';

/** Who issued the directive and, since 29-06-2019, that it is published. @law lfp-44-4-p4-al1 */
function judgeIssued(
  c: Case,
  directive: { readonly issuedBy?: readonly RoleKey[]; readonly published?: boolean },
  path: string,
): void {
  const { issuedBy } = directive;
  const isJoint = c.lawDay < publishedSince;
  const isIssued =
    issuedBy === undefined
      ? undefined
      : isJoint
        ? ministers.every((minister) => issuedBy.includes(minister))
        : issuedBy.length > 0 && issuedBy.every((role) => ministers.includes(role));
  c.fact(power, isIssued, {
    yes: say(
      'La directive émane des ministres que la loi désigne.',
      'De richtlijn gaat uit van de ministers die de wet aanwijst.',
      'The directive comes from the ministers the law names.',
    ),
    no: isJoint
      ? say(
          'Jusqu’au 28 juin 2019, la directive est commune aux ministres de l’Intérieur et de la Justice.',
          'Tot en met 28 juni 2019 is de richtlijn gemeenschappelijk aan de ministers van Binnenlandse Zaken en van Justitie.',
          'Until 28 June 2019 the directive is common to the ministers of the Interior and of Justice.',
        )
      : say(
          'La directive émane du ministre de l’Intérieur ou du ministre de la Justice, chacun dans ses compétences.',
          'De richtlijn gaat uit van de minister van Binnenlandse Zaken of de minister van Justitie, elk binnen zijn bevoegdheden.',
          'The directive comes from the minister of the Interior or the minister of Justice, each within their competence.',
        ),
    who: ministers,
    path: `${path}issuedBy`,
  });
  if (isJoint) return;
  c.warn('stored-copy');
  c.fact(power, directive.published, {
    yes: say(
      'La directive est publiée au Moniteur belge.',
      'De richtlijn is in het Belgisch Staatsblad bekendgemaakt.',
      'The directive is published in the Moniteur belge.',
    ),
    no: say(
      'Depuis le 29 juin 2019, la directive est publiée au Moniteur belge ; celle-ci ne l’est pas.',
      'Sinds 29 juni 2019 wordt de richtlijn in het Belgisch Staatsblad bekendgemaakt; deze is dat niet.',
      'Since 29 June 2019 the directive is published in the Moniteur belge; this one is not.',
    ),
    mend: say(
      'Publier la directive au Moniteur belge.',
      'De richtlijn in het Belgisch Staatsblad bekendmaken.',
      'Publish the directive in the Moniteur belge.',
    ),
    who: ministers,
    path: `${path}published`,
  });
}

/** Issuing the directive. @law lfp-44-4-p4-al1 lfp-44-4-p4-al2-s1 lfp-44-4-p4-al2-s2 R-47 */
export function judgeIssueCorrelationDirective(c: Case, facts: IssueCorrelationDirectiveFacts): void {
  judgeIssued(c, facts, '');
  c.judged(power, facts.measured, {
    yes: say(
      'Les mesures sont adéquates, pertinentes et non excessives.',
      'De maatregelen zijn adequaat, relevant en niet overmatig.',
      'The measures are adequate, relevant and not excessive.',
    ),
    no: say(
      'Les mesures ne sont pas adéquates, pertinentes et non excessives.',
      'De maatregelen zijn niet adequaat, relevant en niet overmatig.',
      'The measures are not adequate, relevant and not excessive.',
    ),
    who: ministers,
    path: 'measured',
  });
  const taken = facts.criteria;
  const isComplete =
    taken === undefined ? undefined : (['time', 'space', 'frequency'] as const).every((one) => taken.includes(one));
  c.fact(criteria, isComplete, {
    yes: say(
      'La directive tient compte du temps, de l’espace et de la fréquence.',
      'De richtlijn houdt rekening met tijd, ruimte en frequentie.',
      'The directive takes account of time, space and frequency.',
    ),
    no: say(
      'La directive doit tenir compte du temps, de l’espace et de la fréquence.',
      'De richtlijn moet rekening houden met tijd, ruimte en frequentie.',
      'The directive must take account of time, space and frequency.',
    ),
    who: ministers,
    path: 'criteria',
  });
  const missing = [
    ...(facts.namesAuthority === undefined ? ['namesAuthority'] : []),
    ...(facts.namesDatabases === undefined ? ['namesDatabases'] : []),
  ];
  const isNamed =
    facts.namesAuthority === false || facts.namesDatabases === false ? false : missing.length > 0 ? undefined : true;
  c.fact(contents, isNamed, {
    yes: say(
      'La directive désigne l’autorité qui permet et les banques de données connectables.',
      'De richtlijn wijst de overheid aan die toelaat en de koppelbare gegevensbanken.',
      'The directive names the authority that permits and the databases that may be connected.',
    ),
    no: say(
      'La directive doit désigner au moins l’autorité qui permet et les banques de données connectables.',
      'De richtlijn moet minstens de overheid aanwijzen die toelaat en de koppelbare gegevensbanken.',
      'The directive must name at least the authority that permits and the databases that may be connected.',
    ),
    who: ministers,
    path: isNamed === undefined ? missing : ['namesAuthority', 'namesDatabases'],
  });
}

/** What a job keeps to of the directive: time, space, frequency; authority and databases. @law lfp-44-4-p4-al2-s1 lfp-44-4-p4-al2-s2 */
function judgeLimits(c: Case, limits: CorrelationLimitsFacts | undefined): void {
  const bounds = [
    ['limits.withinTime', limits?.withinTime],
    ['limits.withinArea', limits?.withinArea],
    ['limits.withinFrequency', limits?.withinFrequency],
  ] as const;
  judgeAll(c, criteria, bounds, {
    yes: say(
      'Le temps, l’espace et la fréquence restent dans la directive.',
      'Tijd, ruimte en frequentie blijven binnen de richtlijn.',
      'Time, space and frequency stay within the directive.',
    ),
    no: say(
      'Le temps, l’espace ou la fréquence sortent de la directive, ou ne sont pas fixés.',
      'Tijd, ruimte of frequentie vallen buiten de richtlijn, of zijn niet bepaald.',
      'Time, space or frequency fall outside the directive, or are not set.',
    ),
  });
  const named = [
    ['limits.databasesListed', limits?.databasesListed],
    ['limits.permittedByNamedAuthority', limits?.permittedByNamedAuthority],
  ] as const;
  judgeAll(c, contents, named, {
    yes: say(
      'Les banques de données sont connectables, et l’autorité désignée le permet.',
      'De gegevensbanken zijn koppelbaar en de aangewezen overheid laat het toe.',
      'The databases may be connected, and the authority named permits it.',
    ),
    no: say(
      'Une banque de données n’est pas dans la directive, ou l’autorité qu’elle désigne ne l’a pas permis.',
      'Een gegevensbank staat niet in de richtlijn, of de overheid die zij aanwijst heeft het niet toegelaten.',
      'A database is not in the directive, or the authority it names has not permitted it.',
    ),
  });
}

function judgeAll(
  c: Case,
  provision: string,
  marks: readonly (readonly [string, boolean | undefined])[],
  words: { readonly yes: ReturnType<typeof say>; readonly no: ReturnType<typeof say> },
): void {
  const unknown = marks.filter(([, mark]) => mark === undefined).map(([path]) => path);
  const failed = marks.filter(([, mark]) => mark === false).map(([path]) => path);
  c.fact(provision, failed.length > 0 ? false : unknown.length > 0 ? undefined : true, {
    ...words,
    who: ministers,
    path: failed.length > 0 ? failed : unknown,
  });
}

/** Connecting databases as such: only within a directive. @law lfp-44-4-p4-al1 R-47 */
export function judgeConnectDatabases(c: Case, facts: ConnectDatabasesFacts): void {
  const { directive } = facts;
  if (directive?.reference === undefined) noDirective(c);
  else judgeDirective(c, directive, facts.limits);
  judgeDatabaseJournal(c, facts.journalOn);
}

function noDirective(c: Case): void {
  c.stated(power, undefined, {
    yes: say(
      'Une directive des ministres permet cette connexion.',
      'Een richtlijn van de ministers laat deze koppeling toe.',
      'A directive of the ministers permits this connection.',
    ),
    no: say(
      'Aucune directive des ministres n’est indiquée : sans elle, des banques de données ne se connectent pas.',
      'Er is geen richtlijn van de ministers vermeld: zonder richtlijn worden gegevensbanken niet gekoppeld.',
      'No directive of the ministers is stated: without one databases are not connected.',
    ),
    mend: say(
      'Indiquer la directive qui permet cette connexion.',
      'De richtlijn vermelden die deze koppeling toelaat.',
      'State the directive that permits this connection.',
    ),
    who: ministers,
    path: 'directive.reference',
  });
}

function judgeDirective(
  c: Case,
  directive: CorrelationDirectiveFacts,
  limits: CorrelationLimitsFacts | undefined,
): void {
  judgeIssued(c, directive, 'directive.');
  if (directive.issuedAt !== undefined) {
    c.fact(power, c.precedes(c.moment('directive.issuedAt', directive.issuedAt), c.at, false), {
      yes: say(
        'La directive précède l’acte.',
        'De richtlijn gaat aan de handeling vooraf.',
        'The directive precedes the act.',
      ),
      no: say(
        'La directive est postérieure à l’acte : elle n’a pas d’effet rétroactif.',
        'De richtlijn dateert van na de handeling: zij werkt niet terug.',
        'The directive is later than the act: it has no retroactive effect.',
      ),
      who: ministers,
      path: 'directive.issuedAt',
    });
  }
  judgeLimits(c, limits);
}

/**
 * A correlation with lists: a directive that is loaded binds; when none is, our rule stops the operation and the law is told as if it were
 * there. Criteria connect no database. @law lfp-44-4-p4-al1 R-47
 */
export function judgeDirectiveOfCorrelation(
  c: Case,
  facts: { readonly directive?: CorrelationDirectiveFacts; readonly limits?: CorrelationLimitsFacts },
): void {
  c.choice('R-47');
  if (facts.directive?.reference !== undefined) {
    judgeDirective(c, facts.directive, facts.limits);
    return;
  }
  c.warn('directives-assumed');
  c.gate({
    id: 'directives-not-loaded',
    blocks: true,
    because: say(
      'Aucune directive de l’article 44/4 sur la corrélation n’est chargée (notre règle, non la loi ; lecture R-47).',
      'Er is geen richtlijn van artikel 44/4 over de correlatie geladen (onze regel, niet de wet; lezing R-47).',
      'No directive of article 44/4 on correlation is loaded (our rule, not the law; reading R-47).',
    ),
  });
}
