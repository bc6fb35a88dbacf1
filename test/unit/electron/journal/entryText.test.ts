import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, type Plain } from '../../../../electron/journal/canonicalText.ts';
import { entryFromText, entryText } from '../../../../electron/journal/entryText.ts';
import type { LogEntry } from '../../../../shared/model/logEntry.ts';
import { aLogEntry } from '../../../support/records.ts';

const whole: LogEntry = {
  ...aLogEntry({ terminalId: '2f0f9b62-1111-4222-8333-444455556666', checkId: '2f0f9b62-1111-4222-8333-444455557777' }),
  number: 7,
  simulated: true,
  source: 'window',
  zone: 480,
  store: '一号店',
  why: '换电池',
  before: { name: '旧', on: true },
  after: null,
  clock: { doubt: 'back', seconds: 3600 },
  record: { kind: 'job', id: 'j' },
  about: 3,
};

describe('an entry as text', () => {
  it('comes back as it was', () => {
    expect(entryFromText(entryText(whole))).toEqual(whole);
  });

  it('is short: what is empty is not written', () => {
    const small = aLogEntry({ terminalName: null, serialNumber: null, verdict: null });
    expect(entryText({ ...small, number: 1 })).toBe(
      '{"at":"2026-11-22T01:30:00.000Z","kind":"check","n":1,"operator":"Li","text":{"en":"Quick check: all well","zh":"快速检查：正常"},"v":1}',
    );
  });

  it('is canonical, whatever stands in it', () => {
    const words = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.record({ zh: words, en: words, why: words, store: words, hasChange: fc.boolean() }), (given) => {
        const { zh, en, why, store, hasChange } = given;
        const before = hasChange ? { b: why, a: 1 } : null;
        const text = entryText({ ...whole, summary: { zh, en }, why, store, before, record: { kind: 'plan', id: en } });
        return canonicalText(JSON.parse(text) as Plain) === text;
      }),
    );
    expect(entryText({ ...whole, before: null, why: 'a\ud800b' })).toContain('a\ufffdb');
  });

  it('refuses what is no entry', () => {
    expect(() => entryFromText('nonsense')).toThrow(SyntaxError);
    expect(() => entryFromText('{"n":0}')).toThrow();
    expect(() => entryFromText('[]')).toThrow();
  });
});
