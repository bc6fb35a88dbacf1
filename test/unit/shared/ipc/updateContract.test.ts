import { describe, expect, it } from 'vitest';
import { updateCommands } from '../../../../shared/ipc/updateContract.ts';

describe('the channels about updates', () => {
  it('take no address and no version from the window: only what the packager and the administrator settled counts', () => {
    expect(updateCommands['update.set'].input.parse({ isOn: true, feed: 'https://evil.example/' })).toEqual({
      isOn: true,
    });
    expect(updateCommands['update.set'].input.safeParse({ channel: 'nightly' }).success).toBe(false);
    expect(updateCommands['update.download'].input.parse({ version: '9.9.9' })).toEqual({});
  });

  it('are answered by the main process', () => {
    for (const command of Object.values(updateCommands)) expect(command.answeredBy).toBe('main');
  });
});
