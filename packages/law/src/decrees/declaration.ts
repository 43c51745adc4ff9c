import type { Case } from '../case.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import { controllerRoles, declarants } from './declarants.ts';
import { warnReach } from './decree-reach.ts';
import type { DeclarationDelegation, DeclareCameraFacts } from './facts.ts';
import { judgeForm } from './form.ts';
import { noteNextValidation } from './validation.ts';

/** A statement with two halves: false when one is false, unknown when one is not mentioned. */
const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

/** A declaration of surveillance cameras at the central desk. @law rd-2018-05-08-desk rd-2018-05-08-per-place */
export function judgeDeclareCamera(c: Case, facts: DeclareCameraFacts): void {
  warnReach(c);
  c.warn('declaration-not-authorisation');
  judgeKind(c, facts);
  judgeDesk(c, facts);
  judgeFiler(c, facts);
  judgePlaces(c, facts);
  judgeForm(c, facts);
  noteNextValidation(c);
}

function judgeKind(c: Case, facts: DeclareCameraFacts): void {
  c.fact('rd-2018-05-08-def-declaration', facts.policeCameras === undefined ? undefined : !facts.policeCameras, {
    yes: say(
      'Il s’agit de caméras de surveillance de la loi du 21 mars 2007 : leur notification est la déclaration.',
      'Het gaat om bewakingscamera’s van de wet van 21 maart 2007: de kennisgeving ervan is de aangifte.',
      'These are surveillance cameras of the law of 21 March 2007: their notification is the declaration.',
    ),
    no: say(
      'Les caméras utilisées par la police sous la LFP sont autorisées, elles ne sont pas déclarées.',
      'Camera’s die de politie onder de WPA gebruikt, worden toegelaten, niet aangegeven.',
      'Cameras used by the police under the LFP are authorised, not declared.',
    ),
    path: 'policeCameras',
  });
}

const signIns = {
  'electronic-identity-card': 'rd-2018-05-08-access-1',
  'mobile-code': 'rd-2018-05-08-access-2',
  'citizen-token': 'rd-2018-05-08-access-3',
} as const;

function judgeDesk(c: Case, facts: DeclareCameraFacts): void {
  const id = 'rd-2018-05-08-desk';
  const useDesk = say(
    'Introduire la déclaration au guichet électronique centralisé (SPF Intérieur), avec la carte d’identité électronique, un code mobile ou un token citoyen.',
    'De aangifte indienen via het gecentraliseerd elektronisch loket (FOD Binnenlandse Zaken), met de elektronische identiteitskaart, een mobiele code of een burgertoken.',
    'File at the central electronic desk (FPS Interior), with the electronic identity card, a mobile code or a citizen token.',
  );
  c.fact(id, facts.channel === undefined ? undefined : facts.channel === 'electronic-desk', {
    yes: say(
      'La déclaration est introduite au guichet électronique centralisé.',
      'De aangifte wordt ingediend via het gecentraliseerd elektronisch loket.',
      'The declaration is filed at the central electronic desk.',
    ),
    no: say(
      'Une lettre, un courriel ou un passage au guichet n’est pas une déclaration.',
      'Een brief, een e-mail of een aanmelding aan de balie is geen aangifte.',
      'A letter, an e-mail or a visit to the counter is no declaration.',
    ),
    mend: useDesk,
    who: ['declarant'],
    path: 'channel',
  });
  if (facts.feeAsked !== undefined) {
    c.fact('rd-2018-05-08-free', !facts.feeAsked, {
      yes: say('L’accès au guichet est gratuit.', 'De toegang tot het loket is gratis.', 'Access to the desk is free.'),
      no: say(
        'Le guichet ne peut rien demander pour l’accès.',
        'Het loket mag niets vragen voor de toegang.',
        'The desk may not charge for access.',
      ),
      who: ['declaration-desk'],
      path: 'feeAsked',
    });
  }
  // a delegate signs in with means of its own; a proxy-user works inside the desk
  if (facts.delegation?.kind === 'proxy-user') return;
  if (facts.signIn === undefined) c.unknown(id, 'signIn', ['declarant']);
  else if (facts.signIn === 'other') {
    c.note(
      id,
      'no',
      say(
        'Ce mode d’accès au guichet n’est pas prévu.',
        'Deze toegangswijze tot het loket is niet voorzien.',
        'This way of access to the desk is not foreseen.',
      ),
      { mend: useDesk, who: ['declarant'] },
    );
  } else {
    c.note(
      signIns[facts.signIn],
      'yes',
      say('Ce mode d’accès est prévu.', 'Deze toegangswijze is voorzien.', 'This way of access is foreseen.'),
    );
  }
}

