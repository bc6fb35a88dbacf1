import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../../electron/service/nameOf.ts';
import { anIdentity, aStoredTerminal } from '../../../support/records.ts';

describe('the name of a terminal', () => {
  it('is the shop’s own, else the model, else the address', () => {
    const unnamed = anIdentity({ model: null });
    expect(nameOf(aStoredTerminal({ givenName: '一号机' }))).toBe('一号机');
    expect(nameOf(aStoredTerminal())).toBe('cVEND plug');
    expect(nameOf(aStoredTerminal({ identity: unnamed, address: 'tcp://a:1' }))).toBe('tcp://a:1');
  });
});
