import { describe, expect, it } from 'vitest';
import {
  cancelledFailure,
  closedFailure,
  silentFailure,
  transmissionFailure,
  wrongProtocolFailure,
} from '../../../../../electron/protocol/link/linkFailures.ts';
import { aLine } from '../../../../support/zvtLine.ts';

const transport = aLine('stream').pair.console;
const address = transport.address.text;

describe('failures of a line', () => {
  it('name the port and what happened', () => {
    expect(silentFailure(transport, 'T3', 'why').error).toEqual({
      code: 'link.silent',
      facts: { address, timer: 'T3' },
      details: 'why',
    });
    expect(transmissionFailure(transport, 'CRC', 3).error).toEqual({
      code: 'link.transmission-error',
      facts: { address, reason: 'CRC', copies: 3 },
      details: 'CRC, 3 of 3',
    });
    expect(wrongProtocolFailure(transport, Uint8Array.of(0x15)).error.facts).toEqual({ address, looksLike: 'NAK: 15' });
    expect(cancelledFailure().error.code).toBe('check.cancelled');
  });

  it('tell how the port went away', () => {
    expect(closedFailure(transport, { kind: 'ended' }).error.facts).toEqual({
      address,
      how: 'ended',
      systemCode: null,
    });
    expect(closedFailure(transport, { kind: 'failed', systemCode: 'EIO', message: 'gone' }).error).toMatchObject({
      facts: { how: 'failed', systemCode: 'EIO' },
      details: 'gone',
    });
  });
});
