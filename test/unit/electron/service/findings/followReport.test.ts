import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followReport, withStep } from '../../../../../electron/service/findings/followReport.ts';
import type { CheckId } from '../../../../../shared/check/checkIds.ts';
import { type Finding, findingSchema, longestHistory } from '../../../../../shared/finding/finding.ts';
import type { HealthReport } from '../../../../../shared/model/healthReport.ts';
import type { Outcome } from '../../../../../shared/model/verdict.ts';
import { present } from '../../../../support/anEngine.ts';
import { aReport } from '../../../../support/records.ts';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
let count = 0;
const newId = (): string => {
  count += 1;
  return uuid(count);
};

const minute = (number: number): string => new Date(Date.UTC(2026, 10, 22, 9, number)).toISOString();

const reportWith = (number: number, outcomes: Partial<Record<CheckId, Outcome>>): HealthReport => {
  const base = aReport({ terminalId: uuid(80_000) });
  return {
    ...base,
    id: uuid(90_000 + number),
    finishedAt: minute(number),
    checks: Object.entries(outcomes).map(([id, outcome]) => ({
      id: id as CheckId,
      outcome,
      evidence: [],
      limit: null,
      explanation: { zh: '说明', en: `seen in ${String(number)}` },
      remedy: null,
      who: 'technician',
    })),
  };
};

const shop = () => {
  const all: Finding[] = [];
  let number = 0;
  return {
    all,
    check: (outcomes: Partial<Record<CheckId, Outcome>>): readonly Finding[] => {
      number += 1;
      const newest = new Map(all.map((finding) => [finding.checkId, finding]));
      const written = followReport(reportWith(number, outcomes), { newest, newId });
      for (const finding of written) {
        const at = all.findIndex(({ id }) => id === finding.id);
        if (at === -1) all.push(finding);
        else all[at] = finding;
      }
      return written;
    },
    closeByPerson: (): void => {
      const last = present(all.at(-1));
      all[all.length - 1] = { ...last, state: 'closed', closedAt: minute(number), closedBy: 'person', passedAt: null };
    },
  };
};

const open = (all: readonly Finding[]): Finding[] => all.filter(({ closedAt }) => closedAt === null);

describe('following a record of a check', () => {
  it('opens one finding of a check that does not pass, and no second while it lasts', () => {
    const { all, check } = shop();
    check({ 'battery.level': 'warn', 'clock.drift': 'pass', 'sim.state': 'notSupported' });
    check({ 'battery.level': 'warn' });
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      checkId: 'battery.level',
      state: 'open',
      who: 'technician',
      times: 2,
      openedAt: minute(1),
      seenAt: minute(2),
      explanation: { en: 'seen in 2' },
    });
    expect(all[0]?.history.map(({ step }) => step)).toEqual(['opened']);
  });

  it('is closed by the check that passes, and the next fault opens another one', () => {
    const { all, check } = shop();
    check({ 'battery.level': 'fail' });
    check({ 'battery.level': 'pass' });
    expect(all[0]).toMatchObject({ state: 'closed', closedBy: 'check', closedAt: minute(2) });
    check({ 'battery.level': 'pass' });
    check({ 'battery.level': 'fail' });
    expect(all).toHaveLength(2);
    expect(open(all)).toHaveLength(1);
  });

  it.each(['notSupported', 'skipped'] as const)('is left as it is by a check that is %s', (outcome) => {
    const { all, check } = shop();
    check({ 'battery.level': 'fail' });
    expect(check({ 'battery.level': outcome })).toEqual([]);
    expect(check({})).toEqual([]);
    expect(open(all)).toHaveLength(1);
  });

  it('notes when it becomes worse or better', () => {
    const { all, check } = shop();
    check({ 'battery.level': 'warn' });
    check({ 'battery.level': 'fail' });
    check({ 'battery.level': 'warn' });
    expect(all[0]?.history.map(({ step }) => step)).toEqual(['opened', 'worse', 'better']);
    expect(all[0]).toMatchObject({ outcome: 'warn', times: 3 });
  });

  it('stays closed when a person gave a reason, until it has passed once', () => {
    const { all, check, closeByPerson } = shop();
    check({ 'battery.level': 'warn' });
    closeByPerson();
    check({ 'battery.level': 'warn' });
    expect(open(all)).toEqual([]);
    expect(all[0]).toMatchObject({ times: 2, seenAt: minute(2) });
    check({ 'battery.level': 'pass' });
    check({ 'battery.level': 'warn' });
    expect(all).toHaveLength(2);
    expect(open(all)).toHaveLength(1);
  });

  it('opens again when what a person accepted as a warning became a fault', () => {
    const { all, check, closeByPerson } = shop();
    check({ 'battery.level': 'warn' });
    closeByPerson();
    check({ 'battery.level': 'fail' });
    expect(open(all)).toMatchObject([{ outcome: 'fail' }]);
  });

  it('never has two open findings of one check, whatever the checks find and people close', () => {
    const outcomes = fc.constantFrom<Outcome>('pass', 'warn', 'fail', 'notSupported', 'skipped');
    const event = fc.oneof(fc.record({ 'battery.level': outcomes, 'clock.drift': outcomes }), fc.constant('close'));
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        const { all, check, closeByPerson } = shop();
        let last: Partial<Record<CheckId, Outcome>> = {};
        for (const each of events) {
          if (typeof each === 'string') {
            if (all.length > 0 && all.at(-1)?.closedAt === null) closeByPerson();
          } else {
            check(each);
            last = each;
            for (const [id, outcome] of Object.entries(last)) {
              if (outcome === 'pass') expect(open(all).filter(({ checkId }) => checkId === id)).toEqual([]);
            }
          }
          const ids = open(all).map(({ checkId }) => checkId);
          expect(new Set(ids).size).toBe(ids.length);
          for (const finding of all) expect(findingSchema.parse(finding)).toEqual(finding);
        }
      }),
    );
  });

  it('keeps the beginning and the newest lines of a very long history', () => {
    const { all, check } = shop();
    check({ 'battery.level': 'warn' });
    const first = present(all[0]?.history[0]);
    let history = [first];
    for (let index = 0; index < longestHistory + 50; index += 1) {
      history = withStep(history, { ...first, step: 'note', text: String(index) });
    }
    expect(history).toHaveLength(longestHistory);
    expect(history[0]).toEqual(first);
    expect(history.at(-1)?.text).toBe(String(longestHistory + 49));
  });
});
