import type { Case } from '../case.ts';
import type { Level } from '../facts.ts';
import { versionsOf } from '../provisions.ts';
import type { RoleKey } from '../roles.ts';
import { dayOf } from '../time.ts';
import { say } from '../trilingual.ts';
import type { AuthorisationFacts } from '../use-facts.ts';
import { isFixed } from './25-2-classes.ts';
import { judgeOralGrant } from './25-4-oral-grant.ts';
import { authorisers, exemptionOf, noteExemption, requesters } from './25-4-parties.ts';
import { type CoverCase, coversPurposes, spotIn } from './25-4-scope-match.ts';

const id = 'lfp-25-4-p1-al1';

/** Every visible use is exempt, or covered by an authorisation, or urgent. @law lfp-25-4-p1-al1 lfp-25-4-p3-al1-s1 lfp-25-4-p5 lfp-25-4-p6-autorisation */
export function judgeCover(c: Case, facts: CoverCase): void {
  const exemption = exemptionOf(c, facts.kind, facts.placeKind, facts.place);
  if (exemption === 'lfp-25-4-p5' || exemption === 'lfp-25-4-p6-autorisation') {
    noteExemption(c, exemption);
    return;
  }
  if (exemption === undefined) {
    c.unknown('lfp-25-4-p5', ['place.kind', 'place.managedByPolice']);
    return;
  }
  judgeTerritory(c, facts);
  const { level } = facts.use;
  const of = (roles: Readonly<Record<Level, readonly RoleKey[]>>): readonly RoleKey[] =>
    level === undefined ? [...roles.local, ...roles.federal] : roles[level];
  if (facts.use.authorisation !== undefined) judgeAuthorisation(c, facts, facts.use.authorisation);
  else if (facts.use.urgent !== undefined) judgeOralGrant(c, facts, facts.use.urgent);
  else {
    c.note(
      id,
      'no',
      say(
        'Aucune autorisation préalable de principe ne couvre cette utilisation.',
        'Geen voorafgaande principiële toestemming dekt dit gebruik.',
        'No prior authorisation in principle covers this use.',
      ),
      {
        mend: say(
          'Demander l’autorisation ; en cas d’urgence motivée, la demander oralement.',
          'De toestemming vragen; bij gemotiveerde hoogdringendheid ze mondeling vragen.',
          'Ask for the authorisation; in reasoned urgency ask for it orally.',
        ),
        // the head asks, the authority decides
        who: [...of(requesters), ...of(authorisers)],
        missing: ['authorisation'],
      },
    );
  }
}

function judgeTerritory(c: Case, facts: CoverCase): void {
  const territory = facts.use.territoryOfCompetence;
  if (territory === undefined) return;
  const municipality = facts.place?.municipality;
  c.fact(id, municipality === undefined ? undefined : territory.includes(municipality), {
    yes: say(
      'Le lieu relève du territoire de compétence du service.',
      'De plaats ligt in het ambtsgebied van de dienst.',
      'The place lies in the service’s territory of competence.',
    ),
    no: say(
      'Le lieu ne relève pas du territoire de compétence du service.',
      'De plaats ligt niet in het ambtsgebied van de dienst.',
      'The place does not lie in the service’s territory of competence.',
    ),
    path: 'place.municipality',
  });
}

function judgeAuthorisation(c: Case, facts: CoverCase, authorisation: AuthorisationFacts): void {
  const { decidedAt, withdrawnAt } = authorisation;
  c.stated(
    id,
    decidedAt === undefined ? undefined : c.precedes(c.moment('authorisation.decidedAt', decidedAt), c.at, false),
    {
      yes: say(
        'L’autorisation précède l’utilisation.',
        'De toestemming gaat aan het gebruik vooraf.',
        'The authorisation precedes the use.',
      ),
      no: say(
        'L’autorisation ne précède pas l’utilisation.',
        'De toestemming gaat niet aan het gebruik vooraf.',
        'The authorisation does not precede the use.',
      ),
      path: 'authorisation.decidedAt',
    },
  );
  if (withdrawnAt !== undefined && c.precedes(c.moment('authorisation.withdrawnAt', withdrawnAt), c.at, false)) {
    c.note(
      id,
      'no',
      say('L’autorisation a été retirée.', 'De toestemming is ingetrokken.', 'The authorisation has been withdrawn.'),
    );
  }
  const firstDay = versionsOf('l2023-11')[0]?.from ?? c.lawDay;
  const older = decidedAt !== undefined && dayOf(c.moment('authorisation.decidedAt', decidedAt)).toString() < firstDay;
  if (older && isFixed(facts.kind) && c.inForce('l2023-11')) {
    c.note(
      'l2023-11',
      'yes',
      say(
        'Autorisation antérieure à la loi du 19 octobre 2023 : elle reste valable.',
        'Toestemming van vóór de wet van 19 oktober 2023: zij blijft geldig.',
        'Authorisation older than the law of 19 October 2023: it stays valid.',
      ),
    );
    c.warn('stored-copy');
  }
  judgeLevel(c, facts.use.level, authorisation.level);
  judgeScopeOf(c, facts, authorisation);
}

