import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../../../shared/update/releaseNotes.ts';
import { longestNotes } from '../../../../shared/update/updateState.ts';

describe('release notes', () => {
  it('are shown as they are written, markup included', () => {
    expect(releaseNotes('<b>new</b>\r\n- 中文 ✓\n\tmore ')).toBe('<b>new</b>\n- 中文 ✓\n\tmore');
  });

  it('lose what nobody sees and what turns lines around', () => {
    expect(releaseNotes('a\u202Eb\u200Bc\u0000d\u001B[31me\u2028f')).toBe('abcd[31mef');
  });

  it('may come as a list of versions, and are empty for anything else', () => {
    expect(releaseNotes([{ version: '0.2.0', note: 'two' }, { version: '0.1.1', note: null }, 7])).toBe(
      '0.2.0\ntwo\n\n0.1.1',
    );
    for (const other of [null, undefined, 7, {}, [[]]]) expect(releaseNotes(other)).toBe('');
  });

  it('end somewhere', () => {
    expect(releaseNotes('x'.repeat(longestNotes + 5))).toHaveLength(longestNotes);
  });
});
