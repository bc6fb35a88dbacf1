// No path gets past a pending batch: not the window's messages, not the command line, not the engine's own service.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeEngine } from '../../electron/engine/composeEngine.ts';
import type { Engine } from '../../electron/engine/engine.ts';
import { answerCommand } from '../../electron/ipc/answerCommand.ts';
import { createEngineAnswers } from '../../electron/ipc/engineAnswers.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { systemClock } from '../../electron/protocol/clock.ts';
import { effectsOf } from '../../shared/model/action.ts';
import { type CommandId, commandEffects, commandIds } from '../../shared/model/terminalCommand.ts';
import { allDone } from '../support/aCommand.ts';
import { checkAll, present, unwrap } from '../support/anEngine.ts';
import { aDriverReport } from '../support/checkContext.ts';
import { document, errorDocument, runInside } from '../support/cliAnswers.ts';
import { createScriptedTerminals, type ScriptedTerminals } from '../support/scriptedTerminals.ts';
import { tempFolder } from '../support/tempFolder.ts';

const address = 'tcp://10.0.0.5:20007';
const risky = commandIds.filter((id) => commandEffects[id].risksBatch);

const pending = (count: number | null) =>
  aDriverReport({
    measured:
      count === null ? [] : [{ metric: 'unsettled.count', value: count, source: 'extension', takenAt: Date.now() }],
  });

const dataFolder = mkdtempSync(join(tmpdir(), 'steward-paths-'));

