import type { Queryable } from '../../ledger/public.ts';
import type { DataColumn, Dataset } from './dataset.ts';
import { sqlSet } from './dataset.ts';

const text = (name: DataColumn['name']): DataColumn => ({ name, type: 'string' });
const day = (name: DataColumn['name']): DataColumn => ({ name, type: 'string', format: 'date' });
const whole = (name: DataColumn['name']): DataColumn => ({ name, type: 'integer' });

const worldOfBody = (alias: string) => `case when ${alias}.is_real then 'real' else 'fictional' end as world`;

/** What the registers of this server publish: authorisations, bodies, evidence, accesses, emergencies, databases of plates. */
export function registerSets(db: Queryable): readonly Dataset[] {
  return [
    sqlSet(db, {
      id: 'authorisations',
      title: { fr: 'Autorisations publiées', nl: 'Gepubliceerde toestemmingen', en: 'Published authorisations' },
      description: {
        fr: 'Une ligne par autorisation publiée sur ce serveur. Ce qui n’est pas publié est dit comme tel.',
        nl: 'Eén rij per toestemming die op deze server is gepubliceerd. Wat niet is gepubliceerd, wordt zo vermeld.',
        en: 'One row an authorisation published on this server. What is withheld is said to be.',
      },
      licence: 'CC0-1.0',
      columns: [
        text('id'),
        text('world'),
        text('organisation_id'),
        text('deciding_organisation_id'),
        text('level'),
        text('municipality_nis'),
        text('territory'),
        text('reference'),
        text('title'),
        text('camera_kinds'),
        { name: 'intelligent', type: 'boolean' },
        whole('count'),
        text('count_state'),
        whole('places_public'),
        whole('places_withheld'),
        day('decided_on'),
        day('from_on'),
        day('until_on'),
        day('withdrawn_on'),
        day('published_on'),
        whole('votes_for'),
        whole('votes_against'),
        whole('abstentions'),
        text('extract_sha256'),
        whole('log_leaf'),
      ],
      municipality: 'municipality_nis',
      sql: `select a.id::text as key, a.id::text as id, ${worldOfBody('o')}, a.organisation_id::text as organisation_id,
        a.deciding_organisation_id::text as deciding_organisation_id, a.level, a.municipality as municipality_nis,
        array_to_string(array(select jsonb_array_elements_text(a.territory)), ' ') as territory, a.published->>'reference' as reference,
        a.published->>'title' as title, array_to_string(array(select jsonb_array_elements_text(a.published->'cameraKinds')), ' ') as camera_kinds,
        (a.published->>'intelligent')::boolean as intelligent, (a.published->'count'->>'count')::int as count, a.published->'count'->>'state' as count_state,
        (select count(*)::int from jsonb_array_elements(a.published->'places') p where p->>'state' = 'public') as places_public,
        (select count(*)::int from jsonb_array_elements(a.published->'places') p where p->>'state' <> 'public') as places_withheld,
        a.decided_on::text as decided_on, a.from_on::text as from_on, a.to_on::text as until_on, a.withdrawn_on::text as withdrawn_on,
        a.published_on::text as published_on, (a.sitting->'vote'->>'for')::int as votes_for, (a.sitting->'vote'->>'against')::int as votes_against,
        (a.sitting->'vote'->>'abstentions')::int as abstentions, a.extract_digest as extract_sha256, a.publication_leaf::int as log_leaf
        from authorisation.public_authorisation a left join identity.public_organisation o on o.id = a.organisation_id`,
    }),
    sqlSet(db, {
      id: 'authorised-places',
      title: {
        fr: 'Lieux des autorisations publiées',
        nl: 'Plaatsen van de gepubliceerde toestemmingen',
        en: 'Places of published authorisations',
      },
      description: {
        fr: 'Les lieux qu’une autorisation publiée montre ouvertement.',
        nl: 'De plaatsen die een gepubliceerde toestemming openlijk toont.',
        en: 'Places that a published authorisation shows openly.',
      },
      licence: 'CC0-1.0',
      columns: [
        text('authorisation_id'),
        text('reference'),
        text('label'),
        text('place_kind'),
        text('municipality_nis'),
        { name: 'is_area', type: 'boolean' },
      ],
      municipality: 'municipality_nis',
      sql: `select authorisation_id::text || ':' || lpad(row_number() over (partition by authorisation_id order by place->>'reference', place->>'label')::text, 6, '0') as key,
        authorisation_id::text as authorisation_id, place->>'reference' as reference, place->>'label' as label, place->>'kind' as place_kind,
        place->>'municipality' as municipality_nis, (place->>'isArea')::boolean as is_area from authorisation.public_camera_place`,
    }),
    sqlSet(db, {
      id: 'bodies',
      title: { fr: 'Organismes', nl: 'Instanties', en: 'Bodies' },
      description: {
        fr: 'Les organismes publics connus de ce serveur ; les organismes inventés portent « fictional ».',
        nl: 'De openbare instanties die deze server kent; verzonnen instanties dragen “fictional”.',
        en: 'Public bodies that this server knows; invented ones are marked “fictional”.',
      },
      licence: 'CC0-1.0',
      columns: [
        text('id'),
        text('slug'),
        text('world'),
        text('kind'),
        text('name_fr'),
        text('name_nl'),
        text('territory'),
      ],
      sql: `select o.id::text as key, o.id::text as id, o.slug, ${worldOfBody('o')}, o.kind, o.name_fr, o.name_nl,
        array_to_string(array(select jsonb_array_elements_text(to_jsonb(o.nis_codes))), ' ') as territory from identity.public_organisation o`,
    }),
    sqlSet(db, {
      id: 'facial-recognition',
      title: {
        fr: 'Reconnaissance faciale : constats',
        nl: 'Gezichtsherkenning: vaststellingen',
        en: 'Facial recognition: verdicts',
      },
      description: {
        fr: 'Chaque constat du jour, organisme par organisme et ligne de preuve par ligne. « unknown » n’est pas « met ».',
        nl: 'Elke vaststelling van de dag, per instantie en per bewijslijn. “unknown” is niet “met”.',
        en: 'Each day’s verdict by body and line of evidence. “unknown” is not “met”.',
      },
      licence: 'CC0-1.0',
      columns: [
        text('organisation_id'),
        day('recorded_on'),
        text('line'),
        text('verdict'),
        text('reason'),
        day('from_on'),
        day('until_on'),
      ],
      sql: `select v.organisation_id::text || ':' || v.recorded_on || ':' || (l->>'line') as key, v.organisation_id::text as organisation_id,
        v.recorded_on::text as recorded_on, l->>'line' as line, l->>'verdict' as verdict, l->>'reason' as reason, l->>'from' as from_on, l->>'until' as until_on
        from ban.public_verdict v cross join lateral jsonb_array_elements(v.lines) l`,
    }),
    sqlSet(db, {
      id: 'accesses-by-week',
      title: {
        fr: 'Accès aux images, par semaine',
        nl: 'Inzages van beelden, per week',
        en: 'Accesses to images, by week',
      },
      description: {
        fr: 'Par caméra publiée et par semaine terminée ; moins de cinq n’est pas dit.',
        nl: 'Per gepubliceerde camera en per voorbije week; minder dan vijf wordt niet vermeld.',
        en: 'By published camera and week that is over; fewer than five is not told.',
      },
      licence: 'CC0-1.0',
      columns: [text('camera_id'), text('week'), whole('allowed'), whole('refused')],
      sql: `select camera_id::text || ':' || week as key, camera_id::text as camera_id, week, allowed::int as allowed, refused::int as refused from vault.public_access_week`,
    }),
    sqlSet(db, {
      id: 'emergencies',
      title: { fr: 'Ouvertures d’urgence', nl: 'Dringende openingen', en: 'Emergency openings' },
      description: {
        fr: 'Ouvertures sans quorum de témoins, un jour après leur confirmation.',
        nl: 'Openingen zonder quorum van getuigen, een dag na de bevestiging.',
        en: 'Openings without a quorum of witnesses, a day after they were confirmed.',
      },
      licence: 'CC0-1.0',
      columns: [text('slug'), day('day'), text('state')],
      sql: `select day::text || ':' || organisation || ':' || lpad(row_number() over (partition by day, organisation order by state)::text, 4, '0') as key,
        organisation as slug, day::text as day, state from vault.public_emergency`,
    }),
    sqlSet(db, {
      id: 'concealed-acts',
      title: {
        fr: 'Actes confidentiels, comptés',
        nl: 'Vertrouwelijke handelingen, geteld',
        en: 'Concealed acts, counted',
      },
      description: {
        fr: 'Actes que le journal public ne contient pas, par trimestre ; moins de cinq n’est pas dit.',
        nl: 'Handelingen die niet in het openbare logboek staan, per kwartaal; minder dan vijf wordt niet vermeld.',
        en: 'Acts that the public log does not hold, by quarter; fewer than five is not told.',
      },
      licence: 'CC0-1.0',
      columns: [text('quarter'), text('act'), text('overseer'), whole('count')],
      sql: `select quarter || ':' || act as key, quarter, act, overseer, count::int as count from oversight.public_concealed_count`,
    }),
    sqlSet(db, {
      id: 'plate-databases',
      title: {
        fr: 'Banques de données de plaques',
        nl: 'Gegevensbanken van nummerplaten',
        en: 'Databases of number plates',
      },
      description: {
        fr: 'Les banques de données techniques de l’article 44/11/3sexies. Les chiffres de chacune : /api/public/plates/{id}/figures.csv et .parquet.',
        nl: 'De technische gegevensbanken van artikel 44/11/3sexies. De cijfers van elk: /api/public/plates/{id}/figures.csv en .parquet.',
        en: 'Technical databases of LFP 44/11/3sexies. Figures of each: /api/public/plates/{id}/figures.csv and .parquet.',
      },
      licence: 'CC0-1.0',
      columns: [
        text('id'),
        text('organisation_id'),
        text('level'),
        text('title'),
        text('data_classes'),
        text('retention'),
        day('created_on'),
        day('opinion_given_on'),
        whole('recommendations'),
        whole('followed'),
        whole('cameras'),
      ],
      sql: `select key, key as id, organisation_id::text as organisation_id, level, title,
        array_to_string(array(select jsonb_array_elements_text(to_jsonb(data_classes))), ' ') as data_classes, retention, created_on::text as created_on,
        opinion_given_on::text as opinion_given_on, recommendations, followed, cameras from anpr.public_technical_database`,
    }),
  ];
}
