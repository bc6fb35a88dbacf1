import { describe, expect, it } from 'vitest';
import { draftOf, readDraft } from '../../../../../renderer/feature/settings/limitDraft.ts';

const empty = { warnBelow: '', warnAbove: '', failBelow: '', failAbove: '' };

const metric = 'module.temperature';

describe('readDraft', () => {
  it('gives back the bounds it was made from', () => {
    const bounds = { warnBelow: -300, warnAbove: 300, failBelow: null, failAbove: 3600.5 };
    expect(readDraft(draftOf(bounds), 'clock.offset')).toEqual({ bounds });
  });

  it('takes full-width digits, a decimal comma and a typographic minus', () => {
    expect(readDraft({ ...empty, warnBelow: '２．５', warnAbove: '4,2', failBelow: '−1' }, metric)).toEqual({
      bounds: { warnBelow: 2.5, warnAbove: 4.2, failBelow: -1, failAbove: null },
    });
  });

  it.each(['abc', '1e3', '1.2.3', '--1', '0x10', 'Infinity'])('refuses %s and names the field', (text) => {
    expect(readDraft({ ...empty, failAbove: text }, metric)).toEqual({
      fault: 'notNumber',
      sides: ['failAbove'],
      words: null,
    });
  });

  it('names the two bounds that contradict each other, at both fields', () => {
    const found = readDraft({ ...empty, failBelow: '50', failAbove: '10' }, metric);
    expect(found).toMatchObject({ fault: 'words', sides: ['failBelow', 'failAbove'] });
    expect('words' in found ? found.words?.zh : '').toBe('“故障低于 50”必须小于“故障高于 10”');
  });

  it('refuses a bound that no value can reach', () => {
    expect(readDraft({ ...empty, warnBelow: '-300' }, metric)).toMatchObject({
      fault: 'words',
      sides: ['warnBelow'],
      words: { en: 'Possible is -40 – 125 °C' },
    });
  });

  it('takes no bounds at all', () => {
    expect(readDraft(empty, metric)).toEqual({
      bounds: { warnBelow: null, warnAbove: null, failBelow: null, failAbove: null },
    });
  });
});
