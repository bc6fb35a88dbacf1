import { describe, expect, it } from 'vitest';
import { isSignedOnMac } from '../../../../../electron/main/update/isSignedOnMac.ts';

const program = '/Applications/Terminal Steward.app/Contents/MacOS/Terminal Steward';

describe('a program on macOS', () => {
  it('is signed when the signature fits and names who made it', () => {
    const asked: string[] = [];
    const run = (words: readonly string[]) => {
      asked.push(words.at(-1) ?? '');
      return { status: 0, said: 'Authority=Developer ID\nTeamIdentifier=ABCDE12345\n' };
    };
    expect(isSignedOnMac(program, run)).toBe(true);
    expect(new Set(asked)).toEqual(new Set(['/Applications/Terminal Steward.app']));
  });

  it('is not when the signature is broken, missing, or of this very computer', () => {
    expect(isSignedOnMac(program, () => ({ status: 1, said: 'TeamIdentifier=ABCDE12345' }))).toBe(false);
    expect(isSignedOnMac(program, () => ({ status: 0, said: 'Signature=adhoc\nTeamIdentifier=not set\n' }))).toBe(
      false,
    );
    expect(isSignedOnMac(program, () => ({ status: null, said: '' }))).toBe(false);
  });
});
