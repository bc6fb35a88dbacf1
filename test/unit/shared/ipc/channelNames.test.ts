import { describe, expect, it } from 'vitest';
import { commandNames, eventNames } from '../../../../shared/ipc/channelNames.ts';
import { commands, events } from '../../../../shared/ipc/contract.ts';

describe('the names that may pass the bridge', () => {
  it('are those of the contract, all of them and no others', () => {
    expect(Object.keys(commandNames).sort()).toEqual(Object.keys(commands).sort());
    expect(Object.keys(eventNames).sort()).toEqual(Object.keys(events).sort());
  });

  it('are no words that every object knows', () => {
    for (const name of ['constructor', '__proto__', 'toString', '']) {
      expect(Object.hasOwn(commandNames, name)).toBe(false);
      expect(Object.hasOwn(eventNames, name)).toBe(false);
    }
  });
});
