import type { Case } from '../case.ts';
import { isLonger, months } from '../time.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { controllerRoles } from './declarants.ts';
import type { CameraLocationFacts, DeclarationForm, DeclareCameraFacts } from './facts.ts';
import { judgeLocation } from './form-location.ts';

type Field = {
  readonly id: string;
  readonly path: keyof DeclarationForm;
  readonly what: Trilingual;
  readonly given: (form: DeclarationForm) => boolean | undefined;
};

/** Fields asked of everybody; 2°, 7° and the council's advice depend on the case. */
const always: readonly Field[] = [
  {
    id: 'rd-2018-05-08-form-1',
    path: 'declarant',
    what: say(
      'l’identification du déclarant',
      'de identificatie van de aangever',
      'the identification of the declarant',
    ),
    given: (form) => form.declarant,
  },
  {
    id: 'rd-2018-05-08-form-3',
    path: 'placeType',
    what: say('le type de lieu', 'de soort plaats', 'the type of place'),
    given: (form) => (form.placeType === undefined ? undefined : true),
  },
  {
    id: 'rd-2018-05-08-form-4',
    path: 'mainAddress',
    what: say('l’adresse principale du lieu', 'het hoofdadres van de plaats', 'the main address of the place'),
    given: (form) => (form.mainAddress === undefined ? undefined : true),
  },
  {
    id: 'rd-2018-05-08-form-5',
    path: 'cameraType',
    what: say('le type de caméras', 'de soort camera’s', 'the type of cameras'),
    given: (form) => form.cameraType,
  },
  {
    id: 'rd-2018-05-08-form-6',
    path: 'locations',
    what: say('la localisation des caméras', 'de lokalisatie van de camera’s', 'the location of the cameras'),
    given: (form) =>
      form.locations === undefined ? undefined : form.locations.some(({ method }) => method !== 'none'),
  },
  {
    id: 'rd-2018-05-08-form-8',
    path: 'processingPlace',
    what: say(
      'le lieu du traitement des images',
      'de plaats van de verwerking van de beelden',
      'the place where the images are processed',
    ),
    given: (form) => form.processingPlace,
  },
  {
    id: 'rd-2018-05-08-form-9',
    path: 'permanence',
    what: say(
      'le fonctionnement permanent ou non',
      'de permanente werking of niet',
      'whether the cameras work permanently',
    ),
    given: (form) => form.permanence,
  },
  {
    id: 'rd-2018-05-08-form-10',
    path: 'recording',
    what: say(
      'l’enregistrement ou non, continu ou non, et le délai de conservation',
      'de opname of niet, continu of niet, en de bewaartermijn',
      'whether images are recorded, continuously or not, and the term of keeping',
    ),
    given: (form) => form.recording,
  },
  {
    id: 'rd-2018-05-08-form-11',
    path: 'liveViewing',
    what: say(
      'le visionnage en temps réel ou non',
      'het bekijken in real time of niet',
      'whether images are watched live',
    ),
    given: (form) => form.liveViewing,
  },
  {
    id: 'rd-2018-05-08-form-12',
    path: 'contactPersons',
    what: say(
      'la personne de contact pour l’accès aux images',
      'de contactpersoon voor de toegang tot de beelden',
      'the contact person for access to the images',
    ),
    given: (form) => (form.contactPersons === undefined ? undefined : form.contactPersons > 0),
  },
  {
    id: 'rd-2018-05-08-form-13',
    path: 'attestation',
    what: say(
      'l’attestation de conformité à la loi du 21 mars 2007 et à la protection des données',
      'de verklaring van overeenstemming met de wet van 21 maart 2007 en met de gegevensbescherming',
      'the attestation of conformity with the law of 21 March 2007 and data-protection law',
    ),
    given: (form) => form.attestation,
  },
];

/** The form of article 5. @law rd-2018-05-08-form-1 rd-2018-05-08-form-13 */
export function judgeForm(c: Case, facts: DeclareCameraFacts): void {
  const form = facts.form ?? {};
  for (const field of always) judgeField(c, field, form);
  const role = facts.filedBy?.role;
  if (role !== undefined && !controllerRoles.includes(role)) {
    judgeField(
      c,
      {
        id: 'rd-2018-05-08-form-2',
        path: 'controller',
        what: say(
          'l’identification du responsable du traitement',
          'de identificatie van de verwerkingsverantwoordelijke',
          'the identification of the controller',
        ),
        given: (given) => given.controller,
      },
      form,
    );
  }
  if (form.placeType === 'closed') {
    judgeField(
      c,
      {
        id: 'rd-2018-05-08-form-7',
        path: 'alarmLink',
        what: say(
          'le lien ou non avec un système d’alarme',
          'de koppeling of niet aan een alarmsysteem',
          'whether the cameras are linked to an alarm system',
        ),
        given: (given) => given.alarmLink,
      },
      form,
    );
  }
  if (form.placeType === 'open') judgeCouncilAdvice(c, form);
  judgeAddress(c, form);
  for (const location of form.locations ?? []) judgeLocation(c, location, form.placeType);
  judgeChoices(c, form);
}

function judgeField(c: Case, { id, path, what, given }: Field, form: DeclarationForm): void {
  c.stated(id, given(form), {
    yes: say(`Le formulaire indique ${what.fr}.`, `Het formulier vermeldt ${what.nl}.`, `The form states ${what.en}.`),
    no: say(
      `Le formulaire n’indique pas ${what.fr}.`,
      `Het formulier vermeldt niet ${what.nl}.`,
      `The form does not state ${what.en}.`,
    ),
    mend: say('Compléter ce champ.', 'Dit veld aanvullen.', 'Fill in this field.'),
    who: ['declarant'],
    path: `form.${path}`,
  });
}

