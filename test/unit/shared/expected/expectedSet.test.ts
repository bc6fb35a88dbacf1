import { describe, expect, it } from 'vitest';
import {
  expectedAppSchema,
  expectedSetSchema,
  expectedSetVersionSchema,
  expectedVersionSchema,
  versionRules,
} from '../../../../shared/expected/expectedSet.ts';

describe('an expected set', () => {
  it('asks for nothing until something is stated', () => {
    expect(expectedSetSchema.parse({})).toEqual({ versions: [], keys: [], apps: null, settings: [], certificates: [] });
    expect(expectedVersionSchema.parse({ part: 'firmware', versions: ['1'] })).toMatchObject({
      name: null,
      rule: 'exact',
    });
    expect(expectedAppSchema.parse({ name: 'com.pay', is: 'allowed' }).versions).toEqual([]);
    expect(versionRules).toContain('minimum');
  });

  it('holds no key data and no strange names', () => {
    expect(expectedSetSchema.safeParse({ keys: [{ use: 'pin', slot: 1, value: '0011' }] }).success).toBe(false);
    expect(expectedSetSchema.safeParse({ certificates: [{ name: 'TLS', expiresOn: '2026-02-31' }] }).success).toBe(
      false,
    );
  });

  it('is kept in versions, with a reason, and can be given up', () => {
    const version = { model: 'SIM-A8', version: 2, set: null, reason: '停用', changedBy: 'Li', changedAt: 'x' };
    expect(expectedSetVersionSchema.parse(version)).toEqual(version);
  });
});
