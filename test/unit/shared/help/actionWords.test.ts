import { describe, expect, it } from 'vitest';
import {
  diagnosisNames,
  effectNames,
  endingNames,
  logFileNames,
  roleNames,
  stepNames,
} from '../../../../shared/help/actionWords.ts';
import { actionRoles, actionSteps, effectIds, runEndings } from '../../../../shared/model/action.ts';
import { diagnosisTypes, logFiles } from '../../../../shared/model/terminalCommand.ts';

describe('words of actions', () => {
  it.each([
    [effectNames, effectIds],
    [endingNames, runEndings],
    [stepNames, actionSteps],
    [roleNames, actionRoles],
    [logFileNames, logFiles],
    [diagnosisNames, diagnosisTypes],
  ])('name each thing once, differently, in both languages', (names, ids) => {
    expect(Object.keys(names).sort()).toEqual([...ids].sort());
    for (const language of ['zh', 'en'] as const) {
      expect(new Set(Object.values(names).map((name) => name[language])).size).toBe(ids.length);
    }
  });
});
