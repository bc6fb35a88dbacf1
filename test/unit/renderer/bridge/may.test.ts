import { describe, expect, it } from 'vitest';
import { mayOf } from '../../../../renderer/bridge/may.ts';

describe('mayOf', () => {
  it('changes nothing where it may be done', () => {
    expect(mayOf(null)).toEqual({ button: {}, field: {} });
  });

  it('greys a button that keeps the focus and does nothing, and switches a field off, both with the reason', () => {
    const { button, field } = mayOf('only an owner');
    expect(button).toMatchObject({
      'aria-disabled': true,
      'data-disabled': true,
      title: 'only an owner',
      type: 'button',
    });
    expect(field).toEqual({ disabled: true, title: 'only an owner' });
    const undone: string[] = [];
    const event = { preventDefault: () => undone.push('default'), stopPropagation: () => undone.push('others') };
    if ('onClick' in button) button.onClick(event);
    expect(undone).toEqual(['default', 'others']);
  });
});
