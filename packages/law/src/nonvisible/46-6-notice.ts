import type { Case } from '../case.ts';
import type { Level } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { told } from './46-2-scope.ts';
import { heads, headsOf } from './46-5-parties.ts';
import type { MagistrateControlFacts, MandateFacts, NonVisibleRegime } from './facts.ts';
import type { NotifyNonVisibleUseFacts } from './use-facts.ts';

/** The provision that orders the notice of each regime; none for transfers. @law lfp-46-6-al1 lfp-46-8-al1 lfp-46-10-al1 */
export const noticeProvision = {
  'particular-circumstances': 'lfp-46-6-al1',
  'judicial-action': 'lfp-46-8-al1',
  'protection-of-persons': 'lfp-46-10-al1',
  'transfer-of-detainees': undefined,
} as const satisfies Record<NonVisibleRegime, string | undefined>;

/** Magistrates who may issue the mandate of an action. @law lfp-46-7 */
export const mandateIssuers: readonly RoleKey[] = ['prosecutor', 'investigating-judge'];

/** The magistrate who issued the mandate, or either when that is not known, or when whoever is named cannot have issued one. @law lfp-46-8-al1 */
const magistrateOf = (issuer: RoleKey | undefined): readonly RoleKey[] =>
  issuer !== undefined && mandateIssuers.includes(issuer) ? [issuer] : mandateIssuers;

/** Whether the exception of the magistrate applies; undefined when it is claimed without the magistrate or the file. @law lfp-46-6-al1-exc */
export function judgeMagistrateControl(c: Case, control: MagistrateControlFacts | undefined): boolean {
  if (control?.controlsUse !== true) return false;
  const id = 'lfp-46-6-al1-exc';
  c.note(
    id,
    'yes',
    say(
      'L’utilisation a lieu sous le contrôle d’un magistrat : la notification à l’Organe de contrôle n’est pas due.',
      'Het gebruik gebeurt onder het toezicht van een magistraat: de kennisgeving aan het Controleorgaan is niet verschuldigd.',
      'The use takes place under the control of a magistrate: the notice to the Control Organ is not due.',
    ),
  );
  told(c, id, control.magistrate, {
    yes: say('Le magistrat est désigné.', 'De magistraat is aangeduid.', 'The magistrate is named.'),
    no: say('Le magistrat n’est pas désigné.', 'De magistraat is niet aangeduid.', 'The magistrate is not named.'),
    path: 'magistrateControl.magistrate',
  });
  told(c, id, control.fileReference, {
    yes: say('Le dossier est désigné.', 'Het dossier is aangeduid.', 'The file is named.'),
    no: say('Le dossier n’est pas désigné.', 'Het dossier is niet aangeduid.', 'The file is not named.'),
    path: 'magistrateControl.fileReference',
  });
  return true;
}

const toControlOrgan = say(
  'Notifier à l’Organe de contrôle. La loi ne fixe pas de délai ; d’après la lecture R-17 : sans attendre, et avant le début de l’utilisation.',
  'Kennisgeven aan het Controleorgaan. De wet bepaalt geen termijn; volgens lezing R-17: meteen, en vóór het begin van het gebruik.',
  'Notify the Control Organ. The law sets no term; by reading R-17: at once, and before the use starts.',
);

/** What is owed to the Control Organ or to the magistrate after a decision. @law lfp-46-6-al1 lfp-46-8-al1 lfp-46-10-al1 */
export function noteNoticeDuty(
  c: Case,
  regime: NonVisibleRegime,
  more: { readonly level?: Level | undefined; readonly mandate?: MandateFacts | undefined } = {},
  owed: 'done' | 'refused' = 'done',
): void {
  if (regime === 'particular-circumstances')
    c.duty(
      {
        id: 'notify-control-organ',
        basis: 'law',
        provision: 'lfp-46-6-al1',
        reading: 'R-17',
        text: toControlOrgan,
        dueWithin: 'no-term',
        by: headsOf(more.level),
        toWhom: ['control-organ'],
      },
      owed,
    );
  if (regime === 'judicial-action') {
    const issuer = more.mandate?.issuedBy;
    c.duty(
      {
        id: 'notify-mandate-magistrate',
        basis: 'law',
        provision: 'lfp-46-8-al1',
        reading: 'R-17',
        text: say(
          'Notifier au magistrat qui a délivré le mandat. La loi ne fixe pas de délai ; d’après la lecture R-17 : sans attendre, et avant le début de l’utilisation.',
          'Kennisgeven aan de magistraat die het mandaat heeft verleend. De wet bepaalt geen termijn; volgens lezing R-17: meteen, en vóór het begin van het gebruik.',
          'Notify the magistrate who issued the mandate. The law sets no term; by reading R-17: at once, and before the use starts.',
        ),
        dueWithin: 'no-term',
        by: ['responsible-officer'],
        toWhom: magistrateOf(issuer),
      },
      owed,
    );
  }
  if (regime === 'protection-of-persons')
    c.duty(
      {
        id: 'notify-control-organ',
        basis: 'law',
        provision: 'lfp-46-10-al1',
        reading: 'R-17',
        text: toControlOrgan,
        dueWithin: 'no-term',
        by: ['responsible-officer'],
        toWhom: ['control-organ'],
      },
      owed,
    );
  if (regime === 'transfer-of-detainees')
    c.duty(
      {
        id: 'notify-control-organ',
        basis: 'policy',
        provision: 'lfp-46-1',
        reading: 'R-19',
        text: say(
          'Informer l’Organe de contrôle : le texte ne le demande pas pour un transfert, notre règle le propose.',
          'Het Controleorgaan inlichten: de tekst vraagt het niet voor een overbrenging, onze regel stelt het voor.',
          'Tell the Control Organ: the text does not ask it for a transfer, our rule offers it.',
        ),
        dueWithin: 'before-use',
        by: ['responsible-officer'],
        toWhom: ['control-organ'],
      },
      owed,
    );
}

