import { describe, expect, it } from 'vitest';
import { factKeys } from '../../../../shared/diagnosis/factKeys.ts';
import {
  chosenFact,
  emptyDraft,
  formOf,
  isoOf,
  momentOf,
  sourcesFor,
  typedFact,
  usualSource,
} from '../../../../shared/resolver/questionDraft.ts';
import { toldFactSchema } from '../../../../shared/resolver/resolverCase.ts';

const typed = (key: string, text: string, changes = {}) => typedFact(key, { ...emptyDraft('user'), text, ...changes });

describe('a typed answer', () => {
  it('to the question for the code is a code with its circumstances, in any width and case', () => {
    expect(typed('response.code', 'ａ0 ', { cards: 'all', operation: 'sign-on', rrn: '632608114207' })).toEqual({
      fact: {
        key: 'response.code',
        value: 'A0',
        source: 'user',
        operation: 'sign-on',
        cards: 'all',
        rrn: '632608114207',
      },
    });
    expect(typed('response.code', '96', { terminal: 'X' })).toMatchObject({ fact: { terminal: 'X' } });
    expect(typed('response.code', '970')).toEqual({ fault: 'badCode' });
    expect(typed('response.code', ' ')).toEqual({ fault: 'empty' });
  });

  it('is a number only within its bounds', () => {
    expect(typed('signal.csq', '22')).toEqual({ fact: { key: 'signal.csq', value: 22, source: 'user' } });
    expect(typed('signal.csq', '99')).toMatchObject({ fact: { value: 99 } });
    expect(typed('battery.percent', '88 %')).toMatchObject({ fact: { value: 88 } });
    expect(typed('signal.csq', '40')).toEqual({ fault: 'badNumber' });
    expect(typed('signal.csq', 'strong')).toEqual({ fault: 'badNumber' });
  });

  it('of a day is a moment at noon; an event without a day still happened', () => {
    const { fact } = typed('event.swap', '', { when: '2026-11-20' }) as { fact: { value: string } };
    expect(new Date(fact.value).getHours()).toBe(12);
    expect(typed('event.swap', '')).toEqual({ fact: { key: 'event.swap', value: true, source: 'user' } });
    expect(typed('history.lastApprovedAt', '')).toEqual({ fault: 'empty' });
  });

  it('is a fact that the contract takes, whatever the key', () => {
    for (const key of Object.keys(factKeys)) {
      const text = formOf(key).kind === 'number' ? '1' : '97';
      const made = typed(key, text, { when: '2026-11-20' });
      if ('fault' in made) throw new Error(`${key}: ${made.fault}`);
      expect(toldFactSchema.safeParse(made.fact).error, key).toBeUndefined();
    }
  });
});

describe('the source of an answer', () => {
  it('is what a person can name: nothing was read over a cable or answered by a host by being typed', () => {
    for (const key of Object.keys(factKeys)) {
      expect(sourcesFor(key)).not.toContain('device');
      expect(sourcesFor(key)).not.toContain('host');
      expect(sourcesFor(key)).toContain(usualSource(key));
    }
  });

  it('is the acquirer’s page for what stands there, the shop’s papers for the record, else the person', () => {
    expect(usualSource('portal.bindStatus')).toBe('portal');
    expect(usualSource('register.sn')).toBe('register');
    expect(usualSource('terminal.sn')).toBe('user');
    expect(chosenFact('history.firstUse', true, 'user')).toEqual({
      key: 'history.firstUse',
      value: true,
      source: 'user',
    });
  });
});

describe('moments', () => {
  it('carry the offset of this computer and mean the same instant', () => {
    const date = new Date(2026, 10, 22, 9, 12);
    expect(Date.parse(isoOf(date))).toBe(date.getTime());
    expect(isoOf(date)).toMatch(/^2026-11-22T09:12:00[+-]\d\d:\d\d$/);
    expect(momentOf('2026-11-22T09:12')).toBe(isoOf(date));
    expect(momentOf('')).toBeNull();
    expect(momentOf('soon')).toBeNull();
  });
});
