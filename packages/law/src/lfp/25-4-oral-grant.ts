import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { OralGrantFacts } from '../use-facts.ts';
import { isFixed } from './25-2-classes.ts';
import { authorisers, judgeMunicipality } from './25-4-parties.ts';
import { type CoverCase, coversPurposes, spotIn } from './25-4-scope-match.ts';
import { isDesignationInForce } from './25-8-designation.ts';

const urgency = 'lfp-25-4-p3-al1-s1';

/**
 * A use on an urgent oral grant: given before the use by who may give it for this service and this municipality, for this mission, and for
 * what is used. "L'autorisation" asked for orally is that of § 1: it covers what was asked and granted, and nothing else.
 * @law lfp-25-4-p3-al1-s1 lfp-25-4-p3-al1-s2 lfp-25-4-p3-al2
 */
export function judgeOralGrant(c: Case, facts: CoverCase, grant: OralGrantFacts): void {
  const { grantedAt } = grant;
  c.stated(
    urgency,
    grantedAt === undefined ? undefined : c.precedes(c.moment('urgent.grantedAt', grantedAt), c.at, false),
    {
      yes: say(
        'Une autorisation orale a été donnée en urgence.',
        'Er is bij hoogdringendheid een mondelinge toestemming verleend.',
        'An oral authorisation was given in urgency.',
      ),
      no: say(
        'Aucune autorisation orale ne précède l’utilisation.',
        'Geen mondelinge toestemming gaat aan het gebruik vooraf.',
        'No oral authorisation precedes the use.',
      ),
      who: ['municipal-council', 'mayor', 'minister-interior', 'minister-interior-delegate'],
      path: 'urgent.grantedAt',
    },
  );
  judgeMission(c, facts, grant);
  if (grantedAt === undefined) return; // nothing was granted: there is nothing to compare
  judgeGrantor(c, facts, grant, grantedAt);
  judgeGranted(c, facts, grant);
}

function judgeMission(c: Case, facts: CoverCase, grant: OralGrantFacts): void {
  const { missionEndedAt, missionReference } = grant;
  const named = missionReference !== undefined && missionReference.trim() !== '';
  c.stated(urgency, named && missionReference === facts.use.mission?.reference, {
    yes: say(
      'L’utilisation sert la mission pour laquelle l’autorisation orale a été donnée.',
      'Het gebruik dient de opdracht waarvoor de mondelinge toestemming is verleend.',
      'The use serves the mission for which the oral authorisation was given.',
    ),
    no: say(
      'L’autorisation orale ne vaut que pour la mission qui a justifié l’urgence.',
      'De mondelinge toestemming geldt enkel voor de opdracht die de hoogdringendheid rechtvaardigde.',
      'The oral authorisation holds only for the mission that justified the urgency.',
    ),
    path: ['urgent.missionReference', 'mission.reference'],
  });
  if (missionEndedAt !== undefined && c.precedes(c.moment('urgent.missionEndedAt', missionEndedAt), c.at, false)) {
    c.note(
      urgency,
      'no',
      say(
        'La mission est terminée : l’autorisation orale s’est éteinte avec elle.',
        'De opdracht is beëindigd: de mondelinge toestemming is daarmee vervallen.',
        'The mission is over: the oral authorisation ended with it.',
      ),
    );
  }
  if (grant.confirmation === 'refused') {
    c.note(
      'lfp-25-4-p3-al1-s2',
      'no',
      say(
        'L’autorité compétente a refusé de confirmer : l’utilisation cesse.',
        'De bevoegde overheid heeft geweigerd te bevestigen: het gebruik stopt.',
        'The competent authority refused to confirm: the use stops.',
      ),
    );
  }
}

