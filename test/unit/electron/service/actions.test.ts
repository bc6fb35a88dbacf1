import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createActions } from '../../../../electron/service/actions.ts';
import { createActivity } from '../../../../electron/service/activity.ts';
import { createCheckRuns } from '../../../../electron/service/checkRuns.ts';
import { createTurns } from '../../../../electron/service/inTurn.ts';
import { failure, success } from '../../../../shared/error/appError.ts';
import type { ActionRun } from '../../../../shared/model/action.ts';
import type { LogEntry } from '../../../../shared/model/logEntry.ts';
import { aConfirmation, allDone, anOutcome, carryOut } from '../../../support/aCommand.ts';
import { present, unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { anIdentity } from '../../../support/records.ts';
import { createScriptedTerminals, untilCancelled } from '../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const address = 'tcp://10.0.0.5:20007';

/** A terminal with so many open payments; undefined = it does not tell. */
const aTerminal = (unsettled?: number, changes: Parameters<typeof aDriverReport>[0] = {}) =>
  aDriverReport({
    measured:
      unsettled === undefined
        ? []
        : [
            {
              metric: 'unsettled.count',
              value: unsettled,
              source: 'extension',
              takenAt: Date.UTC(2026, 10, 22, 1, 30, 5),
            },
          ],
    ...changes,
  });

/** A known terminal, its line, and the service. */
const shop = async (unsettled?: number) => {
  const deps = await someDeps();
  const scripted = createScriptedTerminals();
  scripted.at(address, aTerminal(unsettled));
  scripted.onCommand(address, allDone);
  const common = {
    ...deps,
    ports: scripted.ports,
    activity: createActivity(),
    inTurn: createTurns(),
    onTerminalMet: () => undefined,
  };
  const checks = createCheckRuns(common, [scripted.plugin]);
  const check = async () => {
    const run = unwrap(await checks.start({ terminalIds: [], addresses: [address], level: 'quick' }));
    return present(unwrap(await checks.finished(run.id)).targets[0]?.terminalId);
  };
  const terminalId = await check();
  const actions = createActions(common, [scripted.plugin]);
  onTestFinished(() => actions.stop());
  const lines = async (): Promise<string[]> => {
    const entries = await deps.shops.open.log.between({}, { from: 1, to: 1000 }, 100);
    return entries
      .filter(({ kind }) => kind === 'action')
      .map((entry: LogEntry) => entry.summary.en)
      .reverse();
  };
  const sent = (): string[] => scripted.asked.filter((one) => !one.startsWith('read'));
  return { ...deps, scripted, actions, checks, check, terminalId, lines, sent };
};

const input = (terminalId: string, command: Parameters<typeof aConfirmation>[0], changes = {}) => ({
  terminalId,
  command,
  options: {},
  confirmation: aConfirmation(command, changes),
});
const accepted = { reason: 'settled by hand at the bank', accepts: 3, ticked: true };

describe('a command', () => {
  it('is sent once after a reading, and leaves a report and two lines in the log with who and why', async () => {
    const { actions, scripted, terminalId, lines } = await shop();
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
    const { actions, scripted, terminalId } = await shop(0);
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
    const { actions, scripted, terminalId } = await shop();
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
    const { actions, scripted, terminalId, sent, lines } = await shop();
    scripted.onCommand(address, () => Promise.reject(new Error('broken')));
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    expect(run.report?.ending).toBe('unclear');
    expect(sent()).toEqual([`diagnosis ${address}`]);
    expect((await lines()).at(-1)).toMatch(/outcome unclear/);
  });

  it('that never left the computer is told as not sent', async () => {
    const { actions, scripted, terminalId } = await shop();
    scripted.onCommand(address, () => Promise.resolve(failure('transport.closed', { address })));
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    expect(run).toMatchObject({ wasSent: false, report: null, error: { code: 'transport.closed' } });
  });

  it('is not sent to a terminal that cannot be reached', async () => {
    const { actions, scripted, terminalId, sent, heard } = await shop();
    scripted.at(address, null);
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    expect(run).toMatchObject({ wasSent: false, error: { code: 'transport.refused' } });
    expect(sent()).toEqual([]);
    expect(heard.filter(({ name }) => name === 'terminals.changed').at(-1)?.payload).toMatchObject({
      link: 'unreachable',
    });
  });

  it('that the terminal or the protocol does not know is refused', async () => {
    const { actions, terminalId } = await shop();
    expect(await actions.start(input(terminalId, 'poslinkInitialise'))).toMatchObject({
      error: { code: 'action.not-offered' },
    });
    expect(await actions.start(input('11111111-2222-4333-8444-555555555555', 'diagnosis'))).toMatchObject({
      error: { code: 'terminal.unknown' },
    });
  });

  it('takes only its own options', async () => {
    const { actions, terminalId } = await shop();
    const wrong = (command: 'readLogFile' | 'diagnosis', options: object) =>
      actions.start({ ...input(terminalId, command), options });
    expect(await wrong('readLogFile', {})).toMatchObject({
      error: { code: 'input.invalid', facts: { field: 'logFile' } },
    });
    expect(await wrong('diagnosis', { logFile: 'application' })).toMatchObject({ error: { code: 'input.invalid' } });
    expect((await wrong('diagnosis', { diagnosisType: 'extended' })).ok).toBe(true);
  });

  it('lets what the terminal says be followed live, card numbers masked', async () => {
    const { actions, scripted, terminalId, heard } = await shop();
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

describe('open payments', () => {
  it('stop a risky command before the line is touched, and the attempt is logged', async () => {
    const { actions, scripted, terminalId, lines } = await shop(3);
    const asked = scripted.asked.length;
    expect(await actions.start(input(terminalId, 'softwareUpdate'))).toMatchObject({
      error: { code: 'action.payments-pending', facts: { count: 3 } },
    });
    expect(scripted.asked.length).toBe(asked);
    expect(await lines()).toEqual([
      'Action refused: Software update. 3 payments not settled; nothing was sent. Reason: the acquirer asked for it',
    ]);
    expect(unwrap(await actions.list({ terminalId }))).toMatchObject({ unsettled: { state: 'some', count: 3 } });
  });

  it('that have come since the last check stop it as well: the count is read anew', async () => {
    const { actions, scripted, terminalId, sent } = await shop(0);
    scripted.at(address, aTerminal(2));
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'initialisation')));
    expect(run).toMatchObject({ wasSent: false, error: { code: 'action.payments-pending', facts: { count: 2 } } });
    expect(sent()).toEqual([]);
  });

  it('that the terminal does not tell any more count as open', async () => {
    const { actions, scripted, terminalId, sent } = await shop(0);
    scripted.at(address, aTerminal());
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'initialisation')));
    expect(run.error).toMatchObject({ code: 'action.payments-pending', facts: { count: null } });
    expect(sent()).toEqual([]);
  });

  it('that nobody has ever counted, or not for a quarter of an hour, count as open', async () => {
    const { actions, terminalId, clock } = await shop(0);
    const offer = async () =>
      unwrap(await actions.list({ terminalId })).offers.find(({ command }) => command === 'softwareUpdate');
    expect(await offer()).toMatchObject({ isBlocked: false });
    await clock.advance(16 * 60_000);
    expect(await offer()).toMatchObject({ isBlocked: true });
    expect(await actions.start(input(terminalId, 'softwareUpdate'))).toMatchObject({
      error: { code: 'action.payments-pending' },
    });
  });

  it('can be accepted by the owner, which is logged; one more than accepted cannot', async () => {
    const { actions, scripted, terminalId, lines, sent } = await shop(3);
    const override = { role: 'owner', override: accepted };
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'softwareUpdate', override)));
    expect(run.report?.ending).toBe('done');
    expect((await lines())[0]).toContain('With 3 open payments, overridden by the owner: settled by hand at the bank');
    scripted.at(address, aTerminal(4));
    const again = unwrap(await carryOut({ actions }, input(terminalId, 'softwareUpdate', override)));
    expect(again.error).toMatchObject({ code: 'action.payments-pending', facts: { count: 4 } });
    expect(sent()).toEqual([`softwareUpdate ${address}`]);
  });

  it('do not stand in the way of what cannot lose them', async () => {
    const { actions, terminalId } = await shop(3);
    expect(unwrap(await carryOut({ actions }, input(terminalId, 'turnoverTotals'))).report?.ending).toBe('done');
  });
});

