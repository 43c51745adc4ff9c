import { organisationKinds } from '@clairevoie/contract';
import { roleKeys } from '@clairevoie/law';
import { describe, expect, it } from 'vitest';
import { functionTable, rolesNobodyHolds } from './function-table.ts';
import {
  findFunction,
  functionKeys,
  isOperationalFunction,
  publicOrganisation,
  type RoleClass,
  roleClassOf,
  systemFunction,
} from './functions.ts';
import { mayGrant, mixesDuties } from './granting.ts';

const houseFunctions = ['municipal-secretary', 'operator', 'system-administrator', 'appointing-authority'];

describe('the table of functions', () => {
  it('knows every role of the law: a person holds it, or it says why nobody does', () => {
    const known = [...functionKeys.filter((key) => !houseFunctions.includes(key)), ...Object.keys(rolesNobodyHolds)];
    expect(known.toSorted()).toEqual([...roleKeys].toSorted());
  });

  it('names each function once, in three languages, in at least one kind of organisation', () => {
    expect(new Set(functionKeys).size).toBe(functionKeys.length);
    for (const { key, fr, nl, en, heldIn } of functionTable) {
      expect([key, fr !== '' && nl !== '' && en !== '', heldIn.length > 0]).toEqual([key, true, true]);
    }
  });

  it('says for each function either who grants it or who designates to it, by functions that exist', () => {
    for (const { key, grantedBy, designatedBy } of functionTable) {
      expect([key, grantedBy.length > 0]).toEqual([key, designatedBy.length === 0]);
      for (const other of [...grantedBy, ...designatedBy])
        expect([key, findFunction(other)?.key]).toEqual([key, other]);
    }
  });

  it('never lets a public header name the one person who holds a function', () => {
    for (const kind of organisationKinds) {
      const staff = functionTable.filter(({ heldIn }) => heldIn.includes(kind));
      const isOneOfSeveral = staff.length > 1 || staff.some(({ holders }) => holders === 'several');
      expect([kind, isOneOfSeveral]).toEqual([kind, true]);
    }
    // The class depends on the organisation alone, so two functions of one organisation never differ in the header.
    const classes: readonly RoleClass[] = organisationKinds.map(roleClassOf);
    expect(classes).not.toContain('system');
    for (const each of classes) expect(each).toMatch(/^[a-z-]{1,40}$/);
  });

  it('names public bodies only', () => {
    expect(publicOrganisation({ kind: 'local-police-zone', slug: 'zone-x' })).toBe('zone-x');
    expect(publicOrganisation({ kind: 'camera-controller', slug: 'shop' })).toBe('private-controller');
  });

  it('keeps the administration of the server apart from everything that touches cameras', () => {
    expect(functionKeys.filter((key) => !isOperationalFunction(key))).toEqual([
      'system-administrator',
      'appointing-authority',
    ]);
    expect(mixesDuties(['system-administrator', 'chief-of-corps'])).toBe(true);
    expect(mixesDuties(['chief-of-corps', 'dpo'])).toBe(false);
    expect(mixesDuties(['system-administrator', 'appointing-authority'])).toBe(false);
  });

  it('lets a system administrator grant nothing at all, and the founding outside a demo only the administration', () => {
    const as = (functionKey: string) => ({ personId: 'p', functionKey, organisationId: 'o' });
    const granted = (functionKey: string, demo: boolean) =>
      functionKeys.filter((key) => mayGrant(as(functionKey), key, demo));
    expect(granted('system-administrator', true)).toEqual([]);
    expect(granted('operator', true)).toEqual([]);
    expect(granted(systemFunction, false)).toEqual(['system-administrator', 'appointing-authority']);
    expect(granted('chief-of-corps', false)).toEqual([
      'responsible-officer',
      'operational-member',
      'police-trainer',
      'complaints-authority',
      'security-privacy-adviser',
      'proxy-user',
      'dpo',
      'operator',
    ]);
  });
});
