import { ImportList, importMostBytes, importMostRows, type RegistryPayload } from '@clairevoie/contract';
import { systemFunction } from '../../identity/index.ts';
import { type ActContext, defineAct } from '../../ledger/index.ts';
import { fictionalMunicipalities } from '../data/fictional-zone.ts';
import type { ImportOptions, ImportResult, KnownCamera } from '../import/import-result.ts';
import { parseCsv } from '../import/parse-csv.ts';
import { parseGeoJson } from '../import/parse-geojson.ts';
import { parseOsm } from '../import/parse-osm.ts';
import { deciders } from '../keepers.ts';
import { publicIdOf } from '../public-id.ts';
import { imports, publicationSources } from '../registers.ts';
import { brokenRules } from '../registry-gates.ts';
import { findKeeper } from '../registry-store.ts';
import { shippedBoundaries } from '../shipped-data.ts';
import { asTaken, knownOf, takeIn, takenDownAmong } from './take-in-list.ts';

type Payload = RegistryPayload<'registry/import-list'>;
type Context = Pick<ActContext<Payload>, 'act' | 'demo'>;

/**
 * Takes in a file of cameras, whole or not at all, and reports every row. By a person: rows of the own organisation, not
 * public. By the system: rows of a published source. Errors of the file as a whole are `registry/import-...`.
 */
export const importList = defineAct({
  type: 'registry/import-list',
  title: {
    fr: 'Reprendre une liste de caméras',
    nl: 'Een lijst van camera’s overnemen',
    en: 'Take in a list of cameras',
  },
  payload: ImportList,
  who: [...deciders, systemFunction],
  gather: async (context) => {
    const { act, read, newId, at } = context;
    const { payload } = act;
    const organisationId = organisationOf(context);
    const keeper =
      organisationId === null
        ? null
        : await read.through([{ name: 'identity.organisation' }], (db) => findKeeper(db, organisationId));
    const source = await read.get(publicationSources, { id: payload.source.id });
    const found = parse(context, await knownOf(read, payload.source.id));
    return {
      isIdTaken: await read.isTaken(imports, { id: payload.importId }),
      isKeeperReal: keeper?.is_real ?? null,
      source: source === undefined ? null : { name: source.name, url: source.url, world: source.world },
      list: asTaken(found, () => publicIdOf(newId(), at), await takenDownAmong(read, found)),
    };
  },
  judge: (facts, context) => {
    const { payload, actor } = context.act;
    const isSystem = actor.functionKey === systemFunction;
    const isPublication = isPublicationOf(context);
    const { source } = facts;
    return {
      gates: brokenRules({
        'id-taken': facts.isIdTaken,
        'unknown-organisation': organisationOf(context) !== null && facts.isKeeperReal === null,
        'worlds-kept-apart':
          facts.isKeeperReal === null
            ? worldOf(context) === 'fictional'
            : facts.isKeeperReal !== (worldOf(context) === 'real'),
        'system-only': !isSystem && (payload.organisationId !== undefined || payload.publish !== undefined),
        'source-required': isSystem && worldOf(context) === 'real' && payload.source.url === null,
        // A person's file never passes for a published source; a published source keeps its name.
        'source-differs':
          source !== null &&
          (!isPublication ||
            source.name !== payload.source.name ||
            source.url !== payload.source.url ||
            source.world !== worldOf(context)),
        'nothing-taken': facts.list.rows.length + facts.list.apart.length === 0,
      }),
    };
  },
  change: ({ list, source }, context) =>
    takeIn(
      {
        importId: context.act.payload.importId,
        list,
        source: context.act.payload.source,
        world: worldOf(context),
        organisationId: organisationOf(context),
        fileName: context.act.payload.fileName ?? null,
        isPublication: isPublicationOf(context),
        isNewSource: source === null,
      },
      context,
    ),
  changeWhenRefused: ({ list }) => ({ changes: [], result: { report: list.report } }),
});

function isPublicationOf({ act: { payload, actor } }: Context): boolean {
  return actor.functionKey === systemFunction && payload.publish === true;
}

function organisationOf({ act: { payload, actor } }: Context): string | null {
  return actor.functionKey === systemFunction ? (payload.organisationId ?? null) : actor.organisationId;
}

/** In a demo, whatever belongs to an organisation is invented; a list that belongs to nobody here is a real publication. */
function worldOf(context: Context): 'real' | 'fictional' {
  return context.demo && organisationOf(context) !== null ? 'fictional' : 'real';
}

function parse(context: Context, known: readonly KnownCamera[]): ImportResult {
  const { payload } = context.act;
  const { municipalities } = shippedBoundaries();
  const options: ImportOptions = {
    world: worldOf(context),
    source: payload.source,
    known,
    municipalities: context.demo ? [...municipalities, ...fictionalMunicipalities] : municipalities,
    limits: { maxBytes: importMostBytes, maxRows: importMostRows },
    ...(payload.nearMetres === undefined ? {} : { nearMetres: payload.nearMetres }),
    ...(payload.mayLieAbroad === undefined ? {} : { mayLieAbroad: payload.mayLieAbroad }),
    ...(payload.swapBack === undefined ? {} : { swapBack: payload.swapBack }),
  };
  const mapping = payload.mapping === undefined ? {} : { mapping: payload.mapping };
  switch (payload.format) {
    case 'csv':
      return parseCsv(payload.text, {
        ...options,
        ...mapping,
        ...(payload.delimiter === undefined ? {} : { delimiter: payload.delimiter }),
      });
    case 'geojson':
      return parseGeoJson(payload.text, { ...options, ...mapping });
    case 'osm':
      return parseOsm(payload.text, options);
  }
}
