// Guided checks on simulated terminals through the whole engine: each fault, a restart, a pulled cable, and a slip that can be read.
import { describe, expect, it } from 'vitest';
import { guidedCheckIds } from '../../shared/check/checkIds.ts';
import { guidedSteps } from '../../shared/guided/guidedSteps.ts';
import { guidedVisitSchema } from '../../shared/guided/guidedVisit.ts';
import { present, unwrap } from '../support/anEngine.ts';
import { guidedSimulation as shop } from '../support/guidedSimulation.ts';
import { readQr } from '../support/readQr.ts';

/** What the simulated printer left on the paper, the QR code alone. */
const qrOn = (paper: readonly string[]): readonly string[] => {
  const first = paper.findIndex((line) => /^ [█▀▄ ]{21}$/.test(line.padEnd(22)) && line.includes('█▀▀▀▀▀█'));
  return paper.slice(first, first + 11).map((line) => line.padEnd(22).slice(1));
};

describe('the slip of a simulated terminal', () => {
  it('comes out once, shows what was sent, and its QR code says the check code', async () => {
    const one = await shop();
    const visitId = await one.begin('guided.printSlip');
    const { measured } = await one.measure(visitId, 'guided.printSlip');
    const slip = present(measured?.before?.kind === 'slip' ? measured.before : null);
    expect(slip).toMatchObject({ ending: 'printed' });
    const paper = present(slip.simulatedPrint);
    expect(paper.join('\n')).toContain(slip.code);
    expect(readQr(qrOn(paper))).toBe(slip.code);
    const sent = one.terminal.commands().filter((text) => text.startsWith('06 D3'));
    expect(sent).toHaveLength(1);
    expect((await one.answer(visitId, 'guided.printSlip', 'sharp', slip.code.slice(-4))).explanation.en).toMatch(
      /right one/,
    );
    const wrong = { visitId, step: 'guided.printSlip', answer: 'sharp', note: null, code: '0000' } as const;
    expect(await one.services().guided.answer(wrong)).toMatchObject({ error: { code: 'guided.wrong-code' } });
    await one.close();
  });

  it('of a worn head has white columns, and its QR code cannot be read', async () => {
    const one = await shop('healthy', { paper: { deadColumns: [9, 10] } });
    const visitId = await one.begin('guided.printSlip');
    const { measured } = await one.measure(visitId, 'guided.printSlip');
    const slip = present(measured?.before?.kind === 'slip' ? measured.before : null);
    const paper = present(slip.simulatedPrint);
    expect(paper.find((line) => line.startsWith('█████'))).toBe(`${'█'.repeat(9)}  ${'█'.repeat(13)}`);
    expect(readQr(qrOn(paper))).toBeNull();
    expect(await one.answer(visitId, 'guided.printSlip', 'streaks')).toMatchObject({
      outcome: 'warn',
      who: 'merchant',
    });
    await one.close();
  });

  it.each([
    ['noPaper', { maintenance: { printer: { state: 1 } } }],
    ['coverOpen', { maintenance: { printer: { state: 2 } } }],
  ])('does not come out with %s, which is known before anything is sent', async (ending, change) => {
    const one = await shop('healthy', change);
    const visitId = await one.begin('guided.printSlip');
    expect((await one.measure(visitId, 'guided.printSlip')).measured?.before).toMatchObject({
      ending,
      simulatedPrint: null,
    });
    expect(one.terminal.commands().some((text) => text.startsWith('06 D3'))).toBe(false);
    await one.close();
  });

  it('is refused by a terminal without a printer, which is no fault of it', async () => {
    const one = await shop('feig-like');
    const visitId = await one.begin('guided.printSlip');
    expect((await one.measure(visitId, 'guided.printSlip')).measured).toMatchObject({
      before: { ending: 'refused', resultCode: '83' },
      problem: null,
    });
    expect(await one.answer(visitId, 'guided.printSlip', 'noPrinter')).toMatchObject({
      outcome: 'notSupported',
      who: 'nobody',
    });
    await one.close();
  });

  it('never comes out in a quick or full check', async () => {
    const one = await shop();
    for (const level of ['quick', 'full'] as const) {
      const run = unwrap(await one.services().checks.start({ terminalIds: [one.terminalId], addresses: [], level }));
      await one.moved(one.services().checks.finished(run.id));
    }
    expect(one.terminal.commands().some((text) => text.startsWith('06 D3'))).toBe(false);
    await one.close();
  });
});

describe('readers of a simulated terminal', () => {
  const readers = (good: number, failed: number) => ({
    maintenance: {
      readers: [
        { interface: 1, good, failed },
        { interface: 2, good: 7, failed: 0 },
      ],
    },
  });

  it.each([
    { good: 13, failed: 1, told: 'reads', outcome: 'pass' },
    { good: 10, failed: 4, told: 'never', outcome: 'fail' },
    { good: 12, failed: 3, told: 'sometimes', outcome: 'warn' },
    { good: 10, failed: 1, told: 'reads', outcome: 'pass' },
    { good: 0, failed: 0, told: 'never', outcome: 'fail' },
  ])('that counted 10 and 1 and now $good and $failed are judged $outcome', async ({ good, failed, told, outcome }) => {
    const one = await shop('healthy', readers(10, 1));
    const visitId = await one.begin('guided.chipReader');
    await one.measure(visitId, 'guided.chipReader');
    unwrap(one.terminal.change(readers(good, failed)));
    await one.measure(visitId, 'guided.chipReader', 'after');
    expect((await one.answer(visitId, 'guided.chipReader', told)).outcome).toBe(outcome);
    await one.close();
  });

  it('are left to the operator where the terminal does not count', async () => {
    const one = await shop('status-only');
    const visitId = await one.begin('guided.chipReader');
    await one.measure(visitId, 'guided.chipReader');
    await one.measure(visitId, 'guided.chipReader', 'after');
    const result = await one.answer(visitId, 'guided.chipReader', 'reads');
    expect(result.outcome).toBe('pass');
    expect(result.evidence.filter(({ value }) => value === 'notOffered')).toHaveLength(4);
    await one.close();
  });
});

