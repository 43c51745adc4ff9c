import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import type { PlaceKind } from '../facts.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { VisibilityFacts } from '../use-facts.ts';

/** What the royal decree asks of a pictogram in one class of place: sizes in metres, materials, whether at each entrance. */
export type PictogramRule = {
  readonly key: 'open' | 'accessible' | 'non-accessible';
  readonly sizesMetres: readonly (readonly [number, number])[];
  readonly laminatedStickerAllowed: boolean;
  readonly atEachEntrance: boolean;
};

const rules: Readonly<Record<PlaceKind, PictogramRule>> = {
  open: { key: 'open', sizesMetres: [[0.6, 0.4]], laminatedStickerAllowed: false, atEachEntrance: false },
  'closed-accessible': {
    key: 'accessible',
    sizesMetres: [
      [0.297, 0.21],
      [0.15, 0.1],
    ],
    laminatedStickerAllowed: true,
    atEachEntrance: true,
  },
  'closed-inaccessible': {
    key: 'non-accessible',
    sizesMetres: [[0.15, 0.1]],
    laminatedStickerAllowed: true,
    atEachEntrance: true,
  },
};

/** The rules of the police pictogram by class of place; undefined before 14 June 2019. @law rd-2019-05-22-open-size rd-2019-05-22-accessible-size rd-2019-05-22-non-accessible-size */
export const pictogramRules: Dated<Readonly<Record<PlaceKind, PictogramRule>>> = dated('rd-2019-05-22', {
  from: '2019-06-14',
  is: rules,
});

/** Thickness in millimetres of the aluminium plate. @law rd-2019-05-22-open-material */
export const minimumPlateMillimetres: Dated<number> = dated('rd-2019-05-22-open-material', {
  from: '2019-06-14',
  is: 1.5,
});

type Pictogram = NonNullable<VisibilityFacts['pictogram']>;

const conforming = {
  size: say(
    'La dimension est celle de l’arrêté.',
    'De afmeting is die van het besluit.',
    'The size is that of the decree.',
  ),
  model: say(
    'Le modèle et les couleurs sont ceux de l’annexe 1re.',
    'Model en kleuren zijn die van bijlage 1.',
    'Model and colours are those of annex 1.',
  ),
  material: say(
    'Le matériau est celui de l’arrêté.',
    'Het materiaal is dat van het besluit.',
    'The material is that of the decree.',
  ),
  place: say(
    'L’emplacement garantit une visibilité certaine de l’information.',
    'De plaatsing waarborgt een zekere zichtbaarheid van de informatie.',
    'The position makes the information surely visible.',
  ),
};

const notConforming = {
  size: say(
    'La dimension n’est pas celle de l’arrêté.',
    'De afmeting is niet die van het besluit.',
    'The size is not that of the decree.',
  ),
  model: say(
    'Le modèle n’est pas celui du pictogramme de police.',
    'Het model is niet dat van het politiepictogram.',
    'The model is not that of the police pictogram.',
  ),
  material: say(
    'Le matériau n’est pas admis par l’arrêté.',
    'Het materiaal is volgens het besluit niet toegelaten.',
    'The material is not admitted by the decree.',
  ),
  place: say(
    'L’emplacement ne garantit pas une visibilité certaine de l’information.',
    'De plaatsing waarborgt geen zekere zichtbaarheid van de informatie.',
    'The position does not make the information surely visible.',
  ),
};

const replace = say(
  'Placer le pictogramme de police prévu par l’AR du 22 mai 2019.',
  'Het politiepictogram van het KB van 22 mei 2019 plaatsen.',
  'Place the police pictogram of the RD of 22 May 2019.',
);

function sizeFits(rule: PictogramRule, pictogram: Pictogram): boolean | undefined {
  const { widthMetres, heightMetres } = pictogram;
  if (widthMetres === undefined || heightMetres === undefined) return undefined;
  const long = Math.max(widthMetres, heightMetres);
  const short = Math.min(widthMetres, heightMetres);
  return rule.sizesMetres.some(([a, b]) => Math.abs(a - long) < 0.0005 && Math.abs(b - short) < 0.0005);
}

function materialFits(c: Case, rule: PictogramRule, pictogram: Pictogram): boolean | undefined {
  if (pictogram.material === 'laminated-sticker') return rule.laminatedStickerAllowed;
  if (pictogram.material !== 'aluminium-plate') return pictogram.material === undefined ? undefined : false;
  const minimum = minimumPlateMillimetres.on(c.lawDay) ?? 0;
  return pictogram.thicknessMillimetres === undefined ? undefined : pictogram.thicknessMillimetres >= minimum;
}

