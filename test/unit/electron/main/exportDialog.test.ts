import { describe, expect, it } from 'vitest';
import { exportQuestion, withCsvEnding } from '../../../../electron/main/exportDialog.ts';

const now = new Date(2026, 10, 22, 9, 30).getTime();

describe('exportQuestion', () => {
  it('proposes a name with the local date in the folder of the last export', () => {
    const asked = { kind: 'log', language: 'en', shop: 'own', now, folder: '/papers' } as const;
    expect(exportQuestion(asked).defaultPath).toBe('/papers/maintenance-log-2026-11-22.csv');
    expect(exportQuestion({ ...asked, kind: 'readings', language: 'zh' }).defaultPath).toBe(
      '/papers/终端读数-2026-11-22.csv',
    );
  });

  it('says in the name that records are simulated', () => {
    const asked = { kind: 'log', shop: 'simulated', now, folder: '/p' } as const;
    expect(exportQuestion({ ...asked, language: 'zh' }).defaultPath).toContain('-模拟-');
    expect(exportQuestion({ ...asked, language: 'en' }).defaultPath).toContain('-simulated-');
  });
});

describe('withCsvEnding', () => {
  it('adds the ending that Excel looks for and leaves a chosen one alone', () => {
    expect(withCsvEnding('/p/log')).toBe('/p/log.csv');
    expect(withCsvEnding('/p/log.csv')).toBe('/p/log.csv');
    expect(withCsvEnding('/p/log.txt')).toBe('/p/log.txt');
    expect(withCsvEnding('/p.d/log')).toBe('/p.d/log.csv');
  });
});