describe('the clock without power of a simulated terminal', () => {
  it.each([
    [0, 'pass', 'nobody', /had moved by 0 s/],
    [-3600, 'fail', 'maker', /had jumped by 3600 s/],
    [-300_000_000, 'fail', 'maker', /had fallen back to 2017-/],
  ])('that moved by %i s is judged %s', async (by, outcome, who, words) => {
    const one = await shop('healthy', { clockOffsetSeconds: 2 });
    const visitId = await one.begin('guided.clockHold');
    await one.measure(visitId, 'guided.clockHold');
    await one.clock.advance(11 * 60_000);
    unwrap(one.terminal.change({ clockOffsetSeconds: 2 + by, maintenance: { resources: { uptimeSeconds: 30 } } }));
    await one.measure(visitId, 'guided.clockHold', 'after');
    const result = await one.answer(visitId, 'guided.clockHold', by === 0 ? 'seenRight' : 'seenWrong');
    expect(result).toMatchObject({ outcome, who });
    expect(result.explanation.en).toMatch(words);
    await one.close();
  });
});

describe('a simulated terminal that was never off', () => {
  it('says so by its running time, and no judgement is made', async () => {
    const one = await shop();
    const visitId = await one.begin('guided.clockHold');
    await one.measure(visitId, 'guided.clockHold');
    await one.clock.advance(11 * 60_000);
    await one.measure(visitId, 'guided.clockHold', 'after');
    const result = await one.answer(visitId, 'guided.clockHold', 'seenRight');
    expect(result.outcome).toBe('skipped');
    expect(result.explanation.en).toMatch(/never off/);
    await one.close();
  });
});

describe('a visit of a simulated terminal', () => {
  it('goes through every step and ends in one record of everything', async () => {
    const one = await shop();
    const visitId = await one.begin(...guidedCheckIds);
    for (const { id, answers } of guidedSteps) await one.answer(visitId, id, present(answers[0]).id);
    const { visit, report } = await one.finish(visitId);
    expect(guidedVisitSchema.safeParse(visit).success).toBe(true);
    expect(visit).toMatchObject({ state: 'finished', error: null });
    expect(report).toMatchObject({ level: 'guided', verdict: 'pass', ending: 'complete', operator: 'Li' });
    expect(report.readings.length).toBeGreaterThan(3);
    expect(report.checks.filter(({ id }) => id.startsWith('guided.')).map(({ id }) => id)).toEqual([...guidedCheckIds]);
    const { entries } = unwrap(await one.services().log.page({ filter: {}, beforeNumber: null, limit: 20 }));
    expect(entries.some(({ checkId, summary }) => checkId === report.id && summary.en.startsWith('Guided check'))).toBe(
      true,
    );
    await one.close();
  });

  it('is continued by the next engine, with everything that was done', async () => {
    const one = await shop();
    const visitId = await one.begin('guided.screen', 'guided.keypad', 'guided.chipReader');
    await one.answer(visitId, 'guided.screen', 'spots');
    await one.measure(visitId, 'guided.chipReader');
    await one.restart();
    const open = present(unwrap(await one.services().guided.open({ terminalId: one.terminalId })));
    expect(open).toMatchObject({ id: visitId, state: 'running' });
    expect(open.steps.find(({ id }) => id === 'guided.chipReader')?.measured?.before).toMatchObject({ good: 4821 });
    await one.answer(visitId, 'guided.keypad', 'dead');
    const { report } = await one.finish(visitId);
    expect(report.verdict).toBe('fail');
    await one.close();
  });

  it('is not disturbed by a second program that opens the same records in the middle of a measurement', async () => {
    const one = await shop();
    const visitId = await one.begin('guided.chipReader');
    unwrap(await one.services().guided.measure({ visitId, step: 'guided.chipReader', phase: 'before' }));
    await one.moved(unwrap(await one.another()).close());
    const visit = unwrap(await one.moved(one.services().guided.settled(visitId)));
    expect(visit.steps[0]).toMatchObject({ state: 'waiting', measured: { before: { good: 4821 }, problem: null } });
    await one.close();
  });

  it('keeps the person’s findings when the cable is pulled, and says so', async () => {
    const one = await shop();
    const visitId = await one.begin('guided.screen', 'guided.chipReader');
    await one.answer(visitId, 'guided.screen', 'broken');
    unwrap(one.terminal.setFaults([{ kind: 'silence', block: 1, seconds: 80_000 }]));
    const step = await one.measure(visitId, 'guided.chipReader');
    expect(step).toMatchObject({ state: 'waiting', measured: { problem: { code: 'link.silent' } } });
    const { visit, report } = await one.finish(visitId);
    expect(visit).toMatchObject({ state: 'finished', error: { code: 'link.silent' } });
    expect(report).toMatchObject({ verdict: 'incomplete', ending: 'brokenOff' });
    expect(report.checks.find(({ id }) => id === 'guided.screen')?.outcome).toBe('fail');
    await one.close();
  });
});
