// Opens the shop's records before anything works on them: a backup that comes back, older forms, the journal, who is there.
import { uptime } from 'node:os';
import { type AppError, failure, type Result, success } from '../../shared/error/appError.ts';
import { adviseOn } from '../../shared/error/errorAdvice.ts';
import { createAccess } from '../service/access/access.ts';
import type { Access } from '../service/access/accessServices.ts';
import { attempt } from '../service/attempt.ts';
import { applyRestore } from '../service/backup/applyRestore.ts';
import { createMigrationBackups } from '../service/backup/beforeMigration.ts';
import { tellMigrationBackups, tellRestore } from '../service/backup/tellRestore.ts';
import { createEvents, type Events } from '../service/events.ts';
import { expectRestored } from '../service/journal/anchorFile.ts';
import { createKeeping } from '../service/journal/createKeeping.ts';
import type { JournalWork } from '../service/journal/journalServices.ts';
import { openSigner } from '../service/journal/openSigner.ts';
import { writeLine } from '../service/logWriter.ts';
import { withOwnTimers } from '../service/occasion.ts';
import { createOperator } from '../service/operator.ts';
import type { Clock, ServiceDeps } from '../service/serviceDeps.ts';
import { openShops } from '../service/shops.ts';
import type { EngineOptions } from './engine.ts';

const restartLines = {
  crash: {
    zh: '程序的后台部分意外停止，已自动重新启动；此前的记录都在，正在进行的检查需要重做',
    en: 'The background part of the program stopped and was restarted by itself; records are safe, a check that was running has to be repeated',
  },
  hang: {
    zh: '程序的后台部分没有反应，已自动结束并重新启动；此前的记录都在，正在进行的检查需要重做',
    en: 'The background part of the program did not respond and was ended and restarted; records are safe, a check that was running has to be repeated',
  },
} as const;

/** What every service stands on. */
export interface OpenRecords {
  readonly deps: ServiceDeps;
  readonly events: Events;
  readonly journal: JournalWork;
  readonly access: Access;
  /** What the person has to know of the opening. */
  readonly notices: readonly AppError[];
  /** Writes into the log what happened while nobody could hear it; once, when everything that listens is there. */
  readonly tellOpening: () => Promise<void>;
}

/** A clock of tests that is alone knows nothing of the computer. */
const clockOf = ({ clock, uptimeMs = () => uptime() * 1000 }: EngineOptions): Clock =>
  withOwnTimers(clock.steady === undefined ? clock : { ...clock, uptime: uptimeMs });

/** Opens them. Codes: store.unavailable, store.disk-full */
export const openRecords = async (options: EngineOptions): Promise<Result<OpenRecords>> => {
  const { dataFolder, shop, log, version = '0.0.0', source = 'program' } = options;
  const clock = clockOf(options);
  const now = (): number => clock.now();
  const wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      clock.after(ms, resolve);
    });
  const restored = await attempt(() => applyRestore(dataFolder, { log, wait }));
  if (!restored.ok) return failure('store.unavailable', { file: dataFolder }, restored.error.details);
  const migrationBackups = createMigrationBackups({ dataFolder, clock, by: options.operator, version });
  const opened = await openShops(dataFolder, shop, {
    log,
    now,
    uptimeMs: options.uptimeMs,
    beforeMigration: migrationBackups.make,
  });
  if (!opened.ok) return opened;
  const shops = opened.value;
  const events = createEvents(log);
  const operator = createOperator(options.operator);
  const { signingSeed: unlockedSeed } = options;
  const { signer, protection, isNew } = await openSigner({ dataFolder, unlockedSeed, log, now });
  const deps: ServiceDeps = { shops, clock, log, publish: events.publish, operator, signer };
  const journal = createKeeping({
    ...deps,
    dataFolder,
    protection,
    isNewKey: isNew,
    tell: (error) => {
      events.publish('journal.notice', error);
    },
  });
  // Before anything is written: what the journal was when it was used last.
  if (restored.value?.error === null) await attempt(() => expectRestored(dataFolder));
  const journalNotices = await attempt(() => journal.open());
  // Whoever runs the command line could read the files as well; the window begins locked where roles are in force.
  const access = createAccess(deps, source === 'commandLine' ? 'looking' : 'locked');
  await access.state();
  events.listen((name) => {
    access.hear(name);
  });
  events.listen((name) => {
    journal.hear(name);
  });
  const say = async (kind: 'storage' | 'shop', summary: Parameters<typeof writeLine>[1]['summary']): Promise<void> => {
    await attempt(() => writeLine(deps, { kind, summary }));
  };
  return success({
    deps,
    events,
    journal,
    access,
    notices: [
      ...(restored.value?.error == null ? [] : [restored.value.error]),
      ...shops.open.notices,
      ...(journalNotices.ok ? journalNotices.value : []),
    ],
    tellOpening: async () => {
      for (const notice of shops.open.notices) await say('storage', adviseOn(notice).message);
      await tellMigrationBackups(deps, migrationBackups);
      if (restored.value !== null) await tellRestore(deps, restored.value, dataFolder);
      if (options.restartedAfter !== undefined) await say('shop', restartLines[options.restartedAfter]);
    },
  });
};
