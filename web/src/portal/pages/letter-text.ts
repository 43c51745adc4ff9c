/**
 * The letters, in French and Dutch. A `Blank` is filled by hand or on the screen; it is never sent.
 * What they quote of the camera law is in our law files (lcam-12-…); the GDPR and the law of 30 July 2018 are
 * named as what the writer relies on, not quoted.
 */

/** A place to fill in: its label for those who do not see the line, and how long it is. */
export type Blank = { readonly blank: string; readonly size: 'short' | 'long' | 'block' };

/** A paragraph: words and blanks in order. */
export type Paragraph = readonly (string | Blank)[];

/** A letter without the addresses and the signature, which are the same for all. */
export type Letter = {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
};

/** Whom the letter is written to: a camera-law controller, the Control Organ, a police zone, or the data protection authority. */
export type Addressee = 'controller' | 'control-organ' | 'zone' | 'authority';

/** What the writer wants. */
export type Wish = 'access' | 'erasure' | 'information' | 'complaint';

/** Words of the frame: labels of the blanks around the letter. */
export type LetterFrame = {
  readonly sender: Blank;
  readonly senderAddress: Blank;
  readonly recipient: Blank;
  readonly placeAndDate: Blank;
  readonly subject: string;
  readonly greeting: string;
  readonly closing: string;
  readonly signature: string;
};

const short = (blank: string): Blank => ({ blank, size: 'short' });
const long = (blank: string): Blank => ({ blank, size: 'long' });
const block = (blank: string): Blank => ({ blank, size: 'block' });

/** Frames by language. */
export const LETTER_FRAMES: { readonly fr: LetterFrame; readonly nl: LetterFrame } = {
  fr: {
    sender: long('Votre nom'),
    senderAddress: block('Votre adresse'),
    recipient: block('Nom et adresse du destinataire'),
    placeAndDate: long('Lieu et date'),
    subject: 'Objet',
    greeting: 'Madame, Monsieur,',
    closing: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    signature: 'Signature',
  },
  nl: {
    sender: long('Uw naam'),
    senderAddress: block('Uw adres'),
    recipient: block('Naam en adres van de bestemmeling'),
    placeAndDate: long('Plaats en datum'),
    subject: 'Betreft',
    greeting: 'Geachte mevrouw, geachte heer,',
    closing: 'Met de meeste hoogachting,',
    signature: 'Handtekening',
  },
};

const WHERE_FR = (day: string | undefined, place: string | undefined): readonly Paragraph[] => [
  ['Jour : ', day ?? short('Jour'), ' – entre ', short('De quelle heure'), ' et ', short('À quelle heure'), ' heures.'],
  ['Lieu : ', place ?? long('Lieu précis')],
  ['Ce qui permet de me reconnaître (vêtements, objets, véhicule) : ', block('Ce qui permet de vous reconnaître')],
];

const WHERE_NL = (day: string | undefined, place: string | undefined): readonly Paragraph[] => [
  ['Dag: ', day ?? short('Dag'), ' – tussen ', short('Van welk uur'), ' en ', short('Tot welk uur'), ' uur.'],
  ['Plaats: ', place ?? long('Precieze plaats')],
  ['Waaraan u mij kunt herkennen (kleding, voorwerpen, voertuig): ', block('Waaraan men u kan herkennen')],
];

/** What the letter is about, when the reader already said it. */
export type LetterFacts = { readonly day: string | undefined; readonly place: string | undefined };

/** Chooses and writes the letter. `facts.day` and `facts.place` are already in words, in the letter's language. */
export function writeLetter(language: 'fr' | 'nl', to: Addressee, wish: Wish, facts: LetterFacts): Letter {
  return language === 'fr' ? writeFrench(to, wish, facts) : writeDutch(to, wish, facts);
}

