import { describe, expect, it } from 'vitest';
import { portsCommands } from '../../../../shared/ipc/portsContract.ts';

describe('ports contract', () => {
  it('takes an address as typed, without outer blanks, and refuses none and an endless one', () => {
    const add = portsCommands['ports.add'].input;
    expect(add.parse({ address: ' tcp://10.0.0.5:20007 ' }).address).toBe('tcp://10.0.0.5:20007');
    expect(add.safeParse({ address: '  ' }).success).toBe(false);
    expect(add.safeParse({ address: 'x'.repeat(501) }).success).toBe(false);
  });
});
