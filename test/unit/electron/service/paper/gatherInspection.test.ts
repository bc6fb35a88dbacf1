import { expect, it } from 'vitest';
import { gatherInspection } from '../../../../../electron/service/paper/gatherInspection.ts';
import { paperShop } from '../../../../support/paperShop.ts';

it('has every table of the evidence and says where there is nothing', async () => {
  const { deps } = await paperShop();
  const sections = await gatherInspection(deps, { from: '2026-11-01', until: '2026-11-30' }, 'en');
  expect(sections[0]?.title).toBe('Overview');
  expect(sections.some(({ title }) => title?.includes('PCI DSS 9.5.1.1'))).toBe(true);
  expect(sections.slice(2).every(({ none }) => none === 'Nothing on record in this period')).toBe(true);
});
