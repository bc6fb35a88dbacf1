// A journal with signed heads, somebody who gets at its file, and what checking it says then.
import { join } from 'node:path';
import { silentLogger } from '../../electron/log/logger.ts';
import { createSigner } from '../../electron/service/journal/createSigner.ts';
import { signHead } from '../../electron/service/journal/signHead.ts';
import { type VerifyInput, verifyTask } from '../../electron/service/journal/verifyTask.ts';
import { Database } from '../../electron/store/database.ts';
import { openShopStore } from '../../electron/store/shopStore.ts';
import type { Verification } from '../../shared/journal/verification.ts';
import { unwrap } from './anEngine.ts';
import { createFakeClock } from './fakeClock.ts';
import { fillJournal } from './manyEntries.ts';
import { tempFolder } from './tempFolder.ts';

/** The key that the test's journals are signed with. */
export const testSigner = createSigner(Buffer.alloc(32, 7).toString('base64'));

/** Makes a journal of `count` entries, signed after each of `signedAfter`; answers with the file. */
export const aJournal = async (count: number, signedAfter: readonly number[] = [count]): Promise<string> => {
  const file = join(await tempFolder(), 'steward.db');
  const store = unwrap(await openShopStore(file, { log: silentLogger, now: () => 0 }));
  const clock = createFakeClock();
  let done = 0;
  for (const until of [...signedAfter, count]) {
    const database = new Database(file);
    fillJournal(database, until - done, done);
    database.close();
    done = Math.max(done, until);
    if (signedAfter.includes(until)) await signHead({ clock, signer: testSigner }, store);
  }
  store.close();
  return file;
};

/** What checking the file says; in this thread. */
export const verify = async (file: string, more: Partial<VerifyInput> = {}): Promise<Verification> =>
  await verifyTask(
    {
      file,
      at: '2026-01-01T00:00:00.000Z',
      ownKey: testSigner.publicKey,
      anchor: null,
      earlier: [],
      ...more,
    },
    { signal: new AbortController().signal, isCancelled: () => false, progress: () => undefined },
  );

/** Faults as short texts: `changed 5–5`. */
export const told = ({ faults }: Verification): readonly string[] =>
  faults.map(({ kind, first, last, other }) =>
    [
      kind,
      first === last ? String(first) : `${String(first)}–${String(last)}`,
      ...(typeof other === 'number' ? [`(${String(other)})`] : []),
    ].join(' '),
  );
