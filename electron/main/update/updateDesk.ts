// New releases of the program, step by step, each only when it was asked for: look, fetch, back up, install at the end.
// A step that fails leaves program and records as they were; work at the terminals is never disturbed.
import { basename } from 'node:path';
import { type AppError, failure, type Result, success } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput } from '../../../shared/ipc/contract.ts';
import type { PrivateInput, PrivateOutput } from '../../../shared/ipc/engineContract.ts';
import type { updateCommands } from '../../../shared/ipc/updateContract.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import { releaseNotes } from '../../../shared/update/releaseNotes.ts';
import type { UpdateChannel, UpdateState } from '../../../shared/update/updateState.ts';
import type { Logger } from '../../log/logger.ts';
import type { Settings } from '../settingsFile.ts';
import { backUpBefore } from './backUpBefore.ts';
import { updateFailure } from './updateFailure.ts';
import type { Updater } from './updater.ts';
import type { UpdateSource } from './updateSource.ts';

/** What the desk works with. */
export interface UpdateDeskParts {
  /** The version that runs. */
  readonly version: string;
  /** Looked up when it is needed first. */
  readonly source: () => UpdateSource;
  /** Loads what fetches; at the first look and not before. */
  readonly openUpdater: (source: UpdateSource & { readonly off: null }) => Promise<Updater>;
  /** Asks the engine on the program's own account. */
  readonly ask: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly settings: { get(): Pick<Settings, 'updates' | 'updatePending'>; set(change: Partial<Settings>): void };
  readonly publish: (state: UpdateState) => void;
  /** A release was found by itself. */
  readonly onFound: (version: string) => void;
  /** Something that a person has to know at the top of the window. */
  readonly onNotice: (error: AppError) => void;
  /** In ms. */
  readonly now: () => number;
  readonly log: Logger;
}

type Answers = {
  readonly [K in keyof typeof updateCommands]: (input: CommandInput<K>) => Promise<Result<CommandOutput<K>>>;
};

/** The desk. */
export interface UpdateDesk {
  readonly answers: Answers;
  /** The engine is there: says what became of an installation. */
  engineReady(): Promise<void>;
  /** Looks by itself, if it was switched on and a day has gone by. */
  lookIfDue(): Promise<void>;
  /** The program is about to end, its engine still runs. */
  beforeEnd(): Promise<void>;
  /** Everything else has ended. */
  atEnd(): void;
}

const dayMs = 86_400_000;
/** A backup that is not older than this, in ms, is good enough when the program ends. */
const freshMs = 10 * 60_000;

const chosen = ({ settings }: UpdateDeskParts): { readonly isOn: boolean; readonly channel: UpdateChannel } => {
  const { updates } = settings.get();
  return { isOn: updates?.isOn ?? false, channel: updates?.channel ?? 'latest' };
};