/** The council authorises the local police, the minister the federal police: neither can for the other. @law lfp-25-4-p1-al1-pt1 lfp-25-4-p1-al1-pt2 */
function judgeLevel(c: Case, ofUse: AuthorisationFacts['level'], ofAuthorisation: AuthorisationFacts['level']): void {
  if (ofUse === undefined) return; // a live view names no service
  const isFederal = ofUse === 'federal';
  const fits = ofAuthorisation === undefined ? undefined : ofUse === ofAuthorisation;
  c.fact(isFederal ? 'lfp-25-4-p1-al1-pt2' : 'lfp-25-4-p1-al1-pt1', fits, {
    yes: isFederal
      ? say(
          'L’autorisation émane du ministre de l’Intérieur ou de son délégué, pour un service fédéral.',
          'De toestemming komt van de minister van Binnenlandse Zaken of zijn gemachtigde, voor een federale dienst.',
          'The authorisation is that of the minister of the Interior or a delegate, for a federal service.',
        )
      : say(
          'L’autorisation émane du conseil communal, pour une zone de police.',
          'De toestemming komt van de gemeenteraad, voor een politiezone.',
          'The authorisation is that of the municipal council, for a police zone.',
        ),
    no: isFederal
      ? say(
          'L’autorisation d’un conseil communal ne vaut pas pour un service de la police fédérale.',
          'De toestemming van een gemeenteraad geldt niet voor een dienst van de federale politie.',
          'A municipal council’s authorisation does not hold for a federal police service.',
        )
      : say(
          'L’autorisation du ministre ne vaut pas pour une zone de police.',
          'De toestemming van de minister geldt niet voor een politiezone.',
          'The minister’s authorisation does not hold for a police zone.',
        ),
    mend: isFederal
      ? say(
          'Demander l’autorisation du ministre de l’Intérieur.',
          'De toestemming van de minister van Binnenlandse Zaken vragen.',
          'Ask for the authorisation of the minister of the Interior.',
        )
      : say(
          'Demander l’autorisation du conseil communal.',
          'De toestemming van de gemeenteraad vragen.',
          'Ask for the authorisation of the municipal council.',
        ),
    who: isFederal ? ['coordinating-director', 'requesting-director'] : ['chief-of-corps'],
    path: 'authorisation.level',
  });
}

function judgeScopeOf(c: Case, facts: CoverCase, authorisation: AuthorisationFacts): void {
  const renew = {
    mend: say('Demander une nouvelle autorisation.', 'Een nieuwe toestemming vragen.', 'Ask for a new authorisation.'),
    who: ['chief-of-corps', 'coordinating-director', 'requesting-director'] as const,
  };
  const kinds = authorisation.cameraKinds;
  const kindFits =
    kinds === undefined
      ? undefined
      : kinds.includes(facts.kind) || (facts.kind === 'mobile' && kinds.includes('individual'));
  c.fact(id, kindFits, {
    yes: say(
      'L’autorisation couvre ce type de caméra.',
      'De toestemming dekt dit type camera.',
      'The authorisation covers this type of camera.',
    ),
    no: say(
      'L’autorisation ne couvre pas ce type de caméra.',
      'De toestemming dekt dit type camera niet.',
      'The authorisation does not cover this type of camera.',
    ),
    path: 'authorisation.cameraKinds',
    ...renew,
  });
  const extra = (facts.use.camera?.functions ?? []).filter((name) => !(authorisation.functions ?? []).includes(name));
  if (extra.length > 0) {
    c.note(
      'lfp-25-4-p2-al3-type',
      'no',
      say(
        `Fonctions activées hors de l’autorisation : ${extra.join(', ')}.`,
        `Functies ingeschakeld buiten de toestemming: ${extra.join(', ')}.`,
        `Functions switched on outside the authorisation: ${extra.join(', ')}.`,
      ),
      renew,
    );
  }
  judgePurposesCovered(c, facts, authorisation, renew);
  judgeWhere(c, facts, authorisation, renew);
}

