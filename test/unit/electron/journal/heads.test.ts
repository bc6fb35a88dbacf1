import { describe, expect, it } from 'vitest';
import {
  type Head,
  headText,
  readHead,
  readStub,
  type Stub,
  signedHeadForm,
  signedStubForm,
  stubText,
} from '../../../../electron/journal/heads.ts';

const head: Head = { at: '2026-01-01T00:00:00.000Z', entries: 3, hash: 'a'.repeat(64), journal: 'j', key: 'k', v: 1 };
const stub: Stub = {
  at: '2026-01-01T00:00:00.000Z',
  first: 1,
  journal: 'j',
  key: 'k',
  last: 2,
  lastHash: 'b'.repeat(64),
  previousHash: 'c'.repeat(64),
  reason: 'kept 12 months',
  v: 1,
};

describe('signed statements about the journal', () => {
  it('are canonical texts that read back', () => {
    expect(headText(head)).toBe(
      `{"at":"2026-01-01T00:00:00.000Z","entries":3,"hash":"${'a'.repeat(64)}","journal":"j","key":"k","v":1}`,
    );
    expect(readHead(headText(head))).toEqual(head);
    expect(readStub(stubText(stub))).toEqual(stub);
  });

  it('are signed under the name of their purpose', () => {
    expect(signedHeadForm('x')).toBe('terminal-steward journal head 1\nx');
    expect(signedStubForm('x')).toBe('terminal-steward journal stub 1\nx');
  });

  it('are nothing when anything is missing or too much', () => {
    for (const text of ['', '{}', headText(head).replace('"v":1', '"v":2'), headText(head).replace('{', '{"a":1,')]) {
      expect(readHead(text)).toBeNull();
    }
    expect(readStub(headText(head))).toBeNull();
  });
});
