import { describe, expect, it } from 'vitest';
import { serveTask } from '../../../../../electron/service/worker/serveTask.ts';

describe('the far end of a task', () => {
  it('does nothing outside of a thread; inside it is tried by startTask.test.ts', async () => {
    const load = (): Promise<never> => Promise.reject(new Error('must not be loaded'));
    await expect(Promise.resolve(serveTask({ add: load }))).resolves.toBeUndefined();
  });
});
