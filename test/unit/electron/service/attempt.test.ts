import { describe, expect, it } from 'vitest';
import { attempt } from '../../../../electron/service/attempt.ts';
import { AppFailure, failure } from '../../../../shared/error/appError.ts';

describe('an attempt', () => {
  it('answers with the value', async () => {
    expect(await attempt(() => Promise.resolve(1))).toEqual({ ok: true, value: 1 });
  });

  it('keeps the code of an expected failure', async () => {
    const thrown = new AppFailure(failure('run.unknown', { runId: 'x' }).error);
    expect(await attempt(() => Promise.reject(thrown))).toEqual(failure('run.unknown', { runId: 'x' }));
  });

  it('calls everything else a bug of ours', async () => {
    expect(await attempt(() => Promise.reject(new TypeError('x')))).toMatchObject({
      error: { code: 'internal.bug', details: 'TypeError: x' },
    });
  });
});