describe('the terminal at the port', () => {
  it('must be the one that was confirmed: another one gets a reading on its own record and no command', async () => {
    const { actions, scripted, terminalId, sent, shops } = await shop(0);
    scripted.at(address, aTerminal(0, { identity: anIdentity({ serialNumber: 'TWIN0002' }) }));
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'softwareUpdate')));
    expect(run).toMatchObject({
      wasSent: false,
      beforeCheckId: null,
      error: { code: 'action.other-terminal', facts: { expected: '17F59B1F', found: 'TWIN0002' } },
    });
    expect(sent()).toEqual([]);
    expect((await shops.open.checks.page(terminalId, null, 10)).length).toBe(1);
  });

  it('gets nothing when its reading broke off', async () => {
    const { actions, scripted, terminalId, sent } = await shop(0);
    scripted.at(address, aTerminal(0, { ending: 'brokenOff', brokenBy: failure('link.silent', {}).error }));
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    expect(run.error?.code).toBe('link.silent');
    expect(sent()).toEqual([]);
  });
});

describe('one at a time', () => {
  it('a second command, and a check, are refused while one runs, and taken afterwards', async () => {
    const { actions, checks, scripted, terminalId, sent } = await shop();
    let finish: () => void = () => undefined;
    scripted.onCommand(
      address,
      (request) =>
        new Promise((resolve) => {
          finish = () => void allDone(request).then(resolve);
        }),
    );
    const first = unwrap(await actions.start(input(terminalId, 'diagnosis')));
    expect(await actions.start(input(terminalId, 'selftest'))).toMatchObject({
      error: { code: 'action.already-running' },
    });
    expect(await checks.start({ terminalIds: [terminalId], addresses: [], level: 'quick' })).toMatchObject({
      error: { code: 'check.already-running' },
    });
    while (sent().length === 0) await new Promise((resolve) => setImmediate(resolve));
    finish();
    await actions.finished(first.id);
    scripted.onCommand(address, allDone);
    expect((await carryOut({ actions }, input(terminalId, 'selftest'))).ok).toBe(true);
  });

  it('two requests at the same moment: one is taken', async () => {
    const { actions, terminalId, sent } = await shop();
    const both = await Promise.all([
      actions.start(input(terminalId, 'diagnosis')),
      actions.start(input(terminalId, 'diagnosis')),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of both) if (result.ok) await actions.finished(result.value.id);
    expect(sent()).toHaveLength(1);
  });

  it('a command is refused while the terminal is being checked', async () => {
    const { actions, checks, scripted, terminalId, sent } = await shop();
    scripted.at(address, untilCancelled());
    const run = unwrap(await checks.start({ terminalIds: [terminalId], addresses: [], level: 'quick' }));
    expect(await actions.start(input(terminalId, 'diagnosis'))).toMatchObject({
      error: { code: 'action.already-running' },
    });
    await checks.cancel({ runId: run.id });
    await checks.finished(run.id);
    expect(sent()).toEqual([]);
  });
});

describe('keeping it', () => {
  it('comes first: what cannot be written down is not sent', async () => {
    const { actions, scripted, terminalId, shops } = await shop();
    const asked = scripted.asked.length;
    const { append } = shops.open.log;
    Object.assign(shops.open.log, { append: () => Promise.reject(new Error('disk full')) });
    expect((await actions.start(input(terminalId, 'diagnosis'))).ok).toBe(false);
    expect(scripted.asked.length).toBe(asked);
    Object.assign(shops.open.log, { append });
    expect((await carryOut({ actions }, input(terminalId, 'diagnosis'))).ok).toBe(true);
  });

  it('of a file: masked, marked as incomplete, listed, and written where a person wants it', async () => {
    const { actions, scripted, terminalId, folder, lines } = await shop();
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

  it('knows a run that the program did not live to end as unclear', async () => {
    const { actions, terminalId, shops } = await shop();
    const run = unwrap(await carryOut({ actions }, input(terminalId, 'diagnosis')));
    const cut = { ...run, id: '11111111-2222-4333-8444-555555555555', finishedAt: null, wasSent: false, report: null };
    await shops.open.actions.begin({ ...cut, step: 'sending' });
    expect(unwrap(await actions.run({ runId: cut.id }))).toMatchObject({ step: null, wasSent: true });
    const { offers } = unwrap(await actions.list({ terminalId }));
    expect(offers.find(({ command }) => command === 'diagnosis')?.last?.ending).toBe('unclear');
  });
});

describe('cancelling', () => {
  it('reaches the driver, which says how it ended', async () => {
    const { actions, scripted, terminalId } = await shop();
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
    const { actions, scripted, terminalId, sent } = await shop();
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
