// Runs of checks on scripted terminals: what is kept when something goes wrong.
import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../../shared/error/appError.ts';
import type { CheckRun } from '../../../../shared/model/checkRun.ts';
import { anEngine, checkAll, present, unwrap } from '../../../support/anEngine.ts';
import { aDriverReport, readAt } from '../../../support/checkContext.ts';
import { anIdentity } from '../../../support/records.ts';
import { createScriptedTerminals, untilCancelled } from '../../../support/scriptedTerminals.ts';

const shop = async () => {
  const scripted = createScriptedTerminals();
  const opened = await anEngine({ ports: scripted.ports, plugins: [scripted.plugin] });
  return { ...opened, scripted, services: opened.engine.services };
};

const withSerial = (serialNumber: string | null, more: Parameters<typeof aDriverReport>[0] = {}) =>
  aDriverReport({ identity: anIdentity({ serialNumber, tid: null }), ...more });

const a = 'tcp://10.0.0.5:20007';
const b = 'tcp://10.0.0.6:20007';

describe('when something goes wrong', () => {
  it('keeps what is known, marks the link and logs why a terminal was not reached', async () => {
    const { engine, scripted, services } = await shop();
    scripted.at(a, withSerial('AAAA0001'));
    await checkAll(engine, [a]);
    scripted.at(a, null);
    const run = await checkAll(engine, [a]);
    expect(run.targets[0]).toMatchObject({
      state: 'failed',
      verdict: null,
      checkId: null,
      error: { code: 'transport.refused' },
    });
    const [card] = unwrap(await services.terminals.list());
    expect(card).toMatchObject({ link: 'unreachable', linkError: 'transport.refused', verdict: 'pass' });
    const { entries } = unwrap(await services.log.page({ filter: { kind: 'link' }, beforeNumber: null, limit: 5 }));
    expect(entries).toMatchObject([{ terminalId: present(card).id, verdict: null }]);
  });

  it('invents no terminal where nobody answered', async () => {
    const { engine, scripted, services } = await shop();
    scripted.at(a, () => Promise.resolve(failure('link.silent', { address: a })));
    await checkAll(engine, [a]);
    expect(unwrap(await services.terminals.list())).toEqual([]);
    expect(scripted.open.size).toBe(0);
  });

  it('stores a partial record of a check that broke off, with the reason', async () => {
    const { engine, scripted, services } = await shop();
    const brokenBy = failure('transport.closed', { address: a }).error;
    scripted.at(a, withSerial('AAAA0001', { ending: 'brokenOff', brokenBy }));
    const run = await checkAll(engine, [a]);
    expect(run.targets[0]).toMatchObject({ state: 'done', verdict: 'incomplete', error: { code: 'transport.closed' } });
    const report = unwrap(await services.checks.report({ checkId: present(present(run.targets[0]).checkId) }));
    expect(report).toMatchObject({ ending: 'brokenOff', verdict: 'incomplete' });
  });

  it('ends a target whose driver throws as a bug and goes on with the others', async () => {
    const { engine, scripted } = await shop();
    scripted.at(a, () => Promise.reject(new TypeError('oops')));
    scripted.at(b, withSerial('BBBB0002'));
    const run = await checkAll(engine, [a, b]);
    expect(run.targets).toMatchObject([{ state: 'failed', error: { code: 'internal.bug' } }, { state: 'done' }]);
    expect(scripted.open.size).toBe(0);
  });

  it('leaves implausible values out of the record', async () => {
    const { engine, scripted, services } = await shop();
    const measured = [
      { metric: 'battery.voltage', value: 99, source: 'extension', takenAt: readAt },
      { metric: 'module.temperature', value: 36.4, source: 'extension', takenAt: readAt },
    ] as const;
    scripted.at(a, withSerial('AAAA0001', { measured }));
    const run = await checkAll(engine, [a]);
    const report = unwrap(await services.checks.report({ checkId: present(present(run.targets[0]).checkId) }));
    expect(report.readings.filter(({ source }) => source !== 'link')).toMatchObject([
      { metric: 'module.temperature', unit: '°C', takenAt: '2026-11-22T01:30:05.000Z' },
    ]);
  });
});

