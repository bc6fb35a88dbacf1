// What people do when they look for a cause, found by role and visible text; Chinese window.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { FactKey } from '../../../shared/diagnosis/factKeys.ts';
import { factKeys } from '../../../shared/diagnosis/factKeys.ts';
import { projectFolder } from './electronUnderTest.ts';

const folder = join(projectFolder, 'test-results', 'screenshots');

/** A picture of the page from its top, when it has come to rest. */
export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  await page.evaluate(async () => {
    for (const body of document.querySelectorAll('[data-layout="scroll"]')) body.scrollTop = 0;
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)));
  });
  await page.screenshot({ path: join(folder, `resolver-${name}.png`) });
};

const slip = (lines: readonly string[]): string =>
  ['商户名称：好邻居便利店', '操作员号：01', '交易类型：消费', ...lines].join('\n');

/** A slip on which the host refused with 97. */
export const refused97 = slip([
  '商户编号：82229005943096D',
  '终端编号：10001234',
  '批次号：000012',
  '日期时间：2026/11/22 09:12:10',
  '参考号：632608114207',
  '应答码：97 终端未登记，请联系收单行或银联',
]);

/** Opens the page of the rail. */
export const openResolver = async (page: Page): Promise<void> => {
  await page.getByRole('navigation').locator('a[href$="#/resolver"]').click();
  await expect(page.getByRole('heading', { level: 1, name: '查原因' })).toBeVisible();
};

/** Begins a case: code and words as seen, or one of the usual troubles. */
export const begin = async (
  page: Page,
  { code = '', words = '', topic }: { readonly code?: string; readonly words?: string; readonly topic?: string },
): Promise<void> => {
  await openResolver(page);
  await page.getByRole('combobox', { name: '哪台终端' }).selectOption({ label: '没有连接，或不在列表里' });
  await page.getByRole('textbox', { name: '应答码' }).fill(code);
  await page.getByRole('textbox', { name: '屏幕上的原话' }).fill(words);
  await page.getByRole('button', { name: topic ?? '开始', exact: true }).click();
  await expect(page.getByRole('region', { name: '结论' })).toBeVisible();
};

/** How an answer is given: a press on a button, or a text or date that is noted. */
export type Given = { readonly press: string } | { readonly text: string } | { readonly date: string };

const give = async (card: Locator, given: Given): Promise<void> => {
  if ('press' in given) {
    await card.getByRole('button', { name: given.press, exact: true }).click();
    return;
  }
  if ('date' in given) await card.locator('input[type="date"]').fill(given.date);
  else await card.getByRole('textbox').first().fill(given.text);
  await card.getByRole('button', { name: /^(记下|有过)$/ }).click();
};

/** Tells something, as the question that is being asked or unasked. */
export const tell = async (page: Page, key: FactKey, given: Given): Promise<void> => {
  const asked = page.getByRole('region', { name: '下一个问题' }).locator(`fieldset[data-key="${key}"]`);
  if ((await asked.count()) > 0) {
    await give(asked, given);
    await expect(asked).toHaveCount(0);
    return;
  }
  const more = page.getByRole('region', { name: '我还知道' });
  const { zh } = factKeys[key].name;
  const option = page.getByRole('option', { name: zh, exact: true });
  // The list closes when the page above it grows at that moment; a person opens it again.
  await expect(async () => {
    await more.getByRole('combobox', { name: '选一件事' }).fill('');
    await more.getByRole('combobox', { name: '选一件事' }).fill(zh);
    await option.click({ timeout: 2000 });
  }).toPass({ timeout: 20_000 });
  const card = more.locator(`fieldset[data-key="${key}"]`);
  await give(card, given);
  await expect(card).toHaveCount(0);
};

/** Notes one more code with the operation during which it came. */
export const tellCode = async (
  page: Page,
  code: string,
  {
    operation = 'sale',
    when,
    cards,
  }: { readonly operation?: string; readonly when?: string; readonly cards?: string } = {},
): Promise<void> => {
  const asked = page.getByRole('region', { name: '下一个问题' }).locator('fieldset[data-key="response.code"]');
  const more = page.getByRole('region', { name: '我还知道' });
  const isAsked = (await asked.count()) > 0;
  if (!isAsked) {
    await more.getByRole('combobox', { name: '选一件事' }).fill(factKeys['response.code'].name.zh);
    await page.getByRole('option', { name: factKeys['response.code'].name.zh, exact: true }).click();
  }
  const card = isAsked ? asked : more.locator('fieldset[data-key="response.code"]');
  await card.getByRole('textbox', { name: '应答码' }).fill(code);
  await card.getByRole('combobox', { name: '当时在做什么' }).selectOption(operation);
  if (cards !== undefined) await card.getByText(cards, { exact: true }).click();
  if (when !== undefined) {
    await card.getByText('补充：时间、参考号').click();
    await card.locator('input[type="datetime-local"]').fill(when);
  }
  await card.getByRole('button', { name: '记下' }).click();
  await expect(page.getByRole('region', { name: '已经知道的' })).toContainText(code);
};

/** Pastes the text of a slip and takes what was understood. */
export const paste = async (page: Page, slip: string): Promise<void> => {
  const box = page.getByRole('region', { name: '贴上小票或屏幕文字' }).first();
  await box.getByRole('textbox', { name: '小票文字' }).fill(slip);
  await box.getByRole('button', { name: '读取' }).click();
  await box.getByRole('button', { name: /^记下选中的/ }).click();
  await expect(box.getByRole('textbox', { name: '小票文字' })).toHaveValue('');
};

/** The card of the first cause. */
export const leading = (page: Page): Locator => page.locator('article[data-cause]');

/** The first cause is this one, it names one next step, and says whose job it is. */
export const expectLeading = async (
  page: Page,
  cause: string,
  { who, confidence }: { readonly who: RegExp; readonly confidence: RegExp },
): Promise<void> => {
  await expect(leading(page)).toHaveAttribute('data-cause', cause);
  await expect(leading(page)).toHaveAttribute('data-confidence', confidence);
  await expect(leading(page).getByText('由谁处理')).toContainText(who);
  await expect(page.getByTestId('next-step')).toHaveCount(1);
  await expect(page.getByTestId('next-step')).not.toBeEmpty();
};
