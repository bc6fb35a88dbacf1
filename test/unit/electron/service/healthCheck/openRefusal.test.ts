import { describe, expect, it } from 'vitest';
import type { HostOperation, HostResult } from '../../../../../electron/driver/terminalFacts.ts';
import { openRefusal } from '../../../../../electron/service/healthCheck/openRefusal.ts';

const answer = (responseCode: string, operation: HostOperation | null = 'sale'): HostResult => ({
  responseCode,
  operation,
  at: null,
});

describe('an open 97', () => {
  it('is found when nothing approved came after it', () => {
    expect(openRefusal([answer('97')])).toMatchObject({ responseCode: '97' });
    expect(openRefusal([answer('51'), answer('97', 'signOn'), answer('00')])).toMatchObject({ operation: 'signOn' });
  });

  it.each(['00', '10', '11', '16'])('is closed by a later approval %s', (code) => {
    expect(openRefusal([answer(code), answer('97')])).toBeNull();
  });

  it.each(['A2', 'A4', '51', '68', '03'])('is not closed by %s', (code) => {
    expect(openRefusal([answer(code), answer('97')])).not.toBeNull();
  });

  it('is not closed by a QR payment, which is registered apart, nor by a parameter download', () => {
    expect(openRefusal([answer('00', 'qr'), answer('97')])).not.toBeNull();
    expect(openRefusal([answer('00', 'parameterDownload'), answer('97')])).not.toBeNull();
    expect(openRefusal([answer('00', 'qr'), answer('97', 'qr')])).toBeNull();
  });

  it('is absent without a 97', () => {
    expect(openRefusal([])).toBeNull();
    expect(openRefusal([answer('58')])).toBeNull();
  });
});
