import { describe, expect, it } from 'vitest';
import {
  commandEffects,
  commandIds,
  commandOptionsSchema,
  commandReportSchema,
} from '../../../../shared/model/terminalCommand.ts';
import { quietLine } from '../../../support/records.ts';

describe('commands of terminals', () => {
  it('each state their effects; none that risks payments is called harmless', () => {
    expect(Object.keys(commandEffects).sort()).toEqual([...commandIds].sort());
    for (const id of commandIds) {
      const { risksBatch, tillMustRegister, changesState } = commandEffects[id];
      expect(changesState || !(risksBatch || tillMustRegister)).toBe(true);
    }
  });

  it('risk payments where the terminal is loaded anew', () => {
    expect(commandIds.filter((id) => commandEffects[id].risksBatch)).toEqual([
      'initialisation',
      'parameterDownload',
      'softwareUpdate',
    ]);
  });

  it('make the till register again after registering and logging off', () => {
    expect(commandIds.filter((id) => commandEffects[id].tillMustRegister)).toEqual(['registration', 'logOff']);
  });

  it('take options of a fixed vocabulary', () => {
    expect(commandOptionsSchema.safeParse({ logFile: 'application', diagnosisType: 'line' }).success).toBe(true);
    expect(commandOptionsSchema.safeParse({ logFile: '../../etc/passwd' }).success).toBe(false);
  });

  it('report an incomplete file as such', () => {
    const report = {
      command: 'readLogFile',
      ending: 'aborted',
      resultCode: '6C',
      meaning: { zh: '中止', en: 'abort' },
      error: null,
      messages: [],
      printout: [],
      values: [],
      file: { logFile: 'application', bytes: 1000, totalBytes: 4000, isComplete: false },
      link: quietLine,
    };
    expect(commandReportSchema.safeParse(report).success).toBe(true);
    expect(commandReportSchema.safeParse({ ...report, ending: 'fine' }).success).toBe(false);
  });
});
