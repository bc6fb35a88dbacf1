// How every screen is looked at while it stands open: by axe, by the eye for layout in all sizes, by the keys.
import type { CDPSession, Page } from '@playwright/test';
import { layoutFaults } from '../layoutFaults.ts';
import { primaryFaults } from '../primaryFaults.ts';
import { type Look, showIn } from '../steps.ts';
import { barriersOf, bringAxe } from './barriers.ts';
import { focusFaults } from './focusFaults.ts';
import { atRest, type Screen } from './screen.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A 1024×700 window at 100, 200 and 300 %, and a 4K display: CSS pixels. */
const sizes: readonly Size[] = [
  { width: 1024, height: 700 },
  { width: 512, height: 350 },
  { width: 342, height: 234 },
  { width: 3840, height: 2160 },
];

/** Drawn at a quarter of its size, since only places, lengths and styles are asked for; none of them changes by that. */
const sized = async (session: CDPSession, size: Size): Promise<void> => {
  const metrics = { ...size, deviceScaleFactor: 1, scale: 0.25, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
};

const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
    // Two frames and a moment: for the new size, for what measures itself, and for what loads its rows.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await pause(40);
    // A notice that comes or goes is cut on its way.
    const moves = (): boolean =>
      [...document.querySelectorAll('.mantine-Notification-root')].some(
        (notice) =>
          getComputedStyle(notice).opacity !== '1' || notice.getAnimations().some((one) => one.playState === 'running'),
      );
    for (let turn = 0; moves() && turn < 60; turn += 1) await pause(20);
  });

/** What a pair of eyes looks at, with everything that it needs for it. */
export interface Eyes {
  readonly page: Page;
  readonly session: CDPSession;
  /** Whether axe and the run over every focus look too. */
  readonly barriers: boolean;
}

/** Eyes for a page, which brings axe into it. */
export const openEyes = async (page: Page, { barriers }: { readonly barriers: boolean }): Promise<Eyes> => {
  if (barriers) await bringAxe(page);
  // Nothing fades, so that every focus is there at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return { page, session: await page.context().newCDPSession(page), barriers };
};

/** Everything that is wrong with a screen that stands open in Chinese and light; it is left as it was found. */
export const faultsOf = async ({ page, session, barriers }: Eyes, { dialogs }: Screen): Promise<readonly string[]> => {
  const found: string[] = [];
  const note = (where: string, faults: readonly string[]): void => {
    found.push(...faults.map((fault) => `${where}: ${fault}`));
  };
  const lookForBarriers = async ({ language, theme }: Look, scope: 'all' | 'look'): Promise<void> => {
    if (!barriers) return;
    await atRest(page);
    note(`${language}, ${theme}`, await barriersOf(page, scope));
  };
  const lookAtLayout = async (language: string, inSizes: readonly Size[]): Promise<void> => {
    for (const size of inSizes) {
      await sized(session, size);
      await settled(page);
      if (size === sizes[0]) note(language, await page.evaluate(primaryFaults));
      note(`${language} ${String(size.width)}`, await page.evaluate(layoutFaults));
    }
  };
  const show = async (look: Look): Promise<Look> => {
    await showIn(page, look);
    return look;
  };
  const usual = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await sized(session, usual);
  await lookForBarriers({ language: 'zh', theme: 'light' }, 'all');
  await lookAtLayout('zh', sizes);
  const english = await show({ language: 'en', theme: 'light' });
  // Pages in both languages, dialogs in that of the catalogue; the way back through the sizes.
  await lookAtLayout('en', dialogs.length === 0 ? sizes.toReversed() : sizes.slice(0, 1));
  await sized(session, usual);
  await lookForBarriers(english, 'look');
  if (barriers) {
    await lookForBarriers(await show({ language: 'en', theme: 'dark' }), 'all');
    await lookForBarriers(await show({ language: 'zh', theme: 'dark' }), 'look');
  }
  await show({ language: 'zh', theme: 'light' });
  if (barriers) found.push(...(await focusFaults(page)));
  await session.send('Emulation.clearDeviceMetricsOverride');
  return found;
};
