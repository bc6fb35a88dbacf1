// Reading a port as a terminal of one family: a modem at once, a PAX terminal only after what it does was said.
import { expect, test } from './fixtures.ts';
import { addAddress, cardOf, goTo, showIn, waitForRun } from './support/steps.ts';

test('a modem is read as one and shows its card and signal', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await addAddress(page, 'sim:modem');
  await page.getByRole('button', { name: '选择读取方式：sim:modem' }).click();
  await page.getByRole('menuitem', { name: '调制解调器（AT 指令）' }).click();
  await waitForRun(page);
  await goTo(page, 'terminals');
  await cardOf(page, 'Steward SIMULATED LTE-CAT1').getByRole('link').first().click();
  await expect(page.getByText('004999010640000').first()).toBeVisible();
  await expect(page.getByText('-69 dBm')).toBeVisible();
  await expect(page.getByText('SIM 卡', { exact: true }).first()).toBeVisible();
});

test('a PAX terminal is asked only after a person has read what that does', async ({ start }, testInfo) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await addAddress(page, 'sim:pax');
  const open = page.getByRole('button', { name: /sim:pax$/ }).and(page.locator('[aria-haspopup="menu"]'));
  await open.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: '自动识别（只发送无害的查询）' })).toBeVisible();
  await testInfo.attach('menu', { body: await page.screenshot(), contentType: 'image/png' });
  await page.getByRole('menuitem', { name: /POSLink/ }).click();
  const dialog = page.getByRole('dialog', { name: '读取这台终端会让它初始化' });
  await expect(dialog).toContainText('回到待机');
  await testInfo.attach('dialog', { body: await page.screenshot(), contentType: 'image/png' });
  await dialog.getByRole('button', { name: '取消' }).click();
  await expect(dialog).toHaveCount(0);

  await showIn(page, { language: 'en', theme: 'dark' });
  await open.click();
  await page.getByRole('menuitem', { name: /POSLink/ }).click();
  await testInfo.attach('dialog in English, dark', { body: await page.screenshot(), contentType: 'image/png' });
  await page.getByRole('button', { name: 'Send it and read' }).click();
  await waitForRun(page);
  await goTo(page, 'terminals');
  await expect(cardOf(page, 'SIMULATED A920')).toContainText('0000420001');

  // Known by now, and still never asked by itself.
  await page.getByRole('button', { name: /^Check SIMULATED A920/ }).click();
  await expect(page.getByText('nothing was sent')).toBeVisible();
});
