import { expect, it } from 'vitest';
import { gatherHandover, gatherPeriod } from '../../../../../electron/service/paper/gatherPeriod.ts';
import { paperShop } from '../../../../support/paperShop.ts';

it('counts the entries of a period by kind and the checks by verdict', async () => {
  const { deps, log } = await paperShop();
  await log({ kind: 'note', verdict: null });
  const period = { from: '2026-11-01', until: '2026-11-30', store: null };
  const { counts, figures } = await gatherPeriod(deps, period, {});
  expect(counts.kinds.get('note')).toBe(1);
  expect(counts.kinds.get('check')).toBe(1);
  expect(counts.verdicts.get('pass')).toBe(1);
  expect(figures).toMatchObject({ from: '2026-11-01', until: '2026-11-30' });
});

it('names the terminals that need an eye, and those of another store not', async () => {
  const { deps } = await paperShop();
  const { weak } = await gatherHandover(deps, null);
  expect(weak).toMatchObject([{ name: '大堂一号', standing: { en: 'attention at the last check' } }]);
  expect((await gatherHandover(deps, '别的店')).weak).toEqual([]);
});
