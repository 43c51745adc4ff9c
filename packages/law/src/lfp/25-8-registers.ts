import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import type { CameraKind } from '../facts.ts';
import type { ConsultRegisterFacts, RegisterFixedCameraFacts, RegisterUseFacts } from '../recording-facts.ts';
import { administrativeAuthorities, judicialAuthorities, policeRoles } from '../role-groups.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { classifyCamera } from './25-2-classes.ts';

/** What the register of 25/8 al. 1 is kept by: every use, or since 2024 every processing. */
export const registerForm: Dated<'uses' | 'single-register'> = dated(
  'lfp-25-8-al1-s1',
  { from: '2018-05-25', is: 'uses' },
  { from: '2024-01-20', is: 'single-register' },
);

const authorities: readonly RoleKey[] = [...administrativeAuthorities, ...judicialAuthorities];

const dataProtectionAuthorities: readonly RoleKey[] = ['competent-dpa', 'dpa'];

/** First day on which, by reading R-15, the Control Organ alone is "l'autorité compétente de contrôle" for the police. */
const controlOrganCompetent = '2018-09-05';

/** Who may ask for the registers. @law lfp-25-8-al3 */
export const registerReaders: Dated<readonly RoleKey[]> = dated(
  'lfp-25-8-al3',
  {
    from: '2018-05-25',
    is: [...dataProtectionAuthorities, 'control-organ', ...authorities, 'dpo', 'security-privacy-adviser'],
  },
  { from: '2019-06-29', is: ['control-organ', ...authorities, 'dpo'] },
);

/** What the registers ask after a use begins: per use in the 2018 text, per processing since 2024, and the national register of fixed cameras. @law lfp-25-8-al1-s1 lfp-25-8-al2 */
export function noteRegisterDuties(
  c: Case,
  kind: CameraKind | undefined,
  state: { readonly inRegister?: boolean | undefined; readonly inNationalRegister?: boolean | undefined },
): void {
  const perProcessing = registerForm.on(c.lawDay) === 'single-register';
  if (state.inRegister !== true && perProcessing) {
    c.duty({
      id: 'inventory-processing',
      basis: 'law',
      provision: 'lfp-25-8-al1-s1',
      text: say(
        'Inventorier le traitement dans le registre unique.',
        'De verwerking in het unieke register opnemen.',
        'Enter the processing in the single register.',
      ),
      dueWithin: 'no-term',
      by: ['police-service'],
    });
    c.choice('A-07');
  }
  // our ledger stays one line a use: without that line our rule stops the operation, and the law does not
  if (perProcessing)
    c.gate({
      id: 'register-use',
      blocks: state.inRegister === false,
      because: say(
        'Chaque utilisation visible reste inscrite dans notre registre (notre règle ; la loi ne demande plus que l’inventaire du traitement).',
        'Elk zichtbaar gebruik blijft in ons register ingeschreven (onze regel; de wet vraagt enkel nog de inventaris van de verwerking).',
        'Every visible use is still entered in our register (our rule; the law now asks only for the inventory of the processing).',
      ),
    });
  else if (state.inRegister !== true) {
    c.duty({
      id: 'register-use',
      basis: 'law',
      provision: 'lfp-25-8-al1-s1',
      text: say(
        'Inscrire l’utilisation au registre de toutes les utilisations de caméras.',
        'Het gebruik opnemen in het register van elk cameragebruik.',
        'Enter the use in the register of all camera uses.',
      ),
      dueWithin: 'no-term',
      by: ['police-service'],
    });
  }
  const owed = kind === 'fixed' || (kind === 'temporary-fixed' && c.choice('R-40') === 'temporary-required');
  if (owed && state.inNationalRegister !== true) {
    c.duty({
      id: 'register-fixed-camera',
      basis: 'law',
      provision: 'lfp-25-8-al2',
      text: say(
        'Communiquer la géolocalisation au registre national des caméras fixes.',
        'De geolocatie meedelen aan het nationaal register van de vaste camera’s.',
        'Supply the geolocation to the national register of fixed cameras.',
      ),
      dueWithin: 'no-term',
      by: ['police-service'],
      toWhom: ['federal-police'],
    });
  }
}

