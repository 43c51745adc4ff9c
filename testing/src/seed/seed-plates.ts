import type { Actor, Receipt } from '../../../server/src/ledger/index.ts';

/** What the seed of number plates is made with. */
export interface PlatesSeed {
  readonly perform: (actor: Actor, type: string, payload: unknown) => Promise<Receipt>;
  readonly chief: Actor;
  readonly dpo: Actor;
  readonly assessmentId: unknown;
}

/**
 * The local technical database of the fictional zone, by its five acts: project, request, opinion with two recommendations, follow-up
 * table, creation. Nothing in it is real. Returns its id.
 */
export async function seedPlates({ perform, chief, dpo, assessmentId }: PlatesSeed): Promise<unknown> {
  const planned = await perform(chief, 'anpr/plan-database', {
    level: 'local',
    reference: 'ANPR-SEED-1',
    title: 'Plaques aux entrées de la zone (fiction)',
    creators: ['chief-of-corps'],
    tool: { kind: 'anpr-camera', functions: ['anpr'] },
    purposes: [
      {
        branch: 'judicial',
        text: 'Rechercher les véhicules signalés volés et les auteurs de délits et de crimes',
        judicialGround: 'offence',
        offenceClass: 'delit',
      },
      {
        branch: 'administrative',
        text: 'Suivre les phénomènes de police administrative inscrits au plan zonal',
        hypothesis445: '2',
      },
    ],
  });
  const { databaseId } = planned.result;
  await perform(chief, 'anpr/request-opinion', {
    databaseId,
    modalities: 'Lecture aux deux entrées de la zone, sans photo des occupants (fiction).',
    assessmentId,
  });
  await perform(dpo, 'anpr/give-opinion', {
    databaseId,
    opinion: 'Avis favorable, sous deux recommandations (fiction).',
    recommendations: [
      'Limiter la conservation à un mois, bien que l’analyse en admette davantage.',
      'Former chaque année les personnes qui cherchent.',
    ],
  });
  await perform(chief, 'anpr/decide-recommendations', {
    databaseId,
    lines: [
      { number: 1, followed: true, reasons: 'La conservation est fixée à un mois.' },
      { number: 2, followed: true, reasons: 'Une journée par an est prévue au plan de formation.' },
    ],
  });
  await perform(chief, 'anpr/create-database', {
    databaseId,
    dataClasses: [
      'passage-date-and-time',
      'passage-place',
      'plate-reading',
      'vehicle-characteristics',
      'plate-photo-front',
      'vehicle-photo',
      'journal-data',
    ],
    retention: 'P1M',
    journalOn: true,
    journalRetention: 'P10Y',
    securityDirective: 'Directive fictive ANPR-1',
  });
  return databaseId;
}
