// The network, hop by hop: nothing is called before it is set and asked for, and exactly the broken hop is named.
import type { Page } from '@playwright/test';
import {
  closedPort,
  type LoopbackHost,
  openPlainHost,
  openTalkingHost,
  openTlsHost,
} from '../support/loopbackHosts.ts';
import { expect, test } from './fixtures.ts';
import { cardOf, checkAllTerminals, goTo, showIn } from './support/steps.ts';

const terminal = 'SIM-A8 SIMULATED';
const opened: LoopbackHost[] = [];
const kept = async (opening: Promise<LoopbackHost>): Promise<number> => {
  const host = await opening;
  opened.push(host);
  return host.port;
};

test.afterEach(async () => {
  await Promise.all(opened.splice(0).map((host) => host.close()));
});

interface Host {
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
}
const at = (port: number, tls = false): Host => ({ host: '127.0.0.1', port, tls });

/** Names the hosts the short way. */
const setHosts = (page: Page, internet: readonly Host[], acquirer: readonly Host[]): Promise<void> =>
  page.evaluate(
    async (hosts) => {
      const bridge = (window as unknown as { steward: { invoke(name: string, input: unknown): Promise<unknown> } })
        .steward;
      await bridge.invoke('hops.setHosts', hosts);
    },
    { internet, acquirer },
  );

const panel = (page: Page) => page.getByRole('region', { name: '网络逐段检测' });
const measure = async (page: Page): Promise<void> => {
  await panel(page)
    .getByRole('button', { name: /^(开始检测|再测一次)$/ })
    .click();
  await expect(panel(page).getByRole('status').filter({ hasText: '正在' })).toBeHidden();
  await expect(panel(page).getByRole('button', { name: '再测一次' })).toBeEnabled({ timeout: 15_000 });
};
const station = (page: Page, name: string) =>
  panel(page)
    .getByRole('list', { name: '四段网络' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name }) });

test('hosts are set in the settings, and exactly the broken hop is named on the page of the terminal', async ({
  start,
}, testInfo) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await checkAllTerminals(page);
  await goTo(page, 'terminals');
  await cardOf(page, terminal).getByRole('link', { name: terminal }).click();
  await expect(panel(page)).toContainText('还没有测过');
  await measure(page);
  await expect(station(page, '互联网')).toContainText('没有设置');
  await panel(page).getByRole('link', { name: '设置检测地址' }).click();

  const internet = await kept(openPlainHost());
  const acquirer = await kept(openTlsHost());
  const settings = page.getByRole('region', { name: '网络检测地址' });
  await expect(settings).toBeInViewport();
  await settings.getByRole('button', { name: '添加地址：代表互联网的地址' }).click();
  await settings.getByRole('textbox', { name: '代表互联网的地址：第 1 个地址' }).fill('http://127.0.0.1');
  await settings.getByRole('button', { name: '保存' }).click();
  await expect(settings).toContainText('请填“地址:端口”');
  await settings.getByRole('textbox', { name: '代表互联网的地址：第 1 个地址' }).fill(`127.0.0.1:${internet}`);
  await settings.getByRole('switch', { name: '代表互联网的地址：第 1 个地址使用 TLS' }).click();
  await settings.getByRole('button', { name: '添加地址：收单机构主机' }).click();
  await settings.getByRole('textbox', { name: '收单机构主机：第 1 个地址' }).fill(`127.0.0.1:${acquirer}`);
  await settings.getByRole('switch', { name: '收单机构主机：第 1 个地址使用 TLS' }).click();
  await settings.getByRole('button', { name: '保存' }).click();
  await expect(page.getByText('检测地址已保存')).toBeVisible();
  await testInfo.attach('hosts', { body: await page.screenshot(), contentType: 'image/png' });

  await goTo(page, 'terminals');
  await cardOf(page, terminal).getByRole('link', { name: terminal }).click();
  await measure(page);
  await expect(panel(page).getByRole('status')).toContainText('测到的都通');
  await expect(station(page, '终端连线')).toContainText('通');
  await expect(station(page, '收单机构主机')).toContainText('连得上');
  await panel(page).locator('summary', { hasText: '每个地址的测量值' }).click();
  await expect(panel(page).getByRole('row', { name: new RegExp(`127.0.0.1:${acquirer}`) })).toContainText(
    '证书不受这台电脑信任',
  );

  const good = at(internet);
  const broken = [
    { hosts: [[at(await closedPort())], [at(acquirer, true)]], name: '互联网', says: '拒绝连接' },
    { hosts: [[good], [at(await closedPort())]], name: '收单机构主机', says: '不是您的问题' },
    { hosts: [[good], [{ host: 'pos.acquirer.invalid', port: 443, tls: true }]], name: '收单机构主机', says: /名称/ },
    { hosts: [[good], [at(await kept(openTalkingHost()), true)]], name: '收单机构主机', says: 'TLS' },
  ] as const;
  for (const { hosts, name, says } of broken) {
    await setHosts(page, hosts[0], hosts[1]);
    await measure(page);
    await expect(panel(page).getByRole('status')).toContainText(`断在“${name}”这一段`);
    await expect(station(page, name)).toContainText(says);
  }
  await panel(page).scrollIntoViewIfNeeded();
  await testInfo.attach('broken', { body: await page.screenshot(), contentType: 'image/png' });
  await showIn(page, { language: 'en', theme: 'dark' });
  const english = page.getByRole('region', { name: 'Network, hop by hop' });
  await expect(english.getByRole('status')).toContainText('It ends at “Acquirer’s host”');
  await expect(english).toContainText('This is the network of this computer');
  await testInfo.attach('broken-en', { body: await english.screenshot(), contentType: 'image/png' });
});

test('a measurement that hangs can be cancelled, and the window stays alive', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await checkAllTerminals(page);
  await setHosts(page, [], [at(await kept(openPlainHost()), true)]);
  await goTo(page, 'terminals');
  await cardOf(page, terminal).getByRole('link', { name: terminal }).click();
  await panel(page).getByRole('button', { name: '开始检测' }).click();
  await panel(page).getByRole('button', { name: '取消' }).click();
  await expect(panel(page).getByRole('status')).toContainText('已取消');
  await expect(station(page, '收单机构主机')).toContainText('没法测');
});
