import { expect, it } from 'vitest';
import { gatherDossier } from '../../../../../electron/service/paper/gatherDossier.ts';
import { paperShop } from '../../../../support/paperShop.ts';

it('gathers what is known of a terminal, also one that is in no register', async () => {
  const { deps, terminal } = await paperShop();
  const { sections } = await gatherDossier(deps, terminal.id, 'zh');
  const titles = sections.map(({ title }) => title);
  expect(titles.slice(0, 3)).toEqual(['终端所报信息', '登记簿', '未解决的问题']);
  expect(sections[0]?.facts).toContainEqual(['机身号 (SN)', '17F59B1F']);
  expect(sections[1]?.none).toBe('没有登记');
  expect(sections.find(({ title }) => title === '检查记录')?.table?.rows).toHaveLength(1);
  expect(sections.find(({ title }) => title === '最近读数')?.table?.rows[0]).toContain('3.12 V');
});