type Renew = {
  readonly mend: ReturnType<typeof say>;
  readonly who: readonly ['chief-of-corps', 'coordinating-director', 'requesting-director'];
};

function judgePurposesCovered(c: Case, facts: CoverCase, authorisation: AuthorisationFacts, renew: Renew): void {
  const used = facts.use.purposes;
  const covered = coversPurposes(authorisation.purposes, used);
  c.fact(id, covered, {
    yes: say(
      'L’autorisation couvre les finalités de l’utilisation.',
      'De toestemming dekt de doeleinden van het gebruik.',
      'The authorisation covers the purposes of the use.',
    ),
    no: say(
      'Une finalité de l’utilisation n’est pas couverte par l’autorisation.',
      'Een doeleinde van het gebruik is niet gedekt door de toestemming.',
      'A purpose of the use is not covered by the authorisation.',
    ),
    path: used === undefined || used.length === 0 ? 'purposes' : 'authorisation.purposes',
    ...renew,
  });
}

function judgeWhere(c: Case, facts: CoverCase, authorisation: AuthorisationFacts, renew: Renew): void {
  const municipality = facts.place?.municipality;
  const federal = (authorisation.level ?? facts.use.level) === 'federal';
  const territory = authorisation.territory;
  const perMunicipality = c.choice('R-09') === 'per-municipality';
  const own = authorisation.municipality;
  let inside: boolean | undefined;
  if (federal || own === undefined)
    inside = territory === undefined || municipality === undefined ? undefined : territory.includes(municipality);
  else if (!perMunicipality)
    inside =
      municipality === undefined || facts.use.territoryOfCompetence === undefined
        ? undefined
        : facts.use.territoryOfCompetence.includes(municipality);
  else inside = municipality === undefined ? undefined : own === municipality;
  c.fact(id, inside, {
    yes: say(
      'L’autorisation couvre le territoire où la caméra est utilisée.',
      'De toestemming dekt het grondgebied waar de camera wordt gebruikt.',
      'The authorisation covers the territory where the camera is used.',
    ),
    no: say(
      'L’autorisation ne couvre pas la commune où la caméra est utilisée.',
      'De toestemming dekt de gemeente waar de camera wordt gebruikt niet.',
      'The authorisation does not cover the municipality where the camera is used.',
    ),
    mend: say(
      'Demander l’autorisation de la commune du lieu.',
      'De toestemming van de gemeente van de plaats vragen.',
      'Ask for the authorisation of the municipality of the place.',
    ),
    who: ['municipal-council'],
    path: 'place.municipality',
  });
  judgeSpot(c, facts, authorisation, renew);
}

/** The spot of a fixed camera; of a temporary fixed one too when spots were authorised, unless it moves inside an authorised area. @law lfp-25-4-p2-al3-lieu */
function judgeSpot(c: Case, facts: CoverCase, authorisation: AuthorisationFacts, renew: Renew): void {
  if (!isFixed(facts.kind)) return;
  const isTemporary = facts.kind === 'temporary-fixed';
  if (isTemporary && authorisation.places === undefined) return;
  const spot = spotIn(authorisation, facts.use, isTemporary);
  c.fact(isTemporary ? 'lfp-25-4-p2-al3-lieu' : id, spot.inside, {
    yes: say(
      'L’autorisation couvre le lieu de cette caméra fixe.',
      'De toestemming dekt de plaats van deze vaste camera.',
      'The authorisation covers the place of this fixed camera.',
    ),
    no: say(
      'L’autorisation ne couvre pas le lieu de cette caméra fixe.',
      'De toestemming dekt de plaats van deze vaste camera niet.',
      'The authorisation does not cover the place of this fixed camera.',
    ),
    path: spot.missing === 'places' ? 'authorisation.places' : spot.missing,
    ...renew,
  });
}
