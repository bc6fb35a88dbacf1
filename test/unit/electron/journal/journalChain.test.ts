import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { genesisHash, linkHash } from '../../../../electron/journal/journalChain.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the chain', () => {
  it('begins with the id of its journal', () => {
    expect(genesisHash('j1', sha256)).toBe(sha256('terminal-steward journal 1\nj1'));
    expect(genesisHash('j2', sha256)).not.toBe(genesisHash('j1', sha256));
  });

  it('hashes the digits of the hash before, directly followed by the text in UTF-8', () => {
    const before = genesisHash('j1', sha256);
    expect(linkHash(before, '{"n":1,"text":"签到"}', sha256)).toBe(
      createHash('sha256')
        .update(Buffer.from(`${before}{"n":1,"text":"签到"}`, 'utf8'))
        .digest('hex'),
    );
  });
});
