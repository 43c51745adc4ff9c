import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { ActivateUseFacts, EndUseFacts } from '../use-facts.ts';
import { judgeScope } from './25-1-scope.ts';
import { classifyCamera, classifyPlace, isFixed, isMobile } from './25-2-classes.ts';
import { judgeVisibility } from './25-2-visibility.ts';
import { judgeBodycamUse } from './25-3-bodycam.ts';
import { judgeIntimacy, judgePurposes, judgePurposesGiven, judgeSensitiveAim } from './25-3-limits.ts';
import { judgePlace } from './25-3-place.ts';
import { judgeCover } from './25-4-cover.ts';
import { noteRegisterDuties } from './25-8-registers.ts';

/** Activating a visible use: where and why, covered by an authorisation or not needing one, visible, on the decision of the officer in command. @law lfp-25-5-p1-decision lfp-25-5-p1-prop lfp-25-4-p1-al1 lfp-25-2-p2-pt1 */
export function judgeActivateUse(sheet: Case, facts: ActivateUseFacts): void {
  // what must precede or last at the use is judged at the activation, also when the act is written down later
  const c: Case =
    facts.activatedAt === undefined ? sheet : { ...sheet, at: sheet.moment('activatedAt', facts.activatedAt) };
  if (judgeScope(c, facts.camera, { policeRecords: facts.policeRecords })) judgeUse(c, facts);
}

/** The use itself, on all the section asks of it: also of a third party's camera whose stream the police record. @law lfp-25-5-p1-decision lfp-25-4-p1-al1 lfp-25-1-p2 */
export function judgeUse(c: Case, facts: ActivateUseFacts): void {
  const kind = classifyCamera(c, facts.camera);
  const placeKind = classifyPlace(c, facts.place);
  if (kind === undefined) {
    c.unknown('lfp-25-3-p1-al1', 'camera.kind');
  } else {
    if (kind === 'individual') judgeBodycamUse(c, facts, placeKind);
    else
      judgePlace(c, {
        kind,
        placeKind,
        place: facts.place,
        mission: facts.mission,
        intervention: facts.intervention,
        purposes: facts.purposes,
        entryGround: facts.entryGround,
        stage: 'use',
        thirdParty: facts.camera?.thirdParty,
      });
    judgeCover(c, { kind, placeKind, place: facts.place, use: facts });
    judgeVisibility(c, { kind, camera: facts.camera, place: facts.place, placeKind, visibility: facts.visibility });
    if (isFixed(kind)) judgeIntimacy(c, facts.intimacyReview);
    else
      c.duty({
        id: 'respect-intimacy',
        basis: 'law',
        provision: 'lfp-25-3-p3-intimite',
        text: say(
          'Ne pas fournir d’images qui portent atteinte à l’intimité d’une personne.',
          'Geen beelden leveren die de intimiteit van een persoon schenden.',
          'Yield no images that violate a person’s intimacy.',
        ),
        dueWithin: 'no-term',
        by: ['police-service'],
      });
    if (isMobile(kind) && facts.intimacyReview?.verdict === 'not-met') judgeIntimacy(c, facts.intimacyReview);
  }
  judgePurposesGiven(c, facts.purposes);
  judgePurposes(c, facts.purposes);
  judgeSensitiveAim(c, facts.aimsAtSensitive, facts.camera?.functions);
  judgeOfficer(c, facts);
  noteRegisterDuties(c, kind, { inRegister: facts.inRegister, inNationalRegister: facts.inNationalRegister });
}

