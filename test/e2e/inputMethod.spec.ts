// While an input method composes, Enter, Escape and single letters belong to it: nothing is sent, closed or opened.
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { goTo } from './support/steps.ts';

const compose = (session: CDPSession, text: string): Promise<unknown> =>
  session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

/** A key as the browser tells it while it belongs to an input method. */
const taken = async (session: CDPSession, key: string): Promise<void> => {
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: 229 });
};

const addressOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

test('words are composed in palette, note, search and table without anything else happening', async ({
  shop: { page },
}) => {
  const session = await page.context().newCDPSession(page);
  const dialog = page.getByRole('dialog');

  await test.step('the palette stays, and nothing of it is chosen', async () => {
    const before = await addressOf(page);
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible();
    await compose(session, 'she zhi');
    await taken(session, 'Enter');
    await taken(session, 'Escape');
    await expect(dialog).toBeVisible();
    expect(await addressOf(page)).toBe(before);
    await page.keyboard.insertText('设置');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  });

  await test.step('a note is not sent before it is written', async () => {
    await page.keyboard.press('n');
    await expect(dialog).toBeVisible();
    await compose(session, 'huan zhi');
    await taken(session, 'Enter');
    await taken(session, 'Escape');
    await expect(dialog).toBeVisible();
    await page.keyboard.insertText('换纸');
    await expect(dialog.getByRole('textbox', { name: '备注' })).toHaveValue('换纸');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
  });

  await test.step('a search waits for the word', async () => {
    await goTo(page, 'findings');
    const lines = page.getByRole('main').getByRole('listitem');
    await expect(lines).not.toHaveCount(0);
    const before = await lines.count();
    await page.getByRole('searchbox').first().focus();
    await compose(session, 'mei you');
    await taken(session, 'Enter');
    await expect(lines).toHaveCount(before);
    await page.keyboard.insertText('没有这样的问题');
    await expect(lines).toHaveCount(0);
    await page.getByRole('searchbox').first().fill('');
  });

  await test.step('letters over the table of the log do nothing', async () => {
    await goTo(page, 'log');
    await page.getByRole('row').nth(1).click();
    await taken(session, 'n');
    await taken(session, 'm');
    await expect(dialog).toHaveCount(0);
    await page.keyboard.press('Escape');
  });
});
