import { describe, expect, it } from 'vitest';
import { commands } from '../../../../shared/ipc/contract.ts';
import { engineCommands } from '../../../../shared/ipc/engineContract.ts';

describe('private commands of the engine', () => {
  it('are none of the commands that the window may send', () => {
    for (const name of Object.keys(engineCommands)) expect(Object.keys(commands)).not.toContain(name);
  });

  it('take the file that a dialog chose', () => {
    expect(engineCommands['log.write'].input.safeParse({ filter: {}, language: 'zh' }).success).toBe(false);
    expect(
      engineCommands['log.write'].input.safeParse({ filter: {}, language: 'zh', file: '/tmp/a.csv' }).success,
    ).toBe(true);
  });
});
