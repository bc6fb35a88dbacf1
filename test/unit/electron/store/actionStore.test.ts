import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ActionStore } from '../../../../electron/store/actionStore.ts';
import type { ActionRun, TerminalFile } from '../../../../shared/model/action.ts';
import { anActionRun, anOutcome } from '../../../support/aCommand.ts';
import { aCheckRecord, aStoredTerminal } from '../../../support/records.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const store = async (): Promise<{
  actions: ActionStore;
  terminalId: string;
  run: (changes?: Partial<ActionRun>) => ActionRun;
}> => {
  const { shops } = await someDeps();
  const terminal = aStoredTerminal();
  await shops.open.checks.record(aCheckRecord(terminal));
  return {
    actions: shops.open.actions,
    terminalId: terminal.id,
    run: (changes = {}) => anActionRun({ terminalId: terminal.id, ...changes }),
  };
};

const ended = (run: ActionRun): ActionRun => ({
  ...run,
  finishedAt: '2026-11-22T01:31:00.000Z',
  wasSent: true,
  report: anOutcome({ command: run.command }).report,
});

describe('stored commands', () => {
  it('are there from before they are sent, and whole after their end', async () => {
    const { actions, run } = await store();
    const first = run();
    await actions.begin(first, process.pid);
    expect(await actions.byId(first.id)).toEqual(first);
    await actions.finish(ended(first), null);
    expect(await actions.byId(first.id)).toEqual(ended(first));
    expect(await actions.byId(randomUUID())).toBeNull();
  });

  it('without an end are found again, with the program that began them', async () => {
    const { actions, run } = await store();
    const [one, other] = [run(), run()];
    await actions.begin(one, 11);
    await actions.begin(other, 12);
    await actions.finish(ended(one), null);
    expect(await actions.unfinished()).toEqual([{ run: other, processId: 12 }]);
  });

  it('answer with the newest of each command', async () => {
    const { actions, run, terminalId } = await store();
    const runs = [run(), run(), run({ command: 'selftest' })];
    for (const each of runs) await actions.begin(each, process.pid);
    const newest = await actions.newest(terminalId);
    expect(newest.map(({ id }) => id).sort()).toEqual([runs[1]?.id, runs[2]?.id].sort());
    expect(await actions.newest(randomUUID())).toEqual([]);
  });

  it('of a terminal that does not exist are refused', async () => {
    const { actions } = await store();
    await expect(actions.begin(anActionRun(), 1)).rejects.toThrow('store.');
  });
});

describe('stored files', () => {
  it('come back byte for byte, newest first, with what they are', async () => {
    const { actions, run, terminalId } = await store();
    const keep = async (content: Uint8Array, totalBytes: number | null): Promise<TerminalFile> => {
      const file: TerminalFile = {
        id: randomUUID(),
        terminalId,
        logFile: 'pinPad',
        takenAt: '2026-11-22T01:30:00.000Z',
        bytes: content.length,
        totalBytes,
        isComplete: totalBytes === content.length,
      };
      const one = run({ command: 'readLogFile' });
      await actions.begin(one, process.pid);
      await actions.finish({ ...ended(one), file }, content);
      return file;
    };
    const all = Uint8Array.from({ length: 256 }, (_, index) => index);
    const [whole, cut] = [await keep(all, 256), await keep(Uint8Array.of(0, 1), null)];
    expect(await actions.files(terminalId)).toEqual([cut, whole]);
    const found = await actions.file(whole.id);
    expect(found?.file).toEqual(whole);
    expect(Uint8Array.from(found?.content ?? [])).toEqual(all);
    expect(await actions.file(randomUUID())).toBeNull();
  });
});
