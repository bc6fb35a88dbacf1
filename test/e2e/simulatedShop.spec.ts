// Five simulated terminals, each with its story, and marked wherever they appear.
import { expect, test } from './fixtures.ts';
import { cardOf, goTo } from './support/steps.ts';

const stories = [
  { name: 'SIM-A8 SIMULATED', verdict: '正常', why: '所有检查项均正常' },
  { name: 'SIM-N5 SIMULATED', verdict: '注意', why: '供电电压偏低' },
  { name: 'SIM-T2 SIMULATED', verdict: '注意', why: '打印机未就绪' },
  { name: 'cVEND plug SIMULATED', verdict: '注意', why: '时钟偏差' },
  { name: 'SIM-Q1 SIMULATED', verdict: '故障', why: '97' },
];

for (const { name, verdict, why } of stories) {
  test(`${name} is judged ${verdict} and says why, with its age and its mark`, async ({ shop: { page } }) => {
    const card = cardOf(page, name);
    await expect(card.getByText(verdict, { exact: true })).toBeVisible();
    await expect(card).toContainText(why);
    await expect(card).toContainText(/刚刚|秒前|分钟前/);
    await expect(card.getByText('模拟', { exact: true })).toBeVisible();
  });
}

test('the worst terminal comes first and the sound one last', async ({ shop: { page } }) => {
  const names = await page.getByRole('list', { name: '终端' }).getByRole('heading', { level: 2 }).allTextContents();
  expect(names).toHaveLength(5);
  expect(names[0]).toBe('SIM-Q1 SIMULATED');
  expect(names.at(-1)).toBe('SIM-A8 SIMULATED');
});

test('“what to do” leads from a fault to its remedy and to whose job it is', async ({ shop: { page } }) => {
  await page.getByRole('button', { name: 'SIM-Q1 SIMULATED：怎么办' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'SIM-Q1 SIMULATED' })).toBeVisible();
  const finding = page.getByRole('listitem').filter({ hasText: '登记情况' }).first();
  await expect(finding).toContainText('97');
  await expect(finding).toContainText('收单机构');
});

test('records of the simulated shop are marked in the log too, and the own shop knows nothing of them', async ({
  start,
}) => {
  const { page } = await start({ settings: { lastShop: 'simulated' } });
  await page.getByRole('button', { name: '读取全部 5 个新端口' }).click();
  await expect(page.getByRole('status').filter({ hasText: '检查已完成' })).toBeVisible();
  await goTo(page, 'log');
  const rows = page.getByRole('row').filter({ hasText: '快速检查' });
  await expect(rows).toHaveCount(5);
  await expect(rows.filter({ hasText: '模拟' })).toHaveCount(5);

  await page.getByRole('button', { name: '返回我的商店' }).click();
  await expect(page.getByRole('complementary', { name: '模拟商店' })).toBeHidden();
  await goTo(page, 'log');
  await expect(page.getByText('SIM-A8')).toHaveCount(0);
  await goTo(page, 'terminals');
  await expect(page.getByRole('heading', { name: '接上终端' })).toBeVisible();
});
