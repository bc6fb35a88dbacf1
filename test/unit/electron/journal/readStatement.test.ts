import { sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../../electron/journal/canonicalText.ts';
import { signedForm } from '../../../../electron/journal/exportSeal.ts';
import { keyIdOf, namedIn, readStatement } from '../../../../electron/journal/readStatement.ts';
import { nodePlatform } from '../../../../electron/service/verify/nodePlatform.ts';
import { aKey, journalId } from '../../../support/sealedExport.ts';

const signer = aKey();
const chain = 'a'.repeat(64);
const signed = (text: string, prefix = ''): string =>
  sign(null, Buffer.from(prefix + text), signer.privateKey).toString('base64');

const statement = (changes: object = {}): string =>
  canonicalText({
    v: 1,
    export: 'e',
    format: 'csv',
    at: 't',
    by: 'Li',
    program: 'p',
    simulated: false,
    filters: [['a', 'b']],
    rows: 3,
    chain,
    journal: { id: journalId, entries: 9, hash: chain },
    head: null,
    key: signer.key,
    ...changes,
  });
const read = (text: string, signature = signed(signedForm(text)), key = signer.key) =>
  readStatement({ text, signature, key }, nodePlatform);

describe('a statement', () => {
  it('says who signed it', () => {
    const found = read(statement());
    expect(found).toMatchObject({ rows: 3, chain, problems: [], said: { by: 'Li', filters: [['a', 'b']] } });
    expect(found?.signedBy).toEqual({ key: signer.key, keyId: keyIdOf(signer.key, nodePlatform) });
  });

  it('is no statement without rows, chain, export and journal', () => {
    for (const changes of [{ rows: -1 }, { rows: '3' }, { chain: 'x' }, { export: '' }, { journal: null }]) {
      expect(read(statement(changes))).toBeNull();
    }
    expect(read('nonsense')).toBeNull();
  });

  it('with a signature that does not fit was changed', () => {
    expect(read(statement(), signed('other'))?.problems).toEqual([{ kind: 'statement', what: 'changed' }]);
    expect(read(statement(), '')?.problems).toEqual([{ kind: 'statement', what: 'changed' }]);
    expect(read(statement(), undefined, aKey().key)?.problems).toEqual([{ kind: 'statement', what: 'changed' }]);
  });

  it('carries a head only if its own signature fits and it is of the same journal', () => {
    const head = (journal: string, key = signer.key) => {
      const text = canonicalText({ at: 'h', entries: 8, hash: chain, journal, key, v: 1 });
      return { text, signature: signed(text, 'terminal-steward journal head 1\n'), key: signer.key };
    };
    expect(read(statement({ head: head(journalId) }))?.said.head).toEqual({ at: 'h', entries: 8, hash: chain });
    for (const bad of [head('other'), head(journalId, 'x'), { ...head(journalId), signature: '' }]) {
      expect(read(statement({ head: bad }))?.problems).toEqual([{ kind: 'statement', what: 'head' }]);
    }
  });
});

describe('a key', () => {
  it('has an id of 16 digits, and what is no key has none', () => {
    expect(keyIdOf(signer.key, nodePlatform)).toMatch(/^[0-9a-f]{16}$/);
    for (const text of ['', 'x', 'AAAA', `${signer.key}=`]) expect(keyIdOf(text, nodePlatform)).toBeNull();
  });
});

describe('JSON that is no object', () => {
  it('is taken as an empty one', () => {
    for (const text of ['', '[]', 'null', '3', '{']) expect(namedIn(text)).toEqual({});
  });
});
