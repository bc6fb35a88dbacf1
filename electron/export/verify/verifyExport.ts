// Verifies an exported log, whatever its format: what it says about itself, what was changed, who signed it.
import type { ExportVerdict } from '../../journal/exportVerdict.ts';
import type { VerifierPlatform } from '../../journal/readStatement.ts';
import type { ExportSource, NoExport } from './exportSource.ts';
import { verifyJson, verifyJsonl } from './verifyJson.ts';
import { verifyPdf } from './verifyPdf.ts';
import { verifyCsv, verifyXlsx } from './verifyTable.ts';

const firstBytes = async (source: ExportSource): Promise<Uint8Array> => {
  const first = new Uint8Array(4096);
  let length = 0;
  for await (const piece of source.read()) {
    const part = piece.subarray(0, first.length - length);
    first.set(part, length);
    length += part.length;
    if (length === first.length) break;
  }
  return first.subarray(0, length);
};

/** The verdict, or why there can be none. Rejects with whatever reading the source rejects with. */
export const verifyExport = async (
  source: ExportSource,
  platform: VerifierPlatform,
): Promise<ExportVerdict | NoExport> => {
  const bytes = await firstBytes(source);
  if (bytes.length === 0) return { kind: 'foreign', looksLike: 'empty' };
  const start = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  if (start.startsWith('PK')) return await verifyXlsx(source, platform);
  if (start.startsWith('%PDF-')) return await verifyPdf(source, platform);
  if (start.startsWith('SQLite format 3')) return { kind: 'foreign', looksLike: 'database' };
  if (bytes.includes(0)) return { kind: 'foreign', looksLike: 'bytes' };
  if (/^\s*\{/.test(start)) {
    const isOneDocument = /^\s*\{\s*\r?\n/.test(start);
    return isOneDocument ? await verifyJson(source, platform) : await verifyJsonl(source, platform);
  }
  return await verifyCsv(source, platform);
};
