// Checks a whole journal in threads: entries, stubs, signed statements, and what is known of it outside the database.
import { availableParallelism } from 'node:os';
import type { JournalFault, Verification } from '../../../shared/journal/verification.ts';
import { mostFaults } from '../../../shared/journal/verification.ts';
import { genesisHash } from '../../journal/journalChain.ts';
import { type FoundHead, judgeHeads } from '../../journal/judgeHeads.ts';
import { judgeShifted } from '../../journal/judgeShifted.ts';
import { Database } from '../../store/database.ts';
import { readOutline } from '../../store/journalOutline.ts';
import { sha256 } from '../../store/journalStore.ts';
import { startTask } from '../worker/startTask.ts';
import type { Task, TaskContext } from '../worker/task.ts';
import { taskEntryFile } from '../worker/taskEntryFile.ts';
import { anchorFaults } from './anchorFaults.ts';
import type { AnchoredHead, EarlierAnchor } from './anchorFile.ts';
import { isGenuine, keyIdOf } from './createSigner.ts';
import { judgeStubs } from './judgeStubs.ts';
import { judgeTrust } from './judgeTrust.ts';
import { mergeSegments } from './mergeSegments.ts';
import { type PlannedSegment, planSegments } from './planSegments.ts';
import { type SegmentInput, type SegmentOutput, segmentTask } from './segmentTask.ts';
import type { Trust } from './trusting.ts';

/** What to check. */
export interface VerifyInput {
  /** The database file. */
  readonly file: string;
  /** When, UTC. */
  readonly at: string;
  /** Public key of this computer; null = it has none. */
  readonly ownKey: string | null;
  /** What is known of this journal outside the database. */
  readonly anchor: AnchoredHead | null;
  readonly earlier: readonly EarlierAnchor[];
  /** What this computer knows about who signed; null = nothing. */
  readonly trust?: Trust | null;
}

const checkSegments = async (
  file: string,
  planned: readonly PlannedSegment[],
  context: TaskContext,
): Promise<readonly SegmentOutput[]> => {
  const { signal, progress } = context;
  const [only] = planned;
  if (only === undefined) return [];
  if (planned.length === 1) return [await segmentTask({ file, ...only }, context)];
  const outputs: SegmentOutput[] = [];
  const done = planned.map(() => 0);
  const total = planned.reduce((sum, { after, until }) => sum + until - after, 0);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < planned.length; index = next++) {
      const segment = planned[index];
      if (segment === undefined || signal.aborted) return;
      const onProgress = (entries: number): void => {
        done[index] = entries;
        progress(
          done.reduce((sum, each) => sum + each, 0),
          total,
        );
      };
      const input: SegmentInput = { file, ...segment };
      outputs[index] = (await startTask(taskEntryFile(), 'journal.segment', input, {
        signal,
        onProgress,
      })) as SegmentOutput;
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4, planned.length) }, work));
  signal.throwIfAborted();
  return outputs;
};

const signedBy = (
  genuine: ReturnType<typeof judgeHeads>['genuine'],
  ownKey: string | null,
): Verification['signedBy'] => {
  const byKey = new Map<string, { heads: number; last: number }>();
  for (const { key, entries } of genuine) {
    const before = byKey.get(key) ?? { heads: 0, last: 0 };
    byKey.set(key, { heads: before.heads + 1, last: Math.max(before.last, entries) });
  }
  return Array.from(byKey, ([key, counts]) => ({ keyId: keyIdOf(key), ...counts, isOwn: key === ownKey }));
};

const placed = (faults: readonly JournalFault[]): readonly JournalFault[] =>
  [...faults].sort((left, right) => left.first - right.first || left.last - right.last);

/** Checks the journal of one database file. */
export const verifyTask: Task<VerifyInput, Verification> = async (input, context) => {
  const began = performance.now();
  const { file, at, ownKey, anchor, earlier } = input;
  const database = new Database(file, { readOnly: true });
  try {
    database.script('PRAGMA busy_timeout = 2000');
    const outline = readOutline(database);
    const genesis = genesisHash(outline.journal, sha256);
    const planned = planSegments(outline, genesis, availableParallelism());
    const merged = mergeSegments(planned, await checkSegments(file, planned, context));
    const found: readonly FoundHead[] = outline.heads;
    const view = {
      journal: outline.journal,
      newest: outline.newest,
      hashOf: outline.hashOf,
      isSigned: isGenuine,
      keyIdOf,
    };
    const heads = judgeHeads(found, view);
    const anchored = anchorFaults(anchor, earlier, view);
    const signers = new Set([...heads.genuine.map(({ key }) => key), ...(ownKey === null ? [] : [ownKey])]);
    const isCut = heads.faults.some(({ kind }) => kind === 'cut');
    const faults = placed([
      ...(outline.strays === null ? [] : [{ kind: 'stray', ...outline.strays } as const]),
      ...merged.faults,
      ...judgeShifted({ runs: merged.shifted, gaps: merged.gaps, newest: outline.newest }),
      ...judgeStubs(outline, genesis, signers),
      ...(input.trust == null ? [] : judgeTrust(input.trust, heads.genuine, outline)),
      ...heads.faults,
      ...anchored.faults.filter(({ kind }) => !(isCut && kind === 'older-copy')),
    ]);
    const faultCount = faults.length + merged.faultCount - merged.faults.length;
    return {
      at,
      tookMs: Math.round(performance.now() - began),
      journal: outline.journal,
      entries: merged.entries,
      newest: outline.newest,
      hash: outline.hashOf(outline.newest) ?? genesis,
      removed: outline.stubs.reduce((sum, { first, last }) => sum + last - first + 1, 0),
      stubs: outline.stubs.length,
      isSound: faultCount === 0,
      faults: faults.slice(0, mostFaults),
      faultCount,
      heads: outline.heads.length,
      newestSigned: Math.max(heads.newest, anchored.newest),
      newestSignedAt: anchored.newest > heads.newest ? anchored.newestAt : heads.newestAt,
      signedBy: signedBy(heads.genuine, ownKey),
      restored: anchored.restored,
    };
  } finally {
    database.close();
  }
};
