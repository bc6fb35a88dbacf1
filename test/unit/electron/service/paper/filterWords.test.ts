import { expect, it } from 'vitest';
import { filterWords } from '../../../../../electron/service/paper/filterWords.ts';
import { paperShop } from '../../../../support/paperShop.ts';

it('says every restriction in the language of the paper, and hides a card number that was searched for', async () => {
  const { deps, terminal } = await paperShop();
  const filter = {
    terminalId: terminal.id,
    kind: 'note',
    verdict: 'fail',
    store: '南京路店',
    operator: '小王',
    source: 'commandLine',
    marked: true,
    text: '4111 1111 1111 1111',
    record: { kind: 'visitor', id: 'v1' },
  } as const;
  const words = await filterWords(deps, filter, 'zh');
  expect(words.slice(0, 2)).toEqual([
    ['终端', '大堂一号'],
    ['类别', '备注'],
  ]);
  expect(words).toContainEqual(['只含标记过的', '是']);
  // A paper about one record must not say that it holds everything.
  expect(words).toContainEqual(['相关记录', '来访记录 v1']);
  expect(words).toContainEqual(['来源', '命令行']);
  expect(JSON.stringify(words)).not.toContain('1111 1111');
  expect(await filterWords(deps, {}, 'en')).toEqual([]);
});
