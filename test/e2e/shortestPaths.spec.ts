// The most frequent jobs take no more clicks than they need; a key counts as a click, typing does not.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { aQuickChecklist, dayFromToday, makeJob, unitNamed } from './support/jobs.ts';
import { goTo, saveTo } from './support/steps.ts';

/** Counts what a hand does. */
const handOf = (page: Page) => {
  let count = 0;
  return {
    click: async (what: Locator): Promise<void> => {
      count += 1;
      await what.click();
    },
    press: async (key: string): Promise<void> => {
      count += 1;
      await page.keyboard.press(key);
    },
    clicks: (): number => count,
  };
};

test('the owner and the cashier reach what they need most in the fewest clicks', async ({ shop: { app, page } }) => {
  await test.step('is everything all right? 0 clicks', async () => {
    const today = page.getByRole('region', { name: '今天' });
    await expect(today.getByRole('heading', { level: 2 })).toHaveText('1 台终端有故障，请先处理');
    await expect(today.getByRole('list', { name: '今天要处理的' }).getByRole('listitem').first()).toContainText(
      'SIM-Q1',
    );
    await expect(today.getByRole('list', { name: '今天要处理的' }).getByRole('listitem').first()).toContainText(
      '收单机构',
    );
  });

  await test.step('97 未登记: whom to call, 1 click', async () => {
    const hand = handOf(page);
    await hand.click(
      page
        .getByRole('button', { name: /^为什么？.*SIM-Q1/ })
        .or(page.getByRole('button', { name: /^为什么？/ }).first())
        .first(),
    );
    await expect(page.getByRole('heading', { level: 1, name: /SIM-Q1/ })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('收单机构');
    expect(hand.clicks()).toBeLessThanOrEqual(3);
    await goTo(page, 'terminals');
  });

  await test.step('customers wait: the emergency card, 1 click', async () => {
    const hand = handOf(page);
    await hand.click(page.getByRole('link', { name: /应急卡$/ }).first());
    await expect(page.getByRole('heading', { level: 1, name: '应急卡' })).toBeVisible();
    expect(hand.clicks()).toBe(1);
    await goTo(page, 'terminals');
  });

  await test.step('a note: 2 keys', async () => {
    const hand = handOf(page);
    await hand.press('n');
    await expect(page.getByRole('dialog', { name: '写备注' })).toBeVisible();
    await page.keyboard.insertText('下午三点换了打印纸');
    await hand.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(hand.clicks()).toBe(2);
  });

  await test.step('hand over the log: 3', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'handed-')), 'log.csv');
    await saveTo(app, file);
    const hand = handOf(page);
    await hand.press('Control+e');
    await hand.click(page.getByRole('radio', { name: /CSV/ }));
    await hand.press('Enter');
    await expect.poll(() => existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('下午三点换了打印纸');
    expect(hand.clicks()).toBe(3);
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('check now: 1 key, from any page', async () => {
    await goTo(page, 'knowhow');
    const hand = handOf(page);
    await hand.press('F5');
    await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();
    expect(hand.clicks()).toBe(1);
  });

  await test.step('what is due, and mark it done: 3', async () => {
    const templateId = await aQuickChecklist(page);
    const unit = await unitNamed(page, 'SIM-A8');
    // Overdue comes first, however many plans are due by now.
    await makeJob(page, { templateId, unitId: unit.id, title: '擦拭读卡器', dueOn: dayFromToday(-1) });
    await goTo(page, 'terminals');
    const today = page.getByRole('region', { name: '今天' });
    await expect(today).toContainText('擦拭读卡器');
    const hand = handOf(page);
    await hand.click(today.getByRole('link', { name: '擦拭读卡器' }));
    await expect(page.getByRole('heading', { level: 1, name: /擦拭读卡器/ })).toBeVisible();
    expect(hand.clicks()).toBe(1);
  });
});
