import { describe, expect, it } from 'vitest';
import { newestRefusal } from '../../../../shared/resolver/newestCode.ts';
import { aCaseFact } from '../../../support/aCase.ts';

const code = (value: string, at: string) =>
  aCaseFact({ key: 'response.code', value, source: 'receipt', at: `2026-11-22T${at}:00+08:00` });

describe('the code that a case is about', () => {
  it('is the newest that is no approval, whatever the order of the facts', () => {
    const facts = [code('00', '09:20'), code('97', '09:10'), code('03', '08:00')];
    expect(newestRefusal(facts, 'cn-unionpay')?.value).toBe('97');
    expect(newestRefusal([code('00', '09:20')], 'cn-unionpay')).toBeNull();
  });

  it('is never that of another terminal', () => {
    expect(newestRefusal([{ ...code('97', '09:10'), terminal: 'B' }], 'cn-unionpay')).toBeNull();
  });
});
