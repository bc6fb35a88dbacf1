import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../../shared/support/redactor.ts';

const redactor = (shown: Parameters<typeof createRedactor>[0]['shown'] = ['merchant']) =>
  createRedactor({ shown, known: [{ kind: 'person', value: '王小明' }] });

describe('redactor', () => {
  it('gives the same text the same mark, however it is written', () => {
    const { text } = redactor();
    expect(text('4111 1111 1111 1111 and 4111-1111-1111-1111, 6222021234567894')).toBe(
      '⟦card 1⟧ and ⟦card 1⟧, ⟦card 2⟧',
    );
    expect(text('王小明 13812345678')).toBe('⟦person 1⟧ ⟦phone 1⟧');
    expect(text('138 1234 5678')).toBe('⟦phone 1⟧');
  });

  it('keeps the number of lines where a number goes over two', () => {
    expect(redactor().text('41111111\n11111111 x')).toBe('⟦card 1⟧\n⟦card 1⟧ x');
  });

  it('lets kinds through that a person chose, and never the others', () => {
    const { text } = redactor(['phone', 'person']);
    expect(text('王小明 13812345678 4111111111111111 PIN: 1234')).toBe('王小明 13812345678 ⟦card 1⟧ PIN: ⟦pin 1⟧');
  });

  it('does not let a text pretend that something was hidden', () => {
    expect(redactor().text('⟦card 1⟧')).toBe('⟨card 1⟩');
  });

  it('keeps a number that a field is known for, unless it is a bank card', () => {
    const { exempt } = redactor();
    expect(exempt('0000030212345676')).toBe('0000030212345676');
    expect(exempt('17F59B1F')).toBe('17F59B1F');
    expect(exempt('4111111111111111')).toBe('⟦card 1⟧');
    expect(exempt('4111 1111 1111 1111')).toBe('⟦card 1⟧');
    expect(exempt(';6222021234567894=25121010000?')).toBe('⟦track 1⟧');
  });

  it('hides a whole value by its kind, and only what is in it where that kind is let through', () => {
    expect(redactor().whole('wifi', 'anything at all')).toBe('⟦wifi 1⟧');
    expect(redactor(['wifi']).whole('wifi', 'net of 13812345678')).toBe('net of ⟦phone 1⟧');
    expect(redactor().whole('wifi', ' ')).toBe(' ');
  });

  it('finds places to overwrite in bytes without looking for cards there', () => {
    const { spokenSpans } = redactor();
    expect(spokenSpans('4111111111111111 王小明')).toEqual([{ from: 17, to: 20, kind: 'person' }]);
  });
});
