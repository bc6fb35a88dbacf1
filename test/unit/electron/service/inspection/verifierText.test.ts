import { describe, expect, it } from 'vitest';
import { verifierText } from '../../../../../electron/service/inspection/verifierText.ts';

describe('the verifier', () => {
  it('needs nothing but Node: every import is its own', () => {
    const imports = [...verifierText.matchAll(/^import .* from '([^']+)';$/gm)].map(([, name]) => name);
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((name) => !name?.startsWith('node:'))).toEqual([]);
    expect(verifierText).not.toMatch(/\brequire\(|fetch\(|crc32\b.*node:zlib/);
  });

  it('says what it checks and what it cannot', () => {
    expect(verifierText).toContain('不检查：记录本身是否属实');
    expect(verifierText).toContain('whether the records are true');
  });
});
