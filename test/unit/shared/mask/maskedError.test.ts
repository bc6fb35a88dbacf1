import { describe, expect, it } from 'vitest';
import { failure } from '../../../../shared/error/appError.ts';
import { isPort, maskedError } from '../../../../shared/mask/maskedError.ts';

const card = '4111111111111111';

describe('maskedError', () => {
  it('masks what was asked for, where a file lies, and the details for the technician', () => {
    const { error } = failure('verify.unreadable', { file: `/home/${card}.csv` }, `cannot open ${card}`);
    expect(JSON.stringify(maskedError(error))).not.toContain(card);
  });

  it('leaves numbers of terminals, names of copies and ports', () => {
    const facts = { serialNumber: card, keptAs: `kept-${card}`, address: `serial:/dev/${card}` };
    expect(maskedError(failure('terminal.unknown', facts).error).facts).toEqual(facts);
  });

  it('masks an address that is no port', () => {
    const { facts } = maskedError(failure('transport.refused', { address: `tcp://${card}:1` }).error);
    expect(JSON.stringify(facts)).not.toContain(card);
  });
});

describe('isPort', () => {
  it('knows ports of this computer by their beginning', () => {
    expect(['serial:COM7', 'adb:X', 'sim:healthy', ['sim:a', 'serial:b']].map(isPort)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([`tcp://${card}`, card, 5, null].map(isPort)).toEqual([false, false, false, false]);
  });
});
