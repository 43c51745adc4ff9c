import { printable } from '../printable.ts';
import { factsOf } from './alarm-book.ts';
import type { MonitorState, StandingAlarm } from './monitor-state.ts';
import { alarmWords, type Words } from './monitor-words.ts';
import type { News } from './run-monitor.ts';

type Language = keyof Words;

const texts: Readonly<Record<'alarm' | 'ended' | 'since' | 'evidence' | 'log' | 'keep' | 'outside', Words>> = {
  alarm: { fr: 'ALERTE', nl: 'ALARM', en: 'ALARM' },
  ended: { fr: 'Terminé', nl: 'Voorbij', en: 'Ended' },
  since: { fr: 'depuis', nl: 'sinds', en: 'since' },
  evidence: { fr: 'Pièce conservée', nl: 'Bewaard stuk', en: 'Evidence kept' },
  log: { fr: 'Journal', nl: 'Logboek', en: 'Log' },
  keep: {
    fr: 'Copiez les pièces ailleurs sans attendre. « clairevoie evidence check <fichier> » dit ce que chacune montre, et contre qui.',
    nl: 'Kopieer de stukken meteen naar elders. “clairevoie evidence check <bestand>” zegt wat elk toont, en tegen wie.',
    en: 'Copy the evidence elsewhere at once. “clairevoie evidence check <file>” says what each file shows, and against whom.',
  },
  outside: {
    fr: 'Un acte accompli hors du système ne se voit pas ici.',
    nl: 'Een handeling buiten het systeem is hier niet te zien.',
    en: 'An act done outside the system is not seen here.',
  },
};

/** The sentence of an alarm in a language. */
export const wordsOf = (code: string, language: Language): string =>
  Object.entries(alarmWords).find(([name]) => name === code)?.[1][language] ?? code;

/** News as the subject and text of a message. */
export function messageOf(news: News, state: MonitorState, language: Language): { subject: string; text: string } {
  const say = (name: keyof typeof texts): string => texts[name][language];
  const [first] = news.begun;
  const about = first ?? news.ended[0];
  const subject = `${first === undefined ? say('ended') : say('alarm')} ${state.origin}: ${about === undefined ? '' : wordsOf(about.code, language)}`;
  const lines = (alarm: StandingAlarm): readonly string[] => [
    `${say('alarm')} ${alarm.code}, ${say('since')} ${alarm.since}`,
    wordsOf(alarm.code, language),
    factsOf(alarm),
    ...(alarm.evidence === null ? [] : [`${say('evidence')}: evidence/${alarm.evidence}`]),
    '',
  ];
  const text = [
    ...news.begun.flatMap(lines),
    ...news.ended.map(
      (alarm) => `${say('ended')}: ${alarm.code} (${printable(alarm.about)}). ${wordsOf(alarm.code, language)}`,
    ),
    '',
    `${say('log')}: ${state.origin}, ${state.url}, ${state.head.size}`,
    ...(news.begun.length > 0 ? [say('keep')] : []),
    say('outside'),
    '',
  ];
  return { subject, text: text.join('\n') };
}
