import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createActions } from '../../../../electron/service/actions.ts';
import { failure, success } from '../../../../shared/error/appError.ts';
import type { ActionRun } from '../../../../shared/model/action.ts';
import { allDone, anActionRun, anOutcome, carryOut } from '../../../support/aCommand.ts';
import { actionShop, address, aTerminal, input } from '../../../support/actionShop.ts';
import { present, unwrap } from '../../../support/anEngine.ts';
import { anIdentity } from '../../../support/records.ts';
import { untilCancelled } from '../../../support/scriptedTerminals.ts';

describe('a command', () => {
  it('is sent once after a reading, and leaves a report and two lines in the log with who and why', async () => {
    const { actions, scripted, terminalId, lines } = await actionShop();
    const asked = scripted.asked.length;
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    expect(scripted.asked.slice(asked)).toEqual([`read ${address}`, `diagnosis ${address}`]);
    expect(run).toMatchObject({ wasSent: true, step: null, error: null, operator: 'Li', report: { ending: 'done' } });
    expect(run.beforeCheckId).not.toBeNull();
    expect(await lines()).toEqual([
      'Action begins: Diagnosis. Confirmed by: technician. Reason: the acquirer asked for it',
      'Action ended: Diagnosis, done (00 no error), took 1 s',
    ]);
    expect(scripted.open.size).toBe(0);
  });

  it('that changes the terminal is followed by a second reading, and the difference is told', async () => {
    const { actions, scripted, terminalId } = await actionShop(0);
    scripted.onCommand(address, (request) => {
      scripted.at(address, aTerminal(0, { identity: anIdentity({ softwareVersion: 'GER-APP-v2.1.0' }) }));
      return allDone(request);
    });
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'softwareUpdate')));
    expect(run.afterCheckId).not.toBeNull();
    expect(run.changes).toEqual([
      {
        name: { zh: '软件版本', en: 'Software' },
        before: { zh: 'GER-APP-v2.0.9', en: 'GER-APP-v2.0.9' },
        after: { zh: 'GER-APP-v2.1.0', en: 'GER-APP-v2.1.0' },
      },
    ]);
  });

  it('that was refused is not followed by another look', async () => {
    const { actions, scripted, terminalId } = await actionShop();
    scripted.onCommand(address, () =>
      Promise.resolve(success(anOutcome({ command: 'setDateTime', ending: 'refused', resultCode: '83' }))),
    );
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'setDateTime')));
    expect(run).toMatchObject({ changes: null, afterCheckId: null, report: { ending: 'refused' } });
    const { offers } = unwrap(await actions.list({ terminalId }));
    expect(offers.find(({ command }) => command === 'setDateTime')).toMatchObject({
      state: 'refusedBefore',
      last: { runId: run.id, ending: 'refused' },
    });
  });

  it('whose driver does not come back ends unclear and is never sent again', async () => {
    const { actions, scripted, terminalId, sent, lines } = await actionShop();
    scripted.onCommand(address, () => Promise.reject(new Error('broken')));
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    expect(run.report?.ending).toBe('unclear');
    expect(sent()).toEqual([`diagnosis ${address}`]);
    expect((await lines()).at(-1)).toMatch(/outcome unclear/);
  });

  it('that never left the computer is told as not sent', async () => {
    const { actions, scripted, terminalId } = await actionShop();
    scripted.onCommand(address, () => Promise.resolve(failure('transport.closed', { address })));
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    expect(run).toMatchObject({ wasSent: false, report: null, error: { code: 'transport.closed' } });
  });

  it('is not sent to a terminal that cannot be reached', async () => {
    const { actions, scripted, terminalId, sent, heard } = await actionShop();
    scripted.at(address, null);
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    expect(run).toMatchObject({ wasSent: false, error: { code: 'transport.refused' } });
    expect(sent()).toEqual([]);
    expect(heard.filter(({ name }) => name === 'terminals.changed').at(-1)?.payload).toMatchObject({
      link: 'unreachable',
    });
  });

  it('that the terminal or the protocol does not know is refused', async () => {
    const { actions, terminalId } = await actionShop();
    expect(await actions.start(input(terminalId, 'poslinkInitialise'))).toMatchObject({
      error: { code: 'action.not-offered' },
    });
    expect(await actions.start(input('11111111-2222-4333-8444-555555555555', 'diagnosis'))).toMatchObject({
      error: { code: 'terminal.unknown' },
    });
  });

  it('takes only its own options', async () => {
    const { actions, terminalId } = await actionShop();
    const wrong = (command: 'readLogFile' | 'diagnosis', options: object) =>
      actions.start({ ...input(terminalId, command), options });
    expect(await wrong('readLogFile', {})).toMatchObject({
      error: { code: 'input.invalid', facts: { field: 'logFile' } },
    });
    expect(await wrong('diagnosis', { logFile: 'application' })).toMatchObject({ error: { code: 'input.invalid' } });
    expect((await wrong('diagnosis', { diagnosisType: 'extended' })).ok).toBe(true);
  });

  it('lets what the terminal says be followed live, card numbers masked', async () => {
    const { actions, scripted, terminalId, heard } = await actionShop();
    scripted.onCommand(address, ({ onMessage, consent }) => {
      onMessage({ zh: '请稍候', en: 'please wait' });
      onMessage({ zh: '请稍候', en: 'please wait' });
      onMessage({ zh: '卡 4111111111111111', en: 'card 4111111111111111' });
      return Promise.resolve(success(anOutcome({ command: consent.command })));
    });
    const started = unwrap(await actions.start(input(terminalId, 'diagnosis')));
    await actions.finished(started.id);
    const seen = heard.filter(({ name }) => name === 'actions.progress').map(({ payload }) => payload as ActionRun);
    expect(seen.at(-1)?.step).toBeNull();
    expect(JSON.stringify(heard)).not.toContain('4111111111111111');
  });
});

