// One datum from the wire to the pixel and to the file: a battery of 3120 mV.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { terminalOverTcp } from './support/farEnd.ts';
import { addAddress, cardOf, goTo, readPort, saveTo, waitForRun } from './support/steps.ts';

test('3120 millivolts on the wire are 3.12 V on the screen and 3.12,V in the export', async ({ start }) => {
  const far = await terminalOverTcp({ name: 'Counter One', batteryMillivolts: 3120 });
  const { app, page, dataFolder } = await start({ settings: { lastShop: 'own' } });
  await addAddress(page, far.address);
  await readPort(page, far.address);
  await waitForRun(page);
  await goTo(page, 'terminals');
  await cardOf(page, 'Counter One').getByRole('link', { name: 'Counter One' }).click();

  const row = page.getByRole('row', { name: /^查看电池电压的历史/ });
  await expect(row.getByText('3.12 V', { exact: true })).toBeVisible();
  await expect(row).toContainText('维护数据块');
  await expect(row).toContainText(/刚刚|秒前/);

  const file = join(dataFolder, 'readings.csv');
  await saveTo(app, file);
  await page.getByRole('button', { name: '查看电池电压的历史' }).click();
  await page.getByRole('button', { name: '导出这项读数' }).click();
  await expect
    .poll(() => readIfThere(file))
    .toMatch(/^17F59B1F,\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z,battery\.voltage,3\.12,V/m);
  await far.close();
});

const readIfThere = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
