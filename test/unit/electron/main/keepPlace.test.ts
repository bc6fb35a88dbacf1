import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Area, WindowPlace } from '../../../../electron/main/windowPlace.ts';

interface Display {
  readonly id: number;
  readonly workArea: Area;
}
const desktop = vi.hoisted(() => ({ displays: [] as Display[], heard: new Map<string, Set<() => void>>() }));
vi.mock('electron', () => ({
  app: {},
  BrowserWindow: class {},
  nativeTheme: {},
  screen: {
    getPrimaryDisplay: () => desktop.displays[0],
    getAllDisplays: () => desktop.displays,
    on: (name: string, listener: () => void) =>
      desktop.heard.set(name, (desktop.heard.get(name) ?? new Set()).add(listener)),
    off: (name: string, listener: () => void) => desktop.heard.get(name)?.delete(listener),
  },
}));
const { keepPlace } = await import('../../../../electron/main/keepPlace.ts');

const left: Area = { x: 0, y: 0, width: 1600, height: 900 };
const right: Area = { x: 1600, y: 0, width: 1920, height: 1080 };
const stood: Area = { x: 1700, y: 80, width: 1000, height: 700 };

/** A window as systems treat it: what fills a display has the bounds of that, and knows where it stood before. */
class FakeWindow extends EventEmitter {
  bounds: Area = stood;
  normal: Area = stood;
  fills: 'maximised' | 'full' | null = null;
  private displayOf = (area: Area): Area =>
    desktop.displays.find(({ workArea }) => area.x >= workArea.x && area.x < workArea.x + workArea.width)?.workArea ??
    left;
  private fill(how: 'maximised' | 'full'): void {
    if (this.fills === null) this.normal = this.bounds;
    this.fills = how;
    this.bounds = this.displayOf(this.normal);
    this.emit('resize');
  }
  private leave(): void {
    this.fills = null;
    this.bounds = this.normal;
    this.emit('unmaximize');
  }
  maximize = (): void => this.fill('maximised');
  unmaximize = (): void => this.leave();
  setFullScreen = (isFull: boolean): void => (isFull ? this.fill('full') : this.leave());
  isMaximized = (): boolean => this.fills === 'maximised';
  isFullScreen = (): boolean => this.fills === 'full';
  isMinimized = (): boolean => false;
  isVisible = (): boolean => true;
  isDestroyed = (): boolean => false;
  getBounds = (): Area => this.bounds;
  // Some systems take what fills the display for where it stood, when it was opened so.
  getNormalBounds = (): Area => this.bounds;
  setMinimumSize = (): void => undefined;
  setBounds = (bounds: Area): void => {
    this.bounds = bounds;
    this.emit('move');
  };
}

const aDesktop = (...areas: readonly Area[]): void => {
  desktop.displays = areas.map((workArea, id) => ({ id, workArea }));
};
const without = (...areas: readonly Area[]): void => {
  aDesktop(...areas);
  for (const listener of desktop.heard.get('display-removed') ?? []) listener();
  vi.advanceTimersByTime(2000);
};
const aWindow = () => {
  vi.useFakeTimers();
  aDesktop(left, right);
  const window = new FakeWindow();
  const kept: WindowPlace[] = [];
  keepPlace(window as unknown as Parameters<typeof keepPlace>[0], (place) => kept.push(place));
  return { window, kept };
};

afterEach(() => {
  vi.useRealTimers();
  desktop.heard.clear();
});

describe('a window whose display goes', () => {
  for (const fills of ['maximised', 'full'] as const) {
    it(`is ${fills} on the one that is left, and keeps where it stands otherwise when the display is back`, () => {
      const { window, kept } = aWindow();
      if (fills === 'full') window.setFullScreen(true);
      else window.maximize();
      vi.advanceTimersByTime(1000);
      expect(window.bounds).toEqual(right);
      without(left);
      expect(window.fills).toBe(fills);
      expect(window.bounds).toEqual(left);
      aDesktop(left, right);
      window.emit('close');
      expect(kept.at(-1)).toMatchObject({ isMaximised: fills === 'maximised', width: stood.width });
    });
  }

  it('is maximised where it can be seen and stays so; where it stood is kept for the display that comes back', () => {
    const { window, kept } = aWindow();
    window.maximize();
    // The system has moved it itself.
    window.bounds = left;
    without(left);
    expect([window.fills, window.bounds]).toEqual(['maximised', left]);
    window.emit('close');
    expect(kept.at(-1)).toEqual({ ...stood, isMaximised: true });
  });

  it('comes back into reach, and is let alone while somebody moves it', () => {
    const { window, kept } = aWindow();
    without(left);
    expect(window.bounds).toMatchObject({ width: stood.width, height: stood.height });
    expect(window.bounds.x).toBeLessThan(left.width);
    window.setBounds({ ...stood, x: -900, y: 300 });
    vi.advanceTimersByTime(2000);
    expect(window.bounds.x).toBe(-900);
    window.emit('close');
    expect(kept.at(-1)).toMatchObject({ x: -900, isMaximised: false });
    window.emit('closed');
    expect(desktop.heard.get('display-removed')?.size).toBe(0);
  });
});
