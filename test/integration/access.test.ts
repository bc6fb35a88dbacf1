// Roles against whoever tries to get round them: straight over the channels, by guessing, by restarting, by looking for the PIN.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { simulateTerminal } from '../../electron/engine/simulateTerminal.ts';
import { createEngineAnswers } from '../../electron/ipc/engineAnswers.ts';
import { silentLogger } from '../../electron/log/logger.ts';
import { listenTcp } from '../../electron/simulator/listen.ts';
import { isEnough } from '../../shared/access/accessRole.ts';
import type { AccessState } from '../../shared/access/accessState.ts';
import { rightRows } from '../../shared/access/commandRights.ts';
import type { Result } from '../../shared/error/appError.ts';
import { forbiddenIn } from '../support/allowedCommands.ts';
import { anEngine, unwrap } from '../support/anEngine.ts';
import { runInside } from '../support/cliAnswers.ts';
import { foreignOverTcp } from '../support/foreignLines.ts';
import { plainTerminal } from '../support/foreignScripts.ts';
import { runSteward } from '../support/runSteward.ts';
import { tempFolder } from '../support/tempFolder.ts';

const pins = { owner: '482615', technician: '735192' } as const;

const aGuardedShop = async (dataFolder: string, lines: string[] = []) => {
  const shop = await anEngine({
    dataFolder,
    source: 'window',
    log: (level, message, facts) => {
      lines.push(`${level} ${message} ${JSON.stringify(facts ?? {})}`);
    },
  });
  const answers = createEngineAnswers(shop.engine) as unknown as Record<
    string,
    (input: unknown) => Promise<Result<never>>
  >;
  const ask = async (name: string, input: unknown = {}): Promise<{ code: string; value: unknown }> => {
    const result = await answers[name]?.(input);
    if (result === undefined) throw new Error(name);
    return result.ok ? { code: 'ok', value: result.value } : { code: result.error.code, value: null };
  };
  return { ...shop, ask };
};

const withPeople = async (dataFolder: string, lines: string[] = []) => {
  const shop = await aGuardedShop(dataFolder, lines);
  const { people } = shop.engine.services;
  const wang = unwrap(await people.add({ draft: { name: '王芳', role: 'owner', store: null } }));
  const li = unwrap(await people.add({ draft: { name: '李雷', role: 'technician', store: null } }));
  await shop.ask('people.setPin', { personId: wang.id, pin: pins.owner, by: null });
  await shop.ask('people.setPin', {
    personId: li.id,
    pin: pins.technician,
    by: { personId: wang.id, pin: pins.owner },
  });
  return { ...shop, wang, li };
};

describe('the first PIN of an owner', { timeout: 120_000 }, () => {
  it('never locks whoever sets it: no news of it says so', async () => {
    const { heard } = await withPeople(await tempFolder());
    const states = heard.flatMap(({ name, payload }) => (name === 'access.changed' ? [payload as AccessState] : []));
    expect(states.length).toBeGreaterThan(0);
    expect(states.filter(({ isLocked }) => isLocked)).toEqual([]);
  });
});

