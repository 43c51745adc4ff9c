import type { Adapter, AdapterPayload } from 'oidc-provider';

const mostRecords = 5_000;

/** Keeps the demo provider's state in memory, bounded: the oldest record goes when there are too many. */
export function memoryAdapter(): (model: string) => Adapter {
  const records = new Map<string, { readonly payload: AdapterPayload; readonly endsAt: number }>();
  const read = (key: string): AdapterPayload | undefined => {
    const record = records.get(key);
    if (record !== undefined && record.endsAt <= Date.now()) records.delete(key);
    return records.get(key)?.payload;
  };
  const find = (isIt: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...records.keys()].map(read).find((payload) => payload !== undefined && isIt(payload));

  return (model) => ({
    async upsert(id, payload, expiresIn = 600) {
      records.delete(`${model} ${id}`);
      records.set(`${model} ${id}`, { payload, endsAt: Date.now() + expiresIn * 1_000 });
      for (const key of records.keys()) {
        if (records.size <= mostRecords) break;
        records.delete(key);
      }
    },
    find: async (id) => read(`${model} ${id}`),
    findByUid: async (uid) => find((payload) => payload.uid === uid),
    findByUserCode: async (userCode) => find((payload) => payload.userCode === userCode),
    async consume(id) {
      const payload = read(`${model} ${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1_000);
    },
    async destroy(id) {
      records.delete(`${model} ${id}`);
    },
    async revokeByGrantId(grantId) {
      for (const [key, { payload }] of records) if (payload.grantId === grantId) records.delete(key);
    },
  });
}
