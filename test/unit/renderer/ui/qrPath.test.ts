import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../../renderer/ui/qrPath.ts';
import { terminalLink } from '../../../../shared/register/terminalLink.ts';

describe('qrPath', () => {
  it('has the quiet zone of four modules that the standard wants, and three finder patterns', () => {
    const { size, path } = qrPath(terminalLink('00005702280117638929'));
    const dark = new Set(Array.from(path.matchAll(/M(\d+) (\d+)h1v1h-1z/g), ([, x, y]) => `${x ?? ''} ${y ?? ''}`));
    const isDark = (x: number, y: number): boolean => dark.has(`${String(x)} ${String(y)}`);
    expect((size - 8 - 17) % 4).toBe(0);
    for (let at = 0; at < size; at += 1) {
      for (let edge = 0; edge < 4; edge += 1) {
        expect(isDark(at, edge) || isDark(edge, at) || isDark(size - 1 - edge, at) || isDark(at, size - 1 - edge)).toBe(
          false,
        );
      }
    }
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      for (let at = 0; at < 7; at += 1) expect(isDark(x + at, y) && isDark(x, y + at)).toBe(true);
      expect(isDark(x + 1, y + 1)).toBe(false);
      expect(isDark(x + 3, y + 3)).toBe(true);
    }
  });
});
