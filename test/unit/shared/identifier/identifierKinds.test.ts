import { describe, expect, it } from 'vitest';
import { identifierKinds, kindNames } from '../../../../shared/identifier/identifierKinds.ts';

describe('kinds of numbers', () => {
  it.each(identifierKinds)('%s has a name, an abbreviation and words on where to find it', (kind) => {
    const { name, short, about } = kindNames[kind];
    expect(name.zh).toMatch(/\p{Script=Han}|卡/u);
    expect(name.en).not.toBe('');
    expect(short).toBe(kind.toUpperCase());
    expect(about.zh.length).toBeGreaterThan(10);
    expect(about.en.length).toBeGreaterThan(20);
  });

  it('do not mix up terminal number and serial number (T6)', () => {
    expect(kindNames.tid.about.zh).toContain('不是机身');
    expect(kindNames.tid.about.zh).toContain('8 位');
  });
});
