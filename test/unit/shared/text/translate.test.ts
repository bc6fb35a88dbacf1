import { describe, expect, it } from 'vitest';
import type { ValuesOf, WordKey } from '../../../../shared/text/translate.ts';

/** True for the compiler only where both types are one. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
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
    const needs: [
      Same<ValuesOf<'terminals.select'>, { readonly name: string | number }>,
      Same<ValuesOf<'terminals.summary'>, { readonly count: number }>,
      Same<keyof ValuesOf<'terminals.standing'>, 'lifecycle' | 'registration'>,
      Same<keyof ValuesOf<'terminals.title'>, never>,
    ] = [true, true, true, true];
    expect(needs).not.toContain(false);
  });

  it('needs the values of all keys that may be meant', () => {
    const needs: Same<keyof ValuesOf<'terminals.select' | 'terminals.selected'>, 'name' | 'count'> = true;
    expect(needs).toBe(true);
  });
});
