import { describe, expect, it } from 'vitest';
import { createLogNotes } from '../../../../electron/service/logNotes.ts';
import { createMaintenanceLog } from '../../../../electron/service/maintenanceLog.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aLogEntry } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const filled = async () => {
  const deps = await someDeps();
  const terminalId = '11111111-1111-4111-8111-111111111111';
  await deps.shops.open.log.append(aLogEntry({ terminalId, terminalName: '一号机', store: '人民路店' }));
  await deps.shops.open.log.append(aLogEntry());
  return { deps, log: { ...createMaintenanceLog(deps), ...createLogNotes(deps) }, terminalId };
};
const free = { about: null, terminalId: null, record: null };

describe('notes', () => {
  it('are entries of their own, about the terminal and store of the entry they belong to, without card numbers', async () => {
    const { deps, log, terminalId } = await filled();
    const note = unwrap(await log.note({ ...free, text: '已换电池 4111 1111 1111 1111', about: 1 }));
    expect(note).toMatchObject({ number: 3, kind: 'note', about: 1, terminalId, store: '人民路店', operator: 'Li' });
    expect(note.summary.zh).not.toContain('4111 1111 1111 1111');
    expect(deps.heard.map(({ name }) => name)).toContain('log.appended');
    const { row, notes } = unwrap(await log.entry({ number: 1 }));
    expect(row).toMatchObject({ notes: 1, isMarked: false, state: 'whole' });
    expect(notes).toMatchObject([{ number: 3, about: 1 }]);
  });

  it('can stand alone or be about a record, but not about what is not there', async () => {
    const { log } = await filled();
    const record = { kind: 'job' as const, id: 'j1' };
    expect(unwrap(await log.note({ ...free, text: '记一笔', record }))).toMatchObject({ about: null, record });
    const page = unwrap(await log.rows({ filter: { record }, asOf: null, offset: 0, limit: 10 }));
    expect(page).toMatchObject({ total: 1, asOf: 3, newer: 0 });
    expect(await log.note({ ...free, text: 'x', about: 99 })).toMatchObject({
      ok: false,
      error: { code: 'log.entry-unknown' },
    });
    const terminalId = '22222222-2222-4222-8222-222222222222';
    expect(await log.note({ ...free, text: 'x', terminalId })).toMatchObject({ error: { code: 'terminal.unknown' } });
  });
});

describe('marks', () => {
  it('come and go by entries that say who, why, before and after; the marked entry itself stays as it is', async () => {
    const { log } = await filled();
    const before = unwrap(await log.entry({ number: 2 }));
    const marked = unwrap(await log.mark({ number: 2, isMarked: true, why: '留意' }));
    expect(marked).toMatchObject({ about: 2, why: '留意', before: { marked: false }, after: { marked: true } });
    expect(unwrap(await log.mark({ number: 2, isMarked: true, why: null }))).toBeNull();
    const onlyMarked = { filter: { marked: true }, asOf: null, offset: 0, limit: 10 };
    expect(unwrap(await log.rows(onlyMarked)).rows).toMatchObject([{ entry: { number: 2 }, isMarked: true }]);
    expect(unwrap(await log.facets()).marked).toBe(1);
    const after = unwrap(await log.entry({ number: 2 }));
    expect([after.body, after.hash]).toEqual([before.body, before.hash]);
    unwrap(await log.mark({ number: 2, isMarked: false, why: '' }));
    expect(unwrap(await log.rows(onlyMarked)).total).toBe(0);
    expect(unwrap(await log.entry({ number: 2 })).notes).toHaveLength(2);
  });

  it('tell what retention took away from what never was', async () => {
    const { log } = await filled();
    expect(await log.mark({ number: 9, isMarked: true, why: null })).toMatchObject({
      error: { code: 'log.entry-unknown' },
    });
  });
});
