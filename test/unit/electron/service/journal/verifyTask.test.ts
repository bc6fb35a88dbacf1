import { describe, expect, it } from 'vitest';
import { verifyTask } from '../../../../../electron/service/journal/verifyTask.ts';
import { aJournal, testSigner, verify } from '../../../../support/tamperedJournal.ts';

describe('the check of a whole journal', () => {
  it('counts, and says who signed up to where; journalTampered.test.ts has what is wrong', async () => {
    expect(await verify(await aJournal(30, [10, 20]))).toMatchObject({
      entries: 30,
      newest: 30,
      isSound: true,
      heads: 2,
      newestSigned: 20,
      signedBy: [{ keyId: testSigner.keyId, heads: 2, last: 20, isOwn: true }],
    });
  });

  it('checks long journals in several threads with the same result', async () => {
    expect(await verify(await aJournal(45_000, [45_000]))).toMatchObject({ entries: 45_000, isSound: true });
  }, 20_000);

  it('fails where there is no database', async () => {
    const input = { file: '/nowhere/x.db', at: '', ownKey: null, anchor: null, earlier: [] };
    const context = { signal: new AbortController().signal, isCancelled: () => false, progress: () => undefined };
    await expect(async () => await verifyTask(input, context)).rejects.toThrow();
  });
});
