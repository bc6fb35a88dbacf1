// Documents that anybody may have written: refused as a whole, or read with single facts set aside.
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../shared/diagnosis/readEvidence.ts';

const good = {
  profile: 'cn-unionpay',
  now: '2026-11-22T09:30:00+08:00',
  subject: 'A',
  terminals: { A: [{ key: 'response.code', value: '97', source: 'host' }] },
};
const issues = (raw: unknown): string[] => {
  const reading = readEvidence(raw);
  return reading.ok ? [] : reading.issues.map(({ path }) => path);
};

describe('an evidence document', () => {
  it('is read', () => {
    const reading = readEvidence(good);
    expect(reading).toMatchObject({ ok: true, notices: [] });
    expect(reading.ok && reading.evidence.terminals.get('A')).toHaveLength(1);
    expect(reading.ok && reading.evidence.offsetMinutes).toBe(480);
  });

  it.each([
    ['a list', [], ['$']],
    ['nothing', null, ['$']],
    ['text', 'evidence', ['$']],
    ['no profile', { ...good, profile: undefined }, ['profile']],
    ['a profile that is a number', { ...good, profile: 1 }, ['profile']],
    ['no time', { ...good, now: 'now' }, ['now']],
    ['a time long ago', { ...good, now: '1999-01-01' }, ['now']],
    ['no terminals', { ...good, terminals: {} }, ['terminals']],
    ['terminals as a list', { ...good, terminals: [] }, ['terminals']],
    ['a subject that is not there', { ...good, subject: 'Z' }, ['subject']],
    ['a subject that objects inherit', { ...good, subject: 'constructor' }, ['subject']],
    ['a subject without a list', { ...good, terminals: { A: 'x' } }, ['terminals.A']],
    [
      'a named subject without a list',
      { ...good, subject: 'the till', terminals: { 'the till': 1 } },
      ['terminals["the till"]'],
    ],
    ['all at once', {}, ['profile', 'now', 'terminals']],
  ])('is refused with the place for %s', (_, raw, paths) => {
    expect(issues(raw)).toEqual(paths);
  });

  it('is refused when nobody could look through it', () => {
    const many = Array.from({ length: 10_001 }, () => ({ key: 'user.text', value: 'x', source: 'user' }));
    expect(issues({ ...good, terminals: { A: many } })).toEqual(['terminals']);
    const crowd = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`T${String(at)}`, []]));
    expect(issues({ ...good, subject: 'T1', terminals: crowd })).toEqual(['terminals']);
  });

  it('of a host without a table is read, and says that its codes mean nothing here', () => {
    const reading = readEvidence({ ...good, profile: 'fr-cb' });
    expect(reading.ok && reading.evidence.profile).toBeNull();
    expect(reading.ok && reading.notices.map(({ path }) => path)).toEqual(['profile']);
  });

  it('does not list more places than a person reads', () => {
    const bad = Array.from({ length: 500 }, () => 7);
    const reading = readEvidence({ ...good, terminals: { A: bad } });
    expect(reading.ok && reading.notices).toHaveLength(101);
  });

  it('cannot reach what objects inherit', () => {
    const raw: unknown = JSON.parse(
      '{"profile":"cn-unionpay","now":"2026-11-22","subject":"__proto__","terminals":{"__proto__":[{"key":"constructor","value":1,"source":"user"}]}}',
    );
    expect(readEvidence(raw)).toMatchObject({ ok: true, notices: [] });
  });
});
