import { describe, expect, it } from 'vitest';
import { createFindings } from '../../../../../electron/service/findings/findings.ts';
import type { Finding } from '../../../../../shared/finding/finding.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { aCheckRecord, aStoredTerminal } from '../../../../support/records.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const at = '2026-11-22T09:00:00.000Z';
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const aFinding = (terminalId: string, changes: Partial<Finding> = {}): Finding => ({
  id: uuid(1),
  terminalId,
  checkId: 'battery.level',
  state: 'open',
  outcome: 'warn',
  who: 'merchant',
  assignee: null,
  explanation: { zh: '电量低', en: 'Low' },
  remedy: null,
  openedAt: at,
  seenAt: at,
  seenIn: uuid(77),
  times: 1,
  changedAt: at,
  closedAt: null,
  closedBy: null,
  passedAt: null,
  history: [{ at, step: 'opened', operator: 'Li', text: null, reportId: uuid(77) }],
  ...changes,
});

const aShop = async (...made: readonly Partial<Finding>[]) => {
  const deps = await someDeps();
  const terminal = aStoredTerminal();
  await deps.shops.open.checks.record(aCheckRecord(terminal));
  for (const changes of made.length === 0 ? [{}] : made) {
    await deps.shops.open.findings.write(aFinding(terminal.id, changes));
  }
  const lines = async (): Promise<string[]> =>
    (await deps.shops.open.log.between({ kind: 'finding' }, { from: 1, to: 1000 }, 50)).map(
      ({ summary }) => summary.en,
    );
  return { deps, terminal, findings: createFindings(deps), lines };
};

describe('findings as work', () => {
  it('are given to somebody, remarked on and moved, each step with its person and in the log', async () => {
    const { findings, lines, deps } = await aShop();
    unwrap(await findings.assign({ findingId: uuid(1), assignee: '小王' }));
    unwrap(await findings.setState({ findingId: uuid(1), state: 'onHold', note: 'waiting for the part' }));
    const { finding } = unwrap(await findings.get({ findingId: uuid(1) }));
    expect(finding).toMatchObject({ assignee: '小王', state: 'onHold' });
    expect(finding.history.map(({ step, operator, text }) => [step, operator, text])).toEqual([
      ['opened', 'Li', null],
      ['assigned', 'Li', '小王'],
      ['state', 'Li', 'onHold'],
      ['note', 'Li', 'waiting for the part'],
    ]);
    expect(await lines()).toEqual([
      'Finding “Battery level”: on hold. waiting for the part',
      'Finding “Battery level” given to 小王',
    ]);
    expect(deps.heard.filter(({ name }) => name === 'findings.changed')).toHaveLength(2);
  });

  it('are closed by a person only with a reason, and then closed for every change but a remark', async () => {
    const { findings } = await aShop();
    const closed = unwrap(await findings.close({ findingId: uuid(1), reason: 'is always plugged in' }));
    expect(closed).toMatchObject({ state: 'closed', closedBy: 'person' });
    expect(await findings.assign({ findingId: uuid(1), assignee: 'x' })).toMatchObject({
      error: { code: 'finding.closed' },
    });
    expect(await findings.close({ findingId: uuid(1), reason: 'again' })).toMatchObject({
      error: { code: 'finding.closed' },
    });
    expect(unwrap(await findings.note({ findingId: uuid(1), note: 'for the file' })).history.at(-1)?.text).toBe(
      'for the file',
    );
  });

  it('are taken up again where a person closed them, and not where a check did or a newer one stands', async () => {
    const { findings } = await aShop();
    await findings.close({ findingId: uuid(1), reason: 'by mistake' });
    const again = unwrap(await findings.reopen({ findingId: uuid(1), reason: 'not yet done' }));
    expect(again).toMatchObject({ state: 'open', closedAt: null, closedBy: null });
    const byCheck = await aShop({ state: 'closed', closedAt: at, closedBy: 'check', passedAt: at });
    expect(await byCheck.findings.reopen({ findingId: uuid(1), reason: 'again' })).toMatchObject({
      error: { code: 'finding.not-reopened' },
    });
    const older = await aShop({ state: 'closed', closedAt: at, closedBy: 'person' }, { id: uuid(2) });
    expect(await older.findings.reopen({ findingId: uuid(1), reason: 'again' })).toMatchObject({
      error: { code: 'finding.not-reopened' },
    });
  });

  it('mask card numbers in what people write', async () => {
    const { findings, lines } = await aShop();
    const kept = unwrap(await findings.note({ findingId: uuid(1), note: 'card 4111 1111 1111 1111 was declined' }));
    expect(kept.history.at(-1)?.text).not.toContain('1111 1111 1111');
    expect((await lines()).join()).not.toContain('4111 1111 1111 1111');
  });

  it('are listed open and worst first, filtered by owner and text, and counted by owner', async () => {
    const { findings, terminal } = await aShop(
      { id: uuid(1) },
      { id: uuid(2), checkId: 'clock.drift', outcome: 'fail', who: 'technician', assignee: '小王' },
      { id: uuid(3), checkId: 'sim.state', state: 'closed', closedAt: at, closedBy: 'check', passedAt: at },
    );
    const ids = async (filter: Parameters<typeof findings.list>[0]['filter']): Promise<string[]> =>
      unwrap(await findings.list({ filter, offset: 0, limit: 50 })).findings.map(({ id }) => id);
    expect(await ids({})).toEqual([uuid(2), uuid(1), uuid(3)]);
    expect(await ids({ isOpen: true })).toEqual([uuid(2), uuid(1)]);
    expect(await ids({ isOpen: false })).toEqual([uuid(3)]);
    expect(await ids({ who: 'technician' })).toEqual([uuid(2)]);
    expect(await ids({ text: '小王' })).toEqual([uuid(2)]);
    expect(await ids({ text: terminal.identity.serialNumber })).toHaveLength(3);
    expect(await ids({ text: 'no such words' })).toEqual([]);
    expect(unwrap(await findings.counts())).toEqual({
      open: 2,
      faults: 1,
      byWho: [
        { who: 'merchant', count: 1 },
        { who: 'technician', count: 1 },
      ],
    });
    const page = unwrap(await findings.list({ filter: {}, offset: 1, limit: 1 }));
    expect(page).toMatchObject({ total: 3, findings: [{ id: uuid(1) }] });
  });

  it('that nobody knows are refused', async () => {
    const { findings } = await aShop();
    expect(await findings.get({ findingId: uuid(9) })).toMatchObject({ error: { code: 'finding.unknown' } });
  });

  it('cannot be open twice for one check of one terminal, not even in the file', async () => {
    const { deps, terminal } = await aShop();
    await expect(deps.shops.open.findings.write(aFinding(terminal.id, { id: uuid(5) }))).rejects.toMatchObject({});
  });
});
