import type { Case } from '../case.ts';
import type { CameraKind, Level, PersonFacts, PlaceFacts, PlaceKind } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { isMobile } from './25-2-classes.ts';
import { isDesignationInForce } from './25-8-designation.ts';

/** Why no authorisation is asked: closed place managed by the police (§ 5), mobile camera (§ 6, since 2024); false when one is needed; undefined when not known. */
export function exemptionOf(
  c: Case,
  kind: CameraKind | undefined,
  placeKind: PlaceKind | undefined,
  place: PlaceFacts | undefined,
): 'lfp-25-4-p5' | 'lfp-25-4-p6-autorisation' | false | undefined {
  if (kind !== undefined && isMobile(kind) && c.inForce('lfp-25-4-p6-autorisation')) return 'lfp-25-4-p6-autorisation';
  const closedAndPolice = placeKind === 'open' ? false : place?.managedByPolice;
  if (closedAndPolice === true && placeKind !== undefined) return 'lfp-25-4-p5';
  if (closedAndPolice === false) return kind === undefined && c.inForce('lfp-25-4-p6-autorisation') ? undefined : false;
  return undefined;
}

/** Says that no authorisation is asked. @law lfp-25-4-p5 lfp-25-4-p6-autorisation lfp-25-4-p6-territoire */
export function noteExemption(c: Case, exemption: 'lfp-25-4-p5' | 'lfp-25-4-p6-autorisation'): void {
  if (exemption === 'lfp-25-4-p5') {
    c.note(
      exemption,
      'yes',
      say(
        'Lieu fermé géré par la police : l’autorisation n’est pas demandée.',
        'Door de politie beheerde besloten plaats: de toestemming wordt niet gevraagd.',
        'Closed place managed by the police: no authorisation is asked.',
      ),
    );
    return;
  }
  c.note(
    exemption,
    'yes',
    say(
      'Caméra mobile : l’autorisation de principe ne s’applique pas.',
      'Mobiele camera: de principiële toestemming is niet van toepassing.',
      'Mobile camera: the authorisation in principle does not apply.',
    ),
  );
  c.note(
    'lfp-25-4-p6-territoire',
    'yes',
    say(
      'Son utilisation n’implique aucune restriction territoriale.',
      'Haar gebruik houdt geen territoriale beperking in.',
      'Its use carries no territorial restriction.',
    ),
  );
  c.warn('data-protection-assessment');
}

/** An authorisation is asked or decided although none is needed: the act is without object. */
export function refuseAsWithoutObject(c: Case, exemption: 'lfp-25-4-p5' | 'lfp-25-4-p6-autorisation'): void {
  noteExemption(c, exemption);
  c.note(
    'lfp-25-4-p1-al1',
    'no',
    say(
      'La demande est sans objet : aucune autorisation de principe n’est requise pour cette utilisation.',
      'De aanvraag heeft geen voorwerp: voor dit gebruik is geen principiële toestemming vereist.',
      'The request is without object: no authorisation in principle is required for this use.',
    ),
    {
      mend: say(
        'Enregistrer l’utilisation comme dispensée.',
        'Het gebruik als vrijgesteld registreren.',
        'Record the use as exempt.',
      ),
      who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
    },
  );
}

/** Who may ask, by level. @law lfp-25-4-p2-al1-pt1 lfp-25-4-p2-al1-pt2 */
export const requesters: Readonly<Record<Level, readonly RoleKey[]>> = {
  local: ['chief-of-corps'],
  federal: ['coordinating-director', 'requesting-director'],
};

