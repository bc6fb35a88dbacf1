// The own shop: real ways to a terminal, what is read there, and what goes wrong on the way.
import { expect, test } from './fixtures.ts';
import { nobodyOverTcp, strangerOverTcp, terminalOverSerial, terminalOverTcp } from './support/farEnd.ts';
import { addAddress, cardOf, goTo, readPort, typeAddress, waitForRun } from './support/steps.ts';

test('a terminal on the network is read, judged and kept as a real one', async ({ start }) => {
  const far = await terminalOverTcp({ name: 'Counter One' });
  const { page, dataFolder } = await start({ settings: { lastShop: 'own' } });
  await addAddress(page, far.address);
  await readPort(page, far.address);
  await waitForRun(page);
  await goTo(page, 'terminals');
  const card = cardOf(page, 'Counter One');
  await expect(card).toContainText('正常');
  await expect(card).toContainText('17F59B1F');
  await expect(card.getByText('模拟', { exact: true })).toHaveCount(0);
  await far.close();

  // The terminal is gone; its card stays, says so, and offers to try again.
  await page.getByRole('button', { name: '检查 Counter One' }).click();
  await expect(page.getByText('没有读到结果')).toBeVisible();
  await goTo(page, 'terminals');
  await expect(card).toContainText('离线');
  await expect(page.getByRole('button', { name: '重试 Counter One' })).toBeVisible();
  expect(dataFolder).not.toBe('');
});

test('a terminal on a serial line is read over a real pseudo-terminal', async ({ start }) => {
  test.skip(process.platform === 'win32', 'Windows has no pseudo-terminals that serial programs can open');
  const far = await terminalOverSerial({ name: 'Bar Two' });
  const { page } = await start({ settings: { lastShop: 'own' } });
  await addAddress(page, far.address);
  await readPort(page, new RegExp(far.address.slice('serial:'.length)));
  await waitForRun(page);
  await goTo(page, 'terminals');
  await expect(cardOf(page, 'Bar Two')).toContainText('正常');
  await far.close();
});

test('a cable pulled in the middle of a check leaves a partial record and a running program', async ({ start }) => {
  const far = await terminalOverTcp({ name: 'Door Three', faults: [{ kind: 'close', block: 4, atByte: 40 }] });
  const { page } = await start({ settings: { lastShop: 'own' } });
  await addAddress(page, far.address);
  await readPort(page, far.address);
  await waitForRun(page);
  await expect(page.getByText('未完成').first()).toBeVisible();
  await expect(page.getByText('已保留读到的部分')).toBeVisible();
  await page.getByRole('link', { name: /^查看 .* 的检查记录$/ }).click();
  await expect(page.getByText('中途断开').first()).toBeVisible();
  await goTo(page, 'terminals');
  await expect(page.getByRole('button', { name: '添加', exact: true })).toBeVisible();
  await far.close();
});

test('nobody there, a stranger and silence are three different messages with cause and remedy', async ({ start }) => {
  const http = await strangerOverTcp('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n');
  const silent = await strangerOverTcp(null);
  const nobody = await nobodyOverTcp();
  const { page } = await start({ settings: { lastShop: 'own' } });
  for (const address of [nobody, http.address, silent.address]) await addAddress(page, address);
  await page.getByRole('button', { name: /^(读取全部 3 个新端口)$/ }).click();
  await waitForRun(page);
  const texts: string[] = [];
  for (const address of [nobody, http.address, silent.address]) {
    const target = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name: address }) });
    await expect(target).toContainText('没有读到结果');
    await expect(target).toContainText('怎么办');
    await expect(target).toContainText('由谁处理');
    texts.push(await target.getByRole('strong').first().innerText());
  }
  expect(new Set(texts).size).toBe(3);
  await http.close();
  await silent.close();
});

test('an address that makes no sense is explained where it was typed', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own' } });
  await typeAddress(page, 'usb://somewhere');
  await expect(page.getByText('看不懂这个地址')).toBeVisible();
  await addAddress(page, 'serial:/dev/no-such-port');
  await readPort(page, /no-such-port/);
  await waitForRun(page);
  const target = page.getByRole('listitem').filter({ hasText: 'no-such-port' }).first();
  await expect(target).toContainText('没有读到结果');
  await expect(target).toContainText('怎么办');
});
