import { describe, expect, it } from 'vitest';
import {
  choiceNames,
  fieldGroups,
  personSources,
  registerFieldKeySchema,
  registerFieldKeys,
  registerFields,
  registerValueSchema,
  valueSourceNames,
  valueSources,
} from '../../../../shared/register/registerFields.ts';

describe('the fields of the register', () => {
  it('each have a label in both languages, a group and a limit', () => {
    for (const key of registerFieldKeys) {
      const { label, group, longest } = registerFields[key];
      expect(label.zh !== '' && label.en !== '').toBe(true);
      expect(fieldGroups).toContain(group);
      expect(longest).toBeGreaterThan(0);
      expect(registerFieldKeySchema.parse(key)).toBe(key);
    }
  });

  it('have five bound elements besides the serial number', () => {
    const bound = registerFieldKeys.filter((key) => 'isBound' in registerFields[key]);
    expect(bound).toEqual(['acquirerCode', 'mid', 'uscc', 'settlementLast4', 'installAddress']);
  });

  it('keep an account by its last four digits only', () => {
    expect(registerFields.settlementLast4).toMatchObject({ kind: 'last4', longest: 4 });
  });

  it('have names for all words to choose from, no two alike within a field', () => {
    for (const key of registerFieldKeys) {
      const field = registerFields[key];
      if (!('choices' in field)) continue;
      const names = field.choices.map((word: string) => choiceNames[word]);
      expect(names).not.toContain(undefined);
      expect(new Set(names.map((name) => name?.zh)).size).toBe(names.length);
    }
  });

  it('have sources with names; a person cannot claim to be the cable or a file', () => {
    for (const source of valueSources) expect(valueSourceNames[source].en).not.toBe('');
    expect(personSources).not.toContain('device');
    expect(personSources).not.toContain('import');
  });

  it('hold values with their source and date', () => {
    const value = { value: 'x', source: 'portal', at: '2026-11-22T01:30:00.000Z', by: null };
    expect(registerValueSchema.parse(value)).toEqual(value);
    expect(registerValueSchema.safeParse({ ...value, at: 'yesterday' }).success).toBe(false);
    expect(registerValueSchema.safeParse({ ...value, source: 'guess' }).success).toBe(false);
  });
});
