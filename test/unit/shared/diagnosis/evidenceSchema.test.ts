// The form of evidence as the program itself writes it.
import { describe, expect, it } from 'vitest';
import { evidenceSchema } from '../../../../shared/diagnosis/evidenceSchema.ts';

describe('an evidence document', () => {
  const document = {
    profile: 'cn-unionpay',
    now: '2026-11-22T09:30:00+08:00',
    subject: 'A',
    terminals: { A: [{ key: 'response.code', value: '97', source: 'host', operation: 'sale', colour: 'red' }] },
  };

  it('keeps keys and attributes that nobody knows', () => {
    expect(evidenceSchema.parse({ ...document, country: 'CN' })).toEqual({ ...document, country: 'CN' });
  });

  it('knows its sources', () => {
    const strange = { ...document, terminals: { A: [{ key: 'response.code', value: '97', source: 'gossip' }] } };
    expect(evidenceSchema.safeParse(strange).success).toBe(false);
  });
});
