import { describe, expect, it } from 'vitest';
import { gatherPaper } from '../../../../../electron/service/paper/gatherPaper.ts';
import { shopFile } from '../../../../../electron/service/shops.ts';
import { Database } from '../../../../../electron/store/database.ts';
import { mostPaperEntries } from '../../../../../shared/paper/paperRequest.ts';
import { fillJournal } from '../../../../support/manyEntries.ts';
import { paperShop } from '../../../../support/paperShop.ts';

const days = { from: '2026-11-01', until: '2026-11-30' } as const;
const missing = '00000000-0000-4000-8000-000000000000';

describe('what stands on a paper', () => {
  it('is a check with its own entries, or nothing where there is no such check', async () => {
    const { deps, report } = await paperShop();
    const paper = await gatherPaper(deps, { template: 'check', checkId: report.id }, 'zh');
    expect(paper.subtitle).toBe('cVEND plug · SN 17F59B1F · 注意');
    expect(paper.entries).toMatchObject({ terminalId: report.terminalId, from: report.startedAt });
    const unknown = gatherPaper(deps, { template: 'check', checkId: missing }, 'zh');
    await expect(unknown).rejects.toMatchObject({ appError: { code: 'report.unknown' } });
  });

  it('is everything of a terminal, and the newest entries of it', async () => {
    const { deps, terminal } = await paperShop();
    const paper = await gatherPaper(deps, { template: 'terminal', terminalId: terminal.id }, 'en');
    expect(paper.subtitle).toBe('大堂一号 · SN 17F59B1F');
    expect(paper).toMatchObject({ total: 1, parts: 1 });
    const unknown = gatherPaper(deps, { template: 'terminal', terminalId: missing }, 'en');
    await expect(unknown).rejects.toMatchObject({ appError: { code: 'terminal.unknown' } });
  });

  it('is a period that does not end before it begins', async () => {
    const { deps } = await paperShop();
    for (const template of ['period', 'handover', 'inspection'] as const) {
      const good = await gatherPaper(deps, { template, ...days, store: null }, 'zh');
      expect(good.subtitle).toBe('2026-11-01 – 2026-11-30');
      const wrong = gatherPaper(deps, { template, from: days.until, until: days.from, store: null }, 'zh');
      await expect(wrong).rejects.toMatchObject({ appError: { code: 'paper.period' } });
    }
  });

  it('is split where the log has more entries than one document holds', async () => {
    const { deps, folder } = await paperShop();
    const database = new Database(shopFile(folder, 'own'));
    fillJournal(database, mostPaperEntries + 5);
    database.close();
    const second = await gatherPaper(deps, { template: 'log', filter: {}, part: 2 }, 'zh');
    expect(second).toMatchObject({ parts: 2, skip: mostPaperEntries, take: 6 });
    expect(second.filters.at(-1)?.[1]).toBe('2 / 2 (10001–10006 / 10006)');
    const third = gatherPaper(deps, { template: 'log', filter: {}, part: 3 }, 'zh');
    await expect(third).rejects.toMatchObject({ appError: { code: 'paper.part-unknown', facts: { parts: 2 } } });
  });
});
