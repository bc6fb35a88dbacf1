import { describe, expect, it } from 'vitest';
import { toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import {
  diagnosisTypes,
  encodeAbort,
  encodeDiagnosis,
  encodeInitialisation,
  encodeLogOff,
  encodeReadFile,
  encodeRegistration,
  encodeSelftest,
  encodeSetDateTime,
  encodeSoftwareUpdate,
  encodeTurnoverTotals,
  zvtOperator,
} from '../../../../../electron/protocol/zvt/zvtOperatorMessages.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

describe('an operator’s command', () => {
  it('is the frame that the documents print', () => {
    expect(encodeDiagnosis()).toEqual(vectorBytes('z034'));
    expect(encodeLogOff()).toEqual(vectorBytes('z018'));
    expect(encodeInitialisation('999999')).toEqual(vectorBytes('z020'));
    expect(encodeSetDateTime('000000', '2026-01-01T10:10:10')).toEqual(vectorBytes('z035'));
    expect(encodeReadFile(2)).toEqual(vectorBytes('z037'));
  });

  it.each([
    [encodeSelftest(), '06 79 00'],
    [encodeTurnoverTotals('123456'), '06 10 03 12 34 56'],
    [encodeSoftwareUpdate(), '08 10 00'],
    [encodeAbort(), '06 B0 00'],
    [encodeReadFile(5, 4096), '08 11 0D 06 0B 2D 09 1D 01 05 1E 04 00 00 10 00'],
    [encodeDiagnosis(diagnosisTypes.extended), '06 70 05 06 03 1B 01 02'],
    [encodeDiagnosis(diagnosisTypes.configuration), '06 70 05 06 03 1B 01 03'],
    [encodeDiagnosis(diagnosisTypes.emvConfiguration), '06 70 05 06 03 1B 01 04'],
    [encodeDiagnosis(diagnosisTypes.parameterDownload), '06 70 05 06 03 1B 01 F1'],
  ])('%#: as the rules say', (bytes, text) => {
    expect(toSpacedHex(bytes)).toBe(text);
  });

  it('registration locks nothing, wants clock and prints, and offers numbers; without a currency nothing may follow', () => {
    expect(toSpacedHex(encodeRegistration('123456', null))).toBe('06 00 04 12 34 56 8C');
    expect(toSpacedHex(encodeRegistration('123456', '0978'))).toBe(
      '06 00 1A 12 34 56 8C 09 78 03 00 06 10 26 08 0A 06 04 01 06 D1 06 D3 1F 73 03 00 00 00',
    );
  });

  it('never writes, deletes, settles or resets: there is no number for that', () => {
    const numbers: readonly number[] = Object.values(zvtOperator);
    for (const forbidden of [0x0650, 0x0618, 0x061b, 0x0695, 0x0812, 0x0813, 0x0814, 0x0fa1]) {
      expect(numbers).not.toContain(forbidden);
    }
  });
});
