// A screen of the window: its name, its route, and the shortest way to it in a prepared shop. Opened in Chinese.
import { expect, type Locator, type Page } from '@playwright/test';
import { zh } from '../../../../shared/text/zh.ts';
import type { FilledShop, ShopIds } from './shopIds.ts';

/** What is pressed: the key of its words, a pattern of its name, or a few moves of another kind. */
export type Step = string | RegExp | ((shop: FilledShop) => Promise<unknown>);

/** A page, a dialog or one of their states. */
export interface Screen {
  /** Letters, digits and hyphens; also the name of its picture. */
  readonly name: string;
  /** The route of the window that it stands on. */
  readonly route: string;
  readonly at: (ids: ShopIds) => string;
  readonly steps: readonly Step[];
  /** Files below renderer/ of the dialogs that stand open on it. */
  readonly dialogs: readonly string[];
}

interface More {
  readonly steps?: readonly Step[];
  readonly dialogs?: readonly string[];
  /** What stands behind the route in the address. */
  readonly search?: string;
}

/** One row of the catalogue; names of parts of the route (`:jobId`) are taken from the prepared shop. */
export const screen = (name: string, route: string, more: More = {}): Screen => ({
  name,
  route,
  at: (ids) =>
    `${route.replaceAll(/:([A-Za-z]+)/g, (_all, key: string) => (ids as unknown as Record<string, string>)[key] ?? '')}${more.search ?? ''}`,
  steps: more.steps ?? [],
  dialogs: more.dialogs ?? [],
});

/** Gives a file to the only field for files of the page. */
export const chooseJson =
  (text: string, name: string): Step =>
  ({ page }) =>
    page
      .locator('main input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** The Chinese words of a key. */
const wordOf = (key: string): string => {
  const found = key
    .split('.')
    .reduce<unknown>((at, part) => (at as Readonly<Record<string, unknown>> | undefined)?.[part], zh);
  if (typeof found !== 'string') throw new Error(`no words under ${key}`);
  return found;
};

const patternOf = (key: string): RegExp => {
  const parts = wordOf(key).split(/\{\{[^}]*\}\}/);
  return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')).join('.*')}`);
};

/** The first control with this name that can be seen, in the uppermost layer. */
const controlNamed = (page: Page, name: RegExp): Locator =>
  (['menuitem', 'button', 'link', 'tab', 'radio', 'checkbox'] as const)
    .map((role) => page.getByRole(role, { name }))
    .reduce((one, other) => one.or(other))
    .filter({ visible: true })
    .first();

const take = async (shop: FilledShop, step: Step): Promise<void> => {
  if (typeof step === 'function') await step(shop);
  else await controlNamed(shop.page, typeof step === 'string' ? patternOf(step) : step).click({ timeout: 10_000 });
};

/** For a moment nothing moves, nothing is being fetched, and the heading is there. The page looks by itself, often. */
export const atRest = async (page: Page): Promise<void> => {
  await expect(async () => {
    const isCalm = await page.evaluate(async () => {
      const look = (): boolean =>
        document.querySelector('h1') !== null &&
        document.querySelector('[aria-busy="true"]') === null &&
        document.getAnimations().every(({ effect, playState }) => {
          const endless = effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY;
          return endless || playState !== 'running';
        });
      const startedAt = performance.now();
      let calmSince = startedAt;
      while (performance.now() - calmSince < 60) {
        if (performance.now() - startedAt > 5000) return false;
        if (!look()) calmSince = performance.now();
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
      return look();
    });
    expect(isCalm).toBe(true);
  }).toPass({ intervals: [20, 40, 80, 160], timeout: 10_000 });
};

const layers = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Closes what lies over the page. */
export const closeLayers = async (page: Page): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) {
    if ((await page.locator(layers).filter({ visible: true }).count()) === 0) return;
    await page.keyboard.press('Escape');
    await page.waitForTimeout(80);
  }
};

const goTo = async (page: Page, address: string): Promise<void> => {
  await page.evaluate(async (to) => {
    const pathOf = (hash: string): string => hash.split('?')[0] ?? '';
    const go = async (hash: string): Promise<void> => {
      const heading = document.querySelector('h1');
      const isOther = pathOf(location.hash) !== pathOf(hash);
      location.hash = hash;
      // The former page stays until the next can be drawn.
      for (let turn = 0; isOther && heading?.isConnected === true && turn < 100; turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 10));
    };
    // A page that is open already is left first, so that it begins anew.
    if (location.hash === to) await go(to === '#/settings' ? '#/contacts' : '#/settings');
    await go(to);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, address);
  await atRest(page);
};

/** Opens a screen of the catalogue. The window speaks Chinese meanwhile. */
export const openScreen = async (shop: FilledShop, wanted: Screen): Promise<void> => {
  const { page, ids } = shop;
  await closeLayers(page);
  await goTo(page, `#${wanted.at(ids)}`);
  for (const step of wanted.steps) await take(shop, step);
  if (wanted.dialogs.length > 0) await page.getByRole('dialog').filter({ visible: true }).first().waitFor();
  await atRest(page);
};
