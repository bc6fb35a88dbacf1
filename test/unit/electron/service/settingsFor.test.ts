import { describe, expect, it } from 'vitest';
import { settingsFor } from '../../../../electron/service/settingsFor.ts';
import { aStoredTerminal } from '../../../support/records.ts';

describe('what a driver is told of a terminal', () => {
  it('is nothing for a stranger', () => {
    expect(settingsFor(null)).toEqual({
      password: null,
      answeredBefore: [],
      refusedBefore: [],
      rememberedFor: null,
    });
  });

  it('is its password and memory, with the number they belong to', () => {
    const known = aStoredTerminal({
      password: '123456',
      answered: ['0F 4D'],
      refused: ['06 1A'],
      hardwareSerial: '5A01',
    });
    expect(settingsFor(known)).toEqual({
      password: '123456',
      answeredBefore: ['0F 4D'],
      refusedBefore: ['06 1A'],
      rememberedFor: { serialNumber: '5A01', tid: '52523535' },
    });
  });
});