const needsValidity = ({ kind }: CameraLocationFacts): boolean => kind === 'temporary-fixed' || kind === 'mobile';

function judgeCouncilAdvice(c: Case, form: DeclarationForm): void {
  const id = 'rd-2018-05-08-form-council-advice';
  if (form.roadOfOtherAuthority === true) {
    c.note(
      id,
      'yes',
      say(
        'Voie d’une autre autorité : aucun avis du conseil communal n’est demandé.',
        'Weg van een andere overheid: er wordt geen advies van de gemeenteraad gevraagd.',
        'Road of another authority: no advice of the council is asked.',
      ),
    );
    return;
  }
  c.stated(id, form.councilAdviceOn, {
    yes: say(
      'La date de l’avis positif du conseil communal est indiquée.',
      'De datum van het positief advies van de gemeenteraad is vermeld.',
      'The day of the positive advice of the council is stated.',
    ),
    no: say(
      'Lieu ouvert : la date de l’avis positif du conseil communal manque.',
      'Niet-besloten plaats: de datum van het positief advies van de gemeenteraad ontbreekt.',
      'Open place: the day of the positive advice of the council is missing.',
    ),
    mend: say(
      'Obtenir l’avis positif du conseil communal et en indiquer la date.',
      'Het positief advies van de gemeenteraad verkrijgen en de datum vermelden.',
      'Obtain the positive advice of the council and state its day.',
    ),
    who: ['municipal-council', 'declarant'],
    path: 'form.councilAdviceOn',
  });
  if (!(form.locations ?? []).some(needsValidity)) return;
  c.stated(id, form.councilAdviceValidity, {
    yes: say(
      'La durée de validité de l’avis est indiquée.',
      'De geldigheidsduur van het advies is vermeld.',
      'The validity of the advice is stated.',
    ),
    no: say(
      'Caméras temporaires ou ANPR mobiles : la durée de validité de l’avis manque.',
      'Tijdelijke of mobiele ANPR-camera’s: de geldigheidsduur van het advies ontbreekt.',
      'Temporary or mobile ANPR cameras: the validity of the advice is missing.',
    ),
    who: ['declarant'],
    path: 'form.councilAdviceValidity',
  });
}

/** A reference address is good for temporary or mobile cameras in an open place, several addresses, or the inside of vehicles. */
function judgeAddress(c: Case, form: DeclarationForm): void {
  if (form.mainAddress === undefined) return;
  const locations = form.locations ?? [];
  const mayRefer =
    form.severalAddresses === true ||
    locations.some(({ insideVehicles }) => insideVehicles === true) ||
    (form.placeType === 'open' && locations.some(needsValidity));
  c.fact('rd-2018-05-08-form-reference-address', form.mainAddress === 'address' || mayRefer, {
    yes: say(
      'L’adresse est celle du lieu, ou une adresse de référence que l’arrêté permet.',
      'Het adres is dat van de plaats, of een referentieadres dat het besluit toelaat.',
      'The address is that of the place, or a reference address that the decree permits.',
    ),
    no: say(
      'Une adresse de référence n’est pas permise ici : l’adresse du lieu est demandée.',
      'Een referentieadres is hier niet toegelaten: het adres van de plaats is vereist.',
      'A reference address is not permitted here: the address of the place is asked.',
    ),
    who: ['declarant'],
    path: 'form.mainAddress',
  });
}

/** What the form leaves free, and what a reader of it should be told. */
function judgeChoices(c: Case, form: DeclarationForm): void {
  const kinds = new Set((form.locations ?? []).map(({ kind }) => kind));
  if (kinds.size > 1) {
    c.note(
      'rd-2018-05-08-several-types',
      'yes',
      say(
        'Plusieurs types de caméras au même lieu tiennent dans une déclaration.',
        'Verschillende soorten camera’s op dezelfde plaats passen in één aangifte.',
        'Several types of cameras in one place fit in one declaration.',
      ),
    );
  }
  if ((form.furtherInformation ?? '').trim() !== '') {
    c.note(
      'rd-2018-05-08-form-extra',
      'yes',
      say(
        'Le déclarant ajoute d’autres informations, librement.',
        'De aangever voegt vrij andere informatie toe.',
        'The declarant adds further information of free choice.',
      ),
    );
  }
  if ((form.contactPersons ?? 0) > 0) {
    c.fact('rd-2018-05-08-contact', form.contactAnswersDirectly, {
      yes: say(
        'La personne de contact peut répondre directement à une demande de la police.',
        'De contactpersoon kan rechtstreeks antwoorden op een vraag van de politie.',
        'The contact person can answer a request of the police directly.',
      ),
      no: say(
        'La personne de contact n’a pas elle-même accès aux images.',
        'De contactpersoon heeft zelf geen toegang tot de beelden.',
        'The contact person has no access to the images.',
      ),
      mend: say(
        'Désigner une personne qui a accès aux images.',
        'Iemand aanwijzen die toegang heeft tot de beelden.',
        'Name a person who has access to the images.',
      ),
      who: ['camera-controller'],
      path: 'form.contactAnswersDirectly',
    });
    if ((form.contactPersons ?? 0) > 1) {
      c.note(
        'rd-2018-05-08-contact-several',
        'yes',
        say(
          'Plusieurs personnes de contact peuvent être désignées.',
          'Er kunnen verschillende contactpersonen worden aangewezen.',
          'Several contact persons may be named.',
        ),
      );
    }
  }
  if (form.retention !== undefined && isLonger(form.retention, months(1), c.at)) c.warn('declared-retention-long');
}
