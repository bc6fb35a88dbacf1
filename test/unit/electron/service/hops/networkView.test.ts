import { describe, expect, it } from 'vitest';
import { thisNetwork } from '../../../../../electron/service/hops/networkView.ts';

describe('what this computer tells of its network', () => {
  it('is text or nothing, and never an error', async () => {
    const view = thisNetwork();
    expect(['linux', 'darwin', 'win32']).toContain(view.platform);
    for (const told of [await view.routes(), await view.neighbours('192.0.2.1')]) {
      expect(told === null || typeof told === 'string').toBe(true);
    }
    expect(typeof view.hasAddress()).toBe('boolean');
  });
});
