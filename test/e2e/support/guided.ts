// What people do in a guided check, found by role and visible text; Chinese window.
import { expect, type Locator, type Page } from '@playwright/test';
import { engineServiceName } from '../../../electron/main/engineName.ts';
import type { ConsoleWindow } from './consoleWindow.ts';
import { cardOf, goTo } from './steps.ts';

/** A terminal of the simulated shop without any trouble. */
export const healthy = 'SIM-A8 SIMULATED';

/** Opens the page of a terminal by its card. */
export const openTerminal = async (page: Page, name: string): Promise<void> => {
  await goTo(page, 'terminals');
  await cardOf(page, name).getByRole('link', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

/** Opens the page on which the steps are chosen. */
export const openStart = async (page: Page, name = healthy): Promise<void> => {
  await openTerminal(page, name);
  await page.getByRole('link', { name: /^(引导检查|Guided check)$/ }).click();
  await page.getByRole('button', { name: /^(开始引导检查|Begin the guided check)$/ }).waitFor();
};

/** Starts a visit with some steps only, by their Chinese titles. */
export const begin = async (page: Page, titles: readonly string[], name = healthy): Promise<void> => {
  await openStart(page, name);
  await page.getByRole('button', { name: '全不选' }).click();
  for (const title of titles) await page.getByRole('checkbox', { name: title, exact: true }).check();
  await page.getByRole('button', { name: '开始引导检查' }).click();
  await page.getByRole('article', { name: titles[0] ?? '', exact: true }).waitFor();
};

/** The open step, by its title. */
export const panel = (page: Page, title: string): Locator => page.getByRole('article', { name: title, exact: true });
/** An answer of the open step. */
export const answer = (page: Page, label: string): Locator =>
  page.getByRole('article').getByRole('button', { name: label, exact: true });

/** Presses Tab until something has the focus. */
export const tabTo = async (page: Page, target: Locator, most = 60): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
};

/** The process of the engine. */
export const enginePid = ({ app }: ConsoleWindow): Promise<number> =>
  app.evaluate(
    ({ app: electron }, name) => electron.getAppMetrics().find((each) => each.name === name)?.pid ?? 0,
    engineServiceName,
  );