/** Entering a use (2018 text) or a processing (since 2024) in the register. @law lfp-25-8-al1-s1 lpi-145-al1 */
export function judgeRegisterUse(c: Case, facts: RegisterUseFacts): void {
  const id = 'lfp-25-8-al1-s1';
  const role = facts.registeredBy?.role;
  const perProcessing = registerForm.on(c.lawDay) === 'single-register';
  c.fact(id, role === undefined ? undefined : policeRoles.includes(role), {
    yes: say(
      'L’inscription est faite par le service de police.',
      'De inschrijving gebeurt door de politiedienst.',
      'The entry is made by the police service.',
    ),
    no: say(
      'Le registre est tenu par le service de police concerné.',
      'Het register wordt gehouden door de betrokken politiedienst.',
      'The register is kept by the police service concerned.',
    ),
    who: ['police-service'],
    path: 'registeredBy.role',
  });
  c.warn('no-decree-register');
  if (facts.register === undefined) {
    c.unknown(id, 'register');
    return;
  }
  if (!perProcessing) judgePerUse(c, facts);
  else if (facts.register === 'single-register') judgeInventory(c, facts);
  else judgeOwnLedger(c, facts);
}

function judgePerUse(c: Case, facts: RegisterUseFacts): void {
  const id = 'lfp-25-8-al1-s1';
  c.stated(id, facts.register === 'uses', {
    yes: say(
      'Le registre reprend toutes les utilisations de caméras.',
      'Het register bevat elk cameragebruik.',
      'The register holds all camera uses.',
    ),
    no: say(
      'À cette date, la loi demande un registre de toutes les utilisations, non un inventaire de traitements.',
      'Op die datum vraagt de wet een register van elk gebruik, geen inventaris van verwerkingen.',
      'At that date the law asks for a register of all uses, not an inventory of processing.',
    ),
    path: 'register',
  });
  c.stated(id, facts.useReference, {
    yes: say('L’utilisation est désignée.', 'Het gebruik is aangeduid.', 'The use is named.'),
    no: say('L’utilisation n’est pas désignée.', 'Het gebruik is niet aangeduid.', 'The use is not named.'),
    path: 'useReference',
  });
  c.fact(id, facts.digital, {
    yes: say(
      'Le registre est conservé sous une forme digitale.',
      'Het register wordt in digitale vorm bewaard.',
      'The register is kept in digital form.',
    ),
    no: say(
      'Le registre doit être conservé sous une forme digitale.',
      'Het register moet in digitale vorm worden bewaard.',
      'The register must be kept in digital form.',
    ),
    path: 'digital',
  });
}

function judgeInventory(c: Case, facts: RegisterUseFacts): void {
  c.stated('lfp-25-8-al1-s1', facts.processingReference, {
    yes: say(
      'Le traitement est inventorié dans le registre unique.',
      'De verwerking is opgenomen in het unieke register.',
      'The processing is inventoried in the single register.',
    ),
    no: say('Le traitement n’est pas désigné.', 'De verwerking is niet aangeduid.', 'The processing is not named.'),
    path: 'processingReference',
  });
  c.warn('stored-copy');
  c.stated('lpi-145-al1', facts.purposeStated, {
    yes: say(
      'L’inscription énonce la finalité du traitement.',
      'De inschrijving vermeldt het doeleinde van de verwerking.',
      'The entry states the purpose of the processing.',
    ),
    no: say(
      'L’inscription n’énonce pas la finalité du traitement.',
      'De inschrijving vermeldt het doeleinde van de verwerking niet.',
      'The entry does not state the purpose of the processing.',
    ),
    path: 'purposeStated',
  });
}

