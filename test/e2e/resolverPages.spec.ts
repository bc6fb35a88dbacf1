// The resolver's pages: pictures in both languages and themes, keys alone, pasted pictures, and no card number.
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { projectFolder } from './support/electronUnderTest.ts';
import { keepPicture } from './support/keepPicture.ts';
import { begin, leading, paste, picture, refused97, tell } from './support/resolver.ts';
import { violationsOf } from './support/screens/barriers.ts';
import { showIn } from './support/steps.ts';

test('card numbers never get further than the field into which they were pasted', async ({ shop: { page } }) => {
  await begin(page, { words: '卡号 4111111111111111' });
  await expect(page.getByText('411111******1111').first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText('4111111111111111');
  const box = page.getByRole('textbox', { name: '小票文字' });
  await box.fill('卡号：6222021234567890128\n应答码：97');
  await expect(box).not.toHaveValue(/6222021234567890128/);
});

for (const language of ['zh', 'en'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`the pages of the resolver in ${language}, ${theme}: pictures, and nothing that axe finds`, async ({
      shop: { page },
    }) => {
      await showIn(page, { language: 'zh', theme });
      await begin(page, { code: '97' });
      await paste(page, refused97);
      await tell(page, 'terminal.sn', { text: 'A92000555' });
      await tell(page, 'register.sn', { text: 'A92000111' });
      await expect(leading(page)).toBeVisible();
      await showIn(page, { language, theme });
      await picture(page, `case-${language}-${theme}`);
      await keepPicture(page, 'resolver', { language, theme });
      const caseFindings = await violationsOf(page);
      await page.getByRole('navigation').locator('a[href$="#/resolver"]').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/查原因|Find out why/);
      await expect(page.getByRole('listitem').first()).toBeVisible();
      await picture(page, `start-${language}-${theme}`);
      const startFindings = await violationsOf(page);
      const found = [...caseFindings, ...startFindings].map(
        ({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
      );
      expect(found).toEqual([]);
    });
  }
}

type Bridge = { steward: { invoke(name: string, input: unknown): Promise<{ ok: boolean; value: { id: string } }> } };

test('a stranger gets to the right call with the keyboard alone, well within 90 s', async ({ start }) => {
  const { page } = await start({ settings: { lastShop: 'own', operator: '小王' } });
  await page.evaluate(async () => {
    const bridge = (window as unknown as Bridge).steward;
    const draft = {
      role: 'acquirer',
      organisation: '示例收单客服',
      person: null,
      phone: '400-000-0000',
      hours: '24 小时',
      covers: null,
      note: null,
    };
    const saved = await bridge.invoke('contacts.save', { contactId: null, draft });
    await bridge.invoke('contacts.verify', { contactId: saved.value.id, way: 'contract', note: null });
  });
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let press = 0; press < 60; press += 1) {
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return element?.getAttribute('aria-label') ?? labels[0]?.textContent ?? element?.textContent ?? '';
      });
      if (name.test(focused)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no control ${String(name)} within 60 presses of Tab`);
  };
  const began = Date.now();
  const names = await page.getByRole('navigation').getByRole('link').allInnerTexts();
  await page.keyboard.press(`Control+${String(names.indexOf('查原因') + 1)}`);
  await expect(page.getByRole('heading', { level: 1, name: '查原因' })).toBeVisible();
  await tabTo(/^应答码/);
  await page.keyboard.type('97');
  await page.keyboard.press('Enter');
  await expect(leading(page)).toHaveAttribute('data-cause', /^REG-/);
  // Whatever is asked first: one answer, given with a key.
  const asked = page.getByRole('region', { name: '下一个问题' }).locator('fieldset');
  const firstKey = await asked.getAttribute('data-key');
  await tabTo(/^(是|不知道)$/);
  await page.keyboard.press('Enter');
  await expect(asked).not.toHaveAttribute('data-key', firstKey ?? '');
  await expect(leading(page).getByText('400-000-0000')).toBeVisible();
  await tabTo(/^复制给收单机构的话$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('已复制，可以粘贴到微信或短信里')).toBeVisible();
  expect(Date.now() - began).toBeLessThan(90_000);
});

test('a picture that is pasted is kept with the case, and then an answer can be called one from a photo', async ({
  shop: { page },
}) => {
  await begin(page, { code: '97' });
  const source = page.getByRole('region', { name: '下一个问题' }).getByRole('combobox', { name: '从哪里看到的' });
  await page.evaluate(() => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], '屏幕 4111111111111111.png', { type: 'image/png' }));
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true }));
  });
  const photos = page.getByRole('region', { name: '照片' });
  // The arrow of the choice beside it is a picture too, and comes when it likes.
  const picture = photos.locator('img');
  await expect(picture).toHaveCount(1);
  await expect(page.locator('body')).not.toContainText('4111111111111111');
  await expect(picture).not.toHaveAttribute('alt', /4111111111111111/);
  if ((await source.count()) > 0) await expect(source.locator('option[value="receipt"]')).toBeEnabled();
  await photos.getByRole('button', { name: /^删除照片/ }).click();
  await expect(photos.getByText('还没有照片')).toBeVisible();
});

test('what was understood of a slip can be corrected before it is taken; dialogs and failures are without barriers', async ({
  shop: { page },
}) => {
  const barriers = async (): Promise<readonly string[]> =>
    (await violationsOf(page)).map(
      ({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`,
    );
  await showIn(page, { language: 'zh', theme: 'light' });
  await begin(page, { code: '97' });
  const box = page.getByRole('region', { name: '贴上小票或屏幕文字' }).first();
  await box.getByRole('textbox', { name: '小票文字' }).fill(`${refused97}\n卡号：4111111111111111`);
  await box.getByRole('button', { name: '读取' }).click();
  await expect(box.getByText('卡号已遮住')).toBeVisible();
  await box.getByRole('textbox', { name: /^值：.*终端号/ }).fill('10001235');
  await box.getByRole('checkbox', { name: /商户名称/ }).uncheck();
  await box.scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(projectFolder, 'test-results', 'screenshots', 'resolver-understood.png') });
  expect(await barriers()).toEqual([]);
  await box.getByRole('button', { name: /^记下选中的/ }).click();
  const facts = page.getByRole('region', { name: '已经知道的' });
  await expect(facts).toContainText('10001235');
  await expect(facts).not.toContainText('好邻居便利店');

  await facts.getByRole('button', { name: /^更改：终端在用的终端号/ }).click();
  const card = page.locator('fieldset[data-key="terminal.tid"]');
  await card.getByRole('textbox').fill('10001234');
  await card.getByRole('button', { name: '记下' }).click();
  await expect(facts).toContainText('10001234');
  await expect(facts.getByText('已收回（1）')).toBeVisible();

  await page.getByRole('button', { name: '解决了，或不再查' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '结束并记入日志' }).click();
  await expect(page.getByRole('dialog')).toContainText('请写一句');
  await page.screenshot({ path: join(projectFolder, 'test-results', 'screenshots', 'resolver-close.png') });
  expect(await barriers()).toEqual([]);
  await page.keyboard.press('Escape');

  await page.evaluate(() => {
    location.hash = '#/resolver/00000000-0000-4000-8000-000000000000';
  });
  await expect(page.getByText('没有这次排查')).toBeVisible();
  expect(await barriers()).toEqual([]);
});
