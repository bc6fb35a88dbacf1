// The lines of the overview that are kept while other pages are on the screen: true at once, and gone with their shop.
import { join } from 'node:path';
import { manyId, manyName, manyTerminals } from '../support/manyTerminals.ts';
import { expect, test } from './fixtures.ts';
import { goTo } from './support/steps.ts';

test('the lines are there at once, live, and end with their shop', async ({ start }) => {
  const { page } = await start({
    settings: { lastShop: 'own', operator: '小王' },
    prepare: (data) => manyTerminals(join(data, 'shop'), 20),
  });
  const grid = page.getByRole('grid', { name: '所有终端' });
  await expect(grid).toContainText(manyName(3));
  /** What the pages but the settings say from now on. */
  const listen = () =>
    page.evaluate(() => {
      const isFirst = (window as unknown as { said?: string[] }).said === undefined;
      Object.assign(window, { said: [] });
      if (!isFirst) return;
      new MutationObserver(() => {
        const content = document.getElementById('content');
        if (content?.querySelector('h1')?.textContent === '设置') return;
        (window as unknown as { said: string[] }).said.push(content?.textContent ?? '');
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said.join('\n'));
  const open = async (shop: string) => {
    await goTo(page, 'settings');
    await listen();
    await page.getByRole('radiogroup', { name: '商店' }).getByText(shop, { exact: true }).click();
    await expect(page.getByRole('complementary', { name: '模拟商店' })).toBeVisible({ visible: shop === '模拟商店' });
    await goTo(page, 'terminals');
  };

  await test.step('what changes meanwhile is in the first picture', async () => {
    await goTo(page, 'settings');
    await page.evaluate(async (terminalId) => {
      const { steward } = window as unknown as {
        steward: {
          invoke(name: string, input: unknown): Promise<unknown>;
          subscribe(name: string, listener: (payload: unknown) => void): () => void;
        };
      };
      await new Promise<void>((resolve) => {
        steward.subscribe('fleet.changed', () => resolve());
        void steward.invoke('terminals.rename', { terminalId, name: '改过的名字' });
      });
    }, manyId(3));
    await listen();
    await goTo(page, 'terminals');
    await expect(grid).toContainText('改过的名字');
    expect(await said()).not.toContain(manyName(3));
  });
  await test.step('another shop shows nothing of the former one', async () => {
    await open('模拟商店');
    await expect(page.getByRole('listitem').filter({ hasText: '模拟终端已经接好' })).toBeVisible();
    expect(await said()).not.toContain('收银台');
  });
  await test.step('and the former one begins anew', async () => {
    await open('我的商店');
    await expect(grid).toContainText(manyName(4));
    expect(await said()).not.toContain('模拟终端');
  });
  await test.step('whoever has chosen the overview keeps it without terminals', async () => {
    const view = page.getByRole('radiogroup', { name: '显示方式' });
    await view.getByText('卡片', { exact: true }).click();
    await expect(grid).toBeHidden();
    await view.getByText('总览', { exact: true }).click();
    await expect(grid).toBeVisible();
    await open('模拟商店');
    await expect(page.getByRole('radio', { name: '总览' })).toBeChecked();
    expect(new URL(page.url()).hash).toBe('#/fleet');
  });
});
