import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { IntelligenceStore, OpenDirectAccessFacts } from './acts.ts';
import { judgeService } from './parties.ts';

const frame = 'lrs-16-4-p1-al1';
const decree = 'lrs-16-4-p1-al1-roi';

/** Stores whose data come from cameras of the police under the LFP. @law lrs-16-4-p1-al1 */
const policeStores: readonly IntelligenceStore[] = [
  'visible-recordings',
  'non-visible-recordings',
  'local-technical-database',
  'national-technical-database',
];

/** The data are those of police cameras; a shop's camera is not covered. @law lrs-16-4-p1-al1 */
export function judgePoliceStore(c: Case, provision: string, store: IntelligenceStore | undefined): void {
  c.fact(provision, store === undefined ? undefined : policeStores.includes(store), {
    yes: say(
      'Les données sont celles de caméras de police que vise l’article 16/4.',
      'De gegevens zijn die van politiecamera’s die artikel 16/4 beoogt.',
      'The data are those of police cameras that article 16/4 means.',
    ),
    no: say(
      'L’article 16/4 ne vise que les caméras dont la loi sur la fonction de police autorise l’utilisation par la police.',
      'Artikel 16/4 beoogt enkel camera’s waarvan de wet op het politieambt het gebruik door de politie toelaat.',
      'Article 16/4 means only cameras whose use by the police the law on the police function authorises.',
    ),
    path: 'store',
  });
}

/** The stores that § 2 lists for a point access: 25/6, 44/2 § 3 al. 2, 1° and 2°, 46/12. @law lrs-16-4-p2-al1 */
export const judgePointStore = (c: Case, store: IntelligenceStore | undefined): void =>
  judgePoliceStore(c, 'lrs-16-4-p2-al1', store);

/** Opening direct access. @law lrs-16-4-p1-al1 lrs-16-4-p1-al1-roi */
export function judgeOpenDirectAccess(c: Case, facts: OpenDirectAccessFacts): void {
  judgeService(c, frame, facts.requesterRole, 'requesterRole');
  judgePoliceStore(c, frame, facts.store);
  c.fact(frame, facts.policeUseAuthorised, {
    yes: say(
      'L’utilisation des caméras par la police est autorisée par la LFP.',
      'Het gebruik van de camera’s door de politie is toegelaten door de WPA.',
      'The use of the cameras by the police is authorised under the LFP.',
    ),
    no: say(
      'L’utilisation des caméras par la police n’est pas autorisée : il n’y a pas d’accès direct à ce qu’elles ont recueilli.',
      'Het gebruik van de camera’s door de politie is niet toegelaten: er is geen rechtstreekse toegang tot wat zij verzamelden.',
      'The use of the cameras by the police is not authorised: there is no direct access to what they collected.',
    ),
    who: ['police-service'],
    path: 'policeUseAuthorised',
  });
  judgeDecree(c, facts.modalitiesDecree);
}

function judgeDecree(c: Case, modalities: OpenDirectAccessFacts['modalitiesDecree']): void {
  c.warn('no-decree-16-4');
  const given = (modalities?.reference ?? '').trim() !== '';
  const inForce = modalities?.inForce ?? (given ? true : undefined);
  c.fact(decree, inForce, {
    yes: say(
      'Un arrêté royal fixe les modalités de l’accès direct.',
      'Een koninklijk besluit bepaalt de nadere regels van de rechtstreekse toegang.',
      'A royal decree sets the modalities of direct access.',
    ),
    no: say(
      'Aucun arrêté royal ne fixe les modalités : l’accès direct reste fermé.',
      'Geen koninklijk besluit bepaalt de nadere regels: de rechtstreekse toegang blijft gesloten.',
      'No royal decree sets the modalities: direct access stays shut.',
    ),
    who: ['king'],
    path: 'modalitiesDecree.inForce',
  });
  if (modalities?.opinionGiven !== undefined)
    c.fact(decree, modalities.opinionGiven, {
      yes: say(
        'L’autorité de contrôle a donné son avis au préalable.',
        'De toezichthoudende autoriteit gaf vooraf haar advies.',
        'The supervisory authority gave its opinion beforehand.',
      ),
      no: say(
        'L’arrêté suppose l’avis préalable de l’autorité de contrôle.',
        'Het besluit vereist het voorafgaand advies van de toezichthoudende autoriteit.',
        'The decree supposes a prior opinion of the supervisory authority.',
      ),
      who: ['competent-dpa'],
      path: 'modalitiesDecree.opinionGiven',
    });
  if (given) return;
  c.gate({
    id: 'modalities-not-loaded',
    blocks: true,
    because: say(
      'Les modalités de l’accès direct ne sont pas chargées : l’accès reste fermé en exploitation.',
      'De nadere regels van de rechtstreekse toegang zijn niet geladen: de toegang blijft in de praktijk gesloten.',
      'The modalities of direct access are not loaded: the access stays shut in operation.',
    ),
  });
}