/** Since 2024 the law asks no line per visible use: our ledger of uses is policy, which may stop the act and never calls it unlawful. */
function judgeOwnLedger(c: Case, facts: RegisterUseFacts): void {
  const isNamed = (facts.useReference ?? '').trim() !== '';
  c.note(
    'lfp-25-8-al1-s1',
    'yes',
    say(
      'La loi demande l’inventaire du traitement, non une ligne par utilisation visible : une telle ligne relève de notre règle.',
      'De wet vraagt de inventaris van de verwerking, geen regel per zichtbaar gebruik: zo’n regel volgt uit onze regel.',
      'The law asks for the inventory of the processing, not for a line per visible use: such a line is our rule.',
    ),
  );
  // the section of non-visible uses is still kept per use, by article 46/14
  if (facts.visible === false) c.warn('non-visible-register');
  if (!isNamed)
    c.gate({
      id: 'use-not-named',
      blocks: true,
      because: say(
        'Une ligne de notre registre désigne une utilisation ; celle-ci n’est pas désignée (notre règle, non la loi).',
        'Een regel van ons register duidt een gebruik aan; dat is hier niet aangeduid (onze regel, niet de wet).',
        'A line of our register names a use; this one names none (our rule, not the law).',
      ),
    });
}

/** Consulting a register on request: the closed list of the day. @law lfp-25-8-al3 lfp-25-8-al2 */
export function judgeConsultRegister(c: Case, facts: ConsultRegisterFacts): void {
  const id = 'lfp-25-8-al3';
  const role = facts.consultedBy?.role;
  if (facts.register === undefined) {
    c.unknown(id, 'register');
    return;
  }
  if (facts.ownService === true && role !== undefined && policeRoles.includes(role)) {
    c.note(
      facts.register === 'national-fixed-cameras' ? 'lfp-25-8-al2' : 'lfp-25-8-al1-s1',
      'yes',
      say(
        'Le service qui tient le registre le gère ; la mise à disposition sur demande vise les autres.',
        'De dienst die het register houdt, beheert het; de terbeschikkingstelling op verzoek betreft anderen.',
        'The service that keeps the register manages it; making it available on request concerns others.',
      ),
    );
    return;
  }
  if (
    facts.register === 'national-fixed-cameras' &&
    role !== undefined &&
    ['intelligence-service', 'intelligence-officer', 'state-security'].includes(role)
  ) {
    c.note(
      'lrs-16-4-p4',
      'yes',
      say(
        'Les services de renseignement accèdent au registre national par leur propre loi ; l’article 25/8 ne les nomme pas.',
        'De inlichtingendiensten hebben toegang tot het nationale register krachtens hun eigen wet; artikel 25/8 noemt hen niet.',
        'The intelligence services have access to the national register under their own law; article 25/8 does not name them.',
      ),
    );
    logConsultation(c, 'lrs-16-4-p4');
    return;
  }
  const readers = readersOf(c);
  c.fact(id, role === undefined ? undefined : readers.includes(role), {
    yes: say(
      'Cette instance figure parmi celles à qui le registre est mis à disposition.',
      'Deze instantie behoort tot die waaraan het register ter beschikking wordt gesteld.',
      'This body is one of those to whom the register is made available.',
    ),
    no: say(
      'L’article 25/8 ne met pas le registre à la disposition de cette personne ou instance à cette date.',
      'Artikel 25/8 stelt het register op die datum niet ter beschikking van deze persoon of instantie.',
      'Article 25/8 does not make the register available to this person or body at that date.',
    ),
    who: readers,
    path: 'consultedBy.role',
  });
  c.stated(id, facts.onRequest, {
    yes: say(
      'Le registre est mis à disposition sur demande.',
      'Het register wordt op verzoek ter beschikking gesteld.',
      'The register is made available on request.',
    ),
    no: say('Aucune demande n’est consignée.', 'Er is geen verzoek vastgelegd.', 'No request is recorded.'),
    mend: say('Consigner la demande.', 'Het verzoek vastleggen.', 'Record the request.'),
    path: 'onRequest',
  });
  if (role === 'dpo' && c.inForce('lpi-144-al1')) {
    c.fact('lpi-144-al1', facts.designatedUnder144, {
      yes: say(
        'Le délégué est désigné en vertu de l’article 144 de la loi du 7 décembre 1998.',
        'De functionaris is aangewezen krachtens artikel 144 van de wet van 7 december 1998.',
        'The officer is designated under article 144 of the law of 7 December 1998.',
      ),
      no: say(
        'Le délégué n’est pas désigné en vertu de l’article 144 de la loi du 7 décembre 1998.',
        'De functionaris is niet aangewezen krachtens artikel 144 van de wet van 7 december 1998.',
        'The officer is not designated under article 144 of the law of 7 December 1998.',
      ),
      path: 'designatedUnder144',
    });
    c.warn('stored-copy');
  }
  logConsultation(c, id);
}

