// Vectors for whoever writes a verifier, and the one written in Python from FORMAT.md alone. After a change of the format:
// UPDATE_GOLDEN=1 vitest run … test/contract/verifyVectors.test.ts
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkHash } from '../../electron/journal/journalChain.ts';
import { nodePlatform } from '../../electron/service/verify/nodePlatform.ts';
import { verifyFile } from '../../electron/service/verify/verifyFile.ts';
import { aJournal, aKey, aSealedCsv, aSealedJson, aSealedJsonl, journalId } from '../support/sealedExport.ts';

const folder = join(import.meta.dirname, '../golden/journal');
const python = join(import.meta.dirname, '../support/verify_log.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;

const entries = aJournal(6);
const signer = aKey(7);
const wish = { entries, signer };
const csv = aSealedCsv(wish);
const lines = aSealedJsonl(wish).split('\n');
const part = entries.filter(({ number }) => number !== 2);

const vectors: Readonly<Record<string, string>> = {
  'valid.csv': csv,
  'valid.jsonl': lines.join('\n'),
  'valid.json': aSealedJson(wish),
  'valid-unsigned.csv': aSealedCsv({ entries }),
  'valid-part.jsonl': aSealedJsonl({ entries: part, journal: entries, filters: [['text', '检查']], signer }),
  'changed-at-4.csv': csv.replace('正常 4', '故障 4'),
  'changed-at-4.jsonl': lines.join('\n').replace('Entry 4', 'Entry 5'),
  'missing-3-4.jsonl': [...lines.slice(0, 3), ...lines.slice(5)].join('\n'),
  'missing-at-the-end.jsonl': [...lines.slice(0, 5), ...lines.slice(7)].join('\n'),
  'moved-4-5.jsonl': [...lines.slice(0, 4), lines[5], lines[4], ...lines.slice(6)].join('\n'),
  'statement-changed.csv': csv.replace('张三', '李四'),
  'second-statement.csv': csv + (csv.trimEnd().split('\r\n').at(-1) ?? '').replaceAll('张三', '李四'),
  'beside-the-statement.jsonl': lines.join('\n').replace(/\}\n$/, ',"note":"ok"}\n'),
  'name-twice-at-4.jsonl': lines.map((line, at) => (at === 4 ? line.replace('"n":4', '"n":7,"n":4') : line)).join('\n'),
};

if (process.env['UPDATE_GOLDEN'] === '1') {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'chain.json'), `${JSON.stringify({ journalId, entries }, null, 1)}\n`);
  for (const [name, text] of Object.entries(vectors)) writeFileSync(join(folder, name), text);
}

describe('test vectors', () => {
  it('hold a chain that anyone can follow', () => {
    const chain = JSON.parse(readFileSync(join(folder, 'chain.json'), 'utf8')) as { entries: typeof entries };
    expect(chain.entries).toEqual(entries);
    chain.entries.reduce(
      (previous, { body, hash }) => {
        expect(linkHash(previous, body, nodePlatform.sha256)).toBe(hash);
        return hash;
      },
      nodePlatform.sha256(`terminal-steward journal 1\n${journalId}`),
    );
  });

  it.each(Object.keys(vectors))('%s is judged as its name says', async (name) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(vectors[name]);
    const { verdict, words } = await verifyFile(join(folder, name));
    const said = words.map(({ en }) => en).join(' · ');
    if (name.startsWith('valid')) expect(verdict.state).toBe('valid');
    else expect(verdict.state).toBe('broken');
    if (name.startsWith('changed-at-4')) expect(said).toContain('changed at entry 4');
    if (name.startsWith('missing-3-4')) expect(said).toContain('missing entries 3–4');
  });

  it.skipIf(!hasPython).each(Object.keys(vectors))('%s is judged alike by the verifier in Python', (name) => {
    const { status, stdout } = spawnSync('python3', [python, join(folder, name)], { encoding: 'utf8' });
    expect(status).toBe(name.startsWith('valid') ? 0 : 1);
    expect(stdout.startsWith('valid')).toBe(name.startsWith('valid'));
    if (name.startsWith('changed-at-4')) expect(stdout).toContain('changed at entry 4');
    if (name.startsWith('missing-3-4')) expect(stdout).toContain('missing entries 3-4');
  });
});