describe('a message from the window that was made by hand', () => {
  let engine: Engine;
  let scripted: ScriptedTerminals;
  let terminalId: string;

  beforeAll(async () => {
    scripted = createScriptedTerminals();
    scripted.at(address, pending(7));
    scripted.onCommand(address, allDone);
    engine = unwrap(
      await composeEngine({
        dataFolder,
        shop: 'own',
        ports: scripted.ports,
        plugins: [scripted.plugin],
        clock: systemClock,
        log: silentLogger,
        operator: 'Li',
      }),
    );
    terminalId = present((await checkAll(engine, [address])).targets[0]?.terminalId);
  });
  afterAll(async () => {
    await engine.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const send = (raw: unknown) =>
    answerCommand(
      { name: 'actions.start', isTrusted: true, raw },
      createEngineAnswers(engine)['actions.start'],
      silentLogger,
    );
  const whole = (command: CommandId, confirmation: object = {}) => ({
    terminalId,
    command,
    options: {},
    confirmation: {
      typed: '9B1F',
      role: 'technician',
      reason: 'because of reasons',
      effects: [...effectsOf(command)],
      override: null,
      ...confirmation,
    },
  });
  const commandsSent = (): string[] => scripted.asked.filter((one) => !one.startsWith('read'));
  const owner = { role: 'owner', override: { reason: 'I take this upon myself', accepts: 7, ticked: true } };

  it.each(risky)('has %s refused while payments are pending, and nothing is sent', async (command) => {
    for (const count of [7, null]) {
      scripted.at(address, pending(count));
      await checkAll(engine, [address]);
      expect(await send(whole(command))).toMatchObject({ ok: false, error: { code: 'action.payments-pending' } });
    }
    scripted.at(address, pending(7));
    await checkAll(engine, [address]);
    expect(commandsSent()).toEqual([]);
  });

  it.each([
    ['no confirmation', () => ({ ...whole('softwareUpdate'), confirmation: undefined }), 'ipc.bad-request'],
    ['no effects', () => whole('softwareUpdate', { effects: [] }), 'action.not-confirmed'],
    ['other digits', () => whole('softwareUpdate', { typed: '0000' }), 'action.not-confirmed'],
    ['no reason', () => whole('softwareUpdate', { reason: '' }), 'action.not-confirmed'],
    [
      'a consent of its own',
      () => ({ ...whole('softwareUpdate'), consent: { command: 'softwareUpdate' } }),
      'action.payments-pending',
    ],
    ['a flag of its own', () => whole('softwareUpdate', { force: true, override: null }), 'action.payments-pending'],
    [
      "a technician's override",
      () => whole('softwareUpdate', { ...owner, role: 'technician' }),
      'action.not-confirmed',
    ],
    [
      'an override without a tick',
      () => whole('softwareUpdate', { ...owner, override: { ...owner.override, ticked: false } }),
      'action.not-confirmed',
    ],
    [
      'an override for fewer',
      () => whole('softwareUpdate', { ...owner, override: { ...owner.override, accepts: 6 } }),
      'action.payments-pending',
    ],
    [
      'an override for an unknown number',
      () => whole('softwareUpdate', { ...owner, override: { ...owner.override, accepts: null } }),
      'action.payments-pending',
    ],
    ['a command of another kind', () => ({ ...whole('softwareUpdate'), command: 'reset' }), 'ipc.bad-request'],
  ] as const)('with %s is refused, and nothing is sent', async (_, make, code) => {
    expect(await send(make())).toMatchObject({ ok: false, error: { code } });
    expect(commandsSent()).toEqual([]);
  });

  it('from a foreign page does not even reach the engine', async () => {
    const answered = await answerCommand(
      { name: 'actions.start', isTrusted: false, raw: whole('diagnosis') },
      createEngineAnswers(engine)['actions.start'],
      silentLogger,
    );
    expect(answered).toMatchObject({ error: { code: 'ipc.untrusted-sender' } });
    expect(commandsSent()).toEqual([]);
  });

  it('sent twice at once is carried out once', async () => {
    const both = await Promise.all([send(whole('diagnosis')), send(whole('diagnosis'))]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    while (unwrap(await engine.services.actions.list({ terminalId })).running !== null) await setImmediate();
    expect(commandsSent()).toEqual([`diagnosis ${address}`]);
  });

  it('with the owner’s own yes to exactly these payments is carried out, and the log says so', async () => {
    const before = commandsSent().length;
    const started = unwrap(await send(whole('softwareUpdate', owner)));
    const run = unwrap(await engine.services.actions.finished(started.id));
    expect(run.report?.ending).toBe('done');
    expect(commandsSent().slice(before)).toEqual([`softwareUpdate ${address}`]);
    const found = unwrap(await engine.services.log.search({ kind: 'action', text: 'overridden by the owner' }, 10));
    expect(found).toHaveLength(1);
  });
});

describe('the command line', () => {
  const act = async (command: string, ...more: readonly string[]) => {
    const data = await tempFolder();
    const ran = await runInside(['act', 'sim:healthy', command, '--data', data, '--json', ...more]);
    return { ...ran, data };
  };
  const confirmed = ['--reason', 'because of reasons', '--role', 'technician', '--confirm', '0017'];

  it.each(risky)('refuses %s while payments are pending', async (command) => {
    const { status, stdout } = await act(command, ...confirmed);
    expect(status).toBe(1);
    expect(errorDocument.parse(document(stdout)).error.cause).toBe('payments-pending');
  });

  it.each([
    [['--role', 'owner', '--confirm', '0017'], '--reason'],
    [['--reason', 'because of', '--confirm', '0017'], '--role'],
    [['--reason', 'because of', '--role', 'owner'], '--confirm'],
    [['--reason', 'because of', '--role', 'guest', '--confirm', '0017'], '--role'],
  ])('without the whole confirmation names what is missing: %j', async (given, missing) => {
    const { status, stdout } = await act('diagnosis', ...given);
    expect(status).toBe(2);
    expect(errorDocument.parse(document(stdout)).error.message).toContain(missing);
  });

  it('takes neither wrong digits nor a technician’s override', async () => {
    const digits = await act('diagnosis', '--reason', 'because of', '--role', 'owner', '--confirm', '0018');
    expect(digits.status).toBe(2);
    expect(errorDocument.parse(document(digits.stdout)).error.cause).toBe('not-confirmed');
    const override = await act('softwareUpdate', ...confirmed, '--override', 'I take this upon myself');
    expect(override.status).toBe(2);
    expect(errorDocument.parse(document(override.stdout)).error.cause).toBe('not-confirmed');
  });

  it('says that a terminal cannot be reached', async () => {
    const ran = await runInside(['act', 'tcp://127.0.0.1:1', 'diagnosis', ...confirmed, '--data', await tempFolder()]);
    expect(ran.status).toBe(3);
  });
});
