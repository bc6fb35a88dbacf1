import { expect, it } from 'vitest';
import { pdfSealLine } from '../../../../electron/journal/pdfSeal.ts';
import { createSigner, isSignedBy } from '../../../../electron/service/journal/createSigner.ts';

const sealed = { at: '2026-11-22T10:00:00+08:00', export: 'x', bytes: 7, sha256: 'ab' };

it('is one line: canonical text, and a signature over it with its purpose in front', () => {
  const signer = createSigner(Buffer.alloc(32, 1).toString('base64'));
  const line = pdfSealLine(sealed, signer);
  const [, statement = '', signature = ''] = /^%TerminalSteward-Seal: (\{.*\}) (\S+)\n$/.exec(line) ?? [];
  expect(JSON.parse(statement)).toEqual({ ...sealed, key: signer.publicKey, v: 1 });
  expect(isSignedBy(signer.publicKey, `terminal-steward pdf 1\n${statement}`, signature)).toBe(true);
});

it('says so where nothing can sign', () => {
  expect(pdfSealLine(sealed, null)).toMatch(/"key":null,.* -\n$/);
});
