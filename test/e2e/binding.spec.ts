// The binding in the window: drift that a simulator makes, a move that is never saved in silence, a swap left and taken up again.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { connectControl, startSimulator } from '../support/simulatorProcess.ts';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { showIn } from './support/steps.ts';

const folder = join(projectFolder, 'test-results', 'screenshots');
mkdirSync(folder, { recursive: true });

/** Asks the program what a control would ask. */
const invoke = <T>(page: Page, name: string, input: unknown): Promise<T> =>
  page.evaluate(
    async ([command, given]) => {
      const { steward } = window as unknown as { steward: { invoke(name: string, input: unknown): Promise<unknown> } };
      const answer = (await steward.invoke(command, given)) as { ok: boolean; value: unknown };
      if (!answer.ok) throw new Error(JSON.stringify(answer));
      return answer.value as never;
    },
    [name, input] as const,
  );

interface Started {
  readonly id: string;
}
interface Run {
  readonly finishedAt: string | null;
  readonly targets: readonly { readonly terminalId: string | null }[];
}

const checkAddress = async (page: Page, address: string, level = 'quick'): Promise<string> => {
  const { id } = await invoke<Started>(page, 'checks.start', { terminalIds: [], addresses: [address], level });
  let run: Run | null = null;
  await expect
    .poll(async () => {
      run = await invoke<Run>(page, 'checks.run', { runId: id });
      return run.finishedAt;
    })
    .not.toBeNull();
  return (run as Run | null)?.targets[0]?.terminalId ?? '';
};

const place = { installAddress: '上海市静安区示范路 8 号', region: '上海', store: '静安店', counter: '1 号台' };

/** The record of a terminal that was met, in service. */
const recordInService = async (page: Page, fields: Readonly<Record<string, string>>): Promise<string> => {
  const { tasks } = await invoke<{ tasks: readonly Started[] }>(page, 'register.tasks', {
    isOpen: true,
    kind: 'register',
  });
  const { id: recordId } = await invoke<Started>(page, 'register.adopt', {
    taskId: tasks[0]?.id,
    acceptsConflicts: false,
  });
  await invoke(page, 'register.saveFields', { recordId, fields, source: 'user', acceptsConflicts: false });
  const confirmed = { recordId, state: 'registered', source: 'portal', note: '客服电话确认' };
  await invoke(page, 'register.confirmRegistration', confirmed);
  await invoke(page, 'register.changeLifecycle', { recordId, to: 'inService', reason: '上柜台', role: 'owner' });
  return recordId;
};

const open = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((to) => {
    window.location.hash = `#${to}`;
  }, path);
};

const pictures = async (page: Page, name: string): Promise<void> => {
  for (const language of ['zh', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      await showIn(page, { language, theme });
      await page.waitForTimeout(250);
      await page.screenshot({ path: join(folder, `${name}-${language}-${theme}.png`) });
    }
  }
  await showIn(page, { language: 'zh', theme: 'light' });
};

