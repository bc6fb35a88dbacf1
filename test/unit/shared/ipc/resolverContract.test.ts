import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { resolverCommands } from '../../../../shared/ipc/resolverContract.ts';

const fact = { key: 'response.code', value: '97', source: 'user' };
const caseId = randomUUID();

describe('resolver contract', () => {
  it('opens a case for a terminal, a record, or neither', () => {
    const { input } = resolverCommands['resolver.open'];
    expect(input.safeParse({}).success).toBe(true);
    expect(input.safeParse({ terminalId: randomUUID(), facts: [fact], profile: 'cn-unionpay' }).success).toBe(true);
    expect(input.safeParse({ profile: 'nobody' }).success).toBe(false);
  });

  it('takes what a person, a slip or a measurement tells, never what only the program collects', () => {
    const { input } = resolverCommands['resolver.answer'];
    for (const way of ['answer', 'receipt', 'hops']) {
      expect(input.safeParse({ caseId, facts: [fact], way }).success, way).toBe(true);
    }
    expect(input.safeParse({ caseId, facts: [fact], way: 'check' }).success).toBe(false);
    expect(input.safeParse({ caseId, facts: [], way: 'answer' }).success).toBe(false);
    expect(input.safeParse({ caseId, facts: Array.from({ length: 81 }, () => fact), way: 'answer' }).success).toBe(
      false,
    );
  });

  it('closes a case only with a word on how', () => {
    const { input } = resolverCommands['resolver.close'];
    const outcome = { isCured: true, cause: null, cure: '换绑', doneBy: '', note: '' };
    expect(input.safeParse({ caseId, outcome }).success).toBe(true);
    expect(input.safeParse({ caseId, outcome: { ...outcome, cure: ' ' } }).success).toBe(false);
    expect(input.safeParse({ caseId, outcome: { ...outcome, cause: 'REG-99' } }).success).toBe(false);
  });
});
