import { describe, expect, it } from 'vitest';
import { terminalIdentitySchema } from '../../../../shared/model/terminal.ts';

const identity = {
  driver: 'zvt',
  serialNumber: '17F59B1F',
  model: null,
  tid: '00001234',
  mid: null,
  softwareVersion: null,
  components: [],
};

describe('terminal identity', () => {
  it('keeps the leading zeros of a TID and allows what is not given to be null', () => {
    expect(terminalIdentitySchema.parse(identity).tid).toBe('00001234');
  });

  it('refuses a serial number that became a number', () => {
    expect(terminalIdentitySchema.safeParse({ ...identity, serialNumber: 18632442 }).success).toBe(false);
  });

  it('refuses a component state that the protocol does not know', () => {
    const component = { name: 'PIN pad', serialNumber: null, softwareVersion: null, state: 'tired' };
    expect(terminalIdentitySchema.safeParse({ ...identity, components: [component] }).success).toBe(false);
  });
});
