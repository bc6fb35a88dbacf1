import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../../electron/service/activity.ts';
import { createTerminals } from '../../../../electron/service/terminals.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aCheckRecord, aReading, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const filled = async () => {
  const deps = await someDeps();
  const terminal = aStoredTerminal();
  for (let hour = 0; hour < 12; hour += 1) {
    const takenAt = new Date(Date.UTC(2026, 10, 22, hour)).toISOString();
    const readings = [aReading({ value: 3 + hour / 10, takenAt })];
    await deps.shops.open.checks.record(aCheckRecord(terminal, { readings }));
  }
  return { deps, terminalId: terminal.id, terminals: createTerminals(deps, createActivity()) };
};

describe('terminals', () => {
  it('show their newest reading of each metric and their newest record', async () => {
    const { terminals, terminalId } = await filled();
    const detail = unwrap(await terminals.get({ terminalId }));
    expect(detail.readings).toMatchObject([{ metric: 'battery.voltage', value: 4.1 }]);
    expect(detail.report?.readings).toMatchObject([{ value: 4.1 }]);
  });

  it('get a name, which is logged and announced', async () => {
    const { deps, terminals, terminalId } = await filled();
    expect(unwrap(await terminals.rename({ terminalId, name: '一号机' })).name).toBe('一号机');
    expect(deps.heard.map(({ name }) => name)).toEqual(['log.appended', 'terminals.changed']);
    const [entry] = await deps.shops.open.log.between({ kind: 'terminal' }, { from: 1, to: 99 }, 9);
    expect(entry?.summary.zh).toBe('改名：“cVEND plug”改为“一号机”');
  });

  it('never keep a card number that somebody typed as a name', async () => {
    const { deps, terminals, terminalId } = await filled();
    const card = unwrap(await terminals.rename({ terminalId, name: 'card 4111 1111 1111 1111' }));
    expect(JSON.stringify([card, deps.heard])).not.toContain('1111 1111 1111');
    expect(card.name).toMatch(/^card 4111 11.*1111$/);
  });

  it('get and lose a password that nobody sees again', async () => {
    const { deps, terminals, terminalId } = await filled();
    expect(unwrap(await terminals.setPassword({ terminalId, password: '246813' }))).toEqual({ isSet: true });
    expect(JSON.stringify([deps.heard, unwrap(await terminals.get({ terminalId }))])).not.toContain('246813');
    expect(unwrap(await terminals.setPassword({ terminalId, password: null }))).toEqual({ isSet: false });
  });

  it('have a history within its bounds, oldest first', async () => {
    const { terminals, terminalId } = await filled();
    const span = { from: '2026-11-22T02:00:00Z', until: '2026-11-22T05:00:00Z', points: 100 };
    const history = unwrap(await terminals.history({ terminalId, metric: 'battery.voltage', ...span }));
    expect(history.points.map(({ value }) => value)).toEqual([3.2, 3.3, 3.4]);
    expect(history.total).toBe(3);
    expect(unwrap(await terminals.history({ terminalId, metric: 'uptime', ...span }))).toEqual({
      points: [],
      total: 0,
      grain: 'reading',
      misdated: 0,
    });
  });

  it('have their records page by page, newest first', async () => {
    const { terminals, terminalId } = await filled();
    const first = unwrap(await terminals.checks({ terminalId, before: null, limit: 5 }));
    const second = unwrap(await terminals.checks({ terminalId, before: first.at(-1)?.id ?? null, limit: 100 }));
    expect([first.length, second.length]).toEqual([5, 7]);
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(12);
  });

  it('are unknown under any other id', async () => {
    const { terminals } = await filled();
    const terminalId = '00000000-0000-4000-8000-000000000000';
    const unknown = { error: { code: 'terminal.unknown' } };
    expect(await terminals.get({ terminalId })).toMatchObject(unknown);
    expect(await terminals.rename({ terminalId, name: 'x' })).toMatchObject(unknown);
    expect(await terminals.setPassword({ terminalId, password: null })).toMatchObject(unknown);
    expect(await terminals.checks({ terminalId, before: null, limit: 1 })).toMatchObject(unknown);
  });
});
