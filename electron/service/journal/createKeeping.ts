// Keeping the log: signed from time to time, checked once a day, trimmed by rules, held where somebody asked for it.
import { statSync } from 'node:fs';
import { readHead } from '../../journal/heads.ts';
import { attempt } from '../attempt.ts';
import type { Clock } from '../serviceDeps.ts';
import { meetAnchor } from './anchoring.ts';
import { createHolding } from './holding.ts';
import type { JournalWork } from './journalServices.ts';
import type { KeepingDeps } from './keepingDeps.ts';
import { createRetaining } from './retaining.ts';
import { createSigning } from './signing.ts';
import { createVerifying } from './verifying.ts';

const minuteMs = 60_000;
const firstLookMs = 5 * minuteMs;
const betweenLooksMs = 60 * minuteMs;
const dayMs = 24 * 60 * minuteMs;

const sizeOf = (file: string): number => {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
};

/** Keeps the log of the open shop. */
export const createKeeping = (deps: KeepingDeps): JournalWork => {
  const { shops, clock, log, signer, protection } = deps;
  const { heads } = shops.open;
  const signing = createSigning(deps);
  const verifying = createVerifying(deps);
  const retaining = createRetaining(deps, verifying);
  let timer: ReturnType<Clock['after']> | null = null;
  let isStopped = false;
  let hasLooked = false;
  const goesOn = (): boolean => !isStopped;

  const round = async (): Promise<void> => {
    const newest = await verifying.newest();
    const isDue = newest === null || Math.abs(clock.now() - Date.parse(newest.at)) >= dayMs;
    // While the program was closed, somebody may have been at the file: after each start it is looked through once.
    const isFirst = !hasLooked;
    hasLooked = true;
    if (!(isDue || isFirst) || !goesOn()) return;
    await verifying.verify(false);
    if (isDue && goesOn()) await retaining.round();
  };
  const lookAfter = (ms: number): void => {
    timer = clock.after(ms, () => {
      void attempt(round).then((done) => {
        if (!done.ok) log('warn', 'the log was not looked through', { code: done.error.code });
        if (goesOn()) lookAfter(betweenLooksMs);
      });
    });
  };

  return {
    ...createHolding(deps),
    retention: retaining.retention,
    previewRetention: retaining.previewRetention,
    setRetention: retaining.setRetention,
    removeNow: retaining.removeNow,
    keeping: () =>
      attempt(async () => {
        const place = await heads.place();
        const file = await heads.file();
        const newest = await heads.newestHead();
        const head = newest === null ? null : readHead(newest.text);
        return {
          journal: place.journal,
          newest: place.number,
          hash: place.hash,
          bytes: sizeOf(file) + sizeOf(`${file}-wal`),
          protection,
          key: signer === null || signer === undefined ? null : { id: signer.keyId, publicKey: signer.publicKey },
          newestSigned: head === null ? null : { entries: head.entries, at: head.at },
          verification: await verifying.newest(),
          running: verifying.running(),
        };
      }),
    verify: () => verifying.verify(true),
    cancelVerify: () => {
      verifying.cancel();
      return attempt(() => Promise.resolve({}));
    },
    open: () => meetAnchor(deps),
    hear: (name) => {
      signing.hear(name);
    },
    watch: () => {
      signing.watch();
      lookAfter(firstLookMs);
    },
    stop: async () => {
      isStopped = true;
      timer?.cancel();
      retaining.stop();
      await verifying.stop();
      await signing.stop();
    },
  };
};
