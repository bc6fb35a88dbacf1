import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {}, dialog: {} }));
const { createReloadBound, reloadBound } = await import('../../../../electron/main/reloadCrashedPage.ts');

describe('a page whose process has gone', () => {
  it('is loaded again a few times a minute, then a person decides', () => {
    const mayReload = createReloadBound();
    const answers = Array.from({ length: reloadBound.times + 2 }, (_, index) => mayReload(index * 1000));
    expect(answers).toEqual([true, true, true, false, false]);
  });

  it('counts only what happened within that minute', () => {
    const mayReload = createReloadBound();
    for (let index = 0; index < 20; index += 1) expect(mayReload(index * 21_000)).toBe(true);
  });
});