/** Opens it; nobody is asked for anything. */
export const createUpdateDesk = (parts: UpdateDeskParts): UpdateDesk => {
  const { settings, now, ask, log } = parts;
  let source: UpdateSource | null = null;
  let updater: Updater | null = null;
  let backedUpAt = Number.NEGATIVE_INFINITY;
  let isCancelled = false;
  let held: Pick<UpdateState, 'phase' | 'found' | 'progress' | 'checkedAt' | 'backup' | 'error'> = {
    phase: 'idle',
    found: null,
    progress: null,
    checkedAt: null,
    backup: null,
    error: null,
  };

  const sourceNow = (): UpdateSource => (source ??= parts.source());
  const channelNow = (): UpdateChannel => {
    const from = sourceNow();
    return (from.off === null ? from.fixedChannel : null) ?? chosen(parts).channel;
  };
  const state = (): UpdateState => {
    const from = sourceNow();
    return {
      version: parts.version,
      off: from.off,
      isOn: from.off === null && chosen(parts).isOn,
      channel: channelNow(),
      isChannelFixed: from.off === null && from.fixedChannel !== null,
      host: from.off === null ? from.host : null,
      ...held,
    };
  };
  const enter = (change: Partial<typeof held>): Result<UpdateState> => {
    held = { ...held, ...change };
    const shown = state();
    parts.publish(shown);
    return success(shown);
  };
  const note = async (step: PrivateInput<'update.note'>['step'], version: string, about = ''): Promise<void> => {
    const noted = await ask('update.note', { step, version: version.slice(0, 60), about: about.slice(0, 60) });
    if (!noted.ok) log('warn', 'a line about an update was not written', { step, code: noted.error.code });
  };
  const opened = async (): Promise<Updater | null> => {
    const from = sourceNow();
    if (from.off !== null) return null;
    updater ??= await parts.openUpdater(from);
    return updater;
  };
  const hostNow = (): string => state().host ?? '';
  /** An engine that does not run has nothing that could be disturbed. */
  const isBusy = async (): Promise<boolean> => {
    const asked = (await ask('update.obstacles', {})) as Result<PrivateOutput<'update.obstacles'>>;
    return asked.ok && asked.value.obstacles.length > 0;
  };
  const isWorking = (): boolean => ['checking', 'downloading', 'preparing'].includes(held.phase);
  const failed = async (error: AppError, phase: UpdateState['phase']): Promise<Result<UpdateState>> => {
    log('warn', 'an update failed', { code: error.code, details: error.details ?? '' });
    await note('failed', parts.version, error.code);
    return enter({ error, phase, progress: null });
  };

  let last: Promise<unknown> = Promise.resolve();
  /** One step after the other, in the order asked for: each judges what the one before has left. */
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const mine = last.then(step);
    last = mine.catch(() => null);
    return mine;
  };

  const look = async (): Promise<Result<UpdateState>> => {
    if (sourceNow().off !== null) return failure('update.off');
    if (isWorking() || held.phase === 'ready') return success(state());
    if (await isBusy()) return failure('update.busy');
    enter({ phase: 'checking', error: null, found: null, backup: null });
    const checkedAt = new Date(now()).toISOString();
    settings.set({ updates: { ...chosen(parts), lookedAt: checkedAt } });
    try {
      const release = await (await opened())?.check(channelNow());
      if (release == null) {
        await note('none', parts.version);
        return enter({ phase: 'current', checkedAt });
      }
      const { version, notes, releasedAt, bytes } = release;
      await note('found', version);
      const shown = redactText(releaseNotes(notes));
      return enter({ phase: 'found', checkedAt, found: { version, notes: shown, releasedAt, bytes } });
    } catch (thrown) {
      return failed(updateFailure(thrown, 'check', hostNow()), 'idle');
    }
  };

  /** The look that is under way; whoever asks for another one gets its answer. */
  let looking: Promise<Result<UpdateState>> | null = null;
  const check = (): Promise<Result<UpdateState>> => {
    looking ??= inTurn(look).finally(() => {
      looking = null;
    });
    return looking;
  };

  const fetchIt = async (version: string): Promise<void> => {
    try {
      await updater?.download((progress) => enter({ progress }));
      if (isCancelled) return;
      await note('fetched', version);
      enter({ phase: 'downloaded', progress: null });
    } catch (thrown) {
      if (isCancelled) enter({ phase: 'found', progress: null });
      else await failed(updateFailure(thrown, 'download', hostNow()), 'found');
    }
  };
  const beginDownload = async (): Promise<Result<UpdateState>> => {
    if (sourceNow().off !== null) return failure('update.off');
    if (isWorking() || held.phase === 'downloaded' || held.phase === 'ready') return success(state());
    if (held.found === null || updater === null) return failure('update.nothing');
    if (await isBusy()) return failure('update.busy');
    const { version } = held.found;
    const answer = enter({ phase: 'downloading', progress: 0, error: null });
    isCancelled = false;
    void fetchIt(version);
    return answer;
  };

  const backUp = async (): Promise<Result<string>> => {
    const made = await backUpBefore(ask);
    if (made.ok) backedUpAt = now();
    return made;
  };
  const makeReady = async (): Promise<Result<UpdateState>> => {
    if (sourceNow().off !== null) return failure('update.off');
    if (held.phase === 'ready') return success(state());
    if (held.phase !== 'downloaded' || held.found === null) return failure('update.nothing');
    if (await isBusy()) return failure('update.busy');
    const { version } = held.found;
    enter({ phase: 'preparing', error: null });
    const made = await backUp();
    if (!made.ok) {
      await note('failed', parts.version, made.error.code);
      return enter({ phase: 'downloaded', error: made.error });
    }
    await note('prepared', version, basename(made.value));
    return enter({ phase: 'ready', backup: basename(made.value) });
  };

  const cancel = async (): Promise<Result<UpdateState>> => {
    const { phase, found } = held;
    if (phase === 'downloading') {
      isCancelled = true;
      updater?.cancel();
      return enter({ phase: 'found', progress: null, error: null });
    }
    if (found === null || (phase !== 'downloaded' && phase !== 'ready')) return success(state());
    await updater?.discard().catch(() => undefined);
    await note('takenBack', found.version);
    return enter({ phase: 'found', backup: null, error: null });
  };

  const set = async (wish: CommandInput<'update.set'>): Promise<Result<UpdateState>> => {
    const from = sourceNow();
    if (from.off !== null) return failure('update.off');
    if (wish.channel !== undefined && from.fixedChannel !== null) return failure('update.fixed');
    const before = chosen(parts);
    const after = { isOn: wish.isOn ?? before.isOn, channel: wish.channel ?? before.channel };
    settings.set({ updates: { ...settings.get().updates, ...after } });
    const names = (['isOn', 'channel'] as const).filter((name) => before[name] !== after[name]);
    const noted = (values: typeof after) => Object.fromEntries(names.map((name) => [`update.${name}`, values[name]]));
    if (names.length > 0) await ask('preferences.note', { before: noted(before), after: noted(after) });
    // What was found on another channel is not what was asked for now.
    const isOther = before.channel !== after.channel && !isWorking();
    return enter(isOther ? { phase: 'idle', found: null, error: null, backup: null } : {});
  };

  return {
    answers: {
      'update.state': async () => Promise.resolve(success(state())),
      'update.set': set,
      'update.check': check,
      'update.download': () => inTurn(beginDownload),
      'update.prepare': () => inTurn(makeReady),
      'update.cancel': cancel,
    },
    engineReady: async () => {
      const { updatePending } = settings.get();
      if (updatePending === undefined || updatePending === null) return;
      settings.set({ updatePending: null });
      const { to, from, reason } = updatePending;
      if (parts.version === to) {
        await note('installed', to, from);
        return;
      }
      await note('notInstalled', to, parts.version);
      parts.onNotice(failure('update.not-installed', { wanted: to, version: parts.version }, reason).error);
    },
    lookIfDue: async () => {
      if (!chosen(parts).isOn || sourceNow().off !== null || isWorking() || held.phase === 'ready') return;
      const last = Date.parse(settings.get().updates?.lookedAt ?? '');
      // A clock that was put back must not keep it from ever looking again.
      if (Math.abs(now() - last) < dayMs) return;
      const found = await check();
      if (found.ok && found.value.phase === 'found' && found.value.found !== null)
        parts.onFound(found.value.found.version);
    },
    beforeEnd: async () => {
      if (held.phase !== 'ready' || held.found === null) return;
      const pending = { from: parts.version, to: held.found.version };
      const why = (await isBusy()) ? 'update.busy' : now() - backedUpAt > freshMs || now() < backedUpAt ? 'old' : null;
      const made = why === 'old' ? await backUp() : success('');
      const reason = why === 'update.busy' ? why : made.ok ? '' : made.error.code;
      settings.set({ updatePending: { ...pending, reason } });
      if (reason !== '') held = { ...held, phase: 'downloaded' };
    },
    atEnd: () => {
      if (held.phase !== 'ready' || held.found === null) return;
      const pending = { from: parts.version, to: held.found.version };
      const fail = (reason: string): void => {
        log('error', 'the update was not installed', { reason });
        settings.set({ updatePending: { ...pending, reason: reason.slice(0, 300) } });
      };
      try {
        if (updater?.install() !== true) fail('the updater refused');
        else log('info', 'the update was installed', pending);
      } catch (thrown) {
        fail(String(thrown));
      }
    },
  };
};
