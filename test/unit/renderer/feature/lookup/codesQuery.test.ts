import { describe, expect, it } from 'vitest';
import {
  type CodesQuery,
  readCodesQuery,
  viewOf,
  writeCodesQuery,
} from '../../../../../renderer/feature/lookup/codesQuery.ts';

const query = (changed: Partial<CodesQuery>): CodesQuery => ({
  profile: 'cn-unionpay',
  text: '',
  chosen: null,
  ...changed,
});
const shown = (changed: Partial<CodesQuery>): string | null => {
  const { detail } = viewOf(query(changed));
  return detail === null ? null : `${detail.profile} ${detail.code}${detail.isKnown ? '' : ' raw'}`;
};

describe('what is looked up', () => {
  it('goes into the address and comes back, and leaves the rest of the address alone', () => {
    const asked = query({ profile: 'all', text: '97', chosen: 'iso87:97' });
    const address = writeCodesQuery(asked, new URLSearchParams('tab=codes&code=03'));
    expect(address.get('tab')).toBe('codes');
    expect(readCodesQuery(address, 'cn-unionpay')).toEqual(asked);
  });

  it('is taken from a link with profile and code, or from what was chosen last', () => {
    expect(readCodesQuery(new URLSearchParams('profile=iso87&code=97'), 'zvt').chosen).toBe('iso87:97');
    expect(readCodesQuery(new URLSearchParams('profile=nonsense'), 'zvt').profile).toBe('zvt');
  });

  it('shows the code that was typed, the first one that fits, or the one chosen from the list', () => {
    expect(shown({})).toBeNull();
    expect(shown({ text: 'ａ０' })).toBe('cn-unionpay A0');
    expect(shown({ text: '终端未登记' })).toBe('cn-unionpay 97');
    expect(shown({ text: '9', chosen: 'cn-unionpay:94' })).toBe('cn-unionpay 94');
    expect(shown({ profile: 'iso87', text: '97' })).toBe('iso87 97');
  });

  it('shows a code that the table does not have as it was typed', () => {
    expect(shown({ text: 'Q4' })).toBe('cn-unionpay Q4 raw');
    expect(shown({ text: 'x9z1' })).toBe('cn-unionpay x9z1 raw');
    expect(shown({ profile: 'all', text: 'Q4' })).toBe('epos-e Q4');
    expect(shown({ text: 'zzzzzz' })).toBeNull();
  });

  it('shows the row that another page linked to', () => {
    expect(shown({ chosen: 'cn-unionpay:Q4' })).toBe('cn-unionpay Q4 raw');
    expect(shown({ chosen: 'tw-hypos:89' })).toBe('tw-hypos 89');
  });
});
