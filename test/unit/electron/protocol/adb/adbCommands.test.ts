import { describe, expect, it } from 'vitest';
import { adbCommands, isAllowedService, singleProperties } from '../../../../../electron/protocol/adb/adbCommands.ts';

describe('commands for an Android terminal', () => {
  it('are plain reading tools without any way to chain, redirect or change', () => {
    for (const command of Object.values(adbCommands)) {
      expect(command).toMatch(
        /^(getprop( ro\.[a-z.]+)?|dumpsys [a-z.]+( packages)?|date \+%[sz]|cat \/proc\/(uptime|meminfo)|df -k \/data|ip addr)$/,
      );
      expect(command).not.toMatch(/[;&|<>$`\\\n'"()]/);
    }
  });

  it('hold every single property', () => {
    for (const name of singleProperties) expect(adbCommands[name]).toBe(`getprop ${name}`);
  });

  it('are allowed as exec: and as shell:, and nothing else is', () => {
    expect(isAllowedService('exec:dumpsys battery')).toBe(true);
    expect(isAllowedService('shell:getprop')).toBe(true);
    for (const other of [
      'shell:',
      'exec:reboot',
      'reboot:',
      'shell:settings put global adb_enabled 0',
      'exec:pm uninstall com.example.till',
      'exec:dumpsys battery ',
      'exec:dumpsys battery; reboot',
      'exec:dumpsys battery set level 5',
      'shell,v2,raw:getprop',
      'sync:',
      'tcp:20007',
      'root:',
      'remount:',
      'framebuffer:',
      'EXEC:getprop',
    ]) {
      expect(isAllowedService(other), other).toBe(false);
    }
  });
});
