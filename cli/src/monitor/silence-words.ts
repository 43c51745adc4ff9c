import { verdictWord } from '@clairevoie/contract/receipt';
import type { CameraAnswer } from './camera-silence.ts';
import type { Words } from './monitor-words.ts';
import type { SilenceAnswer } from './silence.ts';

type Language = keyof Words;

type Facts = {
  readonly kind: string;
  readonly where: string;
  readonly week: string;
  readonly total: number;
};

const answers: Readonly<Record<SilenceAnswer['answer'], Readonly<Record<Language, (facts: Facts) => string>>>> = {
  silent: {
    fr: ({ kind, where, week }) => `Semaine ${week} : aucun acte journalisé « ${kind} » ${where}.`,
    nl: ({ kind, where, week }) => `Week ${week}: geen handeling “${kind}” ${where} in het logboek.`,
    en: ({ kind, where, week }) => `Week ${week}: no journaled ${kind} ${where}.`,
  },
  'so-far': {
    fr: ({ kind, where, week }) =>
      `Semaine ${week} : aucun acte journalisé « ${kind} » ${where} jusqu’ici ; la semaine, ou sa lecture, n’est pas terminée.`,
    nl: ({ kind, where, week }) =>
      `Week ${week}: tot nu toe geen handeling “${kind}” ${where} in het logboek; de week, of het lezen ervan, is niet afgelopen.`,
    en: ({ kind, where, week }) =>
      `Week ${week}: no journaled ${kind} ${where} so far; the week, or its reading, is not over.`,
  },
  'not-silent': {
    fr: ({ kind, where, week, total }) => `Semaine ${week} : actes journalisés « ${kind} » ${where} : ${total}.`,
    nl: ({ kind, where, week, total }) => `Week ${week}: handelingen “${kind}” ${where} in het logboek: ${total}.`,
    en: ({ kind, where, week, total }) => `Week ${week}: journaled acts ${kind} ${where}: ${total}.`,
  },
  unknown: {
    fr: ({ week }) => `Semaine ${week} : ce moniteur ne peut rien en dire ; il ne l’a pas lue, ou pas entièrement.`,
    nl: ({ week }) => `Week ${week}: deze monitor kan er niets over zeggen; hij las ze niet, of niet helemaal.`,
    en: ({ week }) => `Week ${week}: this monitor can say nothing of it; it has not read it, or not all of it.`,
  },
};

const places: Readonly<Record<Language, (organisation: string | undefined) => string>> = {
  fr: (organisation) => (organisation === undefined ? 'de quelque organisation que ce soit' : `de ${organisation}`),
  nl: (organisation) => (organisation === undefined ? 'van om het even welke organisatie' : `van ${organisation}`),
  en: (organisation) => (organisation === undefined ? 'of any organisation' : `of ${organisation}`),
};

const more: Readonly<Record<'leaves' | 'internal' | 'unreadable' | 'outside' | 'cosigned' | 'alone', Words>> = {
  leaves: {
    fr: 'Feuilles du journal (la dernière non comprise)',
    nl: 'Bladen van het logboek (het laatste niet inbegrepen)',
    en: 'Leaves of the log (the last not included)',
  },
  internal: {
    fr: 'Actes internes, dont le type et l’organisation ne sont pas dites : tout acte qu’une seule personne accomplit dans son organisme peut s’y trouver',
    nl: 'Interne handelingen, waarvan soort en organisatie niet gezegd worden: elke handeling die in een instantie maar één persoon stelt, kan erbij zijn',
    en: 'Internal acts, whose kind and body are not said: any act that one person of a body performs alone may be among them',
  },
  unreadable: {
    fr: 'Feuilles illisibles',
    nl: 'Onleesbare bladen',
    en: 'Unreadable leaves',
  },
  outside: {
    fr: 'Un acte accompli hors du système ne se voit pas ; les actes dissimulés sont dans un autre journal.',
    nl: 'Een handeling buiten het systeem is hier niet te zien; verborgen handelingen staan in een ander logboek.',
    en: 'An act done outside the system is not seen; concealed acts are in another log.',
  },
  cosigned: {
    fr: 'Point de contrôle, cosigné par le quorum de votre politique :',
    nl: 'Controlepunt, medeondertekend door het quorum van uw beleid:',
    en: 'Checkpoint, cosigned by the quorum of your policy:',
  },
  alone: {
    fr: 'Point de contrôle, signé par le journal, SANS quorum de témoins :',
    nl: 'Controlepunt, ondertekend door het logboek, ZONDER quorum van getuigen:',
    en: 'Checkpoint, signed by the log, WITHOUT a quorum of witnesses:',
  },
};