function judgeFiler(c: Case, facts: DeclareCameraFacts): void {
  const role = facts.filedBy?.role;
  c.fact('rd-2018-05-08-def-declarant', role === undefined ? undefined : declarants.includes(role), {
    yes: say(
      'Le déclarant est le responsable du traitement ou la personne qu’il désigne.',
      'De aangever is de verwerkingsverantwoordelijke of de persoon die hij aanwijst.',
      'The declarant is the controller or the person the controller designates.',
    ),
    no: say(
      'Seul le responsable du traitement, ou la personne qu’il désigne, introduit la déclaration.',
      'Enkel de verwerkingsverantwoordelijke, of de persoon die hij aanwijst, doet de aangifte.',
      'Only the controller, or the person the controller designates, files the declaration.',
    ),
    who: ['camera-controller'],
    path: 'filedBy.role',
  });
  // a delegation that is told of is judged, whoever is said to file
  const isOther = role === undefined ? facts.delegation !== undefined : !controllerRoles.includes(role);
  if (isOther && (role === undefined || declarants.includes(role))) judgeDelegation(c, role, facts.delegation);
  if (facts.controllerKind !== undefined && facts.controllerKind !== 'natural-person') {
    c.fact('rd-2018-05-08-representative', facts.delegation !== undefined ? true : facts.filerCanRepresent, {
      yes: say(
        'La déclaration est introduite par une personne qui peut représenter le responsable, ou par son délégataire.',
        'De aangifte wordt gedaan door wie de verantwoordelijke kan vertegenwoordigen, of door zijn gemachtigde.',
        'The declaration is filed by a person who can represent the controller, or by its delegate.',
      ),
      no: say(
        'Qui introduit la déclaration ne peut pas représenter le responsable du traitement.',
        'Wie de aangifte doet, kan de verwerkingsverantwoordelijke niet vertegenwoordigen.',
        'Who files cannot represent the controller.',
      ),
      mend: say(
        'Faire introduire la déclaration par un représentant.',
        'De aangifte door een vertegenwoordiger laten doen.',
        'Have a representative file it.',
      ),
      who: ['camera-controller'],
      path: 'filerCanRepresent',
    });
  }
  if (facts.jointControllers === true) {
    c.stated('rd-2018-05-08-joint', facts.jointAgreement, {
      yes: say(
        'Un seul des responsables conjoints déclare, de commun accord.',
        'Eén van de gezamenlijke verantwoordelijken doet de aangifte, in onderling akkoord.',
        'One of the joint controllers files, by common agreement.',
      ),
      no: say(
        'L’accord des responsables conjoints sur celui qui déclare manque.',
        'Het akkoord van de gezamenlijke verantwoordelijken over wie de aangifte doet, ontbreekt.',
        'The agreement of the joint controllers on who files is missing.',
      ),
      mend: say('Consigner cet accord.', 'Dit akkoord vastleggen.', 'Record this agreement.'),
      who: ['camera-controller'],
      path: 'jointAgreement',
    });
  }
}

