// Rows that were followed and a statement that was found, as one verdict.
import type { Plain } from '../../journal/canonicalText.ts';
import { aboutHash } from '../../journal/exportSeal.ts';
import type { ExportProblem, ExportVerdict } from '../../journal/exportVerdict.ts';
import { mostProblems } from '../../journal/exportVerdict.ts';
import { type RawStatement, readStatement, type VerifierPlatform } from '../../journal/readStatement.ts';
import type { RowCheck } from '../../journal/rowCheck.ts';

/** What reading the file has brought together. */
export interface ReadExport {
  readonly format: ExportVerdict['format'];
  readonly check: RowCheck;
  readonly head: readonly string[];
  readonly statement: RawStatement | null;
  /** What the file says about itself. */
  readonly about: Plain;
  /** Whether the file ends within a row. */
  readonly isCut: boolean;
  /** What was seen while reading. */
  readonly problems?: readonly ExportProblem[];
  /** Whether a workbook was packed or saved again. */
  readonly isResaved?: boolean;
}

/** The verdict. */
export const finishVerdict = (read: ReadExport, platform: VerifierPlatform): ExportVerdict => {
  const stated = read.statement === null ? null : readStatement(read.statement, platform);
  const rows = read.check.finish(
    read.head,
    stated === null ? null : { exportId: stated.said.exportId, rows: stated.rows, chain: stated.chain },
  );
  const others: ExportProblem[] = [...(read.problems ?? []), ...(stated?.problems ?? [])];
  if (stated !== null && stated.format !== read.format) others.push({ kind: 'statement', what: 'format' });
  if (stated !== null && stated.about !== '' && stated.about !== aboutHash(read.about, platform.sha256)) {
    others.push({ kind: 'statement', what: 'about' });
  }
  if (read.isCut) others.push({ kind: 'cut', row: read.check.count() });
  if (read.statement === null) others.push({ kind: 'statement', what: 'absent' });
  else if (stated === null) others.push({ kind: 'statement', what: 'unreadable' });
  return {
    format: read.format,
    state: rows.count + others.length === 0 ? 'valid' : 'broken',
    problems: [...rows.problems, ...others].slice(0, mostProblems),
    problemCount: rows.count + others.length,
    rows: read.check.count(),
    ...(read.isResaved === true ? { isResaved: true } : {}),
    signedBy: stated?.signedBy ?? null,
    statement: stated?.said ?? null,
  };
};
