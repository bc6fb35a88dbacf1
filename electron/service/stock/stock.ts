// Parts and consumables: bought, used, counted; every change stays visible and is logged, and a low number is told.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { addQuantity, isLow, type StockMoveKind, type StockPart, stockMoveNames } from '../../../shared/stock/stock.ts';
import type { NewStockMove } from '../../store/stockStore.ts';
import { attempt } from '../attempt.ts';
import { changeOf } from '../changeOf.ts';
import { createTurns } from '../inTurn.ts';
import { utcText } from '../isoTime.ts';
import { createChangeJob, mustBe } from '../job/changeJob.ts';
import { type LogLine, writeLine, writeLineWith } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Stock } from './stockServices.ts';
import { changeFor, decisionFor } from './useInJob.ts';

const mostMoves = 200;

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};
const masked = (text: string | null): string | null => (text === null || text === '' ? null : redactText(text));

/** Names are compared as people read them. */
const spelling = ({ name, store }: Pick<StockPart, 'name' | 'store'>): string =>
  `${name.normalize('NFKC').toLowerCase()} ${(store ?? '').normalize('NFKC').toLowerCase()}`;

/** A change of the number: what happened, how many, why. */
interface Change {
  readonly kind: StockMoveKind;
  /** Negative = fewer. */
  readonly by: number;
  readonly jobId: string | null;
  readonly note: string | null;
}

/** The part after a change, and the move that tells of it. Codes: stock.retired, stock.not-enough */
export const withChange = (
  part: StockPart,
  { kind, by, jobId, note }: Change,
  stamp: { readonly at: string; readonly by: string },
): { readonly part: StockPart; readonly move: NewStockMove } => {
  if (part.retiredAt !== null && by > 0 && kind === 'received') refuse('stock.retired', { name: part.name });
  const onHand = addQuantity(part.onHand, by);
  if (onHand < 0) refuse('stock.not-enough', { name: part.name, onHand: part.onHand, unit: part.unit });
  return {
    part: { ...part, onHand, updatedAt: stamp.at },
    move: { partId: part.id, kind, change: by, onHand, price: part.price, jobId, note, at: stamp.at, by: stamp.by },
  };
};

/** The line of the log about a change. */
export const changeLine = (part: StockPart, { kind, change, note }: NewStockMove): Bilingual => {
  const amount = `${change > 0 ? '+' : ''}${String(change)} ${part.unit}`;
  const [zhNote, enNote] = note === null ? ['', ''] : [`（${note}）`, ` (${note})`];
  const low = isLow(part);
  return {
    zh: `备件“${part.name}”${stockMoveNames[kind].zh} ${amount}，现有 ${String(part.onHand)} ${part.unit}${low ? '，需要补货' : ''}${zhNote}`,
    en: `Part “${part.name}” ${stockMoveNames[kind].en.toLowerCase()} ${amount}, now ${String(part.onHand)} ${part.unit}${low ? ', buy again' : ''}${enNote}`,
  };
};

/** Parts and consumables of the open shop. */
export const createStock = (deps: ServiceDeps): Stock => {
  const { stock } = deps.shops.open;
  // Two changes at once must both count.
  const inTurn = createTurns();
  const turn = <T>(work: () => Promise<T>) => attempt(() => inTurn(work));
  const changeJob = createChangeJob(deps);
  const stamp = () => ({ at: utcText(deps.clock.now()), by: deps.operator.current() });

  const known = async (partId: string): Promise<StockPart> =>
    (await stock.byId(partId)) ?? refuse('stock.unknown', { partId });
  const keep = async (part: StockPart, move: NewStockMove | null, summary: Bilingual): Promise<StockPart> => {
    const before = await stock.byId(part.id);
    const line: LogLine = { kind: 'stock', summary, ...changeOf(before, part) };
    await writeLineWith(deps, () => stock.write(part, move), line);
    return announced(part);
  };
  const tell = async (part: StockPart, summary: Bilingual): Promise<StockPart> => {
    await writeLine(deps, { kind: 'stock', summary });
    return announced(part);
  };
  const announced = async (part: StockPart): Promise<StockPart> => {
    deps.publish('stock.changed', { low: (await stock.list()).filter(isLow).length });
    return part;
  };
  const change = async (partId: string, wanted: Change): Promise<StockPart> => {
    const before = await known(partId);
    const { part, move } = withChange(before, wanted, stamp());
    return keep(part, move, changeLine(part, move));
  };

  return {
    list: ({ withRetired }) =>
      attempt(async () => {
        const parts = await stock.list();
        return parts
          .filter(({ retiredAt }) => withRetired || retiredAt === null)
          .toSorted((one, other) => one.name.localeCompare(other.name, 'zh'));
      }),
    save: ({ partId, draft: given }) =>
      turn(async () => {
        const draft = { ...given, name: redactText(given.name), note: masked(given.note) };
        const twin = (await stock.list()).find((part) => part.id !== partId && spelling(part) === spelling(draft));
        if (twin !== undefined) refuse('stock.same-name', { name: twin.name });
        const { at } = stamp();
        const before = partId === null ? null : await known(partId);
        const part: StockPart =
          before === null
            ? { ...draft, id: randomUUID(), onHand: 0, retiredAt: null, createdAt: at, updatedAt: at }
            : { ...before, ...draft, updatedAt: at };
        const summary =
          before === null
            ? { zh: `新备件：${part.name}`, en: `New part: ${part.name}` }
            : { zh: `备件资料修改：${part.name}`, en: `Part changed: ${part.name}` };
        return keep(part, null, summary);
      }),
    move: ({ partId, kind, quantity, note }) =>
      turn(() => {
        const isMore = kind === 'received' || kind === 'takenBack';
        return change(partId, { kind, by: isMore ? quantity : -quantity, jobId: null, note: masked(note) });
      }),
    count: ({ partId, onHand, note }) =>
      turn(async () => {
        const part = await known(partId);
        const by = addQuantity(onHand, -part.onHand);
        return change(partId, { kind: 'counted', by, jobId: null, note: masked(note) });
      }),
    useInJob: ({ partId, jobId, quantity }) =>
      turn(async () => {
        let changed: { readonly part: StockPart; readonly move: NewStockMove } | null = null;
        await changeJob(jobId, async (job) => {
          mustBe(job, ['inProgress', 'onHold']);
          const by = changeFor(job, partId, quantity);
          const before = await known(partId);
          changed = null;
          if (by === 0) return null;
          const kind = by < 0 ? 'used' : 'takenBack';
          const made = withChange(before, { kind, by, jobId, note: null }, stamp());
          changed = made;
          return decisionFor(job, made, quantity);
        });
        const made = changed as { readonly part: StockPart; readonly move: NewStockMove } | null;
        return made === null ? known(partId) : tell(made.part, changeLine(made.part, made.move));
      }),
    moves: ({ partId }) =>
      attempt(async () => {
        await known(partId);
        return [...(await stock.moves(partId, mostMoves))];
      }),
    retire: ({ partId, isRetired }) =>
      turn(async () => {
        const before = await known(partId);
        if ((before.retiredAt !== null) === isRetired) return before;
        const { at } = stamp();
        const part = { ...before, retiredAt: isRetired ? at : null, updatedAt: at };
        return keep(part, null, {
          zh: isRetired ? `不再备用：${part.name}` : `重新备用：${part.name}`,
          en: isRetired ? `No longer kept: ${part.name}` : `Kept again: ${part.name}`,
        });
      }),
  };
};
