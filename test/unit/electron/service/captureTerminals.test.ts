import { describe, expect, it } from 'vitest';
import { numberEnd, terminalsBehind } from '../../../../electron/service/captureTerminals.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

describe('numberEnd', () => {
  it('shows four characters at most, and of short numbers none', () => {
    expect(numberEnd('17F59B1F')).toBe('…9B1F');
    expect(numberEnd('1234')).toBe('…');
    expect(numberEnd('')).toBeNull();
    expect(numberEnd(null)).toBeNull();
  });
});

describe('terminalsBehind', () => {
  it('says what it does not know with null', async () => {
    expect(await terminalsBehind([{ address: 'tcp://nobody:1', messages: 3 }], await someDeps())).toEqual([
      { address: 'tcp://nobody:1', driver: null, model: null, serialNumber: null, tid: null, messages: 3 },
    ]);
  });
});
