import type { Case } from '../case.ts';
import type { EnterBodycamRegisterFacts } from '../recording-facts.ts';
import { bodycamControllers } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { days, limitAfter } from '../time.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { maximumRetention } from './25-6-retention.ts';

const present = (what: Trilingual) => ({
  yes: say(`${what.fr} : présent.`, `${what.nl}: aanwezig.`, `${what.en}: present.`),
  no: say(
    `${what.fr} : absent, la ligne est incomplète.`,
    `${what.nl}: ontbreekt, de regel is onvolledig.`,
    `${what.en}: absent, the line is incomplete.`,
  ),
});

/** Entering a bodycam recording in the register. @law lfp-25-8-p2-al1 lfp-25-8-p2-al1-delai lfp-25-8-p2-al1-pt1 lfp-25-8-p2-al1-pt2 lfp-25-8-p2-al1-pt3 lfp-25-8-p2-al1-pt4 */
export function judgeEnterBodycamRegister(c: Case, facts: EnterBodycamRegisterFacts): void {
  const role = facts.controller?.role;
  const level = facts.controller?.level;
  const fits =
    role === undefined
      ? undefined
      : bodycamControllers.includes(role) &&
        (level !== 'local' || role === 'chief-of-corps') &&
        (level !== 'federal' || role !== 'chief-of-corps');
  c.fact('lfp-25-8-p2-al1', fits, {
    yes: say(
      'Le registre relève du responsable du traitement que la loi nomme.',
      'Het register valt onder de verwerkingsverantwoordelijke die de wet noemt.',
      'The register is that of the controller the law names.',
    ),
    no: say(
      'Le responsable du traitement est le chef de corps, le commissaire général, le directeur général ou le directeur.',
      'De verwerkingsverantwoordelijke is de korpschef, de commissaris-generaal, de directeur-generaal of de directeur.',
      'The controller is the chief of corps, the commissioner general, the director general or the director.',
    ),
    who: bodycamControllers,
    path: 'controller.role',
  });
  const who: readonly RoleKey[] = ['operational-member'];
  c.stated('lfp-25-8-p2-al1-pt1', facts.recordingReference, {
    ...present(say('Enregistrements audiovisuels', 'Audiovisuele opnamen', 'Audiovisual recordings')),
    who,
    path: 'recordingReference',
  });
  c.stated('lfp-25-8-p2-al1-pt2', facts.usedFrom, {
    ...present(say('Moment ou période d’utilisation', 'Tijdstip of periode van gebruik', 'Moment or period of use')),
    who,
    path: 'usedFrom',
  });
  c.stated('lfp-25-8-p2-al1-pt3', facts.wearerReference, {
    ...present(say('Identification du porteur', 'Identificatie van de drager', 'Identification of the wearer')),
    who,
    path: 'wearerReference',
  });
  if (facts.wearerConflict === true) {
    c.note(
      'lfp-25-8-p2-al1-pt3',
      'no',
      say(
        'Deux porteurs sont inscrits pour la même caméra au même moment.',
        'Twee dragers zijn ingeschreven voor dezelfde camera op hetzelfde ogenblik.',
        'Two wearers are entered for the same camera at the same time.',
      ),
      {
        mend: say(
          'Corriger l’identification du porteur.',
          'De identificatie van de drager verbeteren.',
          'Correct the identification of the wearer.',
        ),
        who,
      },
    );
  }
  c.stated('lfp-25-8-p2-al1-pt4', facts.placeOrRoute, {
    ...present(say('Lieu ou trajet', 'Plaats of traject', 'Place or route')),
    who,
    path: 'placeOrRoute',
  });
  judgeDelay(c, facts);
  c.duty(
    {
      id: 'erase-bodycam-data',
      basis: 'law',
      provision: 'lfp-25-8-p2-al4',
      text: say(
        'Effacer l’enregistrement et ses données au terme.',
        'De opname en haar gegevens na de termijn wissen.',
        'Erase the recording and its data at the term.',
      ),
      dueWithin: maximumRetention.on(c.lawDay) ?? 'at-once',
      by: bodycamControllers,
    },
    'always',
  );
  c.warn('gpi-104');
}

function judgeDelay(c: Case, facts: EnterBodycamRegisterFacts): void {
  const id = 'lfp-25-8-p2-al1-delai';
  if (facts.automatic === true) {
    c.note(id, 'yes', say('Versement automatique.', 'Automatische registratie.', 'Automatic entry.'));
    return;
  }
  if (facts.recordedAt === undefined) {
    c.unknown(id, ['automatic', 'recordedAt'], ['operational-member']);
    return;
  }
  const late = c.isPast(limitAfter(c.moment('recordedAt', facts.recordedAt), days(1), 'instant'));
  if (!late) {
    c.note(
      id,
      'yes',
      say(
        'Versement dans les vingt-quatre heures de l’enregistrement.',
        'Registratie binnen vierentwintig uur na de opname.',
        'Entry within twenty-four hours of the recording.',
      ),
    );
    return;
  }
  const reason = (facts.lateReason ?? '').trim() !== '';
  c.note(
    id,
    'yes',
    reason
      ? say(
          'Versement tardif, avec motif : le texte ne fixe pas de délai chiffré, le motif est consigné.',
          'Laattijdige registratie, met reden: de tekst bepaalt geen termijn in cijfers, de reden is vastgelegd.',
          'Late entry, with reason: the text sets no figure, the reason is recorded.',
        )
      : say(
          'Versement tardif : le texte ne fixe pas de délai chiffré ; le versement reste dû et le retard doit être expliqué.',
          'Laattijdige registratie: de tekst bepaalt geen termijn in cijfers; de registratie blijft verplicht en de vertraging moet worden verklaard.',
          'Late entry: the text sets no figure; the entry remains due and the delay has to be explained.',
        ),
  );
  if (!reason) {
    c.warn('late-entry');
    c.gate({
      id: 'late-entry-unexplained',
      blocks: false,
      because: say(
        'Plus de vingt-quatre heures après l’enregistrement, sans motif (notre alerte, non la loi).',
        'Meer dan vierentwintig uur na de opname, zonder reden (onze waarschuwing, niet de wet).',
        'More than twenty-four hours after the recording, without reason (our alert, not the law).',
      ),
    });
  }
}
