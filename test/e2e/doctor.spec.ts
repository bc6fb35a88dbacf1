// "Why can't I see my terminal?": one click, one run, one thing to do about each finding.
import { expect, test } from './fixtures.ts';
import { nobodyOverTcp, strangerOverTcp, terminalOverTcp } from './support/farEnd.ts';
import { addAddress, goTo, showIn } from './support/steps.ts';

test('one click on the empty list runs the doctor, which ends within 15 s and says what to do', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own' } });
  await page.getByRole('link', { name: '为什么看不到我的终端？' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: '为什么看不到我的终端？' })).toBeVisible();
  await expect(page.getByRole('button', { name: '再查一次' })).toBeVisible({ timeout: 16_000 });
  const places = page.getByRole('region', { name: '查过的地方' });
  await expect(places.getByRole('listitem')).toHaveCount(10);
  await page.getByRole('button', { name: '再查一次' }).click();
  await expect(page.getByRole('button', { name: '再查一次' })).toBeVisible({ timeout: 16_000 });
});

test('the doctor tells a terminal that answers from one that is off, and from a stranger', async ({ start }) => {
  const far = await terminalOverTcp({ name: 'Counter One' });
  const stranger = await strangerOverTcp('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n');
  const nobody = await nobodyOverTcp();
  const { page } = await start({ settings: { lastShop: 'own' } });
  for (const address of [far.address, stranger.address, nobody]) await addAddress(page, address);
  await page.getByRole('link', { name: '为什么看不到我的终端？' }).first().click();
  await expect(page.getByRole('button', { name: '再查一次' })).toBeVisible({ timeout: 16_000 });
  const findings = page.getByRole('region', { name: /^(要处理的事|What to do)$/ }).getByRole('listitem');
  const about = (address: string) => findings.filter({ hasText: address.replace('tcp://', '') });
  await expect(about(far.address)).toContainText('有终端应答');
  await expect(about(far.address)).toContainText('Counter One');
  await expect(about(stranger.address)).toContainText('说的是别的协议');
  await expect(about(stranger.address)).toContainText('HTTP');
  await expect(about(nobody)).toContainText('连接不上');
  await expect(about(nobody)).toContainText('由谁处理');

  await showIn(page, { language: 'en', theme: 'dark' });
  await expect(page.getByRole('heading', { level: 1, name: 'Why can’t I see my terminal?' })).toBeVisible();
  await expect(about(far.address)).toContainText('a terminal answers');

  // The one button that helps: it checks the terminal that was found.
  await about(far.address)
    .getByRole('button', { name: /^Check / })
    .click();
  await expect(page.getByText('All well').first()).toBeVisible({ timeout: 15_000 });
  await showIn(page, { language: 'zh', theme: 'light' });
  await goTo(page, 'terminals');
  await expect(page.getByText('Counter One').first()).toBeVisible();
  await far.close();
  await stranger.close();
});
