// How long the log is kept: rules, what they would take away, and taking it away behind signed stubs.
import { setImmediate } from 'node:timers/promises';
import { AppFailure, failure, type Result } from '../../../shared/error/appError.ts';
import {
  noRetention,
  type Retention,
  type RetentionPreview,
  retentionSchema,
} from '../../../shared/journal/retention.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { type Stub, signedStubForm, stubText } from '../../journal/heads.ts';
import type { Signer } from '../../journal/signer.ts';
import type { SignedStub } from '../../store/holdStore.ts';
import { attempt } from '../attempt.ts';
import { utcText } from '../isoTime.ts';
import { composeLine, writeLineWith } from '../logWriter.ts';
import { runTask } from '../worker/runTask.ts';
import type { Keeping } from './journalServices.ts';
import type { KeepingDeps } from './keepingDeps.ts';
import type { RemovableRange, RetentionOutput } from './retentionTask.ts';
import type { Verifying } from './verifying.ts';

const settingName = 'journal.retention';
const newestRemovals = 50;
/** Entries and pages at a time: everything else gets its turn in between. */
const rowsPerTurn = 200;
const pagesPerTurn = 100;

/** Months before a moment, the day kept where the month has it. */
export const monthsBefore = (at: number, months: number): string => {
  const then = new Date(at);
  const day = then.getUTCDate();
  then.setUTCDate(1);
  then.setUTCMonth(then.getUTCMonth() - months);
  const last = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(day, last));
  return utcText(then.getTime());
};

/** The rules in words. */
export const retentionWords = ({ isOn, months, megabytes }: Retention): Bilingual => {
  if (!isOn) return { zh: '一直保留', en: 'kept for ever' };
  const zh = [
    months === null ? '' : `保留 ${String(months)} 个月`,
    megabytes === null ? '' : `最多 ${String(megabytes)} MB`,
  ];
  const en = [
    months === null ? '' : `kept ${String(months)} months`,
    megabytes === null ? '' : `at most ${String(megabytes)} MB`,
  ];
  const said = (parts: readonly string[], glue: string): string => parts.filter((part) => part !== '').join(glue);
  return { zh: said(zh, '，'), en: said(en, ', ') };
};

const previewOf = ({ entries, earliest, latest, bytes, held }: RetentionOutput): RetentionPreview => ({
  entries,
  earliest,
  latest,
  bytes,
  held,
});

/** Retention of one journal. */
export interface Retaining extends Pick<Keeping, 'retention' | 'previewRetention' | 'setRetention' | 'removeNow'> {
  /** Takes away what the rules say, if there are any; finishes what was cut short. */
  round(): Promise<void>;
  stop(): void;
}

