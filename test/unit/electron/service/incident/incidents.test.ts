import { describe, expect, it } from 'vitest';
import { createIncidents } from '../../../../../electron/service/incident/incidents.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const draft = {
  kind: 'fault' as const,
  title: '开机黑屏',
  description: '插电也没有反应',
  unitId: null,
  store: '一店',
  since: '2026-11-22T01:00:00.000Z',
  isOutOfUse: true,
};

const aDesk = async () => {
  const deps = await someDeps();
  const incidents = createIncidents(deps);
  const now = (): number => deps.clock.now();
  const earlier = new Date(now() - 3_600_000).toISOString();
  const lines = async (): Promise<string[]> =>
    (await deps.shops.open.log.between({ kind: 'incident' }, { from: 1, to: 1000 }, 50))
      .map(({ summary }) => summary.zh)
      .toReversed();
  const made = unwrap(await incidents.open({ draft: { ...draft, since: earlier } }));
  return { deps, incidents, lines, incidentId: made.id, made, earlier, now };
};

describe('an incident', () => {
  it('goes from the fault over the provider, a broken promise and the repair to the end, each step in history and log', async () => {
    const { incidents, incidentId, lines, now } = await aDesk();
    unwrap(
      await incidents.report({
        incidentId,
        provider: { name: '拉卡拉客服', caseNumber: 'RMA-7', promisedOn: '2026-11-24' },
        note: null,
      }),
    );
    unwrap(
      await incidents.contact({
        incidentId,
        partner: '客服 08',
        way: 'phone',
        said: '说明天上门',
        isEscalation: false,
      }),
    );
    unwrap(
      await incidents.contact({ incidentId, partner: '主管', way: 'phone', said: '仍未上门', isEscalation: true }),
    );
    unwrap(await incidents.send({ incidentId, isSent: true, note: '顺丰 SF123' }));
    expect(unwrap(await incidents.get({ incidentId })).incident.state).toBe('sentIn');
    unwrap(await incidents.send({ incidentId, isSent: false, note: '机身号一致' }));
    const worksSince = new Date(now()).toISOString();
    const ended = unwrap(await incidents.close({ incidentId, worksSince, resolution: '换了主板', cost: 120.5 }));
    expect(ended).toMatchObject({ state: 'closed', cost: 120.5, resolution: '换了主板' });
    expect(ended.history.map(({ step }) => step)).toEqual([
      'opened',
      'reported',
      'contacted',
      'escalated',
      'sentIn',
      'back',
      'closed',
    ]);
    expect(await lines()).toHaveLength(7);
    expect((await lines())[1]).toBe('事件“开机黑屏”：已报 拉卡拉客服 RMA-7，答应 2026-11-24 前解决');
  });

  it('is escalated and sent in only when somebody was told before', async () => {
    const { incidents, incidentId } = await aDesk();
    const step = { incidentId, partner: '主管', way: 'phone' as const, said: '没有人管' };
    expect(await incidents.contact({ ...step, isEscalation: true })).toMatchObject({
      error: { code: 'incident.no-provider' },
    });
    expect(await incidents.send({ incidentId, isSent: true, note: '快递' })).toMatchObject({
      error: { code: 'incident.no-provider' },
    });
  });

  it('lies neither in the future nor ends before it began', async () => {
    const { incidents, incidentId, now, earlier } = await aDesk();
    const tomorrow = new Date(now() + 86_400_000).toISOString();
    expect(await incidents.open({ draft: { ...draft, since: tomorrow } })).toMatchObject({
      error: { code: 'incident.future' },
    });
    const end = { incidentId, resolution: '好了吗', cost: null };
    expect(await incidents.close({ ...end, worksSince: tomorrow })).toMatchObject({
      error: { code: 'incident.future' },
    });
    const before = new Date(Date.parse(earlier) - 1000).toISOString();
    expect(await incidents.close({ ...end, worksSince: before })).toMatchObject({
      error: { code: 'incident.before-start' },
    });
  });

  it('is closed once, and taken up again with a reason', async () => {
    const { incidents, incidentId, now } = await aDesk();
    const worksSince = new Date(now()).toISOString();
    unwrap(await incidents.close({ incidentId, worksSince, resolution: '重启后好了', cost: null }));
    expect(await incidents.close({ incidentId, worksSince, resolution: '再来一次', cost: null })).toMatchObject({
      error: { code: 'incident.closed' },
    });
    const again = unwrap(await incidents.reopen({ incidentId, reason: '又黑屏了' }));
    expect(again).toMatchObject({ state: 'open', closedAt: null, worksSince: null });
    expect(await incidents.reopen({ incidentId, reason: '又黑屏了' })).toMatchObject({
      error: { code: 'incident.not-closed' },
    });
  });

  it('loses no remark when two are made at once, and keeps its first line however long it gets', async () => {
    const { incidents, incidentId } = await aDesk();
    await Promise.all([1, 2, 3].map((each) => incidents.note({ incidentId, note: `备注 ${String(each)}` })));
    const { incident } = unwrap(await incidents.get({ incidentId }));
    expect(incident.history.map(({ text }) => text)).toEqual(['插电也没有反应', '备注 1', '备注 2', '备注 3']);
  });

  it('is listed with the earliest promise first, and found by its case number', async () => {
    const { incidents, earlier } = await aDesk();
    const late = unwrap(await incidents.open({ draft: { ...draft, title: '打印不清', since: earlier } }));
    unwrap(
      await incidents.report({
        incidentId: late.id,
        provider: { name: '厂家', caseNumber: 'CASE-42', promisedOn: '2026-01-01' },
        note: null,
      }),
    );
    const list = async (filter: object) => unwrap(await incidents.list({ filter, offset: 0, limit: 50 })).incidents;
    expect((await list({ isOpen: true })).map(({ title }) => title)).toEqual(['打印不清', '开机黑屏']);
    expect((await list({ text: 'case-42' })).map(({ title }) => title)).toEqual(['打印不清']);
    expect(await list({ isOpen: false })).toEqual([]);
  });

  it('masks a card number wherever one is typed', async () => {
    const { incidents, incidentId, lines } = await aDesk();
    unwrap(await incidents.note({ incidentId, note: '顾客的卡 4111111111111111' }));
    const { incident } = unwrap(await incidents.get({ incidentId }));
    expect(JSON.stringify([incident, await lines()])).not.toContain('4111111111111111');
  });

  it('of a terminal that is not there is refused', async () => {
    const { incidents, earlier } = await aDesk();
    const unitId = '00000000-0000-4000-8000-000000000001';
    expect(await incidents.open({ draft: { ...draft, since: earlier, unitId } })).toMatchObject({
      error: { code: 'unit.unknown' },
    });
  });
});