describe('keeping it', () => {
  it('comes first: what cannot be written down is not sent', async () => {
    const { actions, scripted, terminalId, shops } = await actionShop();
    const asked = scripted.asked.length;
    const { append } = shops.open.log;
    Object.assign(shops.open.log, { append: () => Promise.reject(new Error('disk full')) });
    expect((await actions.start(input(terminalId, 'diagnosis'))).ok).toBe(false);
    expect(scripted.asked.length).toBe(asked);
    Object.assign(shops.open.log, { append });
    expect((await carryOut({ actions }, input(terminalId, 'diagnosis'))).ok).toBe(true);
  });

  it('of a file: masked, marked as incomplete, listed, and written where a person wants it', async () => {
    const { actions, scripted, terminalId, folder, lines } = await actionShop();
    const text = 'journal line 1\ncard 4111111111111111 sale 12.00\n';
    scripted.onCommand(address, () =>
      Promise.resolve(
        success(
          anOutcome(
            {
              command: 'readLogFile',
              ending: 'aborted',
              resultCode: '6C',
              file: { logFile: 'application', bytes: text.length, totalBytes: 4000, isComplete: false },
            },
            new TextEncoder().encode(text),
          ),
        ),
      ),
    );
    const run = unwrap(
      await carryOut({ actions }, { ...input(terminalId, 'readLogFile'), options: { logFile: 'application' } }),
    );
    const { files } = unwrap(await actions.list({ terminalId }));
    expect(files).toEqual([run.file]);
    expect(files[0]).toMatchObject({ bytes: text.length, totalBytes: 4000, isComplete: false });
    expect((await lines()).at(-1)).toContain(`file incomplete: ${String(text.length)} of 4000 bytes read`);
    const fileId = present(run.file).id;
    expect(unwrap(await actions.file({ fileId }))).toMatchObject({ terminalName: 'cVEND plug', file: { id: fileId } });
    unwrap(await actions.writeFile({ fileId, file: `${folder}/out.log` }));
    expect(await readFile(`${folder}/out.log`, 'utf8')).toBe(text.replace('4111111111111111', '411111******1111'));
    expect(await actions.file({ fileId: terminalId })).toMatchObject({ error: { code: 'input.invalid' } });
  });

  it('gives a run that its program did not live to end an unclear end, once, and sends nothing again', async () => {
    const { actions, terminalId, shops, lines, sent } = await actionShop();
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    const cut = { ...run, id: '11111111-2222-4333-8444-555555555555', finishedAt: null, wasSent: false, report: null };
    await shops.open.actions.begin({ ...cut, step: 'sending' }, 4_000_000);
    expect(unwrap(await actions.run({ runId: cut.id }))).toMatchObject({ step: null, wasSent: true });
    const before = sent();
    await actions.recover();
    await actions.recover();
    expect((await lines()).filter((line) => line.startsWith('Action of unclear outcome: Diagnosis'))).toHaveLength(1);
    expect(unwrap(await actions.run({ runId: cut.id })).finishedAt).not.toBeNull();
    const { offers } = unwrap(await actions.list({ terminalId }));
    expect(offers.find(({ command }) => command === 'diagnosis')?.last?.ending).toBe('unclear');
    expect(sent()).toEqual(before);
  });

  it('leaves alone what another program is still doing, and does nothing beside it', async () => {
    const { common, scripted, terminalId, shops, lines } = await actionShop();
    const actions = createActions(common, [scripted.plugin], (processId) => processId === 4711);
    const other = anActionRun({ terminalId, step: 'sending' });
    await shops.open.actions.begin(other, 4711);
    await actions.recover();
    expect(await lines()).toEqual([]);
    expect(await actions.start(input(terminalId, 'diagnosis'))).toMatchObject({
      error: { code: 'action.already-running' },
    });
    await shops.open.actions.finish({ ...other, finishedAt: other.startedAt }, null);
    expect((await carryOut({ actions }, input(terminalId, 'diagnosis'))).ok).toBe(true);
  });
});

