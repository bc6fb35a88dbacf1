import { describe, expect, it } from 'vitest';
import { createRegisterMeeting, filled } from '../../../../../electron/service/register/registerMeeting.ts';
import type { RegisterRecord } from '../../../../../shared/register/registerRecord.ts';
import { anIdentity, aReport, aStoredTerminal } from '../../../../support/records.ts';
import { aRegisterRecord, typedValues } from '../../../../support/registerRecord.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

const withRecords = async (...records: RegisterRecord[]) => {
  const deps = await someDeps();
  const store = deps.shops.open;
  await store.register.write({ records, line: null });
  const identity = anIdentity({ serialNumber: 'N900-0001' });
  const terminal = aStoredTerminal({ serial: 'N900-0001', identity });
  const report = aReport({ terminalId: terminal.id, terminal: identity });
  const line = {
    at: report.finishedAt,
    kind: 'check',
    operator: 'Li',
    terminalId: null,
    terminalName: null,
    serialNumber: null,
    verdict: null,
    summary: { zh: '检', en: 'c' },
    checkId: null,
    simulated: false,
  } as const;
  await store.checks.record({ terminal, report, concerns: [], logEntry: line });
  return { ...deps, store, met: { terminal, report, store }, watch: createRegisterMeeting(deps) };
};

describe('what a check fills in', () => {
  it('is what is empty, and what moves by itself as long as nobody typed it', () => {
    const record = aRegisterRecord({ model: 'Ours', batch: '000001' });
    const device = {
      ...record,
      fields: { ...record.fields, ...typedValues({ appVersion: '1', tid: '11111111' }, 'device') },
    };
    const said = { model: 'N900', batch: '000002', appVersion: '2', tid: '52523535', mid: 'M' };
    expect(filled(device, said)).toEqual({ appVersion: '2', mid: 'M' });
    expect(filled(device, { appVersion: '1' })).toEqual({});
  });
});

describe('meeting a terminal', () => {
  it('links, fills and observes its record', async () => {
    const record = aRegisterRecord({ serialNumber: 'N900-0001' });
    const { watch, met, store } = await withRecords(record);
    await watch.met(met);
    const now = await store.register.byId(record.id);
    expect(now).toMatchObject({
      terminalId: met.terminal.id,
      fields: { tid: { value: '52523535', source: 'device' } },
    });
    const observed = await store.register.observations(record.id);
    expect(observed).toContainEqual(
      expect.objectContaining({ field: 'appVersion', source: 'device', checkId: met.report.id }),
    );
  });

  it('prefers the linked record, then one that is the shop’s own', async () => {
    const [gone, own] = [
      aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle: 'swappedOut' }),
      aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle: 'inService' }),
    ];
    const { watch, met, store } = await withRecords(gone, own);
    expect(await watch.refusal(met.terminal, 'fullCheck', store)).toBeNull();
    await watch.met(met);
    expect((await store.register.byId(own.id))?.terminalId).toBe(met.terminal.id);
    expect((await store.register.tasks({ isOpen: true })).map(({ data }) => data['code'])).toEqual(['duplicateSerial']);
  });

  it('of one without a number finds no record, but the one that it is linked to', async () => {
    const { watch, met, store } = await withRecords(
      aRegisterRecord({ serialNumber: '1234567' }, { lifecycle: 'retired' }),
    );
    const nameless = { id: met.terminal.id, serial: null };
    expect(await watch.refusal(nameless, 'quickCheck', store)).toBeNull();
    expect(await watch.refusal({ ...nameless, serial: '1234567' }, 'quickCheck', store)).toBeNull();
    const linked = aRegisterRecord({}, { lifecycle: 'retired', terminalId: met.terminal.id });
    await store.register.write({ records: [linked], line: null });
    expect(await watch.refusal(nameless, 'quickCheck', store)).toMatchObject({ code: 'lifecycle.not-allowed' });
  });

  it('that is swapped out names the unit that took its place', async () => {
    const next = aRegisterRecord({ serialNumber: 'N900-0002' });
    const gone = aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle: 'swappedOut', replacedBy: next.id });
    const { watch, met, store } = await withRecords(gone, next);
    expect(await watch.refusalOfMet(met, 'quickCheck')).toMatchObject({ code: 'lifecycle.not-allowed' });
    expect(await store.register.tasks({ isOpen: true })).toMatchObject([
      {
        kind: 'warning',
        recordId: gone.id,
        data: { code: 'swappedOutPluggedIn', serial: 'N900-0001', replacement: 'N900-0002' },
      },
    ]);
    expect(
      await watch.refusalOfMet({ terminal: { ...met.terminal, serial: 'X-00001', id: 'x' }, store }, 'quickCheck'),
    ).toBeNull();
  });

  it('never harms the check, whatever goes wrong', async () => {
    const { watch, met, store } = await withRecords();
    const logged: string[] = [];
    const broken = { ...store, register: { ...store.register, bySerial: () => Promise.reject(new Error('disk')) } };
    const deps = await someDeps();
    const loud = createRegisterMeeting({ ...deps, log: (_, message) => void logged.push(message) });
    await loud.met({ ...met, store: broken });
    expect(logged).toEqual(['the register could not take in a check']);
    await watch.met(met);
  });

  it('goes on although a retired unit once had the number', async () => {
    const own = aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle: 'inService' });
    const gone = aRegisterRecord({ serialNumber: 'N900-0001' }, { lifecycle: 'retired' });
    const { watch, met, store } = await withRecords(gone, own);
    await watch.met(met);
    expect((await store.register.byId(own.id))?.fields.tid?.value).toBe('52523535');
  });
});