test('a number changed in the terminal is a difference: old, new, source, whom to tell; it closes by itself', async ({
  start,
}) => {
  const simulator = await startSimulator(['healthy', '--listen', 'tcp://127.0.0.1:0', '--control', '0']);
  const control = await connectControl(simulator.control);
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  try {
    await checkAddress(page, simulator.address);
    const recordId = await recordInService(page, { ...place, uscc: '91110000600037341L', settlementLast4: '1234' });
    await control.ask({ set: { maintenance: { merchant: { mid: '898290050000999', acquirer: '48982900' } } } });
    await checkAddress(page, simulator.address);

    await open(page, `/register/${recordId}`);
    await page.getByRole('link', { name: '绑定核对表' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /绑定核对表/ })).toBeVisible();
    const drift = page.getByRole('listitem').filter({ hasText: '商户号 (MID)' });
    await expect(drift).toContainText('822290050000117');
    await expect(drift).toContainText('898290050000999');
    await expect(drift).toContainText('终端为');
    await expect(drift).toContainText('收单机构（用“联系人”里核实过的号码）');
    await expect(page.getByRole('table', { name: '绑定核对表' })).not.toContainText('91110000600037341L');
    await expect(page.getByRole('row', { name: /统一社会信用代码/ })).toContainText('9111**********341L');
    await pictures(page, 'binding-drift');
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: join(folder, 'binding-print.png') });
    await expect(page.getByRole('navigation')).toBeHidden();
    await page.emulateMedia({ media: 'screen' });

    await drift.getByRole('button', { name: '已告知收单机构…' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('客服 017 号，今天下发参数');
    await page.getByRole('dialog').getByRole('button', { name: '记下' }).click();
    await expect(drift).toContainText('客服 017 号');

    // Compared by hand with a slip; a wrong number is refused in words.
    await page.getByRole('button', { name: '录入小票或页面' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('终端号 (TID)').fill('123');
    await dialog.getByRole('button', { name: '对照' }).click();
    await expect(dialog.getByRole('alert')).toBeVisible();
    await dialog
      .getByLabel(/把小票上的文字粘贴到这里/)
      .fill('商户编号：822290050000117\n终端编号：10000999\n2026/11/20 10:12:30');
    await expect(dialog.getByLabel('终端号 (TID)')).toHaveValue('10000999');
    await expect(dialog.getByLabel(/小票或页面的日期/)).toHaveValue('2026-11-20');
    await pictures(page, 'binding-observe');
    await dialog.getByRole('button', { name: '对照' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('listitem').filter({ hasText: '小票为' })).toContainText('10000999');

    await control.ask({ set: { maintenance: { merchant: { mid: '822290050000117', acquirer: '48222900' } } } });
    await checkAddress(page, simulator.address);
    await expect(drift).toHaveCount(0);
    await page.getByText(/以前的出入/).click();
    await expect(page.getByText(/恢复一致/).first()).toBeVisible();
  } finally {
    control.socket.destroy();
    await simulator.stop();
  }
});

test('another address is never saved in silence, and an unreported move stays open', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  const fields = { serialNumber: 'N300W0012345', tid: '10001234', mid: '822290059430001', ...place };
  const created = await invoke<{ record: Started }>(page, 'register.create', {
    fields,
    source: 'user',
    acceptsConflicts: false,
  });
  const recordId = created.record.id;
  const silent = invoke(page, 'register.saveFields', {
    recordId,
    fields: { installAddress: '别处' },
    source: 'user',
    acceptsConflicts: true,
  });
  await expect(silent).rejects.toThrow('move.not-stated');

  await open(page, `/register/${recordId}/binding`);
  await page.getByRole('button', { name: '移机', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('联系人里还没有核实过的收单机构电话');
  await dialog.getByLabel('布放地址').fill('上海市徐汇区新路 1 号');
  await dialog.getByLabel('门店').fill('徐汇店');
  await dialog.getByLabel('为什么移').fill('换到新店');
  await dialog.getByRole('button', { name: '保存新地址' }).click();
  await expect(dialog.getByText('请填写')).toBeVisible();
  await pictures(page, 'binding-move');
  await dialog.getByLabel('还没有').check();
  await dialog.getByLabel('打算哪天之前报备').fill('2099-12-31');
  await dialog.getByRole('button', { name: '保存新地址' }).click();
  await expect(dialog).toBeHidden();

  await expect(page.getByRole('row', { name: /布放地址/ })).toContainText('徐汇区新路 1 号');
  const matter = page.getByRole('listitem').filter({ hasText: '尚未报备' });
  await expect(matter).toContainText('示范路 8 号');
  await open(page, '/register');
  await expect(page.getByText('移机待报备')).toBeVisible();
  await open(page, `/register/${recordId}/binding`);
  await matter.getByRole('button', { name: '已报备…' }).click();
  await dialog.getByLabel('对方是谁').fill('客服 017 号');
  await dialog.getByRole('button', { name: '记下报备' }).click();
  await expect(page.getByText('没有进行中的移机、换卡或换机。')).toBeVisible();

  // The review of the data and the forecast stand on the same page.
  await page.getByRole('button', { name: '现在复核' }).click();
  for (let left = 5; left > 0; left -= 1) {
    await page.getByRole('button', { name: '没有变化' }).first().click();
    await expect(page.getByRole('button', { name: '没有变化' })).toHaveCount(left - 1);
  }
  await expect(page.getByRole('button', { name: '现在复核' })).toBeVisible();
  await page.getByRole('button', { name: '我知道日期…' }).click();
  await dialog.getByLabel(/最近一笔成功交易/).fill('2024-01-05');
  await dialog.getByRole('button', { name: '记下' }).click();
  await expect(dialog).toBeHidden();
  await pictures(page, 'binding-upkeep');
});

test('a swap begins with the open payments, can be left, and ends with the acquirer’s word', async ({ start }) => {
  const old = await startSimulator(['healthy', '--listen', 'tcp://127.0.0.1:0', '--control', '0']);
  const next = await startSimulator(['healthy', '--listen', 'tcp://127.0.0.1:0', '--control', '0']);
  const [oldControl, nextControl] = [await connectControl(old.control), await connectControl(next.control)];
  const { page } = await start({ settings: { lastShop: 'simulated', operator: '小王' } });
  try {
    await nextControl.ask({
      set: { serialHex: '5A01A899', maintenance: { identity: { serialNumber: 'SIMA800019999' } } },
    });
    await checkAddress(page, old.address);
    const recordId = await recordInService(page, place);
    await open(page, `/register/${recordId}/binding`);
    await page.getByRole('button', { name: '换机换绑' }).click();
    await expect(page.getByText('旧机还有 3 笔未结算的交易。')).toBeVisible();
    await expect(page.getByRole('button', { name: '已结算，继续' })).toHaveCount(0);
    await pictures(page, 'swap-batch');

    await oldControl.ask({ set: { maintenance: { results: { unsettledCount: 0 } } } });
    await checkAddress(page, old.address);
    await page.getByRole('button', { name: '已结算，继续' }).click();
    await checkAddress(page, next.address);
    await page.getByRole('button', { name: 'SIMA800019999' }).click();
    await page.getByRole('button', { name: '就是这一台' }).click();
    await expect(page.getByText(/旧机身号：SIMA800010017/)).toBeVisible();

    // Left, found again among the tasks, taken up at the same step.
    await open(page, '/register');
    const task = page.getByRole('listitem').filter({ hasText: '换机进行中' });
    const all = page.getByRole('button', { name: /全部待办/ });
    await expect(task.or(all).first()).toBeVisible();
    if (await all.isVisible()) await all.click();
    await task.getByRole('link', { name: '继续换机' }).click();
    await expect(page.getByRole('heading', { level: 2, name: '向收单机构申请换机' })).toBeVisible();
    await pictures(page, 'swap-request');
    await page.getByLabel('对方是谁').fill('客服 017 号');
    await page.getByRole('button', { name: '已申请' }).click();
    await page.getByRole('button', { name: '已激活并签到' }).click();
    await page.getByRole('button', { name: '核对检查结果' }).click();
    await expect(page.getByText('新机还没有检查')).toBeVisible();
    await checkAddress(page, next.address, 'full');
    await page.getByRole('button', { name: '核对检查结果' }).click();

    await page.getByLabel('已换下').check();
    await page.getByLabel('旧机交给谁').fill('仓库');
    await page.getByLabel('为什么换').fill('屏幕坏');
    await pictures(page, 'swap-handover');
    await page.getByRole('button', { name: '交接' }).click();
    await page.getByLabel('谁、什么时候确认的').fill('后台已显示新机身号');
    await page.getByRole('button', { name: '确认，换机完成' }).click();
    await expect(page.getByText('换机已结束')).toBeVisible();
    await page.getByRole('link', { name: '打开新机的记录' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'SIMA800019999' })).toBeVisible();
    await expect(page.getByText('在用', { exact: true }).first()).toBeVisible();
  } finally {
    oldControl.socket.destroy();
    nextControl.socket.destroy();
    await old.stop();
    await next.stop();
  }
});
