import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ValuesOf, WordKey } from '../../../../shared/text/translate.ts';

type PlacesOf<Key extends WordKey> = keyof ValuesOf<Key>;
type IsKey<Text extends string> = Text extends WordKey ? true : false;

// What does not hold here does not compile; the sentences only name it.
describe('what may be said', () => {
  it('is asked for by a key that exists, a text in numbers also without its ending', () => {
    const keys: [IsKey<'terminals.title'>, IsKey<'terminals.summary'>, IsKey<'terminals.summary_other'>] = [
      true,
      true,
      true,
    ];
    expect(keys).not.toContain(false);
  });

  it('is never a key that nobody wrote, a whole topic, or any text', () => {
    const keys: [IsKey<'terminals.titel'>, IsKey<'terminals'>, IsKey<string>, IsKey<`terminals.${string}`>] = [
      false,
      false,
      false,
      false,
    ];
    expect(keys).not.toContain(true);
  });

  it('needs a value for each place of its text, and a number where the text depends on one', () => {
    expectTypeOf<ValuesOf<'terminals.select'>>().toEqualTypeOf<{ readonly name: string | number }>();
    expectTypeOf<ValuesOf<'terminals.summary'>>().toEqualTypeOf<{ readonly count: number }>();
    expectTypeOf<PlacesOf<'terminals.standing'>>().toEqualTypeOf<'lifecycle' | 'registration'>();
    expectTypeOf<PlacesOf<'terminals.title'>>().toBeNever();
  });

  it('needs the values of all keys that may be meant', () => {
    expectTypeOf<PlacesOf<'terminals.select' | 'terminals.selected'>>().toEqualTypeOf<'name' | 'count'>();
  });
});
