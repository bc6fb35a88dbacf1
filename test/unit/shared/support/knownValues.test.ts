import { describe, expect, it } from 'vitest';
import { type KnownValue, knownFinder, knownValueSchema } from '../../../../shared/support/knownValues.ts';

const find = (values: readonly KnownValue[], text: string): string[] =>
  knownFinder(values)(text).map(({ from, to, kind }) => `${kind} ${text.slice(from, to)}`);

describe('known texts', () => {
  it('are found wherever they stand, large and small letters alike, the longest first', () => {
    const values: KnownValue[] = [
      { kind: 'person', value: '王小明' },
      { kind: 'person', value: '王小' },
      { kind: 'wifi', value: 'ShopNet' },
    ];
    expect(find(values, '今天王小明说 SHOPNET 断了，王小不在')).toEqual([
      'person 王小明',
      'wifi SHOPNET',
      'person 王小',
    ]);
  });

  it('are not found inside other Latin words or numbers', () => {
    expect(find([{ kind: 'person', value: 'Ann' }], 'annual Ann’s planned')).toEqual(['person Ann']);
  });

  it('say enough: common words and single letters are left alone, but never words that a person gave', () => {
    expect(
      find(
        [
          { kind: 'person', value: 'operator' },
          { kind: 'computer', value: 'pc' },
        ],
        'operator of pc',
      ),
    ).toEqual([]);
    expect(find([{ kind: 'word', value: 'pc' }], 'the pc')).toEqual(['word pc']);
  });

  it('are found although a letter grows when it becomes small', () => {
    expect(find([{ kind: 'person', value: '李四' }], 'İİİ 李四')).toEqual(['person 李四']);
  });

  it('have a kind', () => {
    expect(knownValueSchema.safeParse({ kind: 'none', value: 'x' }).success).toBe(false);
  });
});
