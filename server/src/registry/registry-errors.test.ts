import { describe, expect, it } from 'vitest';
import { registryErrorCodes, registryErrorStatus, registryErrors } from './registry-errors.ts';

describe('errors of the registry', () => {
  it('have one status each, and a message without names', () => {
    expect(Object.keys(registryErrorStatus).sort()).toEqual([...registryErrorCodes].sort());
    for (const error of [
      registryErrors.notFound({ what: 'camera', id: '0' }),
      registryErrors.notYours({ register: 'uses', functionKey: 'operator' }),
    ]) {
      expect(registryErrorCodes).toContain(error.code);
      expect(error.message.length).toBeGreaterThan(30);
    }
  });
});
