import { expect, it } from 'vitest';
import { paperCodeSvg, paperCodeText } from '../../../../../electron/export/paper/paperCode.ts';

const code = { exportId: '5f0c0b1e-0000-4000-8000-000000000001', entries: 12, hash: 'a'.repeat(64), keyId: null };

it('says document, length of the log, hash and key in four lines that no telephone opens', () => {
  expect(paperCodeText(code).split('\n')).toEqual([
    `TERMINAL STEWARD ${code.exportId}`,
    'ENTRIES 12',
    `HASH ${code.hash}`,
    'KEY -',
  ]);
  expect(paperCodeText(code)).not.toContain('://');
  expect(paperCodeSvg({ ...code, keyId: '0123456789abcdef' })).toMatch(/^<svg[\s\S]*<\/svg>$/);
});
