import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../../../electron/main/settingsFile.ts';
import { createUpdateDesk, type UpdateDeskParts } from '../../../../../electron/main/update/updateDesk.ts';
import type { Release, Updater } from '../../../../../electron/main/update/updater.ts';
import { type AppError, type Result, success } from '../../../../../shared/error/appError.ts';
import { type UpdateState, updateStateSchema } from '../../../../../shared/update/updateState.ts';
import { unwrap } from '../../../../support/anEngine.ts';

const release: Release = { version: '0.2.0', notes: 'New <b>things</b>', releasedAt: null, bytes: 5 };

const setUp = (over: Partial<UpdateDeskParts> = {}, does: Partial<Updater> = {}) => {
  const asked: [string, unknown][] = [];
  const shown: UpdateState[] = [];
  const told: AppError[] = [];
  const found: string[] = [];
  const done: string[] = [];
  let obstacles: string[] = [];
  let now = Date.parse('2026-11-23T08:00:00Z');
  let kept: Partial<Settings> = {};
  const updater: Updater = {
    check: () => Promise.resolve(release),
    download: (onProgress) => {
      onProgress(0.5);
      return Promise.resolve();
    },
    cancel: () => done.push('cancelled'),
    discard: () => {
      done.push('discarded');
      return Promise.resolve();
    },
    install: () => {
      done.push('installed');
      return true;
    },
    ...does,
  };
  const answer = (name: string): Result<unknown> => {
    if (name === 'update.obstacles') return success({ obstacles });
    if (name === 'backups.now') return success({ file: '/b/backup.zip', bytes: 3, shops: [] });
    if (name === 'backup.inspect') return success({ isLocked: false, manifest: {}, bytes: 3 });
    return success({});
  };
  let opened = 0;
  const desk = createUpdateDesk({
    version: '0.1.0',
    source: () => ({ off: null, feed: 'https://u.example/', host: 'u.example', fixedChannel: null, configFile: null }),
    openUpdater: () => {
      opened += 1;
      return Promise.resolve(updater);
    },
    ask: (name, input) => {
      asked.push([name, input]);
      return Promise.resolve(answer(name));
    },
    settings: {
      get: () => kept,
      set: (change) => {
        kept = { ...kept, ...change };
      },
    },
    publish: (state) => shown.push(updateStateSchema.parse(state)),
    onFound: (version) => found.push(version),
    onNotice: (error) => told.push(error),
    now: () => now,
    log: () => undefined,
    ...over,
  });
  const notes = () => asked.filter(([name]) => name === 'update.note').map(([, input]) => input);
  return {
    desk,
    asked,
    notes,
    shown,
    told,
    found,
    done,
    opened: () => opened,
    kept: () => kept,
    keep: (change: Partial<Settings>) => {
      kept = { ...kept, ...change };
    },
    disturb: (...names: string[]) => {
      obstacles = names;
    },
    pass: (ms: number) => {
      now += ms;
    },
  };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));
const made = async (setup: ReturnType<typeof setUp>) => {
  const { answers } = setup.desk;
  unwrap(await answers['update.check']({}));
  unwrap(await answers['update.download']({}));
  await settled();
  return unwrap(await answers['update.prepare']({}));
};

