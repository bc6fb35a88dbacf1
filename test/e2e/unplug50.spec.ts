// A pseudo-terminal is unplugged fifty times in the real window, in every state: nothing is lost, the window always says how it is.
import type { Locator, Page } from '@playwright/test';
import { createPluggableTerminal, type PluggableTerminal } from '../support/pluggableTerminal.ts';
import { noPseudoTerminals } from '../support/pseudoTerminal.ts';
import { expect, test } from './fixtures.ts';
import { addAddress, cardOf, goTo, readPort, waitForRun } from './support/steps.ts';

test.skip(noPseudoTerminals !== null, noPseudoTerminals ?? '');

const name = 'Counter One';

/** The window comes to the front again, which makes it look at the ports at once. */
const lookAgain = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const { steward } = window as unknown as { steward: { invoke(command: string, input: unknown): Promise<unknown> } };
    return steward.invoke('ports.list', {});
  });

const stateOf = async (page: Page, card: Locator, word: string): Promise<void> => {
  await expect(async () => {
    await lookAgain(page);
    await expect(card).toContainText(word, { timeout: 400 });
  }).toPass({ timeout: 15_000, intervals: [50] });
};

const untilAsked = async (one: PluggableTerminal, from: number, count: number): Promise<void> => {
  const began = Date.now();
  while (one.terminal.commands().length < from + count && Date.now() - began < 5000)
    await new Promise((resolve) => setTimeout(resolve, 2));
};

interface Stage {
  readonly page: Page;
  readonly card: Locator;
  readonly one: PluggableTerminal;
}

/** Ways to pull the cable; each leaves it pulled. */
const moments: Readonly<Record<string, (stage: Stage) => Promise<void>>> = {
  'while nothing happens': async ({ one }) => {
    await one.pull();
  },
  'at the moment a check opens the port': async ({ page, one }) => {
    const clicked = page.getByRole('button', { name: `检查 ${name}` }).click();
    await one.pull();
    await clicked;
    await waitForRun(page);
  },
  'after the first enquiry of a check': async ({ page, one }) => {
    const asked = one.terminal.commands().length;
    await page.getByRole('button', { name: `检查 ${name}` }).click();
    await untilAsked(one, asked, 1);
    await one.pull();
    await waitForRun(page);
  },
  'after the second enquiry of a check': async ({ page, one }) => {
    const asked = one.terminal.commands().length;
    await page.getByRole('button', { name: `检查 ${name}` }).click();
    await untilAsked(one, asked, 2);
    await one.pull();
    await waitForRun(page);
  },
  'while it is being found again': async ({ page, one }) => {
    await one.pull();
    await lookAgain(page);
    const asked = one.terminal.commands().length;
    await one.plug();
    await lookAgain(page);
    await untilAsked(one, asked, 1);
    await one.pull();
  },
};

test('unplugging in every state, fifty times, loses no record and leaves the window right each time', async ({
  start,
}) => {
  test.setTimeout(180_000);
  const one = createPluggableTerminal({ name, serialNumber: '17F59B1F' });
  await one.plug();
  const { page } = await start({ settings: { lastShop: 'own' } });
  await addAddress(page, one.address);
  await readPort(page, one.path);
  await waitForRun(page);
  await goTo(page, 'terminals');
  const card = cardOf(page, name);
  await stateOf(page, card, '已连接');

  const ways = Object.entries(moments);
  for (let turn = 0; turn < 50; turn += 1) {
    const [when, pull] = ways[turn % ways.length] ?? ways[0] ?? [];
    if (pull === undefined) throw new Error('no way to pull');
    await test.step(`${String(turn + 1)}: ${when ?? ''}`, async () => {
      await pull({ page, card, one });
      await goTo(page, 'terminals');
      await stateOf(page, card, '离线');
      await expect(card).toContainText('17F59B1F');
      await one.plug();
      await stateOf(page, card, '已连接');
      await expect(page.getByRole('heading', { level: 2, name })).toHaveCount(1);
    });
  }

  // Everything that was recorded before is still there, and a whole check still works.
  await page.getByRole('button', { name: `检查 ${name}` }).click();
  await waitForRun(page);
  await goTo(page, 'terminals');
  await expect(card).toContainText('正常');
  await goTo(page, 'log');
  await expect(page.getByRole('row').filter({ hasText: '连接恢复' }).first()).toBeVisible();
  await one.remove();
});