describe('a run', () => {
  it('is cancelled at once: partial records are kept and marked, waiting targets do not begin', async () => {
    const { scripted, services } = await shop();
    scripted.at(a, untilCancelled(withSerial('AAAA0001', { ending: 'cancelled' })));
    scripted.at(b, untilCancelled(null));
    const started = unwrap(await services.checks.start({ terminalIds: [], addresses: [a, b], level: 'quick' }));
    unwrap(await services.checks.cancel({ runId: started.id }));
    const run = unwrap(await services.checks.finished(started.id));
    expect(run.state).toBe('cancelled');
    expect(run.targets[0]).toMatchObject({
      state: 'cancelled',
      verdict: 'incomplete',
      error: { code: 'check.cancelled' },
    });
    expect(present(run.targets[0]).checkId).not.toBeNull();
    expect(run.targets[1]).toMatchObject({ state: 'cancelled', checkId: null });
    expect(scripted.open.size).toBe(0);
    const [card] = unwrap(await services.terminals.list());
    expect(card).toMatchObject({ verdict: 'incomplete', link: 'reached' });
  });

  it('does not check one address twice at a time', async () => {
    const { scripted, services } = await shop();
    scripted.at(a, untilCancelled());
    const input = { terminalIds: [], addresses: [a], level: 'quick' } as const;
    const first = unwrap(await services.checks.start({ ...input, terminalIds: [], addresses: [a, a] }));
    expect(first.targets).toHaveLength(1);
    expect(await services.checks.start({ ...input, terminalIds: [], addresses: [a] })).toMatchObject({
      ok: false,
      error: { code: 'check.already-running', facts: { address: a } },
    });
    await services.checks.cancel({ runId: first.id });
    await services.checks.finished(first.id);
  });

  it('checks many terminals side by side and shows the card as checking', async () => {
    const { scripted, services, heard, engine } = await shop();
    const addresses = Array.from({ length: 30 }, (_, index) => `tcp://10.0.1.${index + 1}:20007`);
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    for (const [index, address] of addresses.entries()) {
      scripted.at(address, async () => {
        await gate;
        return success(withSerial(`CAFE${String(index).padStart(4, '0')}`));
      });
    }
    const started = unwrap(await services.checks.start({ terminalIds: [], addresses, level: 'quick' }));
    await expect.poll(() => scripted.mostAtOnce()).toBe(30);
    release();
    const run = unwrap(await services.checks.finished(started.id));
    expect(run.targets.every(({ state }) => state === 'done')).toBe(true);
    expect(unwrap(await services.terminals.list())).toHaveLength(30);
    await checkAll(engine, [], [present(present(run.targets[0]).terminalId)]);
    const links = heard
      .filter(({ name }) => name === 'terminals.changed')
      .map(({ payload }) => (payload as { link: string }).link);
    expect(links).toContain('checking');
    expect(links.at(-1)).toBe('reached');
  });

  it('always publishes its last state', async () => {
    const { engine, scripted, heard } = await shop();
    scripted.at(a, withSerial('AAAA0001'));
    const run = await checkAll(engine, [a]);
    const progress = heard.filter(({ name }) => name === 'checks.progress').map(({ payload }) => payload as CheckRun);
    expect(progress.at(-1)).toEqual(run);
    expect(progress.length).toBeLessThan(6);
  });

  it('names what is unknown: terminal, address, driver, run, record, nothing at all', async () => {
    const { services } = await shop();
    const nobody = '00000000-0000-4000-8000-000000000000';
    const start = (input: Partial<Parameters<typeof services.checks.start>[0]>) =>
      services.checks.start({ terminalIds: [], addresses: [], level: 'quick', ...input });
    expect(await start({ terminalIds: [nobody] })).toMatchObject({ error: { code: 'terminal.unknown' } });
    expect(await start({ addresses: ['COM7'] })).toMatchObject({ error: { code: 'transport.bad-address' } });
    expect(await start({ addresses: [a], driver: 'adb' })).toMatchObject({ error: { code: 'input.invalid' } });
    expect(await start({})).toMatchObject({ error: { code: 'input.invalid' } });
    expect(await services.checks.run({ runId: nobody })).toMatchObject({ error: { code: 'run.unknown' } });
    expect(await services.checks.cancel({ runId: nobody })).toMatchObject({ error: { code: 'run.unknown' } });
    expect(await services.checks.report({ checkId: nobody })).toMatchObject({ error: { code: 'report.unknown' } });
    expect(await services.terminals.get({ terminalId: nobody })).toMatchObject({ error: { code: 'terminal.unknown' } });
  });
});
