import { describe, expect, it } from 'vitest';
import { backupsCommands } from '../../../../shared/ipc/backupsContract.ts';

describe('backups contract', () => {
  it('lets the window name no path: places are chosen in dialogs of the main process', () => {
    for (const name of ['backups.save', 'backups.open', 'backups.chooseFolder'] as const) {
      expect(backupsCommands[name].answeredBy).toBe('main');
      expect(Object.keys(backupsCommands[name].input.shape)).not.toContain('file');
    }
  });

  it('takes a passphrase of a new backup only when it is long enough', () => {
    const { input } = backupsCommands['backups.save'];
    expect(input.safeParse({ language: 'zh', passphrase: 'nine char' }).success).toBe(false);
    expect(input.safeParse({ language: 'zh', passphrase: 'ten chars!' }).success).toBe(true);
    expect(input.safeParse({ language: 'zh', passphrase: null }).success).toBe(true);
  });
});