/** The police pictogram of a fixed camera. Points left out are covered by the recorded check of a person (`conformity`), when there is one. @law rd-2019-05-22 rd-2019-05-22-open-model rd-2019-05-22-accessible-model rd-2019-05-22-non-accessible-model */
export function judgePictogram(c: Case, pictogram: Pictogram, placeKind: PlaceKind | undefined): void {
  c.warn('pictogram-annexes');
  if (pictogram.jointController === true) {
    judgeJointLogo(c, pictogram);
    return;
  }
  const checked = pictogram.conformity;
  if (checked?.verdict === 'not-met') {
    c.note(
      'rd-2019-05-22',
      'no',
      say(
        'La personne qui a contrôlé le pictogramme le dit non conforme.',
        'Wie het pictogram controleerde, noemt het niet conform.',
        'The person who checked the pictogram says it does not conform.',
      ),
      { mend: replace },
    );
    return;
  }
  if (checked !== undefined) {
    c.note(
      'rd-2019-05-22',
      'yes',
      say(
        'Une personne a contrôlé le pictogramme et le dit conforme.',
        'Een persoon heeft het pictogram gecontroleerd en noemt het conform.',
        'A person checked the pictogram and says it conforms.',
      ),
    );
  }
  const rule = placeKind === undefined ? undefined : pictogramRules.on(c.lawDay)?.[placeKind];
  if (rule === undefined) {
    c.unknown('rd-2019-05-22', 'place.kind');
    return;
  }
  const byCheck = checked === undefined ? undefined : true;
  const point = (name: keyof typeof conforming, value: boolean | undefined, path: string): void =>
    c.fact(`rd-2019-05-22-${rule.key}-${name}`, value ?? byCheck, {
      yes: conforming[name],
      no: notConforming[name],
      mend: replace,
      who: ['police-service'],
      path: `visibility.pictogram.${path}`,
    });
  point('size', sizeFits(rule, pictogram), 'widthMetres');
  point('model', pictogram.model === undefined ? undefined : pictogram.model === 'police-2019', 'model');
  if (pictogram.model !== undefined && pictogram.model !== 'police-2019')
    c.note(
      'lfp-25-2-p2-pt1',
      'no',
      say(
        'Ce n’est pas le pictogramme que le Roi a fixé : l’utilisation n’est pas réputée visible.',
        'Dit is niet het pictogram dat de Koning heeft bepaald: het gebruik wordt niet als zichtbaar beschouwd.',
        'It is not the pictogram that the King fixed: the use is not deemed visible.',
      ),
      { mend: replace, who: ['police-service'] },
    );
  point('material', materialFits(c, rule, pictogram), 'material');
  if (rule.atEachEntrance && pictogram.atEachEntrance !== true)
    point('place', pictogram.atEachEntrance, 'atEachEntrance');
  else if (byCheck === undefined || pictogram.surelyVisible !== undefined) {
    c.judged(`rd-2019-05-22-${rule.key}-place`, pictogram.surelyVisible, {
      yes: conforming.place,
      no: notConforming.place,
      mend: replace,
      who: ['police-service'],
      path: 'visibility.pictogram.surelyVisible',
    });
  } else point('place', true, 'surelyVisible');
  judgeMentions(c, pictogram, byCheck);
}

const mentionWords: readonly (readonly ['law' | 'controller' | 'contact' | 'logo', string, Trilingual])[] = [
  [
    'law',
    'rd-2019-05-22-mention-1',
    say('« Loi sur la fonction de police »', '“Wet op het politieambt”', 'the law on the police function'),
  ],
  [
    'controller',
    'rd-2019-05-22-mention-2',
    say(
      'la zone ou la direction auprès de laquelle les droits s’exercent',
      'de zone of directie waarbij de rechten worden uitgeoefend',
      'the zone or directorate with whom rights are exercised',
    ),
  ],
  ['contact', 'rd-2019-05-22-mention-3', say('les données de contact', 'de contactgegevens', 'the contact data')],
  [
    'logo',
    'rd-2019-05-22-mention-4',
    say('le logo de la police intégrée', 'het logo van de geïntegreerde politie', 'the logo of the integrated police'),
  ],
];

function judgeMentions(c: Case, pictogram: Pictogram, byCheck: true | undefined): void {
  for (const [key, provision, what] of mentionWords) {
    c.fact(provision, pictogram.mentions?.[key] ?? byCheck, {
      yes: say(
        `Le pictogramme mentionne ${what.fr}.`,
        `Het pictogram vermeldt ${what.nl}.`,
        `The pictogram states ${what.en}.`,
      ),
      no: say(
        `Le pictogramme ne mentionne pas ${what.fr}.`,
        `Het pictogram vermeldt ${what.nl} niet.`,
        `The pictogram does not state ${what.en}.`,
      ),
      mend: replace,
      path: `visibility.pictogram.mentions.${key}`,
    });
  }
}

function judgeJointLogo(c: Case, pictogram: Pictogram): void {
  const logo = pictogram.policeLogo;
  const words = {
    yes: say(
      'Le logo de la police intégrée figure sur le pictogramme de l’autorité publique.',
      'Het logo van de geïntegreerde politie staat op het pictogram van de overheid.',
      'The logo of the integrated police is on the public authority’s pictogram.',
    ),
    no: say(
      'Le logo de la police intégrée manque sur le pictogramme de l’autorité publique.',
      'Het logo van de geïntegreerde politie ontbreekt op het pictogram van de overheid.',
      'The logo of the integrated police is missing on the public authority’s pictogram.',
    ),
    mend: say(
      'Apposer le logo, en autocollant plastifié.',
      'Het logo aanbrengen, als geplastificeerde zelfklever.',
      'Add the logo, as a laminated sticker.',
    ),
    path: 'visibility.pictogram.policeLogo',
  };
  c.fact('rd-2019-05-22-joint-logo', logo === undefined ? undefined : logo !== 'none', words);
  if (logo === undefined || logo === 'none') return;
  c.fact('rd-2019-05-22-joint-logo-material', logo === 'laminated-sticker', {
    ...words,
    yes: say(
      'Le logo est un autocollant plastifié.',
      'Het logo is een geplastificeerde zelfklever.',
      'The logo is a laminated sticker.',
    ),
    no: say(
      'Le logo n’est pas un autocollant plastifié.',
      'Het logo is geen geplastificeerde zelfklever.',
      'The logo is not a laminated sticker.',
    ),
  });
}