describe('cancelling', () => {
  it('reaches the driver, which says how it ended', async () => {
    const { actions, scripted, terminalId } = await actionShop();
    scripted.onCommand(
      address,
      ({ signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => {
            resolve(success(anOutcome({ command: 'diagnosis', ending: 'cancelled', resultCode: '6C' })));
          });
        }),
    );
    const started = unwrap(await actions.start(input(terminalId, 'diagnosis')));
    while (scripted.asked.at(-1) !== `diagnosis ${address}`) await new Promise((resolve) => setImmediate(resolve));
    expect(unwrap(await actions.cancel({ runId: started.id })).isCancelling).toBe(true);
    expect(unwrap(await actions.finished(started.id)).report?.ending).toBe('cancelled');
    expect(await actions.cancel({ runId: '11111111-2222-4333-8444-555555555555' })).toMatchObject({
      error: { code: 'run.unknown' },
    });
  });

  it('before anything was sent sends nothing', async () => {
    const { actions, scripted, terminalId, sent } = await actionShop();
    scripted.at(address, untilCancelled(null));
    const started = unwrap(await actions.start(input(terminalId, 'diagnosis')));
    await actions.cancel({ runId: started.id });
    expect(unwrap(await actions.finished(started.id))).toMatchObject({
      wasSent: false,
      error: { code: 'check.cancelled' },
    });
    expect(sent()).toEqual([]);
  });
});

describe('the service', () => {
  it('knows no run before the first, and stops with nothing to stop', async () => {
    const { common } = await actionShop();
    const actions = createActions(common, []);
    await actions.stop();
    expect(await actions.run({ runId: '11111111-2222-4333-8444-555555555555' })).toMatchObject({
      error: { code: 'run.unknown' },
    });
  });
});
