// What every story starts from: a program that ends with the test, and a page that has reported no error.
import { test as base, expect } from '@playwright/test';
import { type ConsoleWindow, type StartWishes, startConsole } from './support/consoleWindow.ts';
import { checkAllTerminals, goTo, showIn } from './support/steps.ts';

/** Things a story can ask for. */
interface StoryFixtures {
  /** Starts a program of the story's own; any number of times. */
  readonly start: (wishes?: StartWishes) => Promise<ConsoleWindow>;
  /** Errors on the page's console that the story provokes on purpose. */
  readonly expectedErrors: RegExp[];
  /** The simulated shop, in Chinese and light, on its first page; all five terminals have been checked. */
  readonly shop: ConsoleWindow;
}

interface SharedFixtures {
  readonly checkedShop: ConsoleWindow;
}

const unexpected = (errors: readonly string[], expected: readonly RegExp[]): string[] =>
  errors.filter((text) => !expected.some((pattern) => pattern.test(text)));

/** Playwright's test with the program at hand. */
export const test = base.extend<StoryFixtures, SharedFixtures>({
  // Playwright reads the names of other fixtures from the pattern; `playwright` stands for “none”.
  expectedErrors: async ({ playwright: _playwright }, use) => {
    await use([]);
  },
  start: async ({ expectedErrors }, use) => {
    const started: ConsoleWindow[] = [];
    await use(async (wishes) => {
      const one = await startConsole(wishes);
      started.push(one);
      return one;
    });
    for (const one of started) await one.close();
    for (const one of started) expect(unexpected(one.errors, expectedErrors)).toEqual([]);
  },
  checkedShop: [
    async ({ playwright: _playwright }, use) => {
      const one = await startConsole({ settings: { lastShop: 'simulated', operator: '小王' } });
      // More than once, so that there is a history to look at.
      for (let round = 0; round < 4; round += 1) await checkAllTerminals(one.page);
      await use(one);
      await one.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  shop: async ({ checkedShop, expectedErrors }, use) => {
    const before = checkedShop.errors.length;
    await showIn(checkedShop.page, { language: 'zh', theme: 'light' });
    await goTo(checkedShop.page, 'terminals');
    await use(checkedShop);
    expect(unexpected(checkedShop.errors.slice(before), expectedErrors)).toEqual([]);
  },
});

export { expect };
