import { describe, expect, it } from 'vitest';
import { mayHaveGraphics } from '../../../../electron/main/graphics.ts';

const only =
  (...there: readonly string[]) =>
  (path: string): boolean =>
    there.includes(path);

describe('mayHaveGraphics', () => {
  it('is false on Linux without any graphics device', () => {
    expect(mayHaveGraphics('linux', only())).toBe(false);
  });

  it.each(['/dev/dri', '/dev/nvidia0', '/dev/nvidiactl', '/dev/mali0', '/dev/dxg'])('is true with %s', (device) => {
    expect(mayHaveGraphics('linux', only(device))).toBe(true);
  });

  it.each(['win32', 'darwin'] as const)('is not asked on %s', (platform) => {
    expect(mayHaveGraphics(platform, only())).toBe(true);
  });
});
