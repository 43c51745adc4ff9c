import type { FastifyInstance } from 'fastify';
import type { Queryable } from '../ledger/public.ts';
import { asCsv, asParquet, exportedNumbers } from './plate-export.ts';
import { plateFigures } from './plate-figures-store.ts';
import { isPublicDatabase } from './plates-data.ts';

const forms = {
  csv: { type: 'text/csv; charset=utf-8', write: asCsv },
  parquet: { type: 'application/vnd.apache.parquet', write: asParquet },
} as const;

/** The public numbers of a technical database as files, the same as its page shows. */
export function plateExportRoutes(db: Queryable, legalDay: () => Promise<string>) {
  return async (app: FastifyInstance): Promise<void> => {
    for (const form of ['csv', 'parquet'] as const) {
      app.get<{ Params: { key: string } }>(
        `/api/public/plates/:key/figures.${form}`,
        {
          schema: {
            summary: `Public numbers of a technical database of number plates, as ${form === 'csv' ? 'CSV' : 'Apache Parquet'}`,
            tags: ['figures'],
            params: { type: 'object', properties: { key: { type: 'string', pattern: '^[0-9a-f]{20}$' } } },
          },
        },
        async ({ params: { key } }, reply) => {
          if (!(await isPublicDatabase(db, key)))
            throw Object.assign(new Error('no such database'), { statusCode: 404 });
          const day = await legalDay();
          const { type, write } = forms[form];
          const content = write(exportedNumbers(await plateFigures(db, key), { key, legalDay: day }));
          return reply
            .header('cache-control', 'no-cache')
            .header('content-disposition', `attachment; filename="clairevoie-${key}-${day}.${form}"`)
            .type(type)
            .send(Buffer.from(content));
        },
      );
    }
  };
}
