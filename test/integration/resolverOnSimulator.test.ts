// A simulated terminal that says 97, a case about it over a restart, and the evidence that is collected by itself.
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { allPlugins, allSimulators } from '../../electron/engine/allFamilies.ts';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import type { Engine } from '../../electron/engine/engine.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { simulatedPorts } from '../../electron/simulator/simulatedPorts.ts';
import type { CaseView, ToldFact } from '../../shared/resolver/resolverCase.ts';
import { present, unwrap } from '../support/anEngine.ts';
import { createFakeClock } from '../support/fakeClock.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** A simulated shop on a clock of its own; it can be closed and opened again. */
const aShop = async () => {
  const clock = createFakeClock();
  const ports = simulatedPorts({ clock, families: allSimulators });
  const dataFolder = await tempFolder();
  const open = async (): Promise<Engine> =>
    unwrap(
      await composeEngine({
        dataFolder,
        shop: 'simulated',
        ports,
        plugins: allPlugins,
        clock,
        log: silentLogger,
        operator: 'Li',
      }),
    );
  const check = async (engine: Engine, scenarios: readonly string[]): Promise<void> => {
    const addresses = scenarios.map((scenario) => `sim:${scenario}`);
    const started = unwrap(await engine.services.checks.start({ terminalIds: [], addresses, level: 'quick' }));
    const state = { hasEnded: false };
    const ended = engine.services.checks.finished(started.id).finally(() => {
      state.hasEnded = true;
    });
    for (let step = 0; !state.hasEnded && step < 900; step += 1) {
      await clock.advance(1000);
      await setImmediate();
    }
    unwrap(await ended);
  };
  return { open, check };
};

const idOf = async (engine: Engine, model: string): Promise<string> =>
  present(unwrap(await engine.services.terminals.list()).find(({ identity }) => identity.model?.includes(model))).id;

const viewOf = async (engine: Engine, caseId: string): Promise<CaseView> =>
  unwrap(await engine.services.resolver.get({ caseId }));

const told = (view: CaseView): Record<string, unknown> =>
  Object.fromEntries(view.facts.filter(({ key }) => key !== 'response.code').map(({ key, value }) => [key, value]));

describe('a terminal that says 97', { timeout: 60_000 }, () => {
  it('is known by what its check collected, and its case goes on after a restart', async () => {
    const { open, check } = await aShop();
    const first = await open();
    await check(first, ['not-registered', 'healthy']);
    const terminalId = await idOf(first, 'SIM-Q1');
    const { caseId } = unwrap(await first.services.resolver.open({ terminalId }));
    const view = await viewOf(first, caseId);
    expect(view.case).toMatchObject({
      terminalId,
      serialNumber: 'SIMQ100050053',
      profile: 'cn-unionpay',
      simulated: true,
    });
    const codes = view.facts.filter(({ key }) => key === 'response.code');
    expect(codes.map(({ value, operation, source, rrn }) => [value, operation, source, rrn ?? null])).toEqual([
      ['97', 'sale', 'host', '261122093017'],
      ['97', 'sign-on', 'device', null],
      ['97', 'sign-on', 'device', null],
      ['00', 'sale', 'host', '261121081544'],
    ]);
    expect(told(view)).toMatchObject({
      'terminal.sn': 'SIMQ100050053',
      'terminal.tid': '10000553',
      'terminal.mid': '82229005943055D',
      'history.approvedEver': true,
    });
    expect(view.answer.findings[0]?.cause).toMatch(/^REG-/);
    expect(view.answer.findings.some(({ cause, role }) => cause.startsWith('NET-') && role === 'primary')).toBe(false);
    expect(view.unsettled).toMatchObject({ state: 'some', count: 16 });
    expect(view.copyBlock.zh).toContain('261122093017');

    const fact: ToldFact = { key: 'event.swap', value: '2026-11-20T10:00:00+08:00', source: 'user' };
    unwrap(await first.services.resolver.answer({ caseId, facts: [fact], way: 'answer' }));
    const before = await viewOf(first, caseId);
    await first.close();

    const second = await open();
    expect(unwrap(await second.services.resolver.open({ terminalId })).caseId).toBe(caseId);
    const after = await viewOf(second, caseId);
    expect(after.answer.findings.map(({ cause, confidence }) => [cause, confidence])).toEqual(
      before.answer.findings.map(({ cause, confidence }) => [cause, confidence]),
    );
    expect(after.facts.find(({ key }) => key === 'event.swap')).toMatchObject({ way: 'answer', by: 'Li' });
    await second.close();
  });

  it('takes the record of the register, and a difference in the serial number leads to the swap', async () => {
    const { open, check } = await aShop();
    const engine = await open();
    await check(engine, ['not-registered']);
    const terminalId = await idOf(engine, 'SIM-Q1');
    const { register, resolver } = engine.services;
    const { caseId } = unwrap(await resolver.open({ terminalId }));
    // The papers of the shop name another unit for this terminal number.
    const facts: ToldFact[] = [
      { key: 'register.sn', value: 'SIMQ100050001', source: 'register' },
      { key: 'register.tid', value: '10000553', source: 'register' },
      { key: 'event.swap', value: '2026-11-22T06:00:00+08:00', source: 'register' },
    ];
    unwrap(await resolver.answer({ caseId, facts, way: 'answer' }));
    const view = await viewOf(engine, caseId);
    expect(view.answer.findings[0]).toMatchObject({ cause: 'REG-03', confidence: 'high', who: 'acquirer' });
    expect(view.copyBlock.zh).toContain('SIMQ100050053（登记的是 SIMQ100050001）');
    expect(unwrap(await register.tasks.list({ isOpen: true })).tasks.length).toBeGreaterThan(0);
    await engine.close();
  });

  it('that is closed keeps what was known then, whatever is checked later', async () => {
    const { open, check } = await aShop();
    const engine = await open();
    await check(engine, ['not-registered']);
    const terminalId = await idOf(engine, 'SIM-Q1');
    const { resolver } = engine.services;
    const { caseId } = unwrap(await resolver.open({ terminalId }));
    const outcome = { isCured: false, cause: null, cure: '改天再查', doneBy: '', note: '' };
    unwrap(await resolver.close({ caseId, outcome }));
    const before = await viewOf(engine, caseId);
    await check(engine, ['not-registered', 'healthy']);
    // What is not settled is always as it is now.
    expect({ ...(await viewOf(engine, caseId)), unsettled: before.unsettled }).toEqual(before);
    expect(unwrap(await resolver.open({ terminalId })).caseId).not.toBe(caseId);
    await engine.close();
  });
});