/** Notifying: by whom, to whom, before the use. @law lfp-46-6-al1 lfp-46-6-al1-exc lfp-46-8-al1 lfp-46-10-al1 */
export function judgeNotifyUse(c: Case, facts: NotifyNonVisibleUseFacts): void {
  const { regime } = facts;
  if (regime === undefined) {
    c.unknown('lfp-46-6-al1', 'regime');
    return;
  }
  const id = noticeProvision[regime] ?? 'lfp-46-1';
  if (regime === 'particular-circumstances') judgeMagistrateControl(c, facts.magistrateControl);
  if (regime === 'transfer-of-detainees') {
    c.choice('R-19');
    c.note(
      id,
      'yes',
      say(
        'Pour un transfert, le texte ne prévoit pas de notification : elle est volontaire (lecture R-19).',
        'Voor een overbrenging voorziet de tekst geen kennisgeving: zij is vrijwillig (lezing R-19).',
        'For a transfer the text provides no notice: it is voluntary (reading R-19).',
      ),
    );
  }
  const role = facts.notifiedBy?.role;
  const byHead = regime === 'particular-circumstances';
  // 46/10 does not say who notifies: the officer decided, the head authorised in principle; a voluntary notice is anybody's of the two
  const headsToo = regime === 'protection-of-persons' || regime === 'transfer-of-detainees';
  const senders: readonly RoleKey[] = byHead
    ? headsOf(facts.level)
    : headsToo
      ? ['responsible-officer', ...headsOf(facts.level)]
      : ['responsible-officer'];
  if (byHead && facts.level === undefined) c.unknown(id, 'level', [...heads.local, ...heads.federal]);
  c.fact(id, role === undefined ? undefined : senders.includes(role), {
    yes: say('Qui a décidé notifie.', 'Wie heeft beslist, geeft kennis.', 'Who decided notifies.'),
    no: say(
      'La notification incombe à qui a donné l’autorisation ou pris la décision.',
      'De kennisgeving komt toe aan wie de toestemming heeft gegeven of de beslissing heeft genomen.',
      'The notice is for whoever gave the authorisation or took the decision.',
    ),
    who: senders,
    path: 'notifiedBy.role',
  });
  judgeAddressee(c, id, facts, regime);
  // a notice that is none leaves it owed
  if (facts.magistrateControl === undefined) noteNoticeDuty(c, regime, facts, 'refused');
  const startedAt = facts.startedAt === undefined ? undefined : c.moment('startedAt', facts.startedAt);
  if (startedAt !== undefined && !c.precedes(c.at, startedAt, false)) {
    c.choice('R-17');
    c.gate({
      id: 'notified-after-start',
      blocks: false,
      because: say(
        'La notification suit le début de l’utilisation : la loi ne fixe pas de délai, notre règle la veut avant (lecture R-17).',
        'De kennisgeving volgt op het begin van het gebruik: de wet bepaalt geen termijn, onze regel wil ze vooraf (lezing R-17).',
        'The notice follows the start of the use: the law sets no term, our rule wants it before (reading R-17).',
      ),
    });
  }
}

function judgeAddressee(c: Case, id: string, facts: NotifyNonVisibleUseFacts, regime: NonVisibleRegime): void {
  const role = facts.addressee?.role;
  if (regime !== 'judicial-action') {
    c.fact(id, role === undefined ? undefined : role === 'control-organ', {
      yes: say(
        'La notification va à l’Organe de contrôle.',
        'De kennisgeving gaat naar het Controleorgaan.',
        'The notice goes to the Control Organ.',
      ),
      no: say(
        'La notification doit aller à l’Organe de contrôle.',
        'De kennisgeving moet naar het Controleorgaan gaan.',
        'The notice has to go to the Control Organ.',
      ),
      mend: say('Notifier à l’Organe de contrôle.', 'Kennisgeven aan het Controleorgaan.', 'Notify the Control Organ.'),
      who: ['control-organ'],
      path: 'addressee.role',
    });
    return;
  }
  const issuer = facts.mandate?.issuedBy;
  const who = magistrateOf(issuer);
  const isIssuer =
    role === undefined || issuer === undefined
      ? undefined
      : role === issuer && mandateIssuers.includes(role) && facts.addresseeIssuedMandate !== false;
  c.fact(id, isIssuer, {
    yes: say(
      'La notification va au magistrat qui a délivré le mandat.',
      'De kennisgeving gaat naar de magistraat die het mandaat heeft verleend.',
      'The notice goes to the magistrate who issued the mandate.',
    ),
    no: say(
      'La notification doit aller au magistrat qui a délivré le mandat, et à nul autre.',
      'De kennisgeving moet naar de magistraat gaan die het mandaat heeft verleend, en naar geen ander.',
      'The notice has to go to the magistrate who issued the mandate, and to no other.',
    ),
    mend: say(
      'Notifier au magistrat qui a délivré le mandat.',
      'Kennisgeven aan de magistraat die het mandaat heeft verleend.',
      'Notify the magistrate who issued the mandate.',
    ),
    who,
    path: issuer === undefined ? 'mandate.issuedBy' : 'addressee.role',
  });
}
