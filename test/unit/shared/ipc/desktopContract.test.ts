import { describe, expect, it } from 'vitest';
import { desktopCommands, desktopEvents } from '../../../../shared/ipc/desktopContract.ts';

const chosen = desktopEvents['desktop.chosen'].payload;

describe('the channels of the desktop', () => {
  it('open pages of the window only', () => {
    expect(chosen.safeParse({ to: '/log/support' }).success).toBe(true);
    for (const to of ['https://example.org', '//example.org', 'log', '/log?x=1', '/../etc', `/${'a'.repeat(200)}`]) {
      expect(chosen.safeParse({ to }).success, to).toBe(false);
    }
  });

  it('ask for one thing at a time', () => {
    expect(chosen.safeParse({ action: 'check' }).success).toBe(true);
    expect(chosen.safeParse({ action: 'check', to: '/log' }).success).toBe(false);
    expect(chosen.safeParse({}).success).toBe(false);
  });

  it('change only what is named, by yes or no', () => {
    const { input } = desktopCommands['desktop.set'];
    expect(input.safeParse({}).success).toBe(true);
    expect(input.safeParse({ staysInTray: true }).success).toBe(true);
    expect(input.safeParse({ staysInTray: 'yes' }).success).toBe(false);
  });
});
