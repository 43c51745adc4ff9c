import type { Queryable } from '../../ledger/public.ts';
import { mayBeTold } from '../../registry/public.ts';
import type { DataColumn, Dataset } from './dataset.ts';
import { sqlSet } from './dataset.ts';

const text = (name: DataColumn['name']): DataColumn => ({ name, type: 'string' });
const day = (name: DataColumn['name']): DataColumn => ({ name, type: 'string', format: 'date' });
const whole = (name: DataColumn['name']): DataColumn => ({ name, type: 'integer' });

// What a third party saw is not what a controller said: no name or kind of a controller goes with it, and its point is rounded to a thousandth of a degree.
const isObserved = `facts->'stage'->>'state' = 'observed'`;
const degree = (name: 'lon' | 'lat') =>
  `case when ${isObserved} then round((facts->'position'->>'${name}')::numeric, 3) else (facts->'position'->>'${name}')::numeric end::float8 as ${name}`;

/** Facts of a row of `registry.public_camera_version`, and those of its camera today. */
export const judgedNowAndThen =
  'jsonb_build_array(facts, (select c.facts from registry.public_camera c where c.id = camera_id))';

const facts = `facts->>'world' as world,
  case when ${isObserved} then 'OpenStreetMap ' || (facts->>'sourceRef') else facts->>'label' end as label,
  facts->'stage'->>'state' as stage, (facts->'stage'->>'year')::int as stage_year, facts->>'kind' as kind, facts->>'anpr' as anpr,
  facts->>'intelligent' as intelligent, (facts->>'count')::int as devices, case when ${isObserved} then null else facts->'controller'->>'type' end as controller_type,
  case when ${isObserved} then null else facts->'controller'->>'name' end as controller_name,
  facts->'municipality'->>'nis' as municipality_nis, facts->'municipality'->>'name' as municipality, facts->>'policeZone' as police_zone,
  ${degree('lon')}, ${degree('lat')}, facts->'position'->>'precision' as precision,
  facts->'source'->>'id' as source_id, facts->'source'->>'name' as source_name, facts->'source'->>'url' as source_url,
  coalesce(facts->'source'->>'date', facts->'source'->>'dateText') as source_date, facts->'source'->>'licence' as licence`;

const factColumns: readonly DataColumn[] = [
  text('world'),
  text('label'),
  text('stage'),
  whole('stage_year'),
  text('kind'),
  text('anpr'),
  text('intelligent'),
  whole('devices'),
  text('controller_type'),
  text('controller_name'),
  text('municipality_nis'),
  text('municipality'),
  text('police_zone'),
  { name: 'lon', type: 'number' },
  { name: 'lat', type: 'number' },
  text('precision'),
  text('source_id'),
  text('source_name'),
  { name: 'source_url', type: 'string', format: 'uri' },
  text('source_date'),
  text('licence'),
];

