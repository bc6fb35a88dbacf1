// A PDF: the seal behind its last line covers every byte, and the attached entries say which of them were changed. See
// FORMAT.md, section 9.
import { unzlibSync } from 'fflate/browser';
import type { ExportProblem, ExportVerdict } from '../../journal/exportVerdict.ts';
import { keyIdOf, namedIn, type VerifierPlatform } from '../../journal/readStatement.ts';
import { type ExportSource, type NoExport, wholeBytes } from './exportSource.ts';
import { verifyLines } from './verifyJson.ts';

const mostBytes = 512 * 1024 * 1024;
const sealStart = '\n%TerminalSteward-Seal: ';
const purpose = 'terminal-steward pdf 1\n';

const latin1 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x2000) text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
  return text;
};

const unpacked = (bytes: Uint8Array): Uint8Array | null => {
  try {
    return unzlibSync(bytes);
  } catch {
    return null;
  }
};

/** The attached entries: the first embedded file that begins like one of our exports. */
const attachedEntries = (bytes: Uint8Array, text: string): string | null => {
  for (const found of text.matchAll(/\/EmbeddedFile\b[\s\S]{0,400}?stream\r?\n/g)) {
    const from = found.index + found[0].length;
    const end = text.indexOf('endstream', from);
    if (end === -1) continue;
    const packed = bytes.subarray(from, end);
    const content = found[0].includes('FlateDecode') ? unpacked(packed) : packed;
    if (content === null) continue;
    const lines = new TextDecoder().decode(content);
    if (lines.slice(0, 2000).includes('"terminal-steward.log"')) return lines;
  }
  return null;
};

interface PdfSeal {
  readonly isIntact: boolean;
  readonly isSignatureGood: boolean | null;
  readonly keyId: string | null;
  readonly key: string;
  readonly exportId: string;
}

const readSeal = (bytes: Uint8Array, text: string, platform: VerifierPlatform): PdfSeal | null => {
  const at = text.lastIndexOf(sealStart);
  if (at === -1) return null;
  const line = text.slice(at + sealStart.length).trimEnd();
  const space = line.lastIndexOf(' ');
  const statement = line.slice(0, space);
  const signature = line.slice(space + 1);
  const said = namedIn(statement);
  const covered = bytes.subarray(0, at + 1);
  const isEnd = !line.includes('\n');
  const isIntact = isEnd && said['bytes'] === covered.length && said['sha256'] === platform.sha256Bytes(covered);
  const key = typeof said['key'] === 'string' ? said['key'] : '';
  const isUnsigned = signature === '-' && said['key'] == null;
  return {
    isIntact,
    isSignatureGood: isUnsigned ? null : platform.isSignedBy(purpose + statement, signature, key),
    keyId: keyIdOf(key, platform),
    key,
    exportId: typeof said['export'] === 'string' ? said['export'] : '',
  };
};

/** Whether the seal and the statement of the attached entries were made together: for one export, by one key. */
const isOfOnePiece = (seal: PdfSeal, { statement, signedBy }: ExportVerdict): boolean =>
  statement === null || (seal.exportId === statement.exportId && (signedBy === null || seal.key === signedBy.key));

async function* once(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

const nothingAttached: ExportVerdict = {
  format: 'pdf',
  state: 'valid',
  problems: [],
  problemCount: 0,
  rows: 0,
  signedBy: null,
  statement: null,
};

/** The verdict on a PDF. */
export const verifyPdf = async (
  source: ExportSource,
  platform: VerifierPlatform,
): Promise<ExportVerdict | NoExport> => {
  const bytes = await wholeBytes(source, mostBytes);
  if (bytes === null) return { kind: 'tooLarge', most: mostBytes };
  const text = latin1(bytes);
  const seal = readSeal(bytes, text, platform);
  const entries = attachedEntries(bytes, text);
  if (seal === null && entries === null) return { kind: 'foreign', looksLike: 'pdf' };
  const found = entries === null ? nothingAttached : await verifyLines(once(entries), 'pdf', platform);
  const attached = 'kind' in found ? nothingAttached : found;
  const problems: ExportProblem[] = [];
  // Every paper carries its entries: one without them has lost them.
  if (attached === nothingAttached) problems.push({ kind: 'statement', what: 'unreadable' });
  if (seal === null) problems.push({ kind: 'statement', what: 'absent' });
  else if (seal.isSignatureGood === false) problems.push({ kind: 'statement', what: 'changed' });
  if (seal !== null && !(seal.isIntact && isOfOnePiece(seal, attached))) problems.push({ kind: 'pages' });
  return {
    ...attached,
    format: 'pdf',
    state: attached.problemCount + problems.length === 0 ? 'valid' : 'broken',
    problems: [...attached.problems, ...problems],
    problemCount: attached.problemCount + problems.length,
    signedBy: seal?.isSignatureGood === true && seal.keyId !== null ? { keyId: seal.keyId, key: seal.key } : null,
  };
};
