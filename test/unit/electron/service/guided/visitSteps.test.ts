import { describe, expect, it } from 'vitest';
import * as steps from '../../../../../electron/service/guided/visitSteps.ts';
import type { GuidedCheckId } from '../../../../../shared/check/checkIds.ts';
import { failure } from '../../../../../shared/error/appError.ts';
import { type SlipMeasure, staleAfterMs } from '../../../../../shared/guided/guidedVisit.ts';
import { counts } from '../../../../support/guidedContext.ts';

const at = '2026-11-22T01:30:05.000Z';
const later = '2026-11-22T01:40:05.000Z';
const fresh = (id: GuidedCheckId, isPossible = true) => ({ id, isPossible, why: null, warning: null });
const visit = steps.newVisit(
  { terminalId: '11111111-1111-4111-8111-111111111111', terminalName: 'Till', simulated: false, operator: 'Li' },
  [fresh('guided.screen'), fresh('guided.chipReader'), fresh('guided.printSlip'), fresh('guided.sim', false)],
  at,
);
const screen = 'guided.screen';
const chip = 'guided.chipReader';
const slip: SlipMeasure = {
  kind: 'slip',
  at,
  ending: 'printed',
  code: 'K449-2470-15WK-F63W',
  qrText: '',
  lines: [],
  simulatedPrint: null,
  resultCode: null,
};

