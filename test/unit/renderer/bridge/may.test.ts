import { describe, expect, it } from 'vitest';
import { mayOf } from '../../../../renderer/bridge/may.ts';

describe('mayOf', () => {
  it('changes nothing where it may be done', () => {
    expect(mayOf(null)).toEqual({});
  });

  it('greys a button, with the reason: it keeps the focus and does nothing', () => {
    const button = mayOf('only an owner');
    expect(button).toMatchObject({
      'aria-disabled': true,
      'data-disabled': true,
      title: 'only an owner',
      type: 'button',
    });
    const undone: string[] = [];
    const event = { preventDefault: () => undone.push('default'), stopPropagation: () => undone.push('others') };
    if ('onClick' in button) button.onClick(event);
    expect(undone).toEqual(['default', 'others']);
  });
});
