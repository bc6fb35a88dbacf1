import { expect, it } from 'vitest';
import { verifyTask } from '../../../../../electron/service/verify/verifyTask.ts';

it('rejects with the code of the file that is not there', async () => {
  const context = { signal: new AbortController().signal, isCancelled: () => false, progress: () => undefined };
  await expect(verifyTask({ file: '/nowhere/at/all.csv' }, context)).rejects.toMatchObject({
    appError: { code: 'verify.unreadable' },
  });
});
