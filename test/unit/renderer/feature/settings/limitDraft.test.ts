import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from '../../../../../renderer/feature/settings/limitDraft.ts';

const empty = { warnBelow: '', warnAbove: '', failBelow: '', failAbove: '' };

describe('readDraft', () => {
  it('gives back the bounds it was made from', () => {
    const bounds = { warnBelow: -300, warnAbove: 300, failBelow: null, failAbove: 3600.5 };
    expect(readDraft(draftOf(bounds))).toEqual({ bounds });
  });

  it('takes full-width digits, a decimal comma and a typographic minus', () => {
    expect(readDraft({ ...empty, warnBelow: '２．５', warnAbove: '4,2', failBelow: '−1' })).toEqual({
      bounds: { warnBelow: 2.5, warnAbove: 4.2, failBelow: -1, failAbove: null },
    });
  });

  it.each(['abc', '1e3', '1.2.3', '--1', '0x10', 'Infinity'])('refuses %s and names the field', (text) => {
    expect(readDraft({ ...empty, failAbove: text })).toEqual({ fault: 'notNumber', sides: ['failAbove'] });
  });

  it('asks that the lower bound be below the upper one', () => {
    expect(readDraft({ ...empty, warnBelow: '5', warnAbove: '5' })).toEqual({ fault: 'range', sides: ['warnBelow'] });
  });

  it('asks that a fault lie outside the warning, on either side', () => {
    expect(readDraft({ ...empty, warnBelow: '2', failBelow: '3' })).toEqual({ fault: 'outside', sides: ['failBelow'] });
    expect(readDraft({ ...empty, warnAbove: '60', failAbove: '50' })).toEqual({
      fault: 'outside',
      sides: ['failAbove'],
    });
  });

  it('takes no bounds at all', () => {
    expect(readDraft(empty)).toEqual({
      bounds: { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null },
    });
  });
});
