// Forms of values.
import { describe, expect, it } from 'vitest';
import { choiceForm, nameForm, numberForm } from '../../../../shared/diagnosis/factKey.ts';

describe('the form of a value', () => {
  it('has bounds and the values beside them', () => {
    expect(numberForm(0, 31, '', [99])).toEqual({ kind: 'number', least: 0, most: 31, also: [99], unit: '' });
    expect(nameForm(8)).toEqual({ kind: 'name', longest: 8 });
  });

  it('gives every choice its words', () => {
    expect(choiceForm([[0, '否', 'no']])).toEqual({
      kind: 'choice',
      choices: [{ value: 0, name: { zh: '否', en: 'no' } }],
    });
  });
});
