import { describe, expect, it } from 'vitest';
import type { EngineAnswers } from '../../../../electron/ipc/engineAnswers.ts';
import { askEngine } from '../../../../electron/main/askEngine.ts';
import { AppFailure, success } from '../../../../shared/error/appError.ts';

const answersWith = (answer: (input: unknown) => Promise<unknown>): EngineAnswers =>
  ({ 'ports.list': answer }) as unknown as EngineAnswers;

describe('askEngine', () => {
  it('finds the answer by name', async () => {
    const answers = answersWith(async (input) => success(input));
    expect(await askEngine(answers, 'ports.list', { a: 1 })).toEqual(success({ a: 1 }));
  });

  it('refuses a name that is none, also one that every object has', async () => {
    const answers = answersWith(async () => success(null));
    for (const name of ['nothing', 'toString', '__proto__']) {
      expect(await askEngine(answers, name, {})).toMatchObject({ ok: false, error: { code: 'ipc.bad-request' } });
    }
  });

  it('answers without an engine, and when something is thrown, with a code', async () => {
    expect(await askEngine(null, 'ports.list', {})).toMatchObject({ ok: false, error: { code: 'engine.not-running' } });
    const throwing = answersWith(() => Promise.reject(new AppFailure({ code: 'store.disk-full', facts: {} })));
    expect(await askEngine(throwing, 'ports.list', {})).toMatchObject({
      ok: false,
      error: { code: 'store.disk-full' },
    });
  });
});