/** Retention in the open shop. */
export const createRetaining = (deps: KeepingDeps, verifying: Pick<Verifying, 'verify'>): Retaining => {
  const { shops, clock, operator, signer } = deps;
  const { heads, holds, settings } = shops.open;
  const controller = new AbortController();

  const rules = async (): Promise<Retention> =>
    retentionSchema.safeParse((await settings.shopSetting(settingName))?.value).data ?? noRetention;

  const look = async (retention: Retention): Promise<RetentionOutput> => {
    const { months, megabytes } = retention;
    const input = {
      file: await heads.file(),
      now: utcText(clock.now()),
      before: months === null ? null : monthsBefore(clock.now(), months),
      mostBytes: megabytes === null ? null : megabytes * 1_000_000,
      holds: (await holds.list()).filter(({ liftedAt }) => liftedAt === null),
    };
    return await runTask('journal.retention', input, { signal: controller.signal });
  };

  const hashBefore = async (first: number): Promise<string> => {
    if (first === 1) return await heads.genesis();
    const hash = await heads.hashOf(first - 1);
    const stub = (await heads.stubs()).find(({ last }) => last === first - 1);
    const before = hash ?? stub?.lastHash;
    if (before === undefined) throw new Error(`nothing stands before entry ${String(first)}`);
    return before;
  };
  const signed = async ({ first, last, lastHash }: RemovableRange, by: Signer, reason: string): Promise<SignedStub> => {
    const { journal } = await heads.place();
    const previousHash = await hashBefore(first);
    const at = utcText(clock.now());
    const stub: Stub = { at, first, journal, key: by.publicKey, last, lastHash, previousHash, reason, v: 1 };
    const text = stubText(stub);
    return { stub, text, signature: by.sign(signedStubForm(text)), keyId: by.keyId };
  };
  const finish = async (): Promise<void> => {
    let isMore = true;
    while (isMore && !controller.signal.aborted) {
      isMore = (await holds.removeSome(rowsPerTurn)) > 0;
      await setImmediate();
    }
    let left = Number.POSITIVE_INFINITY;
    for (
      let now = await holds.giveBack(pagesPerTurn);
      now > 0 && now < left;
      now = await holds.giveBack(pagesPerTurn)
    ) {
      if (controller.signal.aborted) return;
      left = now;
      await setImmediate();
    }
  };

  const signerOrFail = (): Signer => {
    if (signer === null || signer === undefined) throw new AppFailure(failure('journal.cannot-sign').error);
    return signer;
  };
  const remove = async (retention: Retention): Promise<RetentionPreview> => {
    const by = signerOrFail();
    await finish();
    const output = await look(retention);
    if (output.ranges.length === 0) return previewOf(output);
    const checked = await verifying.verify(false);
    if (!checked.ok) throw new AppFailure(checked.error);
    if (!checked.value.isSound) {
      throw new AppFailure(failure('journal.not-sound', { count: checked.value.faultCount }).error);
    }
    const words = retentionWords(retention);
    const stubs: SignedStub[] = [];
    for (const range of output.ranges) stubs.push(await signed(range, by, words.en));
    const [first, last] = [output.ranges[0]?.first ?? 0, output.ranges.at(-1)?.last ?? 0];
    const days = `${output.earliest?.slice(0, 10) ?? ''} – ${output.latest?.slice(0, 10) ?? ''}`;
    const line = composeLine(deps, {
      kind: 'journal',
      summary: {
        zh: `按保留期限（${words.zh}）清理了 ${String(output.entries)} 条记录：第 ${String(first)}–${String(last)} 条之间，${days}；因保全留下 ${String(output.held)} 条`,
        en: `By the retention rule (${words.en}) ${String(output.entries)} entries were taken away: among ${String(first)}–${String(last)}, ${days}; ${String(output.held)} stay on hold`,
      },
      before: { entries: output.entries, first, last },
      after: { stubs: stubs.length, held: output.held },
      simulated: shops.kind === 'simulated',
    });
    deps.publish('log.appended', await holds.putStubs(stubs, line));
    deps.publish('journal.changed', {});
    await finish();
    deps.publish('journal.changed', {});
    return previewOf(output);
  };

  return {
    retention: () =>
      attempt(async () => {
        const stored = await settings.shopSetting(settingName);
        const stubs = await heads.stubs();
        return {
          retention: await rules(),
          changedBy: stored?.changedBy ?? null,
          changedAt: stored?.changedAt ?? null,
          removals: stubs
            .slice(-newestRemovals)
            .reverse()
            .map(({ first, last, at, text, keyId }) => ({ first, last, at, reason: reasonIn(text), keyId })),
          removed: stubs.reduce((sum, { first, last }) => sum + last - first + 1, 0),
        };
      }),
    previewRetention: ({ retention }) => attempt(async () => previewOf(await look(retention))),
    setRetention: ({ retention, why }): Promise<Result<Record<string, never>>> =>
      attempt(async () => {
        if (retention.isOn) signerOrFail();
        const before = await rules();
        const [was, is] = [retentionWords(before), retentionWords(retention)];
        await writeLineWith(
          deps,
          () =>
            settings.setShopSetting(settingName, {
              value: retention,
              changedBy: operator.current(),
              changedAt: utcText(clock.now()),
            }),
          {
            kind: 'journal',
            summary: {
              zh: `维护日志的保留期限：${is.zh}（原来：${was.zh}）`,
              en: `Retention of the log: ${is.en} (before: ${was.en})`,
            },
            why,
            before: { ...before },
            after: { ...retention },
          },
        );
        deps.publish('journal.changed', {});
        return {};
      }),
    removeNow: () =>
      attempt(async () => {
        const retention = await rules();
        if (!retention.isOn) throw new AppFailure(failure('journal.no-rules').error);
        return await remove(retention);
      }),
    round: async () => {
      const retention = await rules();
      if (retention.isOn) await remove(retention);
      else if ((await heads.stubs()).length > 0) await finish();
    },
    stop: () => {
      controller.abort();
    },
  };
};

const reasonIn = (text: string): string => {
  try {
    const read: unknown = JSON.parse(text);
    const reason: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, 'reason') : null;
    return typeof reason === 'string' ? reason : '';
  } catch {
    return '';
  }
};