function writeFrench(to: Addressee, wish: Wish, { day, place }: LetterFacts): Letter {
  const where = WHERE_FR(day, place);
  if (to === 'authority' || (to === 'control-organ' && wish === 'complaint')) {
    const isPolice = to === 'control-organ';
    return {
      subject: isPolice ? 'Plainte relative à une caméra de police' : 'Plainte relative à des images de caméra',
      paragraphs: [
        [
          isPolice
            ? 'J’ai été filmé(e) par une caméra de police. Service ou zone : '
            : 'J’ai été filmé(e) par une caméra dont le responsable est : ',
          long('Responsable de la caméra'),
        ],
        ...where,
        ['Le ', short('Date de votre première lettre'), ', je lui ai adressé une demande, dont je joins la copie.'],
        ['Sa réponse, ou son absence de réponse : ', block('Ce qui vous a été répondu')],
        ['Je vous demande d’examiner cette plainte et de me tenir informé(e) de la suite que vous lui donnez.'],
      ],
    };
  }
  if (to === 'controller') return frenchToController(wish, where);
  const opening: Paragraph =
    to === 'control-organ'
      ? [
          'Je vous demande d’exercer pour moi, auprès du service de police concerné, les droits que me donne le titre 2 de la loi du 30 juillet 2018 relative à la protection des personnes physiques à l’égard des traitements de données à caractère personnel.',
        ]
      : [
          'J’exerce auprès de vous les droits que me donne le titre 2 de la loi du 30 juillet 2018 relative à la protection des personnes physiques à l’égard des traitements de données à caractère personnel. Si ma demande doit être adressée à l’Organe de contrôle de l’information policière, je vous prie de me le dire sans tarder.',
        ];
  const wishes: { readonly [W in Wish]: Paragraph } = {
    access: ['Je souhaite savoir si des images de moi sont conservées, et y avoir accès dans les limites de la loi.'],
    erasure: [
      'Je souhaite que soient effacées les images de moi qui auraient été recueillies ou conservées sans respecter la loi.',
    ],
    information: [
      'Je souhaite savoir quel service a utilisé la caméra, sous quelle autorisation, pour quelles finalités, et combien de temps les images sont conservées.',
    ],
    complaint: [
      'Je n’ai pas reçu de réponse à ma demande du ',
      short('Date de votre première lettre'),
      ', ou cette réponse ne me satisfait pas : ',
      block('Ce qui vous a été répondu'),
    ],
  };
  return {
    subject: 'Images d’une caméra de police – exercice de mes droits',
    paragraphs: [
      opening,
      ['J’ai été filmé(e) par une caméra de police. Service ou zone, si je le connais : ', long('Zone de police')],
      ...where,
      wishes[wish],
      [
        'Les images pouvant être effacées à tout moment, je vous prie de traiter cette demande sans attendre et d’en accuser réception.',
      ],
    ],
  };
}

function frenchToController(wish: Wish, where: readonly Paragraph[]): Letter {
  const opening: Paragraph = ['J’ai été filmé(e) par une caméra de surveillance dont vous êtes responsable.'];
  const month: Paragraph = [
    'Je compte sur votre réponse dans un mois à partir de la réception de cette lettre (article 12, paragraphe 3, du RGPD).',
  ];
  switch (wish) {
    case 'access':
      return {
        subject: 'Demande d’accès aux images (article 12 de la loi du 21 mars 2007 ; article 15 du RGPD)',
        paragraphs: [
          opening,
          ...where,
          [
            'L’article 12 de la loi du 21 mars 2007 dit : « Toute personne filmée a un droit d’accès aux images ». Je vous demande de me donner accès aux images où j’apparais et de m’en remettre une copie.',
          ],
          [
            'Si vous entendez me les montrer sans m’en donner copie, veuillez me dire lequel des deux motifs de l’article 12, alinéa 4, vous invoquez.',
          ],
          [
            'Je vous demande de conserver ces images le temps nécessaire au traitement de ma demande, comme le prévoit l’article 12, alinéa 3, dans les limites du délai légal.',
          ],
          month,
        ],
      };
    case 'erasure':
      return {
        subject: 'Demande d’effacement d’images (article 17 du RGPD)',
        paragraphs: [
          opening,
          ...where,
          [
            'Je vous demande d’effacer les images où j’apparais et qui sont conservées au-delà du délai légal ou sans motif légal, et de me confirmer cet effacement. Si vous refusez, veuillez me dire pourquoi et sur quelle base.',
          ],
          month,
        ],
      };
    case 'information':
      return {
        subject: 'Demande d’information sur une caméra de surveillance (articles 13 et 15 du RGPD)',
        paragraphs: [
          opening,
          ...where,
          [
            'Je vous demande de me dire : qui est le responsable du traitement ; à quelles fins vous filmez ; qui reçoit les images ; combien de temps vous les conservez ; et si la caméra a été déclarée comme le prévoit la loi du 21 mars 2007.',
          ],
          month,
        ],
      };
    case 'complaint':
      return {
        subject: 'Rappel de ma demande',
        paragraphs: [
          ['Le ', short('Date de votre première lettre'), ', je vous ai adressé une demande, dont je joins la copie.'],
          ...where,
          ['Je n’ai pas reçu de réponse, ou cette réponse ne me satisfait pas : ', block('Ce qui vous a été répondu')],
          ['Sans réponse complète dans les quinze jours, je m’adresserai à l’Autorité de protection des données.'],
        ],
      };
  }
}

