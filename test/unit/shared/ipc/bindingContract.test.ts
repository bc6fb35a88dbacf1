import { describe, expect, it } from 'vitest';
import { bindingCommands } from '../../../../shared/ipc/bindingContract.ts';

const recordId = '3c0e2f0e-6f0d-4c8f-9b1a-0c6a54f1c111';

describe('binding contract', () => {
  const observe = bindingCommands['binding.observe'].input;
  const seen = { recordId, source: 'receipt', on: '2026-11-22', values: { mid: '822290059430001' } };

  it('takes what a slip or a page says of compared fields only', () => {
    expect(observe.safeParse(seen).success).toBe(true);
    expect(observe.safeParse({ ...seen, source: 'device' }).success).toBe(false);
    expect(observe.safeParse({ ...seen, values: { note: 'x' } }).success).toBe(false);
    expect(observe.safeParse({ ...seen, on: '22.11.2026' }).success).toBe(false);
  });

  it('wants a reason for every decision about a difference', () => {
    const handle = bindingCommands['binding.handle'].input;
    const decision = { driftId: recordId, kind: 'accepted', note: 'Friday', until: '2026-11-25' };
    expect(handle.safeParse(decision).success).toBe(true);
    expect(handle.safeParse({ ...decision, note: '  a ' }).success).toBe(false);
    expect(bindingCommands['binding.take'].input.safeParse({ driftId: recordId, reason: '' }).success).toBe(false);
  });
});
