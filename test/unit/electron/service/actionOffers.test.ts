import { describe, expect, it } from 'vitest';
import { asStored, offersOf } from '../../../../electron/service/actionOffers.ts';
import type { HealthReport } from '../../../../shared/model/healthReport.ts';
import { anActionRun, anOutcome } from '../../../support/aCommand.ts';
import { aCheckRecord, aReading, aStoredTerminal } from '../../../support/records.ts';
import { createScriptedTerminals } from '../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const { plugin } = createScriptedTerminals();

const known = async (changes: Partial<HealthReport> = {}) => {
  const deps = await someDeps();
  const terminal = aStoredTerminal();
  await deps.shops.open.checks.record(aCheckRecord(terminal, changes));
  const keep = async (...[report]: Parameters<typeof anOutcome>) => {
    const run = anActionRun({
      terminalId: terminal.id,
      command: report.command,
      report: anOutcome(report).report,
      wasSent: true,
    });
    await deps.shops.open.actions.begin(run, process.pid);
    await deps.shops.open.actions.finish({ ...run, finishedAt: run.startedAt }, null);
  };
  const list = () => offersOf(terminal, plugin, null, deps);
  const stateOf = async (command: string) => (await list()).offers.find((offer) => offer.command === command)?.state;
  return { deps, terminal, keep, list, stateOf };
};

describe('what a terminal may be asked', () => {
  it('is every command of its family, unknown until it has answered', async () => {
    const { list, stateOf, terminal } = await known();
    const { offers, confirmWith, terminalId } = await list();
    expect(offers.map(({ command }) => command)).toEqual(plugin.commands);
    expect(await stateOf('turnoverTotals')).toBe('unknown');
    expect(terminalId).toBe(terminal.id);
    expect(confirmWith).toEqual({ of: 'serialNumber', value: '17F59B1F' });
  });

  it('is known from a full check where that tries the same command', async () => {
    const { stateOf } = await known({ capabilities: { diagnosis: 'supported', printConfiguration: 'refused' } });
    expect(await stateOf('diagnosis')).toBe('offered');
    expect(await stateOf('printConfiguration')).toBe('refusedBefore');
  });

  it('is known from how the last run ended; only 83 says that a command is not there', async () => {
    const { keep, stateOf } = await known();
    await keep({ command: 'selftest' });
    await keep({ command: 'logOff', ending: 'refused', resultCode: '83' });
    await keep({ command: 'registration', ending: 'refused', resultCode: '6F' });
    expect(await stateOf('selftest')).toBe('offered');
    expect(await stateOf('logOff')).toBe('refusedBefore');
    expect(await stateOf('registration')).toBe('unknown');
  });

  it('is blocked by open payments only where it risks them', async () => {
    const reading = aReading({ metric: 'unsettled.count', value: 2, unit: '' });
    const { list } = await known({ readings: [reading] });
    const { offers, unsettled } = await list();
    expect(unsettled).toEqual({ state: 'some', count: 2, at: reading.takenAt });
    expect(offers.filter(({ isBlocked }) => isBlocked).map(({ command }) => command)).toEqual([
      'initialisation',
      'parameterDownload',
      'softwareUpdate',
    ]);
  });

  it('is nothing for a family that is not there any more', async () => {
    const { deps, terminal } = await known();
    expect((await offersOf(terminal, undefined, null, deps)).offers).toEqual([]);
  });
});

describe('a stored run', () => {
  it('without an end was cut off: it may have been sent', () => {
    expect(asStored(anActionRun({ step: 'sending' }))).toMatchObject({ step: null, wasSent: true });
    const ended = anActionRun({ finishedAt: '2026-11-22T01:31:00.000Z' });
    expect(asStored(ended)).toBe(ended);
  });
});