/** Published cameras and places, their earlier states, speed cameras, figures and sources. */
export function cameraSets(db: Queryable): readonly Dataset[] {
  return [
    sqlSet(db, {
      id: 'cameras',
      title: {
        fr: 'Caméras et lieux publiés',
        nl: 'Gepubliceerde camera’s en plaatsen',
        en: 'Published cameras and places',
      },
      description: {
        fr: 'Une ligne par caméra ou par lieu avec caméras, telle que publiée, avec sa source et sa date. Prévu, autorisé, placé et observé sont des affirmations différentes.',
        nl: 'Eén rij per camera of plaats met camera’s, zoals gepubliceerd, met bron en datum. Gepland, toegestaan, geplaatst en waargenomen zijn verschillende beweringen.',
        en: 'One row a camera or place with cameras, as published, with source and date. Planned, authorised, installed and observed are different statements.',
      },
      licence: 'ODbL-1.0',
      columns: [
        text('id'),
        ...factColumns,
        text('place_kind'),
        day('ended_on'),
        day('published_on'),
        text('publication_ground'),
      ],
      place: 'point',
      municipality: 'municipality_nis',
      mayBeTold,
      sql: `select id::text as key, id::text as id, jsonb_build_array(facts) as judged, ${facts}, coalesce(place->>'kind', 'unknown') as place_kind, ended_on,
        published_on::text as published_on, publication_ground from registry.public_camera`,
    }),
    sqlSet(db, {
      id: 'camera-versions',
      title: { fr: 'Caméras : états antérieurs', nl: 'Camera’s: vorige staten', en: 'Cameras: earlier states' },
      description: {
        fr: 'Ce que la page d’une caméra disait avant d’être remplacée.',
        nl: 'Wat de pagina van een camera zei voor ze werd vervangen.',
        en: 'What the page of a camera said before it was replaced.',
      },
      licence: 'ODbL-1.0',
      columns: [text('camera_id'), whole('version'), ...factColumns, day('ended_on'), day('to_on')],
      place: 'point',
      municipality: 'municipality_nis',
      mayBeTold,
      // An earlier state is not told either once the camera is seen to be what may not be shown.
      sql: `select camera_id::text || ':' || lpad(number::text, 8, '0') as key, camera_id::text as camera_id, ${judgedNowAndThen} as judged, number::int as version, ${facts}, ended_on,
        to_on::text as to_on from registry.public_camera_version`,
    }),
    sqlSet(db, {
      id: 'speed-cameras',
      title: { fr: 'Radars', nl: 'Flitspalen', en: 'Speed cameras' },
      description: {
        fr: 'Radars des listes publiées, à part : ils ne sont jamais comptés avec les caméras de surveillance.',
        nl: 'Flitspalen van de gepubliceerde lijsten, apart: ze worden nooit met de bewakingscamera’s geteld.',
        en: 'Speed cameras of published lists, apart: never counted with surveillance cameras.',
      },
      licence: 'ODbL-1.0',
      columns: [text('id'), ...factColumns, day('published_on')],
      place: 'point',
      municipality: 'municipality_nis',
      sql: `select id::text as key, id::text as id, ${facts}, published_on::text as published_on from registry.public_speed_camera`,
    }),
    sqlSet(db, {
      id: 'places',
      title: { fr: 'Lieux filmés', nl: 'Gefilmde plaatsen', en: 'Places filmed' },
      description: {
        fr: 'Lieux publiés par qui les gère.',
        nl: 'Plaatsen gepubliceerd door wie ze beheert.',
        en: 'Places published by those who manage them.',
      },
      licence: 'ODbL-1.0',
      columns: [
        text('id'),
        text('world'),
        text('name_fr'),
        text('name_nl'),
        text('place_kind'),
        text('municipality_nis'),
        { name: 'lon', type: 'number' },
        { name: 'lat', type: 'number' },
        text('precision'),
      ],
      place: 'point',
      municipality: 'municipality_nis',
      sql: `select id::text as key, published->>'id' as id, published->>'world' as world, published->'name'->>'fr' as name_fr, published->'name'->>'nl' as name_nl,
        published->>'kind' as place_kind, published->'municipality'->>'nis' as municipality_nis, (published->'position'->>'lon')::float8 as lon,
        (published->'position'->>'lat')::float8 as lat, published->'position'->>'precision' as precision from registry.public_place`,
    }),
    sqlSet(db, {
      id: 'figures',
      title: { fr: 'Chiffres publiés', nl: 'Gepubliceerde cijfers', en: 'Published figures' },
      description: {
        fr: 'Nombres de caméras tels que quelqu’un les a publiés. Les chiffres qui se contredisent sont côte à côte, sans moyenne ; une ligne par source.',
        nl: 'Aantallen camera’s zoals iemand ze heeft gepubliceerd. Cijfers die elkaar tegenspreken staan naast elkaar, zonder gemiddelde; één rij per bron.',
        en: 'Numbers of cameras as somebody published them. Contradicting figures stand side by side, never averaged; one row a source.',
      },
      licence: 'CC0-1.0',
      columns: [
        text('id'),
        text('what'),
        text('subject'),
        text('as_published'),
        whole('value'),
        text('area'),
        text('area_level'),
        text('area_code'),
        text('date'),
        text('remark'),
        text('source_name'),
        { name: 'source_url', type: 'string', format: 'uri' },
      ],
      sql: `select f.id || ':' || s.place as key, f.id, f.what, f.subject, f.count->>'asPublished' as as_published, (f.count->>'value')::int as value,
        f.area->>'asPublished' as area, f.area->>'level' as area_level, f.area->>'code' as area_code, f.date, f.remark,
        s.source->>'name' as source_name, s.source->>'url' as source_url
        from registry.public_figure f cross join lateral jsonb_array_elements(f.sources) with ordinality s(source, place)`,
    }),
    sqlSet(db, {
      id: 'sources',
      title: { fr: 'Sources', nl: 'Bronnen', en: 'Sources' },
      description: {
        fr: 'Les listes dont viennent les faits publiés, avec leur date et leur licence.',
        nl: 'De lijsten waaruit de gepubliceerde feiten komen, met datum en licentie.',
        en: 'The lists from which published facts come, with date and licence.',
      },
      licence: 'CC0-1.0',
      columns: [
        text('id'),
        text('world'),
        text('source_name'),
        { name: 'source_url', type: 'string', format: 'uri' },
        text('licence'),
        text('source_date'),
      ],
      sql: `select id as key, id, world, name as source_name, url as source_url, licence, coalesce(date, date_text) as source_date from registry.public_source`,
    }),
  ];
}