describe('roles hold against', { timeout: 120_000 }, () => {
  it('requests straight to the engine while it is locked: none but the open ones is answered, and nothing changes', async () => {
    const { ask, engine, wang } = await withPeople(await tempFolder());
    expect((await ask('people.list')).code).toBe('ok');
    await ask('access.lock');
    const count = async () =>
      unwrap(await engine.services.log.page({ filter: {}, beforeNumber: null, limit: 200 })).entries.length;
    const before = await count();
    const answered: string[] = [];
    for (const [name, right] of rightRows) {
      if (right === 'anyone') continue;
      const answers = createEngineAnswers(engine) as unknown as Record<string, unknown>;
      if (!(name in answers)) continue;
      const { code } = await ask(name, { personId: wang.id, pin: null, by: null });
      if (code !== 'access.locked') answered.push(`${name}: ${code}`);
    }
    expect(answered).toEqual([]);
    const entries = unwrap(await engine.services.log.page({ filter: {}, beforeNumber: null, limit: 200 })).entries;
    expect(entries.slice(0, entries.length - before).every(({ summary }) => summary.en.startsWith('Refused'))).toBe(
      true,
    );
    expect(unwrap(await engine.services.people.list()).every(({ hasPin }) => hasPin)).toBe(true);
  });

  it('guessing, all at once and over a restart; and a restart is locked, whoever was there', async () => {
    const dataFolder = await tempFolder();
    const { ask, engine, li } = await withPeople(dataFolder);
    await ask('access.lock');
    const guesses = Array.from({ length: 20 }, (_, index) => String(900000 + index));
    const codes = await Promise.all(
      guesses.map(async (pin) => (await ask('access.login', { personId: li.id, pin })).code),
    );
    expect(codes.filter((code) => code === 'person.wrong-pin')).toHaveLength(3);
    expect(codes.filter((code) => code === 'person.must-wait')).toHaveLength(17);
    await engine.close();
    const again = await aGuardedShop(dataFolder);
    expect((await again.ask('terminals.list')).code).toBe('access.locked');
    expect((await again.ask('access.login', { personId: li.id, pin: pins.technician })).code).toBe('person.must-wait');
  });

  it('the way through the simulated shop of the same computer: backups and real terminals ask for the own shop', async () => {
    const dataFolder = await tempFolder();
    const { engine } = await withPeople(dataFolder);
    unwrap(await engine.services.backups.now());
    await engine.close();
    const simulated = await anEngine({ dataFolder, shop: 'simulated', source: 'window' });
    const answers = createEngineAnswers(simulated.engine) as unknown as Record<
      string,
      (
        input: unknown,
      ) => Promise<Result<{ readonly files?: readonly { readonly name: string; readonly place: string }[] }>>
    >;
    const ask = async (name: string, input: unknown) => {
      const result = await answers[name]?.(input);
      return result?.ok === false ? result.error.code : 'ok';
    };
    const id = '11111111-2222-4333-8444-555555555555';
    const [file] = unwrap(await simulated.engine.services.backups.state()).files;
    const confirmation = { role: 'owner', reason: 'test', override: null, openPayments: null };
    const codes = [
      await ask('backups.look', { name: file?.name, place: file?.place }),
      await ask('backups.remove', { name: file?.name, place: file?.place }),
      await ask('backups.setPassphrase', { passphrase: null }),
      await ask('backup.prepareRestore', { draftId: id, parts: [] }),
      await ask('backup.prepareUndo', { keptId: id }),
      await ask('actions.start', { terminalId: id, command: 'initialise', confirmation }),
      await ask('checks.start', { terminalIds: [], addresses: ['tcp://127.0.0.1:9'], level: 'full' }),
    ];
    expect(codes).toEqual(codes.map(() => 'access.own-shop'));
    expect(await ask('backups.state', {})).toBe('ok');
    expect(await ask('people.add', { draft: { name: '王芳', role: 'owner', store: null } })).toBe('ok');
    expect(unwrap(await simulated.engine.services.backups.state()).files).toHaveLength(1);
  });

  it('the command line, which asks no window: a real terminal where a simulated one was gets no command', async () => {
    const dataFolder = await tempFolder();
    const { engine } = await withPeople(dataFolder);
    await engine.close();
    const simulated = await anEngine({ dataFolder, shop: 'simulated', source: 'commandLine' });
    const started = await simulated.engine.services.actions.start({
      terminalId: '11111111-2222-4333-8444-555555555555',
      command: 'initialisation',
      options: {},
      confirmation: { typed: '0017', role: 'owner', reason: 'test', effects: [], override: null },
    });
    expect(started).toMatchObject({ ok: false, error: { code: 'access.own-shop' } });
    await simulated.engine.close();

    const far = unwrap(simulateTerminal('healthy', { log: silentLogger }));
    const listening = unwrap(await listenTcp(far, { port: 0 }));
    const port = Number(listening.address.split(':').at(-1));
    const act = (...more: readonly string[]) =>
      runInside(
        ['act', listening.address, 'turnoverTotals', '--reason', 'the acquirer asked', '--role', 'technician']
          .concat(['--confirm', '0017', '--data', dataFolder, '--lang', 'en'])
          .concat(more),
      );
    const pinFile = join(dataFolder, 'pin.txt');
    await writeFile(pinFile, `${pins.technician}\n`);
    const asLi = ['--as', '李雷', '--pin-file', pinFile];
    expect((await act()).status).toBe(2);
    expect((await act(...asLi)).status).toBe(0);
    await listening.close();
    const real = await foreignOverTcp(plainTerminal({ name: 'Fremdgeraet 7' }), {}, port);
    onTestFinished(() => real.close());
    expect((await act(...asLi)).status).not.toBe(0);
    expect(forbiddenIn(real.met.flatMap(({ commands }) => commands))).toEqual([]);
  });

  it('every role: whatever asks for more is refused, and leaves nothing but the lines that tell of it', async () => {
    const { ask, engine, li } = await withPeople(await tempFolder());
    const count = async () =>
      unwrap(await engine.services.log.page({ filter: {}, beforeNumber: null, limit: 1 })).entries[0]?.number ?? 0;
    const known = Object.keys(createEngineAnswers(engine));
    for (const [role, enter] of [
      ['technician', () => ask('access.login', { personId: li.id, pin: pins.technician })],
      ['viewer', () => ask('access.look')],
    ] as const) {
      if (role === 'viewer') unwrap(await engine.services.access.setSettings({ mayLook: true, idleMinutes: 10 }));
      await ask('access.lock');
      expect((await enter()).code).toBe('ok');
      const before = await count();
      const wrong: string[] = [];
      for (const [name, right] of rightRows) {
        if (isEnough(role, right) || !known.includes(name)) continue;
        const { code } = await ask(name, {});
        if (code !== 'access.not-allowed') wrong.push(`${role} ${name}: ${code}`);
      }
      expect(wrong).toEqual([]);
      const entries = unwrap(await engine.services.log.page({ filter: {}, beforeNumber: null, limit: 200 })).entries;
      const later = entries.filter(({ number }) => number > before);
      expect(later.filter(({ summary }) => !summary.en.startsWith('Refused'))).toEqual([]);
    }
  });

  it('whoever looks for a PIN or the recovery code in files, log lines, events and entries', async () => {
    const dataFolder = await tempFolder();
    const lines: string[] = [];
    const { ask, heard, engine, wang, li } = await withPeople(dataFolder, lines);
    const made = await ask('access.makeRecovery', { personId: wang.id, pin: pins.owner });
    const { code } = made.value as { code: string };
    await ask('access.login', { personId: li.id, pin: '402816' });
    await ask('access.login', { personId: li.id, pin: pins.technician });
    await ask('access.recover', { personId: wang.id, code: 'ABCDE-ABCDE-ABCDE-ABCDE', pin: '590327' });
    await ask('people.setPin', { personId: li.id, pin: '59032x', by: { personId: li.id, pin: '271846' } });
    const entries = unwrap(await engine.services.log.page({ filter: {}, beforeNumber: null, limit: 200 }));
    await engine.close();
    const secrets = [
      pins.owner,
      pins.technician,
      code,
      code.replaceAll('-', ''),
      '402816',
      '590327',
      '59032x',
      '271846',
    ];
    const texts = [lines.join('\n'), JSON.stringify(heard), JSON.stringify(entries)];
    for (const file of await readdir(dataFolder, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) texts.push((await readFile(join(file.parentPath, file.name))).toString('latin1'));
    }
    expect(secrets.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([]);
  });

  it('the command line: what reads goes on, what changes asks for a name and a PIN', async () => {
    const dataFolder = await tempFolder();
    const { engine } = await withPeople(dataFolder);
    await engine.close();
    const done = ['job', 'done', '3f0f9b1c-7f53-4cf6-9c55-0a4be5a6b001', '--data', dataFolder, '--lang', 'en'];
    const pinFile = join(dataFolder, 'pin.txt');
    await writeFile(pinFile, `${pins.technician}\n`);
    const [read, refused, wrong, admitted] = [
      await runSteward(['job', 'list', '--data', dataFolder, '--lang', 'en']),
      await runSteward(done),
      await runSteward([...done, '--as', 'nobody', '--pin-file', pinFile]),
      await runSteward([...done, '--as', '李雷', '--pin-file', pinFile]),
    ];
    expect(read.status).toBe(0);
    expect(refused.stderr).toContain('--as NAME');
    expect(wrong.stderr).toContain('--as');
    expect(admitted.stderr).not.toContain('--as');
    expect(`${refused.stderr}${wrong.stderr}${admitted.stderr}${admitted.stdout}`).not.toContain(pins.technician);
  });
});