/** The decision and responsibility of the officer of articles 7 to 7/3; proportionality and subsidiarity are the officer's own judgement. @law lfp-25-5-p1-decision lfp-25-5-p1-prop */
function judgeOfficer(c: Case, facts: ActivateUseFacts): void {
  const { decision } = facts;
  const role = decision?.by?.role;
  c.warn('host-7-7-3');
  if (decision === undefined) {
    c.note(
      'lfp-25-5-p1-decision',
      'no',
      say(
        'Aucune décision d’utilisation : l’autorisation de principe et la décision du fonctionnaire de police responsable sont deux choses distinctes.',
        'Geen beslissing tot gebruik: de principiële toestemming en de beslissing van de politieambtenaar zijn twee verschillende zaken.',
        'No decision on the use: the authorisation in principle and the officer’s decision are two separate things.',
      ),
      { who: ['responsible-officer'], missing: ['decision'] },
    );
  } else {
    c.fact(
      'lfp-25-5-p1-decision',
      role === undefined ? undefined : role === 'responsible-officer' && decision.inCommand !== false,
      {
        yes: say(
          'L’utilisation a lieu sur décision et sous la responsabilité du fonctionnaire de police qui dirige l’opération.',
          'Het gebruik gebeurt op beslissing en onder verantwoordelijkheid van de politieambtenaar die de operatie leidt.',
          'The use takes place on the decision and under the responsibility of the police officer in command.',
        ),
        no: say(
          'La décision n’émane pas du fonctionnaire de police visé aux articles 7 à 7/3.',
          'De beslissing gaat niet uit van de politieambtenaar bedoeld in de artikelen 7 tot 7/3.',
          'The decision does not come from the police officer referred to in articles 7 to 7/3.',
        ),
        who: ['responsible-officer'],
        path: 'decision.by.role',
      },
    );
    const decidedAt = decision.decidedAt;
    c.stated(
      'lfp-25-5-p1-decision',
      decidedAt === undefined ? undefined : c.precedes(c.moment('decision.decidedAt', decidedAt), c.at, false),
      {
        yes: say(
          'La décision précède l’utilisation.',
          'De beslissing gaat aan het gebruik vooraf.',
          'The decision precedes the use.',
        ),
        no: say(
          'La décision ne précède pas l’utilisation.',
          'De beslissing gaat niet aan het gebruik vooraf.',
          'The decision does not precede the use.',
        ),
        who: ['responsible-officer'],
        path: 'decision.decidedAt',
      },
    );
  }
  c.judged('lfp-25-5-p1-prop', decision?.proportionality, {
    yes: say(
      'Le fonctionnaire de police responsable a constaté que l’utilisation est proportionnée.',
      'De politieambtenaar heeft vastgesteld dat het gebruik proportioneel is.',
      'The responsible police officer found the use proportionate.',
    ),
    no: say(
      'Le fonctionnaire de police responsable a constaté que l’utilisation n’est pas proportionnée.',
      'De politieambtenaar heeft vastgesteld dat het gebruik niet proportioneel is.',
      'The responsible police officer found the use not proportionate.',
    ),
    who: ['responsible-officer'],
    path: 'decision.proportionality',
  });
  c.judged('lfp-25-5-p1-prop', decision?.subsidiarity, {
    yes: say(
      'Le fonctionnaire de police responsable a constaté qu’un moyen moins intrusif ne suffirait pas.',
      'De politieambtenaar heeft vastgesteld dat een minder ingrijpend middel niet zou volstaan.',
      'The responsible police officer found that a less intrusive means would not suffice.',
    ),
    no: say(
      'Le fonctionnaire de police responsable a constaté qu’un moyen moins intrusif suffirait.',
      'De politieambtenaar heeft vastgesteld dat een minder ingrijpend middel zou volstaan.',
      'The responsible police officer found that a less intrusive means would suffice.',
    ),
    who: ['responsible-officer'],
    path: 'decision.subsidiarity',
  });
}

/** Ending a use is never refused; a use that outlasted what permitted it is written down as not met, with a warning. @law lfp-25-3-p1-pt2-a lfp-25-3-p1-pt3-a lfp-25-3-p1bis */
export function judgeEndUse(c: Case, facts: EndUseFacts): void {
  const kind = classifyCamera(c, facts.camera);
  const placeKind = classifyPlace(c, facts.place);
  const endedAt = facts.endedAt === undefined ? c.at : c.moment('endedAt', facts.endedAt);
  const closedAccess = placeKind === 'closed-accessible';
  const mobile = kind !== undefined && isMobile(kind);
  const goods = closedAccess ? 'lfp-25-3-p1-pt2-d' : 'lfp-25-3-p1-pt3-c';
  const persons = closedAccess ? 'lfp-25-3-p1-pt2-c' : 'lfp-25-3-p1-pt3-b';
  const byDecree = facts.place?.listedAs === 'large-gathering' || facts.place?.listedAs === 'trial';
  const interventionRule =
    kind === 'individual' ? 'lfp-25-3-p1bis' : closedAccess ? 'lfp-25-3-p1-pt2-a' : 'lfp-25-3-p1-pt3-a';
  const bounds: readonly (readonly [string, string | undefined])[] = [
    ...(mobile &&
    (kind === 'individual' ||
      (placeKind !== undefined && placeKind !== 'open' && facts.place?.managedByPolice !== true))
      ? [[interventionRule, facts.intervention?.endedAt] as const]
      : []),
    ...(!mobile && facts.mission?.kind === 'specialised-protection-of-persons'
      ? [[persons, facts.mission.endedAt] as const]
      : []),
    ...(!mobile && facts.mission?.kind === 'specialised-protection-of-goods'
      ? [[goods, facts.mission.endedAt] as const, [goods, facts.managerObjectedAt] as const]
      : []),
    ...(byDecree && c.inForce('rd-2018-12-06-places-duration')
      ? [['rd-2018-12-06-places-duration', facts.mission?.endedAt] as const]
      : []),
    ...(facts.managerAgreementWithdrawnAt === undefined
      ? []
      : [['lfp-25-3-p1-pt2-b', facts.managerAgreementWithdrawnAt] as const]),
  ];
  for (const [provision, bound] of bounds) {
    if (bound === undefined) continue;
    const overran = !c.precedes(endedAt, c.moment('bound', bound), false);
    if (overran) c.warn('use-overran');
    c.note(
      provision,
      overran ? 'no' : 'yes',
      overran
        ? say(
            'L’utilisation a continué après la fin de ce qui la permettait.',
            'Het gebruik is doorgegaan na het einde van wat het toeliet.',
            'The use went on after the end of what permitted it.',
          )
        : say(
            'L’utilisation a cessé au plus tard à la fin de ce qui la permettait.',
            'Het gebruik is uiterlijk gestopt bij het einde van wat het toeliet.',
            'The use stopped at the latest at the end of what permitted it.',
          ),
    );
  }
  c.duty({
    id: 'record-end-of-use',
    basis: 'policy',
    provision: 'lfp-25-5-p1-decision',
    text: say('Consigner l’heure de fin.', 'Het einduur vastleggen.', 'Record the time of the end.'),
    dueWithin: 'at-once',
    by: ['responsible-officer'],
  });
}