describe('the desk of updates', () => {
  it('is off until somebody asks: nothing is loaded, nothing asked', async () => {
    const setup = setUp();
    expect(unwrap(await setup.desk.answers['update.state']({}))).toMatchObject({
      isOn: false,
      phase: 'idle',
      channel: 'latest',
    });
    await setup.desk.lookIfDue();
    expect([setup.opened(), setup.asked]).toEqual([0, []]);
  });

  it('looks, fetches, backs up and installs at the end, each step a line in the log', async () => {
    const setup = setUp();
    expect(await made(setup)).toMatchObject({
      phase: 'ready',
      backup: 'backup.zip',
      found: { notes: 'New <b>things</b>' },
    });
    expect(setup.shown.map(({ phase }) => phase)).toEqual([
      'checking',
      'found',
      'downloading',
      'downloading',
      'downloaded',
      'preparing',
      'ready',
    ]);
    expect(setup.done).toEqual([]);
    await setup.desk.beforeEnd();
    setup.desk.atEnd();
    expect(setup.done).toEqual(['installed']);
    expect(setup.notes()).toMatchObject([
      { step: 'found' },
      { step: 'fetched' },
      { step: 'prepared', version: '0.2.0', about: 'backup.zip' },
    ]);
    expect(setup.kept().updatePending).toEqual({ from: '0.1.0', to: '0.2.0', reason: '' });
  });

  it('disturbs no check, visit, capture or backup: neither when asked nor when the program ends', async () => {
    const setup = setUp();
    setup.disturb('terminal');
    expect(await setup.desk.answers['update.check']({})).toMatchObject({ error: { code: 'update.busy' } });
    expect(setup.opened()).toBe(0);
    setup.disturb();
    await made(setup);
    setup.disturb('capture');
    await setup.desk.beforeEnd();
    setup.desk.atEnd();
    expect(setup.done).toEqual([]);
    expect(setup.kept().updatePending).toMatchObject({ reason: 'update.busy' });
  });

  it('makes a new backup when the program ends long after the first', async () => {
    const setup = setUp();
    await made(setup);
    setup.pass(11 * 60_000);
    await setup.desk.beforeEnd();
    expect(setup.asked.filter(([name]) => name === 'backups.now')).toHaveLength(2);
    setup.pass(-60 * 60_000);
    await setup.desk.beforeEnd();
    expect(setup.asked.filter(([name]) => name === 'backups.now')).toHaveLength(3);
  });

  it('tells a failure of looking or fetching, and can be asked again', async () => {
    const broken = setUp({}, { check: () => Promise.reject(new Error('net::ERR_FAILED')) });
    expect(unwrap(await broken.desk.answers['update.check']({}))).toMatchObject({
      phase: 'idle',
      error: { code: 'update.unreachable' },
    });
    const cut = setUp({}, { download: () => Promise.reject(new Error('net::ERR_CONNECTION_RESET')) });
    unwrap(await cut.desk.answers['update.check']({}));
    unwrap(await cut.desk.answers['update.download']({}));
    await settled();
    expect(unwrap(await cut.desk.answers['update.state']({}))).toMatchObject({
      phase: 'found',
      error: { code: 'update.broken-off' },
    });
    expect(await cut.desk.answers['update.prepare']({})).toMatchObject({ error: { code: 'update.nothing' } });
    expect(cut.notes()).toMatchObject([
      { step: 'found' },
      { step: 'failed', version: '0.1.0', about: 'update.broken-off' },
    ]);
  });

  it('does each step once, however often and fast its button is pressed', async () => {
    let downloads = 0;
    const setup = setUp(
      {},
      {
        download: () => {
          downloads += 1;
          return Promise.resolve();
        },
      },
    );
    const { answers } = setup.desk;
    const both = async (name: 'update.check' | 'update.download' | 'update.prepare'): Promise<void> => {
      for (const answer of await Promise.all([answers[name]({}), answers[name]({})])) unwrap(answer);
      await settled();
    };
    await both('update.check');
    await both('update.download');
    await both('update.prepare');
    expect(downloads).toBe(1);
    expect(setup.asked.filter(([name]) => name === 'backups.now')).toHaveLength(1);
    expect(setup.notes()).toMatchObject([{ step: 'found' }, { step: 'fetched' }, { step: 'prepared' }]);
  });

  it('a download that is pressed as a look begins follows it; where that finds nothing, nothing is fetched', async () => {
    const left: (Release | null)[] = [release, { ...release, version: '0.3.0' }, null];
    const setup = setUp({}, { check: () => Promise.resolve(left.shift() ?? null) });
    const { answers } = setup.desk;
    unwrap(await answers['update.check']({}));
    const [, followed] = await Promise.all([answers['update.check']({}), answers['update.download']({})]);
    expect(unwrap(followed)).toMatchObject({ phase: 'downloading', found: { version: '0.3.0' } });
    await settled();
    unwrap(await answers['update.cancel']({}));
    const [, nothing] = await Promise.all([answers['update.check']({}), answers['update.download']({})]);
    expect(nothing).toMatchObject({ error: { code: 'update.nothing' } });
    expect(unwrap(await answers['update.state']({}))).toMatchObject({ phase: 'current', found: null });
  });

  it('a look that is asked for as a download begins leaves it alone', async () => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const setup = setUp({}, { download: () => arrived });
    const { answers } = setup.desk;
    unwrap(await answers['update.check']({}));
    const [begun, looked] = await Promise.all([answers['update.download']({}), answers['update.check']({})]);
    expect([unwrap(begun).phase, unwrap(looked).phase]).toEqual(['downloading', 'downloading']);
    arrive();
    await settled();
    expect(unwrap(await answers['update.state']({}))).toMatchObject({
      phase: 'downloaded',
      found: { version: '0.2.0' },
    });
  });

  it('can be taken back, and then nothing is installed', async () => {
    const setup = setUp();
    await made(setup);
    expect(unwrap(await setup.desk.answers['update.cancel']({}))).toMatchObject({ phase: 'found', backup: null });
    await setup.desk.beforeEnd();
    setup.desk.atEnd();
    expect(setup.done).toEqual(['discarded']);
    expect(setup.kept().updatePending).toBeUndefined();
  });

  it('says at the next start what became of it', async () => {
    const done = setUp({ version: '0.2.0' });
    done.keep({ updatePending: { from: '0.1.0', to: '0.2.0', reason: '' } });
    await done.desk.engineReady();
    await done.desk.engineReady();
    expect(done.notes()).toEqual([{ step: 'installed', version: '0.2.0', about: '0.1.0' }]);
    const undone = setUp();
    undone.keep({ updatePending: { from: '0.1.0', to: '0.2.0', reason: 'EACCES' } });
    await undone.desk.engineReady();
    expect(undone.told).toMatchObject([{ code: 'update.not-installed', details: 'EACCES' }]);
  });

  it('keeps the reason when installing throws', async () => {
    const setup = setUp(
      {},
      {
        install: () => {
          throw new Error('EACCES: no');
        },
      },
    );
    await made(setup);
    await setup.desk.beforeEnd();
    setup.desk.atEnd();
    expect(setup.kept().updatePending?.reason).toContain('EACCES');
  });

  it('looks once a day when switched on, whatever the clock does, and tells what it found', async () => {
    const setup = setUp();
    unwrap(await setup.desk.answers['update.set']({ isOn: true, channel: 'beta' }));
    expect(setup.asked[0]).toEqual([
      'preferences.note',
      {
        before: { 'update.isOn': false, 'update.channel': 'latest' },
        after: { 'update.isOn': true, 'update.channel': 'beta' },
      },
    ]);
    await setup.desk.lookIfDue();
    await setup.desk.lookIfDue();
    expect(setup.found).toEqual(['0.2.0']);
    setup.pass(-400 * 86_400_000);
    await setup.desk.lookIfDue();
    expect(setup.found).toHaveLength(2);
  });

  it('does nothing at all where it is off, and keeps to a channel that was settled', async () => {
    const off = setUp({ source: () => ({ off: { reason: 'managed', detail: '' } }) });
    for (const name of ['update.check', 'update.download', 'update.prepare', 'update.set'] as const)
      expect(await off.desk.answers[name]({}), name).toMatchObject({ error: { code: 'update.off' } });
    expect(off.opened()).toBe(0);
    const fixed = setUp({
      source: () => ({ off: null, feed: 'https://u/', host: 'u', fixedChannel: 'beta', configFile: null }),
    });
    expect(await fixed.desk.answers['update.set']({ channel: 'latest' })).toMatchObject({
      error: { code: 'update.fixed' },
    });
    expect(unwrap(await fixed.desk.answers['update.state']({}))).toMatchObject({
      channel: 'beta',
      isChannelFixed: true,
    });
  });
});
