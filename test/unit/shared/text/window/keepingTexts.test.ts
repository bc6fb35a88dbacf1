import { describe, expect, it } from 'vitest';
import { keepingTexts } from '../../../../../shared/text/window/keepingTexts.ts';

describe('words of keeping the log', () => {
  it('name the key’s protection in every way that there is', () => {
    expect(Object.keys(keepingTexts.zh.key.protections)).toEqual(['keychain', 'file', 'locked', 'unavailable']);
    expect(Object.keys(keepingTexts.en.key.protections)).toEqual(['keychain', 'file', 'locked', 'unavailable']);
  });
});