describe('a visit', () => {
  it('begins with nothing done', () => {
    expect(visit).toMatchObject({ state: 'running', finishedAt: null, checkId: null, error: null });
    for (const step of visit.steps) expect(step).toMatchObject({ state: 'waiting', result: null, answer: null });
    expect(steps.hasAnswers(visit)).toBe(false);
  });

  it('takes an answer with its result, and the same one twice as one', () => {
    const told = { answer: 'spots', note: null };
    const once = steps.answered(visit, screen, told, at);
    expect(steps.stepOf(once, screen)).toMatchObject({ state: 'answered', answer: 'spots', answeredAt: at });
    expect(steps.stepOf(once, screen).result?.outcome).toBe('warn');
    expect(steps.answered(once, screen, told, later)).toBe(once);
    expect(steps.stepOf(steps.answered(once, screen, { answer: 'clear', note: null }, later), screen).answer).toBe(
      'clear',
    );
    expect(steps.hasAnswers(once)).toBe(true);
  });

  it('masks a card number in a note and in a reason, and keeps no empty ones', () => {
    const noted = steps.answered(visit, screen, { answer: 'clear', note: ' seen 4111 1111 1111 1111 ' }, at);
    const { note, result } = steps.stepOf(noted, screen);
    expect(note).toMatch(/seen/);
    expect(JSON.stringify([note, result])).not.toContain('1111 1111 1111');
    expect(result?.evidence.at(-1)?.key).toBe('guided.note');
    const passed = steps.stepOf(steps.skipped(visit, screen, '4111111111111111', at), screen);
    expect(JSON.stringify(passed)).not.toContain('4111111111111111');
    expect(steps.stepOf(steps.skipped(visit, screen, '  ', at), screen)).toMatchObject({
      note: null,
      state: 'skipped',
    });
  });

  it('says why a step was passed over', () => {
    const once = steps.skipped(visit, screen, 'no time', at);
    expect(steps.stepOf(once, screen).result).toMatchObject({ outcome: 'skipped' });
    expect(steps.stepOf(once, screen).result?.explanation.en).toContain('no time');
    expect(steps.skipped(once, screen, 'no time', later)).toBe(once);
  });

  it('takes back what was done', () => {
    const once = steps.answered(visit, screen, { answer: 'spots', note: 'x' }, at);
    expect(steps.stepOf(steps.again(once, screen), screen)).toEqual(steps.stepOf(visit, screen));
    expect(steps.again(visit, screen)).toBe(visit);
  });

  it.each([
    [
      'an answer that is not there',
      () => steps.answered(visit, screen, { answer: 'perfect', note: null }, at),
      'input.invalid',
    ],
    [
      'an answer of Object’s',
      () => steps.answered(visit, screen, { answer: 'constructor', note: null }, at),
      'input.invalid',
    ],
    ['a part that is not there', () => steps.skipped(visit, 'guided.sim', '', at), 'guided.not-possible'],
    ['a step that was not chosen', () => steps.again(visit, 'guided.beeper'), 'guided.not-possible'],
    [
      'an answer while it measures',
      () => steps.answered(steps.working(visit, chip), chip, { answer: 'reads', note: null }, at),
      'guided.working',
    ],
    ['a skip while it measures', () => steps.skipped(steps.working(visit, chip), chip, '', at), 'guided.working'],
    [
      'a code where nothing was printed',
      () => steps.answered(visit, 'guided.printSlip', { answer: 'sharp', note: null, code: 'K4' }, at),
      'guided.wrong-code',
    ],
  ])('refuses %s', (_, work, code) => {
    expect(work).toThrow(code);
  });

  it('takes the code of the slip or its last group as a proof, and no other', () => {
    const printed = steps.measuredTo(visit, 'guided.printSlip', 'before', { measure: slip, problem: null });
    const answer = (code: string) =>
      steps.answered(printed, 'guided.printSlip', { answer: 'sharp', note: null, code }, at);
    for (const code of [slip.code, 'f63w']) {
      expect(steps.stepOf(answer(code), 'guided.printSlip').result?.explanation.en).toMatch(/the right one/);
    }
    expect(steps.stepOf(answer(' '), 'guided.printSlip').result?.outcome).toBe('pass');
    expect(() => answer('F63X')).toThrow('guided.wrong-code');
  });

  it('keeps what was measured before when measuring fails, and drops what came after when it is measured anew', () => {
    const first = steps.measuredTo(visit, chip, 'before', { measure: counts(1, 0), problem: null });
    const both = steps.measuredTo(first, chip, 'after', { measure: counts(4, 0), problem: null });
    expect(steps.stepOf(both, chip).measured).toMatchObject({ before: { good: 1 }, after: { good: 4 } });
    const problem = failure('transport.closed').error;
    const failed = steps.measuredTo(both, chip, 'after', { measure: null, problem });
    expect(steps.stepOf(failed, chip).measured).toMatchObject({ before: { good: 1 }, after: { good: 4 }, problem });
    const anew = steps.measuredTo(both, chip, 'before', { measure: counts(4, 0), problem: null });
    expect(steps.stepOf(anew, chip).measured).toMatchObject({ before: { good: 4 }, after: null });
  });

  it('takes an answer back when the step is measured again', () => {
    const once = steps.answered(visit, chip, { answer: 'reads', note: null }, at);
    expect(steps.stepOf(steps.working(once, chip), chip)).toMatchObject({
      state: 'working',
      answer: null,
      result: null,
    });
  });

  it('is given back after a restart with nothing at work', () => {
    const left = { ...steps.working(visit, chip), state: 'finishing' as const };
    expect([steps.isAtWork(visit), steps.isAtWork(left), steps.isAtWork(steps.working(visit, chip))]).toEqual([
      false,
      true,
      true,
    ]);
    const now = steps.afterRestart(left);
    expect(now.state).toBe('running');
    expect(steps.stepOf(now, chip)).toMatchObject({
      state: 'waiting',
      measured: { problem: { code: 'engine.stopped' } },
    });
  });

  it('is stale after twelve hours, not earlier, not when the clock was put back, and not when it has ended', () => {
    const start = Date.parse(at);
    expect(steps.isStaleAt(visit, start + staleAfterMs)).toBe(false);
    expect(steps.isStaleAt(visit, start + staleAfterMs + 1)).toBe(true);
    expect(steps.isStaleAt(visit, start - 1e12)).toBe(false);
    expect(steps.isStaleAt({ ...visit, finishedAt: at }, start + 1e12)).toBe(false);
  });

  it('counts what was not done as not run, and what is not possible not at all', () => {
    const once = steps.answered(visit, screen, { answer: 'clear', note: null }, at);
    expect(steps.resultsOf(once).map(({ id, outcome }) => [id, outcome])).toEqual([
      ['guided.screen', 'pass'],
      ['guided.chipReader', 'skipped'],
      ['guided.printSlip', 'skipped'],
    ]);
  });

  it('gives a reason for what was not reached', () => {
    expect(steps.passedOver(chip, 'notReached', null).explanation.en).toMatch(/ended before/);
    expect(() => steps.refuse('guided.ended')).toThrow('guided.ended');
    expect(JSON.stringify(steps.withStep(visit, chip, { note: 'x' }).steps[1]?.note)).toBe('"x"');
  });
});
