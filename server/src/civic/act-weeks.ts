import type { JournalData, Localised } from '@clairevoie/web';
import { type ActCount, countPublicActs, type Queryable } from '../ledger/public.ts';
import { isoWeeks } from './access-week-store.ts';

type ActWeeks = NonNullable<JournalData['actWeeks']>;

/** Reads how many acts of each kind the journal took, week by week. */
export type ReadActWeeks = (legalDay: string) => Promise<ActWeeks>;

const weeksShown = 12;

/** The first word of an act's name is the room that performs it; a room that has no name yet is counted among the others. */
const kindNames: Readonly<Record<string, Localised>> = {
  authorisation: { fr: 'Autorisations et usages', nl: 'Toestemmingen en gebruik', en: 'Authorisations and uses' },
  vault: { fr: 'Enregistrements et accès', nl: 'Opnamen en toegang', en: 'Recordings and access' },
  anpr: { fr: 'Plaques d’immatriculation', nl: 'Nummerplaten', en: 'Number plates' },
  ban: {
    fr: 'Logiciels et reconnaissance faciale',
    nl: 'Software en gezichtsherkenning',
    en: 'Software and facial recognition',
  },
  registry: { fr: 'Caméras et lieux', nl: 'Camera’s en plaatsen', en: 'Cameras and places' },
  identity: { fr: 'Personnes et fonctions', nl: 'Personen en functies', en: 'People and functions' },
  oversight: { fr: 'Contrôle', nl: 'Toezicht', en: 'Oversight' },
  house: { fr: 'Actes internes', nl: 'Interne handelingen', en: 'Internal acts' },
  ledger: { fr: 'Le journal lui-même', nl: 'Het logboek zelf', en: 'The journal itself' },
};
const others = 'others';
const othersName: Localised = { fr: 'Autres actes', nl: 'Andere handelingen', en: 'Other acts' };

const kindOf = (act: string): string => {
  const [room = ''] = act.split('/');
  return room in kindNames ? room : others;
};

const midnight = (day: Temporal.PlainDate): string => day.toZonedDateTime('Europe/Brussels').toInstant().toString();

/**
 * Opens the count over the last weeks. A week that ended long ago takes no more entries, since legal time does not go back and
 * no entry waits longer than a week to be shown: it is counted once. The others are counted anew for each page.
 */
export function openActWeeks(db: Queryable): ReadActWeeks {
  const ended = new Map<string, readonly ActCount[]>();
  return async (legalDay) => {
    const today = Temporal.PlainDate.from(legalDay);
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    const weeks: { readonly week: string; readonly counts: readonly ActCount[] }[] = [];
    for (const [back, week] of isoWeeks(legalDay, weeksShown).entries()) {
      const first = monday.subtract({ weeks: back });
      const counts =
        ended.get(week) ??
        (await countPublicActs(db, { from: midnight(first), before: midnight(first.add({ weeks: 1 })) }));
      if (back > 2) ended.set(week, counts);
      weeks.unshift({ week, counts });
    }
    for (const week of ended.keys()) if (!weeks.some((shown) => shown.week === week)) ended.delete(week);
    const kinds = [...Object.keys(kindNames), others].flatMap((kind) => {
      const ofKind = weeks.map(({ counts }) => counts.filter(({ act }) => kindOf(act) === kind));
      const perWeek = ofKind.map(sum);
      const total = perWeek.reduce((all, count) => all + count, 0);
      if (total === 0) return [];
      const notAllowed = sum(ofKind.flat().filter(({ verdict }) => verdict !== 'allowed'));
      return [{ kind, name: kindNames[kind] ?? othersName, perWeek, total, notAllowed }];
    });
    return { weeks: weeks.map(({ week }) => week), kinds };
  };
}

function sum(counts: readonly ActCount[]): number {
  return counts.reduce((all, { entries }) => all + entries, 0);
}
