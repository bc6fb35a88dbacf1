import { expect, it } from 'vitest';
import { inspectionTexts } from '../../../../../shared/text/window/inspectionTexts.ts';

it('says in both languages that a terminal under suspicion is put out of use and stays shut', () => {
  expect(inspectionTexts.zh.suspect.lead).toBe('停用，不要打开，打电话。一步一步来。');
  expect(inspectionTexts.en.suspect.lead).toContain('do not open it');
});
