import { describe, expect, it } from 'vitest';
import { logKindNames, verdictNames } from '../../../../electron/export/logCsv.ts';
import { logKinds } from '../../../../shared/model/logEntry.ts';
import { verdicts } from '../../../../shared/model/verdict.ts';

describe('words of the exported log', () => {
  it('has a name for every kind and verdict, and no two alike', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const kind of logKinds) expect(logKindNames[language][kind]).not.toBe('');
      for (const verdict of verdicts) expect(verdictNames[language][verdict]).not.toBe('');
      expect(new Set(Object.values(logKindNames[language])).size).toBe(logKinds.length);
      expect(new Set(Object.values(verdictNames[language])).size).toBe(verdicts.length);
    }
  });
});