function writeDutch(to: Addressee, wish: Wish, { day, place }: LetterFacts): Letter {
  const where = WHERE_NL(day, place);
  if (to === 'authority' || (to === 'control-organ' && wish === 'complaint')) {
    const isPolice = to === 'control-organ';
    return {
      subject: isPolice ? 'Klacht over een politiecamera' : 'Klacht over camerabeelden',
      paragraphs: [
        [
          isPolice
            ? 'Ik werd gefilmd door een politiecamera. Dienst of zone: '
            : 'Ik werd gefilmd door een camera waarvoor de volgende instelling of persoon verantwoordelijk is: ',
          long('Verantwoordelijke voor de camera'),
        ],
        ...where,
        ['Op ', short('Datum van uw eerste brief'), ' heb ik een verzoek gericht, waarvan ik een kopie bijvoeg.'],
        ['Het antwoord, of het uitblijven ervan: ', block('Wat u geantwoord werd')],
        ['Ik vraag u deze klacht te onderzoeken en mij op de hoogte te houden van het gevolg dat u eraan geeft.'],
      ],
    };
  }
  if (to === 'controller') return dutchToController(wish, where);
  const opening: Paragraph =
    to === 'control-organ'
      ? [
          'Ik vraag u om voor mij, bij de betrokken politiedienst, de rechten uit te oefenen die titel 2 van de wet van 30 juli 2018 betreffende de bescherming van natuurlijke personen met betrekking tot de verwerking van persoonsgegevens mij geeft.',
        ]
      : [
          'Ik oefen bij u de rechten uit die titel 2 van de wet van 30 juli 2018 betreffende de bescherming van natuurlijke personen met betrekking tot de verwerking van persoonsgegevens mij geeft. Moet mijn verzoek gericht worden aan het Controleorgaan op de politionele informatie, dan vraag ik u mij dat onverwijld te laten weten.',
        ];
  const wishes: { readonly [W in Wish]: Paragraph } = {
    access: [
      'Ik wens te weten of er beelden van mij bewaard worden, en er binnen de grenzen van de wet toegang toe te krijgen.',
    ],
    erasure: [
      'Ik wens dat de beelden van mij gewist worden die in strijd met de wet verzameld of bewaard zouden zijn.',
    ],
    information: [
      'Ik wens te weten welke dienst de camera gebruikte, op grond van welke toestemming, voor welke doeleinden, en hoelang de beelden bewaard worden.',
    ],
    complaint: [
      'Op mijn verzoek van ',
      short('Datum van uw eerste brief'),
      ' kwam geen antwoord, of het antwoord voldoet niet: ',
      block('Wat u geantwoord werd'),
    ],
  };
  return {
    subject: 'Beelden van een politiecamera – uitoefening van mijn rechten',
    paragraphs: [
      opening,
      ['Ik werd gefilmd door een politiecamera. Dienst of zone, voor zover ik die ken: ', long('Politiezone')],
      ...where,
      wishes[wish],
      [
        'Omdat de beelden op elk ogenblik gewist kunnen worden, vraag ik u dit verzoek onverwijld te behandelen en de ontvangst ervan te bevestigen.',
      ],
    ],
  };
}

function dutchToController(wish: Wish, where: readonly Paragraph[]): Letter {
  const opening: Paragraph = ['Ik werd gefilmd door een bewakingscamera waarvoor u verantwoordelijk bent.'];
  const month: Paragraph = [
    'Ik reken op uw antwoord binnen een maand na ontvangst van deze brief (artikel 12, lid 3, van de AVG).',
  ];
  switch (wish) {
    case 'access':
      return {
        subject: 'Verzoek om toegang tot de beelden (artikel 12 van de wet van 21 maart 2007; artikel 15 van de AVG)',
        paragraphs: [
          opening,
          ...where,
          [
            'Artikel 12 van de wet van 21 maart 2007 geeft iedere gefilmde persoon een recht van toegang tot de beelden. Ik vraag u mij toegang te geven tot de beelden waarop ik voorkom en mij er een kopie van te bezorgen.',
          ],
          [
            'Wilt u mij de beelden tonen zonder kopie, zeg mij dan welke van de twee gronden van artikel 12, vierde lid, u inroept.',
          ],
          [
            'Ik vraag u deze beelden te bewaren zolang u mijn verzoek behandelt, zoals artikel 12, derde lid, bepaalt, binnen de grenzen van de wettelijke termijn.',
          ],
          month,
        ],
      };
    case 'erasure':
      return {
        subject: 'Verzoek om beelden te wissen (artikel 17 van de AVG)',
        paragraphs: [
          opening,
          ...where,
          [
            'Ik vraag u de beelden te wissen waarop ik voorkom en die langer dan de wettelijke termijn of zonder wettelijke grond bewaard worden, en mij dat te bevestigen. Weigert u, zeg mij dan waarom en op welke grond.',
          ],
          month,
        ],
      };
    case 'information':
      return {
        subject: 'Verzoek om informatie over een bewakingscamera (artikelen 13 en 15 van de AVG)',
        paragraphs: [
          opening,
          ...where,
          [
            'Ik vraag u mij te zeggen: wie de verwerkingsverantwoordelijke is; voor welke doeleinden u filmt; wie de beelden ontvangt; hoelang u ze bewaart; en of de camera is aangegeven zoals de wet van 21 maart 2007 voorschrijft.',
          ],
          month,
        ],
      };
    case 'complaint':
      return {
        subject: 'Herinnering aan mijn verzoek',
        paragraphs: [
          ['Op ', short('Datum van uw eerste brief'), ' heb ik u een verzoek gestuurd, waarvan ik een kopie bijvoeg.'],
          ...where,
          ['Er kwam geen antwoord, of het antwoord voldoet niet: ', block('Wat u geantwoord werd')],
          [
            'Krijg ik binnen vijftien dagen geen volledig antwoord, dan wend ik mij tot de Gegevensbeschermingsautoriteit.',
          ],
        ],
      };
  }
}
