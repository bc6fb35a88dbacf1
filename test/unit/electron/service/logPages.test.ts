import { describe, expect, it } from 'vitest';
import { comparable, countEntries, entriesBefore } from '../../../../electron/service/logPages.ts';
import { aLogEntry } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const filled = async () => {
  const { shops } = await someDeps();
  const store = shops.open.log;
  for (let index = 1; index <= 9; index += 1) {
    await store.append(
      aLogEntry({
        at: `2026-11-2${index}T01:00:00.000Z`,
        kind: index % 2 === 0 ? 'link' : 'check',
        verdict: index % 2 === 0 ? null : 'pass',
        summary: { zh: `第${index}条：电池电压正常`, en: `Entry ${index}: battery 100% fine_` },
        terminalName: index === 3 ? '三号机' : null,
      }),
    );
  }
  return store;
};
const all = { highest: 9, limit: 100 };
const numbers = async (filter: Parameters<typeof entriesBefore>[1], page = all) =>
  (await entriesBefore(await filled(), filter, page)).map(({ number }) => number);

describe('pages of the log', () => {
  it('come newest first and go on below the last number', async () => {
    expect(await numbers({}, { highest: 9, limit: 4 })).toEqual([9, 8, 7, 6]);
    expect(await numbers({}, { highest: 5, limit: 100 })).toEqual([5, 4, 3, 2, 1]);
  });

  it.each([
    [{ kind: 'link' as const }, [8, 6, 4, 2]],
    [{ verdict: 'pass' as const }, [9, 7, 5, 3, 1]],
    [{ from: '2026-11-23T01:00:00.000Z', until: '2026-11-25T01:00:00.000Z' }, [4, 3]],
    [{ text: '电池' }, [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    [{ text: '第5条' }, [5]],
    [{ text: '三号' }, [3]],
    [{ text: '三号机' }, [3]],
    [{ text: 'ENTRY battery' }, [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    [{ text: 'entry 第7' }, [7]],
    [{ text: '0%' }, [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    [{ text: 'e_' }, [9, 8, 7, 6, 5, 4, 3, 2, 1]],
    [{ text: '%%' }, []],
    [{ text: '__' }, []],
    [{ text: 'no such' }, []],
    [{ text: '"' }, []],
    [{ text: '" OR *' }, []],
    [{ text: '电压 第9', kind: 'check' as const }, [9]],
  ])('hold what matches %j', async (filter, expected) => {
    expect(await numbers(filter)).toEqual(expected);
    expect(await countEntries(await filled(), filter)).toBe(expected.length);
  });

  it('count everything without a filter', async () => {
    expect(await countEntries(await filled(), {})).toBe(9);
    expect(await countEntries((await someDeps()).shops.open.log, {})).toBe(0);
  });

  it('compare times in the stored form', () => {
    expect(comparable({ from: '2026-11-22T01:00:00Z' })).toEqual({ from: '2026-11-22T01:00:00.000Z', until: null });
  });
});