/** The requester named by 25/4 § 2 al. 1; `provision` is § 3 for the oral request. @law lfp-25-4-p2-al1-pt1 lfp-25-4-p2-al1-pt2 lfp-25-4-p3-al1-s1 */
export function judgeRequester(c: Case, requester: PersonFacts | undefined, provision?: string): void {
  const level = requester?.level;
  const id = provision ?? (level === 'federal' ? 'lfp-25-4-p2-al1-pt2' : 'lfp-25-4-p2-al1-pt1');
  if (level === undefined || requester?.role === undefined) {
    c.unknown(id, level === undefined ? 'requester.level' : 'requester.role');
    return;
  }
  const who = requesters[level];
  c.fact(id, who.includes(requester.role), {
    yes:
      level === 'local'
        ? say(
            'La demande émane du chef de corps de la zone de police.',
            'De aanvraag gaat uit van de korpschef van de politiezone.',
            'The request comes from the chief of corps of the police zone.',
          )
        : say(
            'La demande émane du directeur que la loi désigne.',
            'De aanvraag gaat uit van de directeur die de wet aanwijst.',
            'The request comes from the director the law names.',
          ),
    no:
      level === 'local'
        ? say(
            'Pour une zone de police, seul le chef de corps peut introduire la demande.',
            'Voor een politiezone kan enkel de korpschef de aanvraag indienen.',
            'For a police zone only the chief of corps may file the request.',
          )
        : say(
            'Pour la police fédérale, la demande est introduite par le directeur coordonnateur administratif territorialement compétent ou par le directeur du service demandeur.',
            'Voor de federale politie wordt de aanvraag ingediend door de territoriaal bevoegde bestuurlijke directeur-coördinator of door de directeur van de aanvragende dienst.',
            'For the federal police the request is filed by the territorially competent coordinating administrative director or by the director of the requesting service.',
          ),
    who,
    path: 'requester.role',
  });
  if (requester.role === 'coordinating-director') {
    c.fact(id, requester.territoriallyCompetent, {
      yes: say(
        'Le directeur coordonnateur est territorialement compétent.',
        'De directeur-coördinator is territoriaal bevoegd.',
        'The coordinating director is territorially competent.',
      ),
      no: say(
        'Le directeur coordonnateur n’est pas territorialement compétent.',
        'De directeur-coördinator is niet territoriaal bevoegd.',
        'The coordinating director is not territorially competent.',
      ),
      who,
      path: 'requester.territoriallyCompetent',
    });
  }
  if (requester.role === 'requesting-director' && requester.headOfRequestingService === false) {
    c.note(
      id,
      'no',
      say(
        'Le directeur n’est pas celui du service demandeur.',
        'De directeur is niet die van de aanvragende dienst.',
        'The director is not that of the requesting service.',
      ),
      { who },
    );
  }
}

/** The authority that authorises, by level; the mayor is not one of them. @law lfp-25-4-p1-al1-pt1 lfp-25-4-p1-al1-pt2 */
export const authorisers: Readonly<Record<Level, readonly RoleKey[]>> = {
  local: ['municipal-council'],
  federal: ['minister-interior', 'minister-interior-delegate'],
};

/** What the authority is judged on. */
export type AuthorityCase = {
  readonly level: Level | undefined;
  readonly by: PersonFacts | undefined;
  readonly path: string;
  readonly place: PlaceFacts | undefined;
  /** In urgency the mayor concerned may stand in for the council. */
  readonly oral?: boolean;
};