/** An answer on silence, in words, with what it rests on and what it cannot see. */
export function silenceLines(answer: SilenceAnswer, language: Language): readonly string[] {
  const { kind, organisation, week } = answer.question;
  const total = Object.values(answer.counted).reduce((a, b) => a + b, 0);
  const { first, end } = answer.leaves;
  return [
    answers[answer.answer][language]({ kind, where: places[language](organisation), week, total }),
    ...Object.entries(answer.counted).map(([verdict, count]) => `  ${count} ${verdictWord(verdict, language)}`),
    ...(answer.answer === 'unknown' ? [] : [`${more.leaves[language]}: ${first} - ${end}`]),
    ...(answer.internalActs > 0 ? [`${more.internal[language]}: ${answer.internalActs}`] : []),
    ...(answer.unreadable > 0 ? [`${more.unreadable[language]}: ${answer.unreadable}`] : []),
    more.outside[language],
    ...(answer.checkpoint === null
      ? []
      : [
          (answer.isCosigned ? more.cosigned : more.alone)[language],
          // The signatures fill a screen: `--json` gives the note word for word.
          ...answer.checkpoint
            .split('\n\n', 1)
            .join()
            .split('\n')
            .map((line) => `  ${line}`),
        ]),
  ];
}

const cameraAnswers: Readonly<Record<Language, (answer: CameraAnswer) => string>> = {
  fr: ({ week, camera, looks }) =>
    looks === 'none'
      ? `Semaine ${week} : aucune consultation journalisée des images de la caméra ${camera}.`
      : `Semaine ${week} : consultations journalisées des images de la caméra ${camera} : ${looks === 'fewer-than-five' ? 'une à quatre' : looks}.`,
  nl: ({ week, camera, looks }) =>
    looks === 'none'
      ? `Week ${week}: geen inzage van de beelden van camera ${camera} in het logboek.`
      : `Week ${week}: inzagen van de beelden van camera ${camera} in het logboek: ${looks === 'fewer-than-five' ? 'een tot vier' : looks}.`,
  en: ({ week, camera, looks }) =>
    looks === 'none'
      ? `Week ${week}: no journaled look at the images of camera ${camera}.`
      : `Week ${week}: journaled looks at the images of camera ${camera}: ${looks === 'fewer-than-five' ? 'one to four' : looks}.`,
};

const cameraRests: Words = {
  fr: 'La ligne est celle que le serveur a consignée au journal, avant que personne ne pose la question. Qu’elle soit vraie, seul qui lit les inscriptions (Organe de contrôle, délégué à la protection des données) le vérifie. Une consultation hors du système ne se voit pas.',
  nl: 'De regel is die welke de server in het logboek heeft vastgelegd, voor iemand de vraag stelde. Of hij waar is, kan alleen nagaan wie de inschrijvingen leest (Controleorgaan, functionaris voor gegevensbescherming). Een inzage buiten het systeem is hier niet te zien.',
  en: 'The line is the one that the server committed to the log before anybody asked. Whether it is true, only who reads the entries (Control Organ, data protection officer) can check. A look outside the system is not seen.',
};

/** What the tally of a week says of a camera, with what it rests on. */
export function cameraLines(answer: CameraAnswer, language: Language): readonly string[] {
  const { leaf, statement, proven } = answer;
  return [
    cameraAnswers[language](answer),
    `${statement.week}: ${statement.looks} / ${statement.lines}, leaf ${leaf}, root ${statement.root}, line ${proven.index}`,
    cameraRests[language],
  ];
}
