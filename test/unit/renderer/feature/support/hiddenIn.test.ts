// Hidden places of a line of a support bundle.
import { describe, expect, it } from 'vitest';
import { hiddenIn, piecesOf } from '../../../../../renderer/feature/support/hiddenIn.ts';
import { hiddenKinds } from '../../../../../shared/support/hiddenKinds.ts';

describe('The places of a line that were hidden', () => {
  it.each(hiddenKinds)('are found for %s, wherever they stand', (kind) => {
    expect(piecesOf(`a ⟦${kind} 12⟧ b`)).toEqual([
      { text: 'a ', hidden: null },
      { text: `⟦${kind} 12⟧`, hidden: kind },
      { text: ' b', hidden: null },
    ]);
  });

  it('are those hidden before the recording too', () => {
    expect(hiddenIn('pan 622202******7894, bytes ▒▒ ▒▒ 1c')).toEqual(['earlier']);
  });

  it('are named once each, in the order of the line', () => {
    expect(hiddenIn('⟦phone 1⟧ ⟦word 1⟧ ⟦phone 2⟧ 622202******7894')).toEqual(['phone', 'word', 'earlier']);
  });

  it('lose nothing of the line', () => {
    const line = '⟦card 1⟧⟦pin 2⟧ x ⟦nothing 3⟧ 1234567 ******';
    expect(
      piecesOf(line)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line);
    expect(hiddenIn('⟦nothing 3⟧ 1234567 ******')).toEqual([]);
  });
});