/** Who granted: for a zone the council or the mayor of the municipality of use, for the federal police the minister or a delegate in office then. */
function judgeGrantor(c: Case, facts: CoverCase, grant: OralGrantFacts, grantedAt: string): void {
  const { level } = facts.use;
  if (level === undefined) {
    c.unknown(urgency, 'level');
    return;
  }
  const role = grant.by?.role;
  const isMayor = role === 'mayor';
  const who: readonly RoleKey[] = level === 'local' ? [...authorisers.local, 'mayor'] : authorisers.federal;
  const id = level === 'federal' ? 'lfp-25-4-p1-al1-pt2' : isMayor ? 'lfp-25-4-p3-al2' : 'lfp-25-4-p1-al1-pt1';
  c.fact(id, role === undefined ? undefined : who.includes(role), {
    yes: say(
      'L’autorisation orale émane de l’autorité compétente pour ce service, ou de qui peut la représenter.',
      'De mondelinge toestemming komt van de overheid die voor deze dienst bevoegd is, of van wie haar kan vertegenwoordigen.',
      'The oral authorisation comes from the authority competent for this service, or from who may stand in for it.',
    ),
    no:
      level === 'local'
        ? say(
            'Pour une zone de police, l’autorisation orale émane du conseil communal ou du bourgmestre concerné.',
            'Voor een politiezone komt de mondelinge toestemming van de gemeenteraad of van de betrokken burgemeester.',
            'For a police zone the oral authorisation comes from the municipal council or the mayor concerned.',
          )
        : say(
            'Pour la police fédérale, l’autorisation orale émane du ministre de l’Intérieur ou de son délégué ; le bourgmestre ne le représente pas.',
            'Voor de federale politie komt de mondelinge toestemming van de minister van Binnenlandse Zaken of zijn gemachtigde; de burgemeester vertegenwoordigt hem niet.',
            'For the federal police the oral authorisation comes from the minister of the Interior or his delegate; the mayor does not stand in for him.',
          ),
    who,
    path: 'urgent.by.role',
  });
  if (level === 'local')
    judgeMunicipality(c, id, { level, by: grant.by, path: 'urgent.by', place: facts.place, oral: true });
  const { designation } = grant.by ?? {};
  if (role === 'minister-interior-delegate' && designation !== undefined) {
    const then = { ...c, at: c.moment('urgent.grantedAt', grantedAt) };
    c.fact('lfp-25-4-p1-al1-pt2', isDesignationInForce(then, designation, 'urgent.by.designation'), {
      yes: say(
        'La délégation du ministre était en vigueur.',
        'De delegatie van de minister was van kracht.',
        'The minister’s delegation was in force.',
      ),
      no: say(
        'Aucune délégation du ministre n’était en vigueur ce jour-là.',
        'Op die dag was geen delegatie van de minister van kracht.',
        'No delegation of the minister was in force on that day.',
      ),
      who: ['minister-interior'],
      path: 'urgent.by.designation',
    });
  }
}

const again = {
  mend: say(
    'Demander oralement une autorisation pour ce qui est utilisé, ou l’autorisation ordinaire.',
    'Mondeling toestemming vragen voor wat wordt gebruikt, of de gewone toestemming.',
    'Ask orally for an authorisation of what is used, or for the ordinary one.',
  ),
  who: ['chief-of-corps', 'coordinating-director', 'requesting-director'] as const,
};

const granted = (what: Trilingual) => ({
  yes: say(
    `L’autorisation orale couvre ${what.fr}.`,
    `De mondelinge toestemming dekt ${what.nl}.`,
    `The oral authorisation covers ${what.en}.`,
  ),
  no: say(
    `L’autorisation orale ne couvre pas ${what.fr}.`,
    `De mondelinge toestemming dekt ${what.nl} niet.`,
    `The oral authorisation does not cover ${what.en}.`,
  ),
  ...again,
});

/** What was granted against what is used: kind, functions, purposes, spot and, for a federal grant, territory. */
function judgeGranted(c: Case, facts: CoverCase, grant: OralGrantFacts): void {
  const kinds = grant.cameraKinds;
  c.fact(urgency, kinds?.includes(facts.kind), {
    ...granted(say('ce type de caméra', 'dit type camera', 'this type of camera')),
    path: 'urgent.cameraKinds',
  });
  const extra = (facts.use.camera?.functions ?? []).filter((name) => !(grant.functions ?? []).includes(name));
  if (extra.length > 0) {
    const names = extra.join(', ');
    c.note(
      urgency,
      'no',
      say(
        `Fonctions activées hors de l’autorisation orale : ${names}.`,
        `Functies ingeschakeld buiten de mondelinge toestemming: ${names}.`,
        `Functions switched on outside the oral authorisation: ${names}.`,
      ),
      again,
    );
  }
  const used = facts.use.purposes ?? [];
  c.fact(urgency, coversPurposes(grant.purposes, used), {
    ...granted(say('les finalités de l’utilisation', 'de doeleinden van het gebruik', 'the purposes of the use')),
    path: used.length === 0 ? 'purposes' : 'urgent.purposes',
  });
  // an oral grant may name no spot; a fixed camera has one, and who grants for it has to know it (§ 2 al. 2)
  if (facts.kind === 'fixed' || (isFixed(facts.kind) && grant.places !== undefined)) {
    const spot = spotIn(grant, facts.use, facts.kind === 'temporary-fixed');
    c.fact(urgency, spot.inside, {
      ...granted(say('ce lieu', 'deze plaats', 'this place')),
      path: spot.missing === 'places' ? 'urgent.places' : spot.missing,
    });
  }
  const municipality = facts.place?.municipality;
  if (facts.use.level === 'federal' && grant.territory !== undefined)
    c.fact(urgency, municipality === undefined ? undefined : grant.territory.includes(municipality), {
      ...granted(say('cette commune', 'deze gemeente', 'this municipality')),
      path: 'place.municipality',
    });
}
