// Exports of a small journal as FORMAT.md describes them, built without the product's own writers.
import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign } from 'node:crypto';
import { canonicalText, type Plain } from '../../electron/journal/canonicalText.ts';
import { entryText } from '../../electron/journal/entryText.ts';
import {
  aboutHash,
  chainOf,
  type ExportStatement,
  sealOf,
  sealStart,
  signedForm,
  statementText,
} from '../../electron/journal/exportSeal.ts';
import { genesisHash, linkHash } from '../../electron/journal/journalChain.ts';
import { nodePlatform } from '../../electron/service/verify/nodePlatform.ts';
import { aLogEntry } from './records.ts';

const { sha256 } = nodePlatform;

/** Ids of journal and export in these tests. */
export const journalId = '5f0c0b1e-0000-4000-8000-000000000001';
const exportId = '5f0c0b1e-0000-4000-8000-000000000002';

// PKCS #8 form of an Ed25519 key: this much, then its 32 bytes (RFC 8410 section 7).
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** A key pair for tests; with a seed byte always the same one. */
export const aKey = (seed?: number): { readonly privateKey: KeyObject; readonly key: string } => {
  const bytes = seed === undefined ? randomBytes(32) : Buffer.alloc(32, seed);
  const privateKey = createPrivateKey({ key: Buffer.concat([privatePrefix, bytes]), format: 'der', type: 'pkcs8' });
  const key = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(12).toString('base64');
  return { privateKey, key };
};

/** An entry as it lies in the journal. */
interface SealedEntry {
  readonly number: number;
  readonly body: string;
  readonly hash: string;
}

/** A journal of so many entries. */
export const aJournal = (count: number): readonly SealedEntry[] => {
  let hash = genesisHash(journalId, sha256);
  return Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    const zh = number % 3 === 0 ? `换纸，"第 ${String(number)} 次"\n=1+1` : `快速检查：正常 ${String(number)}`;
    const body = entryText({ ...aLogEntry({ summary: { zh, en: `Entry ${String(number)}` } }), number });
    hash = linkHash(hash, body, sha256);
    return { number, body, hash };
  });
};

/** What a test wants of an export. */
export interface ExportWish {
  readonly entries: readonly SealedEntry[];
  /** All of the journal; default: the same as `entries`. */
  readonly journal?: readonly SealedEntry[];
  readonly signer?: ReturnType<typeof aKey> | null;
  readonly filters?: ExportStatement['filters'];
}

const statementFor = (
  { entries, journal = entries, signer = null, filters = [] }: ExportWish,
  format: ExportStatement['format'],
  { chain, about }: { readonly chain: string; readonly about: Plain },
) => {
  const last = journal.at(-1);
  const text = statementText({
    v: 1,
    export: exportId,
    format,
    at: '2026-11-22T09:30:00.000+08:00',
    by: '张三',
    program: 'Terminal Steward 0.1.0',
    simulated: false,
    filters,
    rows: entries.length,
    chain,
    about: aboutHash(about, sha256),
    journal: { id: journalId, entries: last?.number ?? 0, hash: last?.hash ?? genesisHash(journalId, sha256) },
    head: null,
    key: signer?.key ?? null,
  });
  const signature =
    signer === null ? '' : sign(null, Buffer.from(signedForm(text)), signer.privateKey).toString('base64');
  return { text, signature, key: signer?.key ?? '' };
};

const csvCell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;
const summaryOf = ({ body }: SealedEntry): string => (JSON.parse(body) as { text: { zh: string } }).text.zh;

/** The rows of a table, head first, seals included, and the line with the statement. */
export const aSealedTable = (wish: ExportWish, format: 'csv' | 'xlsx' = 'csv') => {
  const head = ['编号', '内容', 'hash'];
  let chain = sealStart(exportId, head, sha256);
  const rows = wish.entries.map((entry) => {
    const cells = [String(entry.number), summaryOf(entry), entry.hash];
    const seal = sealOf(chain, canonicalText(cells), sha256);
    chain = chainOf(seal);
    return [...cells, seal];
  });
  const { text, signature, key } = statementFor(wish, format, { chain, about: [['筛选条件', '无']] });
  const marked = (part: string): string => (part === '' ? '' : `ed25519:${part}`);
  return { rows: [[...head, 'seal'], ...rows], statement: ['seal', text, marked(signature), marked(key)] };
};

/** CSV as bytes. */
export const aSealedCsv = (wish: ExportWish): string => {
  const { rows, statement } = aSealedTable(wish);
  return `\uFEFF${rows.map(csvLine).join('')}\r\n${csvLine(['筛选条件', '无'])}${csvLine(statement)}`;
};

/** JSON lines. */
export const aSealedJsonl = (wish: ExportWish): string => {
  let chain = sealStart(exportId, [], sha256);
  let before = 0;
  const previousOf = ({ number }: SealedEntry): string =>
    number === 1
      ? genesisHash(journalId, sha256)
      : ((wish.journal ?? wish.entries).find((entry) => entry.number === number - 1)?.hash ?? '');
  const lines = wish.entries.map((entry) => {
    const content: Readonly<Record<string, Plain>> = {
      body: JSON.parse(entry.body) as Plain,
      hash: entry.hash,
      ...(entry.number === before + 1 && before > 0 ? {} : { previous: previousOf(entry) }),
    };
    before = entry.number;
    const seal = sealOf(chain, canonicalText(content), sha256);
    chain = chainOf(seal);
    return canonicalText({ ...content, seal });
  });
  const about = { export: exportId, format: 'terminal-steward.log', v: 1 };
  const { text, signature, key } = statementFor(wish, 'jsonl', { chain, about });
  const first = canonicalText(about);
  return `${[first, ...lines, canonicalText({ key, signature, statement: text })].join('\n')}\n`;
};

/** One JSON document. */
export const aSealedJson = (wish: ExportWish): string => {
  let chain = sealStart(exportId, [], sha256);
  const entries = wish.entries.map((entry) => {
    const content = { number: entry.number, summary: summaryOf(entry), hash: entry.hash };
    const seal = sealOf(chain, canonicalText(content), sha256);
    chain = chainOf(seal);
    return { ...content, seal };
  });
  const about = { format: 'terminal-steward.log', export: exportId };
  const { text, signature, key } = statementFor(wish, 'json', { chain, about });
  return JSON.stringify({ ...about, entries, statement: text, signature, key }, null, 2);
};
