import { describe, expect, it } from 'vitest';
import {
  operatorCommands,
  usualLogFile,
  zvtCommandIds,
} from '../../../../../electron/driver/zvt/zvtOperatorCommands.ts';
import { toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { commandEffects, commandIds, diagnosisTypes, logFiles } from '../../../../../shared/model/terminalCommand.ts';

const parts = { options: {}, password: '000000', local: '2026-11-22T09:30:05', currency: null };

describe('the commands of an operator', () => {
  it('are all of the product’s but those of other families', () => {
    expect(commandIds.filter((id) => !zvtCommandIds.includes(id))).not.toContain('diagnosis');
    expect(zvtCommandIds).toHaveLength(11);
  });

  it('begin with the bytes of their names', () => {
    for (const id of zvtCommandIds) {
      const command = operatorCommands[id];
      expect(toSpacedHex(command?.encode(parts) ?? new Uint8Array(0)).slice(0, 5)).toBe(command?.name);
    }
  });

  it('take the kind of diagnosis and the file that were asked for', () => {
    const last = (id: 'diagnosis' | 'readLogFile', options: object): number | undefined =>
      operatorCommands[id]?.encode({ ...parts, options }).at(-1);
    expect(diagnosisTypes.map((diagnosisType) => last('diagnosis', { diagnosisType }))).toEqual([1, 2, 3, 4]);
    expect(logFiles.map((logFile) => last('readLogFile', { logFile }))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(last('readLogFile', {})).toBe(logFiles.indexOf(usualLogFile) + 1);
  });

  it('never leave a terminal to itself when they are cancelled', () => {
    for (const id of zvtCommandIds) expect(operatorCommands[id]?.onCancel).toMatch(/^(abort|stay)$/);
    expect(Object.keys(commandEffects)).toEqual([...commandIds]);
  });
});