/** Whether the competent authority acts: the council of the municipality of use, the minister or a delegate with a delegation in force. @law lfp-25-4-p1-al1-pt1 lfp-25-4-p1-al1-pt2 lfp-25-4-p3-al2 */
export function judgeAuthority(c: Case, facts: AuthorityCase): void {
  const { level, by } = facts;
  if (level === undefined) {
    c.unknown('lfp-25-4-p1-al1', 'level');
    return;
  }
  const mayor = facts.oral === true && level === 'local' && by?.role === 'mayor';
  const id = mayor ? 'lfp-25-4-p3-al2' : level === 'local' ? 'lfp-25-4-p1-al1-pt1' : 'lfp-25-4-p1-al1-pt2';
  const who = facts.oral === true && level === 'local' ? [...authorisers.local, 'mayor' as const] : authorisers[level];
  c.fact(id, by?.role === undefined ? undefined : who.includes(by.role), {
    yes: mayor
      ? say(
          'Le bourgmestre représente le conseil pour l’autorisation orale.',
          'De burgemeester vertegenwoordigt de raad voor de mondelinge toestemming.',
          'The mayor represents the council for the oral authorisation.',
        )
      : level === 'local'
        ? say(
            'La décision est celle du conseil communal.',
            'De beslissing is die van de gemeenteraad.',
            'The decision is that of the municipal council.',
          )
        : say(
            'La décision est celle du ministre de l’Intérieur ou de son délégué.',
            'De beslissing is die van de minister van Binnenlandse Zaken of zijn gemachtigde.',
            'The decision is that of the minister of the Interior or his delegate.',
          ),
    no:
      level === 'local'
        ? say(
            'Pour une zone de police, l’autorité compétente est le conseil communal ; le bourgmestre ne peut le représenter que pour l’autorisation orale urgente.',
            'Voor een politiezone is de gemeenteraad bevoegd; de burgemeester kan hem enkel vertegenwoordigen voor de dringende mondelinge toestemming.',
            'For a police zone the municipal council is competent; the mayor may represent it for the urgent oral authorisation only.',
          )
        : say(
            'Pour la police fédérale, l’autorité compétente est le ministre de l’Intérieur ou son délégué.',
            'Voor de federale politie is de minister van Binnenlandse Zaken of zijn gemachtigde bevoegd.',
            'For the federal police the minister of the Interior or his delegate is competent.',
          ),
    who,
    path: `${facts.path}.role`,
  });
  if (level === 'local') judgeMunicipality(c, id, facts);
  if (by?.role === 'minister-interior-delegate') judgeDelegation(c, facts);
}

/** Whether the authority is that of the municipality of use, by reading R-09. */
export function judgeMunicipality(c: Case, id: string, facts: AuthorityCase): void {
  const own = facts.by?.municipality;
  const place = facts.place?.municipality;
  if (facts.by?.role === 'municipal-council' && c.choice('R-09') === 'any-council-of-zone') return;
  c.fact(id, own === undefined || place === undefined ? undefined : own === place, {
    yes: say(
      'L’autorité est celle de la commune du lieu d’utilisation.',
      'De overheid is die van de gemeente van de plaats van gebruik.',
      'The authority is that of the municipality of the place of use.',
    ),
    no: say(
      'L’autorité n’est pas celle de la commune du lieu d’utilisation.',
      'De overheid is niet die van de gemeente van de plaats van gebruik.',
      'The authority is not that of the municipality of the place of use.',
    ),
    mend: say(
      'Saisir l’autorité de la commune du lieu.',
      'De overheid van de gemeente van de plaats aanspreken.',
      'Turn to the authority of the municipality of the place.',
    ),
    who: facts.oral === true ? ['municipal-council', 'mayor'] : ['municipal-council'],
    path: own === undefined ? `${facts.path}.municipality` : 'place.municipality',
  });
}

function judgeDelegation(c: Case, facts: AuthorityCase): void {
  const delegation = facts.by?.designation;
  const inForce =
    delegation === undefined ? undefined : isDesignationInForce(c, delegation, `${facts.path}.designation`);
  c.stated('lfp-25-4-p1-al1-pt2', inForce, {
    yes: say(
      'La délégation du ministre est en vigueur.',
      'De delegatie van de minister is van kracht.',
      'The minister’s delegation is in force.',
    ),
    no: say(
      'Aucune délégation datée du ministre n’est en vigueur ce jour.',
      'Op die dag is geen gedateerde delegatie van de minister van kracht.',
      'No dated delegation of the minister is in force on that day.',
    ),
    who: ['minister-interior'],
    path: `${facts.path}.designation`,
  });
}
