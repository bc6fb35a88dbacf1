// Signs the journal from time to time: every thousand entries, every hour, and at the end; and keeps the anchor near.

import { attempt } from '../attempt.ts';
import { writeLine } from '../logWriter.ts';
import { onOwnAccount } from '../occasion.ts';
import type { Clock } from '../serviceDeps.ts';
import { anchorNow } from './anchoring.ts';
import type { KeepingDeps } from './keepingDeps.ts';
import { signHead } from './signHead.ts';

const entriesPerHead = 1000;
const hourMs = 3_600_000;
const anchorAfterMs = 10_000;

/** The signing of one journal. */
export interface Signing {
  /** Signs now, if there is anything new. */
  sign(): Promise<void>;
  hear(name: string): void;
  watch(): void;
  stop(): Promise<void>;
}

/** Says once in the journal that another key signs from now on. */
const announceKey = async (deps: KeepingDeps): Promise<void> => {
  const { shops, signer } = deps;
  if (signer === null || signer === undefined) return;
  const keys = await shops.open.heads.keys();
  const former = keys.at(-1);
  if (former === undefined || keys.some(({ id }) => id === signer.keyId)) return;
  await writeLine(deps, {
    kind: 'journal',
    summary: {
      zh: `从现在起由新的密钥签名：${signer.keyId}（之前是 ${former.id}）`,
      en: `A new key signs from now on: ${signer.keyId} (before: ${former.id})`,
    },
    before: { key: former.id },
    after: { key: signer.keyId },
  });
};

/** Signs the journal of the open shop. */
export const createSigning = (deps: KeepingDeps): Signing => {
  const { shops, clock, log } = deps;
  let unsigned = 0;
  let isAnchored = true;
  let isStopped = false;
  let hourly: ReturnType<Clock['after']> | null = null;
  let soon: ReturnType<Clock['after']> | null = null;

  /** What is being written just now: nothing may be written once the records are closed. */
  let underWay: Promise<unknown> = Promise.resolve();

  const quietly = async (what: string, work: () => Promise<void>): Promise<void> => {
    const doing = attempt(work);
    underWay = Promise.all([underWay, doing]);
    const done = await doing;
    if (!done.ok) log('warn', what, { code: done.error.code, details: done.error.details });
  };
  const anchor = (): Promise<void> =>
    quietly('the journal is not anchored', async () => {
      isAnchored = true;
      await anchorNow(deps);
    });
  const sign = (): Promise<void> =>
    quietly('the journal is not signed', async () => {
      unsigned = 0;
      await announceKey(deps);
      await signHead(deps, shops.open);
    });
  const everyHour = (): void => {
    hourly = clock.after(hourMs, () => {
      if (isStopped) return;
      void onOwnAccount(async () => {
        if (unsigned > 0) await sign();
        everyHour();
      });
    });
  };
  return {
    sign: async () => {
      await sign();
      await anchor();
    },
    hear: (name) => {
      if (name !== 'log.appended' || isStopped) return;
      unsigned += 1;
      if (unsigned === entriesPerHead) void onOwnAccount(sign);
      if (!isAnchored) return;
      isAnchored = false;
      soon = clock.after(anchorAfterMs, () => {
        if (!isStopped) void anchor();
      });
    },
    watch: everyHour,
    stop: async () => {
      isStopped = true;
      hourly?.cancel();
      soon?.cancel();
      if (unsigned > 0) await sign();
      if (!isAnchored) await anchor();
      await underWay;
    },
  };
};
