import { describe, expect, it } from 'vitest';
import { bridgeName, channelOf } from '../../../../shared/ipc/bridge.ts';

describe('bridge', () => {
  it('keeps its channels apart from those of Electron itself', () => {
    expect(channelOf('terminals.list')).toBe(`${bridgeName}:terminals.list`);
  });
});
