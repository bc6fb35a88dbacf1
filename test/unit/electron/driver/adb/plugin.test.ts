import { describe, expect, it } from 'vitest';
import { adbPlugin } from '../../../../../electron/driver/adb/plugin.ts';

describe('the ADB plug-in', () => {
  it('only reads, and greets nobody on the network unasked', () => {
    expect(adbPlugin).toMatchObject({ id: 'adb', commands: [], isAutomatic: true, onRequestOver: ['tcp'] });
    expect(adbPlugin.transports).toEqual(['adb', 'tcp', 'sim']);
  });
});