function judgeDelegation(c: Case, role: RoleKey | undefined, delegation: DeclarationDelegation | undefined): void {
  c.stated('rd-2018-05-08-delegation-written', both(delegation?.written, delegation?.signedByController), {
    yes: say(
      'La délégation est écrite et signée par le responsable du traitement.',
      'De machtiging is schriftelijk en ondertekend door de verwerkingsverantwoordelijke.',
      'The delegation is in writing and signed by the controller.',
    ),
    no: say(
      'Une délégation se prouve par un document écrit, signé par le responsable du traitement.',
      'Een machtiging wordt bewezen met een schriftelijk document, ondertekend door de verwerkingsverantwoordelijke.',
      'A delegation is proved by a written document signed by the controller.',
    ),
    mend: say(
      'Joindre la délégation écrite et signée.',
      'De schriftelijke, ondertekende machtiging bijvoegen.',
      'Attach the written, signed delegation.',
    ),
    who: ['camera-controller'],
    path: 'delegation',
  });
  if (role === 'alarm-centre' || delegation?.kind === 'alarm-centre') {
    c.fact('rd-2018-05-08-alarm-centre', delegation?.connectedToAlarmCentre, {
      yes: say(
        'Le système est raccordé à cette centrale d’alarme.',
        'Het systeem is aangesloten op deze alarmcentrale.',
        'The system is connected to this alarm centre.',
      ),
      no: say(
        'Une centrale d’alarme ne déclare que pour un système qui lui est raccordé.',
        'Een alarmcentrale doet enkel aangifte voor een systeem dat erop is aangesloten.',
        'An alarm centre files only for a system that is connected to it.',
      ),
      who: ['camera-controller'],
      path: 'delegation.connectedToAlarmCentre',
    });
  }
  if (role === 'proxy-user' || delegation?.kind === 'proxy-user') {
    const hasMeans = delegation?.controllerHasSignIn;
    c.fact('rd-2018-05-08-proxy', hasMeans === undefined ? undefined : !hasMeans, {
      yes: say(
        'Le responsable n’a ni carte, ni code, ni token : un « proxy-user » peut déclarer.',
        'De verantwoordelijke heeft geen kaart, code of token: een “proxy-user” kan de aangifte doen.',
        'The controller has no card, code or token: a proxy-user may file.',
      ),
      no: say(
        'Le responsable dispose d’un moyen d’accès : il déclare lui-même.',
        'De verantwoordelijke beschikt over een toegangsmiddel: hij doet zelf de aangifte.',
        'The controller has a means of access: it files itself.',
      ),
      who: ['camera-controller'],
      path: 'delegation.controllerHasSignIn',
    });
  }
}

function judgePlaces(c: Case, facts: DeclareCameraFacts): void {
  c.fact(
    'rd-2018-05-08-per-place',
    facts.placesInDeclaration === undefined ? undefined : facts.placesInDeclaration === 1,
    {
      yes: say(
        'La déclaration vise un seul lieu.',
        'De aangifte betreft één plaats.',
        'The declaration is for one place.',
      ),
      no: say(
        'Une déclaration est introduite par lieu surveillé.',
        'Per bewaakte plaats wordt een aangifte gedaan.',
        'One declaration is filed for each watched place.',
      ),
      mend: say(
        'Introduire une déclaration par lieu, au besoin dans une même session.',
        'Per plaats een aangifte doen, zo nodig in één sessie.',
        'File one declaration for each place, in one session if need be.',
      ),
      who: ['declarant'],
      path: 'placesInDeclaration',
    },
  );
  if ((facts.placesInSession ?? 1) > 1) {
    c.note(
      'rd-2018-05-08-session',
      'yes',
      say(
        'Les lieux d’un même système peuvent être enregistrés en une session, avec une seule identification.',
        'De plaatsen van eenzelfde systeem kunnen in één sessie worden ingevoerd, met één identificatie.',
        'The places of one system may be entered in one session, with one identification.',
      ),
    );
  }
}
