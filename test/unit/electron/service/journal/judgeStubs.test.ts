import { describe, expect, it } from 'vitest';
import { type Stub, signedStubForm, stubText } from '../../../../../electron/journal/heads.ts';
import { createSigner, newSeed } from '../../../../../electron/service/journal/createSigner.ts';
import { judgeStubs } from '../../../../../electron/service/journal/judgeStubs.ts';
import type { StoredStub } from '../../../../../electron/store/headStore.ts';
import type { JournalOutline } from '../../../../../electron/store/journalOutline.ts';

const genesis = '0'.repeat(64);
const signer = createSigner(newSeed());

const aStub = (first: number, last: number, change: Partial<StoredStub> = {}): StoredStub => {
  const stub: Stub = {
    at: '2026',
    first,
    journal: 'j',
    key: signer.publicKey,
    last,
    lastHash: 'e'.repeat(64),
    previousHash: first === 1 ? genesis : 'd'.repeat(64),
    reason: 'r',
    v: 1,
  };
  const text = stubText(stub);
  const { previousHash, lastHash, at } = stub;
  const signed = { text, signature: signer.sign(signedStubForm(text)), keyId: signer.keyId };
  return { first, last, previousHash, lastHash, at, ...signed, ...change };
};
const outlineOf = (stubs: readonly StoredStub[]): JournalOutline => ({
  journal: 'j',
  newest: 100,
  strays: null,
  heads: [],
  stubs,
  hashOf: () => 'd'.repeat(64),
});
const judge = (...stubs: readonly StoredStub[]) => judgeStubs(outlineOf(stubs), genesis);

describe('what stands for removed entries', () => {
  it('is genuine when it is signed, says what it is filed as, and fits', () => {
    expect(judge(aStub(1, 5), aStub(20, 30))).toEqual([]);
  });

  it('is only genuine when a key signed it that signs this log', () => {
    const stub = aStub(1, 5);
    expect(judgeStubs(outlineOf([stub]), genesis, new Set([signer.publicKey]))).toEqual([]);
    expect(judgeStubs(outlineOf([stub]), genesis, new Set(['other']))).toEqual([{ kind: 'stub', first: 1, last: 5 }]);
  });

  it('is told otherwise', () => {
    const wrong = [
      aStub(20, 30, { last: 31 }),
      aStub(20, 30, { signature: 'AAAA' }),
      aStub(20, 30, { signature: null }),
      aStub(20, 30, { text: '{}' }),
      aStub(20, 30, { previousHash: 'f'.repeat(64) }),
    ];
    for (const stub of wrong) expect(judge(stub)).toEqual([{ kind: 'stub', first: 20, last: stub.last }]);
    expect(judge(aStub(1, 25), aStub(20, 30))).toMatchObject([{ first: 20 }]);
  });
});
