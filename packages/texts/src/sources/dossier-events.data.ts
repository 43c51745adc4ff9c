import { say, type Trilingual } from '../trilingual.ts';

/** Something that happened, and the words of a shipped text on which it rests. */
export interface EventInWords {
  readonly id: string;
  /** Day with the precision of the words (`2021`, `2022-11`, `2023-06-13`); null where they give none. */
  readonly on: string | null;
  /** Its place in the story where it has no date: behind this event. */
  readonly after?: string;
  readonly what: Trilingual;
  readonly text: 'petition' | 'proposed-resolution';
  /** A piece of the sentence in each language: the sentence is quoted whole, from the text itself. */
  readonly find: { readonly fr: string; readonly nl: string };
  /** What a careful reader should know of these words. */
  readonly remark?: Trilingual;
}

/** What the petition and the proposed resolution tell, in the order of the story. Nothing here is known from elsewhere. */
export const eventsInWords: readonly EventInWords[] = [
  {
    id: 'zaventem-2017',
    on: '2017',
    text: 'petition',
    find: { fr: 'testée par la police fédérale à l’aéroport', nl: 'getest door de federale politie op de luchthaven' },
    what: say(
      'La police fédérale essaie la reconnaissance faciale à l’aéroport de Zaventem ; elle recommence en 2019.',
      'De federale politie test gezichtsherkenning op de luchthaven van Zaventem; in 2019 doet ze dat opnieuw.',
      'The federal police tries facial recognition at Zaventem airport; it does so again in 2019.',
    ),
  },
  {
    id: 'clearview-2019',
    on: '2019',
    text: 'petition',
    find: { fr: 'une septantaine de recherches', nl: 'ongeveer zeventig huiszoekingen' },
    what: say(
      'En 2019 et 2020, la police fédérale fait une septantaine de recherches avec le logiciel Clearview AI.',
      'In 2019 en 2020 voert de federale politie ongeveer zeventig opzoekingen uit met de software Clearview AI.',
      'In 2019 and 2020 the federal police makes some seventy queries with the Clearview AI software.',
    ),
    remark: say(
      'Le texte néerlandais parle de « huiszoekingen » (perquisitions) ; le français, de recherches dans un logiciel.',
      'De Nederlandse tekst spreekt van "huiszoekingen"; het Frans van opzoekingen ("recherches") met software.',
      'The Dutch text says “huiszoekingen” (searches of homes); the French speaks of queries with software.',
    ),
  },
  {
    id: 'control-organ-2020',
    on: '2020-06-16',
    text: 'proposed-resolution',
    find: { fr: 'avis du 16 juin 2020', nl: 'advies van 16 juni 2020' },
    what: say(
      'L’Organe de contrôle de l’information policière rend un avis sur une proposition de moratoire.',
      'Het Controleorgaan op de politionele informatie brengt advies uit over een voorstel van moratorium.',
      'The Control Organ for police information gives its opinion on a proposed moratorium.',
    ),
  },
  {
    id: 'survey-2021',
    on: '2021',
    text: 'petition',
    find: { fr: 'recherche réalisée en 2021 par la KULeuven', nl: 'enquête die in 2021 door de KULeuven' },
    what: say(
      'Une enquête de la KU Leuven trouve la reconnaissance faciale dans au moins cinq zones de police, sur les 86 qui ont répondu.',
      'Een enquête van de KU Leuven vindt gezichtsherkenning bij minstens vijf van de 86 politiezones die antwoordden.',
      'A survey by KU Leuven finds facial recognition in at least five of the 86 police zones that answered.',
    ),
  },
  {
    id: 'ban-the-scan-2021',
    on: '2021',
    text: 'proposed-resolution',
    find: { fr: 'campagne de sensibilisation menée en 2021 par Amnesty', nl: '"Ban The Scan" van Amnesty' },
    what: say(
      'Amnesty International mène la campagne « Ban The Scan ».',
      'Amnesty International voert de campagne "Ban The Scan".',
      'Amnesty International runs the “Ban The Scan” campaign.',
    ),
  },
  {
    id: 'zwijndrecht-2022',
    on: '2022-11',
    text: 'proposed-resolution',
    find: { fr: 'la presse révélait en novembre 2022', nl: 'de pers in november 2022' },
    what: say(
      'La presse révèle un vol de données policières à la zone de police de Zwijndrecht.',
      'De pers onthult een diefstal van politiegegevens bij de politiezone Zwijndrecht.',
      'The press reveals a theft of police data at the Zwijndrecht police zone.',
    ),
  },
  {
    id: 'campaign-2023',
    on: '2023',
    text: 'proposed-resolution',
    find: { fr: 'campagne de sensibilisation menée en 2023', nl: 'bewustmakingscampagne die in 2023' },
    what: say(
      'La coalition #ProtectMyFace fait campagne ; la pétition en est une partie.',
      'De coalitie #ProtectMyFace voert campagne; de petitie maakt er deel van uit.',
      'The #ProtectMyFace coalition campaigns; the petition is part of it.',
    ),
  },
  {
    id: 'petition',
    on: null,
    after: 'campaign-2023',
    text: 'proposed-resolution',
    find: { fr: 'Considérant la pétition', nl: 'Overwegende de petitie' },
    what: say(
      'La pétition est déposée au Parlement bruxellois.',
      'De petitie wordt ingediend bij het Brussels Parlement.',
      'The petition is submitted to the Brussels Parliament.',
    ),
    remark: say(
      'Nos sources n’en donnent pas la date.',
      'Onze bronnen geven de datum niet.',
      'Our sources do not give the date.',
    ),
  },
  {
    id: 'hearing-2023',
    on: '2023-06-13',
    text: 'proposed-resolution',
    find: { fr: 'Considérant les auditions de la coalition', nl: 'Overwegende de hoorzittingen van de coalitie' },
    what: say(
      'La coalition #ProtectMyFace est entendue par la commission des Affaires intérieures du Parlement bruxellois.',
      'De coalitie #ProtectMyFace wordt gehoord door de commissie voor de Binnenlandse Zaken van het Brussels Parlement.',
      'The #ProtectMyFace coalition is heard by the Interior Affairs committee of the Brussels Parliament.',
    ),
  },
  {
    id: 'european-parliament-2023',
    on: '2023-06-14',
    text: 'proposed-resolution',
    find: { fr: 'Vu l’adoption le 14 juin 2023', nl: 'onderhandelingspositie inzake artificiële intelligentie' },
    what: say(
      'Le Parlement européen adopte sa position de négociation sur l’intelligence artificielle.',
      'Het Europees Parlement keurt zijn onderhandelingspositie inzake artificiële intelligentie goed.',
      'The European Parliament adopts its negotiating position on artificial intelligence.',
    ),
    remark: say(
      'C’est une position de négociation. Le considérant 6 de la même proposition parle, à cette date, d’une législation adoptée.',
      'Dit is een onderhandelingspositie. Overweging 6 van hetzelfde voorstel spreekt op die datum van aangenomen wetgeving.',
      'This is a negotiating position. Consideration 6 of the same proposal speaks of legislation adopted on that day.',
    ),
  },
  {
    id: 'proposal',
    on: null,
    after: 'european-parliament-2023',
    text: 'proposed-resolution',
    find: { fr: 'visant l’interdiction de l’achat et de l’usage', nl: 'houdende een verbod op de aanschaf' },
    what: say(
      'Une proposition de résolution est déposée au Parlement bruxellois.',
      'Een voorstel van resolutie wordt ingediend bij het Brussels Parlement.',
      'A proposal for a resolution is submitted to the Brussels Parliament.',
    ),
    remark: say(
      'Nos sources ne donnent pas sa date et ne montrent pas si elle a été adoptée.',
      'Onze bronnen geven de datum niet en tonen niet of het werd aangenomen.',
      'Our sources neither give its date nor show whether it was adopted.',
    ),
  },
  {
    id: 'petition-in-dutch',
    on: null,
    after: 'proposal',
    text: 'petition',
    find: {
      fr: 'Le Parlement bruxellois a reçu la pétition suivante',
      nl: 'Het Brussels Parlement heeft de volgende petitie',
    },
    what: say(
      'La page des modifications de la pétition montre un titre et une description ajoutés en néerlandais.',
      'De wijzigingenpagina van de petitie toont een titel en een beschrijving die in het Nederlands werden toegevoegd.',
      'The petition’s page of changes shows a title and a description added in Dutch.',
    ),
    remark: say(
      'La page ne porte pas de date : cet événement peut avoir précédé d’autres.',
      'De pagina draagt geen datum: deze gebeurtenis kan aan andere voorafgaan.',
      'The page bears no date: this event may have come before others.',
    ),
  },
];
