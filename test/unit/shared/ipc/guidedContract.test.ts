import { describe, expect, it } from 'vitest';
import { guidedCommands, guidedEvents } from '../../../../shared/ipc/guidedContract.ts';

const id = '11111111-1111-4111-8111-111111111111';
const start = guidedCommands['guided.start'].input;
const answer = guidedCommands['guided.answer'].input;

describe('channels of guided checks', () => {
  it('take steps that there are, at least one', () => {
    expect(start.safeParse({ terminalId: id, steps: ['guided.screen'] }).success).toBe(true);
    for (const steps of [
      [],
      ['battery.level'],
      ['guided.nothing'],
      [null],
      'guided.screen',
      Array(51).fill('guided.screen'),
    ]) {
      expect(start.safeParse({ terminalId: id, steps }).success).toBe(false);
    }
    expect(start.safeParse({ terminalId: 'x', steps: ['guided.screen'] }).success).toBe(false);
  });

  it('bound what a person may write', () => {
    const given = { visitId: id, step: 'guided.screen', answer: 'clear', note: null };
    expect(answer.safeParse(given).success).toBe(true);
    expect(answer.safeParse({ ...given, note: 'x'.repeat(501) }).success).toBe(false);
    expect(answer.safeParse({ ...given, code: '9'.repeat(81) }).success).toBe(false);
    expect(answer.safeParse({ ...given, answer: '' }).success).toBe(false);
    expect(answer.safeParse({ ...given, note: 5 }).success).toBe(false);
  });

  it('measure before or after, nothing else', () => {
    const measure = guidedCommands['guided.measure'].input;
    expect(measure.safeParse({ visitId: id, step: 'guided.clockHold', phase: 'after' }).success).toBe(true);
    expect(measure.safeParse({ visitId: id, step: 'guided.clockHold', phase: 'during' }).success).toBe(false);
  });

  it('tell whole visits', () => {
    expect(guidedEvents['guided.progress'].payload.safeParse({ id }).success).toBe(false);
  });
});
