import { describe, expect, it } from 'vitest';
import {
  chargingSource,
  partSource,
  readingEvidence,
  stateEvidence,
  versionSource,
} from '../../../../../electron/service/healthCheck/evidence.ts';
import { aReading } from '../../../../support/records.ts';

describe('evidence', () => {
  it.each([
    ['status', '05 01'],
    ['extension', '0F 4D'],
    ['vendor', '0F A1'],
    ['printout', '06 1A'],
    ['shell', 'adb shell'],
  ] as const)('names the command of a reading from %s', (source, command) => {
    expect(readingEvidence(aReading({ source }))).toEqual({
      key: 'battery.voltage',
      value: 3.12,
      unit: 'V',
      source: command,
    });
  });

  it('has no unit where the metric has none', () => {
    expect(readingEvidence(aReading({ metric: 'signal.csq', unit: '' }))).not.toHaveProperty('unit');
  });

  it('names where a state was read', () => {
    expect(stateEvidence('terminal.status', '00', '05 01')).toEqual({
      key: 'terminal.status',
      value: '00',
      source: '05 01',
    });
  });

  it('names the command that tells the software of each family, else the family', () => {
    expect(['zvt', 'adb', 'at', 'toy'].map(versionSource)).toEqual(['05 01', 'getprop', 'AT+CGMR', 'toy']);
  });

  it('names where parts of the software and the charging state were read', () => {
    expect(['zvt', 'adb'].map(partSource)).toEqual(['DF62', 'adb shell']);
    expect(['zvt', 'adb'].map(chargingSource)).toEqual(['DF1B', 'dumpsys battery']);
  });
});
