// steward diagnose as scripts rely on it: the document, the exit status, and what is said of files that cannot be read.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { answerSchema } from '../../shared/diagnosis/answerSchema.ts';
import type { EvidenceFact } from '../../shared/diagnosis/evidenceSchema.ts';
import { aCode, aFact, anEvidence } from '../support/anEvidence.ts';
import { document, errorDocument, runInside } from '../support/cliAnswers.ts';
import { stewardProgram } from '../support/runSteward.ts';

const folder = mkdtempSync(join(tmpdir(), 'steward-diagnose-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let number = 0;
const fileWith = (content: string | Uint8Array): string => {
  number += 1;
  const file = join(folder, `evidence-${String(number)}.json`);
  writeFileSync(file, content);
  return file;
};
const evidence = (facts: readonly EvidenceFact[], profile = 'cn-unionpay'): string =>
  JSON.stringify(anEvidence(facts, {}, profile));
const diagnose = (content: string | Uint8Array, ...more: string[]) =>
  runInside(['diagnose', fileWith(content), ...more]);

describe('steward diagnose', () => {
  it('prints the answer document and nothing else with --json', async () => {
    const { stdout, stderr, status } = await diagnose(evidence([aCode('97')]), '--json');
    const answer = answerSchema.parse(document(stdout));
    expect(Object.keys(document(stdout) as object)).toEqual(['verdict', 'findings', 'missing', 'summary', 'notices']);
    expect([answer.verdict, answer.findings[0]?.cause]).toEqual(['ranked', 'REG-01']);
    expect([stderr, status]).toEqual(['', 1]);
  });

  it.each([
    ['a cause that has to be cured', [aCode('97')], 'cn-unionpay', 1],
    ['too little evidence', [aFact('user.text', '没登记', { source: 'user' })], 'cn-unionpay', 1],
    ['a matter of the card', [aCode('51')], 'cn-unionpay', 0],
    ['a code that means nothing bad', [aCode('97')], 'iso87', 0],
    ['trouble that is over', [aCode('97', { at: '2026-11-20' }), aCode('00', { at: '2026-11-21' })], 'cn-unionpay', 0],
  ] as const)('ends with its status for %s', async (_, facts, profile, status) => {
    expect((await diagnose(evidence(facts, profile), '--json')).status).toBe(status);
  });

  it('quotes no card number of a text that is no JSON', async () => {
    const { stdout, status } = await diagnose('[x4111111111111111]', '--json');
    expect(status).toBe(2);
    expect(stdout).not.toContain('4111111111111111');
  });

  it.each(['zh', 'en'] as const)('tells it to a person in %s', async (language) => {
    const { stdout } = await diagnose(
      evidence([
        aCode('97'),
        aFact('terminal.sn', 'K2'),
        aFact('register.sn', 'K1', { source: 'register' }),
        aFact('signal.csq', 'x'),
      ]),
      '--lang',
      language,
    );
    expect(stdout).toContain('REG-03');
    expect(stdout).toContain(language === 'zh' ? '收单机构' : 'the acquirer');
    expect(stdout).toContain('portal.bindStatus');
    expect(stdout).toContain('terminals.A[3].value');
  });

  it('reads standard input', async () => {
    const child = spawn(process.execPath, [stewardProgram, 'diagnose', '-', '--json']);
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
    const ended = new Promise<number | null>((resolve) => {
      child.once('close', resolve);
    });
    child.stdin.end(evidence([aCode('77')]));
    expect(await ended).toBe(1);
    expect(answerSchema.parse(JSON.parse(printed)).findings[0]?.cause).toBe('KEY-01');
  });

  it.each([
    ['with a mark at its beginning', Buffer.from(`\uFEFF${evidence([aCode('97')])}`)],
    ['in UTF-16', Buffer.from(`\uFEFF${evidence([aCode('97')])}`, 'utf16le')],
    ['in UTF-16 without a mark', Buffer.from(evidence([aCode('97')]), 'utf16le')],
    ['in UTF-16 the other way round', Buffer.from(`\uFEFF${evidence([aCode('97')])}`, 'utf16le').swap16()],
    [
      'in GBK',
      Buffer.concat([
        Buffer.from('{"note":"'),
        Buffer.from([0xb5, 0xc7, 0xbc, 0xc7]),
        Buffer.from(`",${evidence([aCode('97')]).slice(1)}`),
      ]),
    ],
  ])('reads a file %s', async (_, bytes) => {
    expect((await diagnose(bytes, '--json')).status).toBe(1);
  });
});

describe('what cannot be read', () => {
  const message = async (content: string | Uint8Array): Promise<string> => {
    const { stdout, status } = await diagnose(content, '--json', '--lang', 'en');
    expect(status).toBe(2);
    return errorDocument.parse(document(stdout)).error.message;
  };

  it.each([
    ['', '$'],
    ['{', '$'],
    ['[]', '$'],
    ['"97"', '$'],
    ['{"profile":"cn-unionpay","now":"2026-11-22","subject":"A"}', 'terminals'],
    ['{"profile":"cn-unionpay","now":"soon","subject":"A","terminals":{"A":[]}}', 'now'],
    ['{"profile":7,"now":"2026-11-22","subject":"A","terminals":{"A":[]}}', 'profile'],
    ['{"profile":"cn-unionpay","now":"2026-11-22","subject":"B","terminals":{"A":[]}}', 'subject'],
    ['{"profile":"cn-unionpay","now":"2026-11-22","subject":"A","terminals":{"A":{}}}', 'terminals.A'],
  ])('is named with its place: %s', async (content, path) => {
    expect(await message(content)).toContain(`${path}: expected`);
  });

  it('is named when it is no text, or too much', async () => {
    expect(await message(Uint8Array.from({ length: 4096 }, (_, at) => (at * 37) % 256))).toContain('no text');
    expect(await message(new Uint8Array(8 * 1024 * 1024 + 1))).toContain('8388608');
  });

  it('is named when it is not there', async () => {
    const { stdout, status } = await runInside(['diagnose', join(folder, 'nothing'), '--json', '--lang', 'en']);
    expect(status).toBe(2);
    expect(errorDocument.parse(document(stdout)).error).toMatchObject({
      message: expect.stringContaining('nothing') as unknown,
      remedy: expect.stringContaining('diagnose --help') as unknown,
    });
  });

  it('is refused when nobody could look through it', async () => {
    const many = Array.from({ length: 10_001 }, () => aFact('user.text', 'x', { source: 'user' }));
    expect(await message(evidence(many))).toContain('terminals: expected at most 10000');
  });
});