/** Ours: who read a register can be told afterwards. */
function logConsultation(c: Case, provision: string): void {
  c.duty({
    id: 'log-consultation',
    basis: 'policy',
    provision,
    text: say(
      'Consigner la demande et la consultation.',
      'Het verzoek en de raadpleging vastleggen.',
      'Record the request and the consultation.',
    ),
    dueWithin: 'at-once',
    by: provision === 'lrs-16-4-p4' ? ['federal-police'] : ['police-service', 'federal-police'],
  });
}

/** The closed list of the day. Between 5 September 2018 and 28 June 2019 who "l'autorité compétente" is depends on reading R-15. */
function readersOf(c: Case): readonly RoleKey[] {
  const readers = registerReaders.on(c.lawDay) ?? [];
  if (!readers.includes('dpa')) return readers;
  const isOrganAlone = c.choice('R-15') === 'control-organ-since-2018' && c.lawDay >= controlOrganCompetent;
  return isOrganAlone ? readers.filter((role) => role !== 'dpa') : readers;
}

/** Entering a camera in the national register of fixed cameras. @law lfp-25-8-al2 */
export function judgeRegisterFixedCamera(c: Case, facts: RegisterFixedCameraFacts): void {
  const id = 'lfp-25-8-al2';
  const role = facts.registeredBy?.role;
  const kind = classifyCamera(c, facts.camera);
  c.fact(id, role === undefined ? undefined : policeRoles.includes(role), {
    yes: say(
      'L’inscription est faite par un service de police.',
      'De inschrijving gebeurt door een politiedienst.',
      'The entry is made by a police service.',
    ),
    no: say(
      'Le registre national est tenu au sein de la police fédérale, sur les données des services de police.',
      'Het nationaal register wordt bij de federale politie gehouden, op basis van de gegevens van de politiediensten.',
      'The national register is kept within the federal police, from the data of the police services.',
    ),
    who: ['police-service', 'federal-police'],
    path: 'registeredBy.role',
  });
  c.fact(id, kind === undefined ? undefined : kind === 'fixed' || kind === 'temporary-fixed', {
    yes:
      kind === 'temporary-fixed' && c.choice('R-40') === 'temporary-optional'
        ? say(
            'Caméra fixe temporaire : l’inscription est facultative (lecture R-40).',
            'Tijdelijk vaste camera: de inschrijving is facultatief (lezing R-40).',
            'Temporary fixed camera: the entry is optional (reading R-40).',
          )
        : say(
            'Caméra fixe : elle figure au registre national.',
            'Vaste camera: zij staat in het nationaal register.',
            'Fixed camera: it belongs in the national register.',
          ),
    no: say(
      'Le registre national ne reprend que les caméras fixes.',
      'Het nationaal register bevat enkel vaste camera’s.',
      'The national register holds fixed cameras only.',
    ),
    path: 'camera.kind',
  });
  c.fact(id, facts.usedByPolice, {
    yes: say(
      'La caméra est utilisée par les services de police.',
      'De camera wordt door de politiediensten gebruikt.',
      'The camera is used by the police services.',
    ),
    no: say(
      'La caméra n’est pas utilisée par les services de police.',
      'De camera wordt niet door de politiediensten gebruikt.',
      'The camera is not used by the police services.',
    ),
    path: 'usedByPolice',
  });
  c.stated(id, facts.geolocated, {
    yes: say('La géolocalisation est donnée.', 'De geolocatie is gegeven.', 'The geolocation is given.'),
    no: say('La géolocalisation manque.', 'De geolocatie ontbreekt.', 'The geolocation is missing.'),
    mend: say('Donner les coordonnées.', 'De coördinaten geven.', 'Give the coordinates.'),
    path: 'geolocated',
  });
  c.fact(id, facts.digital, {
    yes: say(
      'Le registre est conservé sous une forme digitale.',
      'Het register wordt in digitale vorm bewaard.',
      'The register is kept in digital form.',
    ),
    no: say(
      'Le registre doit être conservé sous une forme digitale.',
      'Het register moet in digitale vorm worden bewaard.',
      'The register must be kept in digital form.',
    ),
    path: 'digital',
  });
}
