import { describe, expect, it } from 'vitest';
import { usualDialogueTiming } from '../../../../../electron/protocol/zvt/zvtDialogueEnd.ts';

describe('time limits of a dialogue', () => {
  it('are T3 of the document, a shorter T4 for checks, and a breath of 50 ms on TCP', () => {
    expect(usualDialogueTiming).toMatchObject({ t3Ms: 5000, t4Ms: 15_000, breathMs: 50 });
  });
});
