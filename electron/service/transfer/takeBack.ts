// Takes an import back: what it added goes, what it changed becomes as it was, what was edited since stays and is named.
import type { TransferProgress, UndoDone } from '../../../shared/register/importDraft.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { NewChange } from '../../store/registerWrite.ts';
import type { ImportedState, StoredImport } from '../../store/transferStore.ts';
import { utcText } from '../isoTime.ts';
import { changesBetween } from '../register/recordChanges.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { createBreather } from './breather.ts';
import { createPace } from './pace.ts';

type Refusal = UndoDone['refused'][number];

/** What became of the records. */
export interface TakenBack {
  readonly removed: number;
  readonly restored: number;
  readonly refused: readonly Refusal[];
}

const stepFor = ({ is, before, isUsed }: ImportedState): 'done' | 'remove' | 'restore' | Refusal['why'] => {
  if (is === 'asBefore') return 'done';
  if (is === 'gone') return 'gone';
  if (is === 'edited') return 'editedSince';
  if (before !== null) return 'restore';
  return isUsed ? 'usedSince' : 'remove';
};

/** Takes back what is possible, in small pieces; begun again after an interruption it goes on. Rejects with store.* */
export const takeBack = async (
  { shops, clock, operator }: ServiceDeps,
  past: StoredImport,
  onProgress: (progress: TransferProgress) => void,
): Promise<TakenBack> => {
  const breathe = createBreather(undefined, 'import.cancelled');
  const refused: Refusal[] = [];
  let removed = 0;
  let restored = 0;
  let seen = 0;
  const pace = createPace();
  for (;;) {
    const states = await shops.open.transfers.states(past.number, seen, pace.next());
    if (states.length === 0) return { removed, restored, refused };
    const gone: string[] = [];
    const back: RegisterRecord[] = [];
    const changes: NewChange[] = [];
    for (const state of states) {
      const { recordId, serialNumber, before, now } = state;
      const step = stepFor(state);
      if (step === 'remove') gone.push(recordId);
      else if (step === 'restore') {
        if (before === null || now === null) continue;
        back.push(before);
        const reason = `撤销导入 / Import undone: ${past.fileName}`;
        const origin = { source: 'user', at: utcText(clock.now()), by: operator.current(), reason } as const;
        changes.push(...changesBetween(now, before, origin));
      } else if (step !== 'done') refused.push({ recordId, serialNumber, why: step });
    }
    await shops.open.transfers.takeBack(past.id, { removed: gone, records: back, changes, line: null });
    removed += gone.length;
    restored += back.length;
    seen += states.length;
    onProgress({ stage: 'undoing', done: seen, total: past.added + past.changed });
    await breathe();
    pace.took();
  }
};
