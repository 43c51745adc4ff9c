import type { WaitingItem } from '@clairevoie/contract';
import { type WaitingSource, waitingItem } from '../identity/index.ts';
import type { Queryable } from '../ledger/index.ts';
import { tellWithinHours } from './oversight-views.ts';
import { type DrawToJudge, listDrawsToJudge, listOpenBreaches } from './waiting-store.ts';

/** Days after which a draw without verdict alerts. Ours, not the law's. */
const judgeWithinDays = 30;

/** The sampling queue and the open breaches of the data protection officer's own body. */
export function waitingSupervision(db: Queryable): WaitingSource {
  return {
    room: 'oversight',
    waitingFor: async ({ functionKey, organisationId }, at) => {
      if (functionKey !== 'dpo') return [];
      const draws = await listDrawsToJudge(db, organisationId);
      const breaches = await listOpenBreaches(db, organisationId);
      return [...draws.map((draw) => drawItem(draw, at)), ...breaches.map((breach) => breachItem(breach, at))];
    },
  };
}

function drawItem({ sample_id, count, drawn_at }: DrawToJudge, at: string): WaitingItem {
  return waitingItem(
    {
      room: 'oversight',
      id: sample_id,
      kind: 'judge-sample',
      subjectKind: 'sample',
      subjectId: sample_id,
      basis: 'policy',
      text: {
        fr: `Rendre un avis sur les accès tirés au sort qui n’en ont pas encore (${count}).`,
        nl: `Oordelen over de toegangen uit de steekproef die nog geen oordeel hebben (${count}).`,
        en: `Give a verdict on the sampled accesses that have none yet (${count}).`,
      },
      alertAt: Temporal.Instant.from(drawn_at)
        .add({ hours: judgeWithinDays * 24 })
        .toString(),
      createdAt: drawn_at,
    },
    at,
  );
}

// The 72 hours are shown for information, as at the desk: whether an authority must be told is not for this software.
function breachItem(row: Awaited<ReturnType<typeof listOpenBreaches>>[number], at: string): WaitingItem {
  const isTold = row.authority_told_at !== null;
  return waitingItem(
    {
      room: 'oversight',
      id: row.id,
      kind: isTold ? 'close-breach' : 'tell-breach',
      subjectKind: 'breach',
      subjectId: row.id,
      basis: 'policy',
      text: isTold
        ? {
            fr: `Clore le dossier de la violation de données « ${row.reference} » quand les mesures sont prises.`,
            nl: `Het dossier over het gegevenslek ‘${row.reference}’ afsluiten zodra de maatregelen genomen zijn.`,
            en: `Close the file of the data breach “${row.reference}” once the measures are taken.`,
          }
        : {
            fr: `Violation de données « ${row.reference} » : dire si l’autorité de contrôle a été avertie (72 heures après le constat, pour information).`,
            nl: `Gegevenslek ‘${row.reference}’: zeggen of de toezichthoudende autoriteit is ingelicht (72 uur na de vaststelling, ter informatie).`,
            en: `Data breach “${row.reference}”: say whether the supervisory authority was told (72 hours after it was noticed, for information).`,
          },
      dueAt: isTold ? null : Temporal.Instant.from(row.noticed_at).add({ hours: tellWithinHours }).toString(),
      createdAt: row.recorded_at,
    },
    at,
  );
}
