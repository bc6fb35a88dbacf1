// Legal holds: who placed them, on what, why, and who lifted them.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { Hold } from '../../../shared/journal/hold.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { attempt } from '../attempt.ts';
import { storedForm, utcText } from '../isoTime.ts';
import { composeLine } from '../logWriter.ts';
import { nameOf } from '../nameOf.ts';
import type { Keeping } from './journalServices.ts';
import type { KeepingDeps } from './keepingDeps.ts';

const scopeWords = ({ terminalName, store, from, until }: Hold): Bilingual => {
  const day = (at: string | null): string => at?.slice(0, 10) ?? '…';
  const period = from === null && until === null ? '' : `${day(from)} – ${day(until)}`;
  const parts = [terminalName ?? '', store ?? '', period].filter((part) => part !== '');
  return parts.length === 0 ? { zh: '全部记录', en: 'all entries' } : { zh: parts.join('，'), en: parts.join(', ') };
};

const formOrNull = (at: string | null): string | null => (at === null ? null : storedForm(at));

/** Holds of the open shop. */
export const createHolding = (deps: KeepingDeps): Pick<Keeping, 'holds' | 'addHold' | 'liftHold'> => {
  const { shops, clock, operator } = deps;
  const { holds, terminals } = shops.open;

  const keep = async (
    hold: Hold,
    { summary, before, terminal }: { summary: Bilingual; before: Hold | null; terminal: StoredTerminal | null },
  ): Promise<Hold> => {
    const line = composeLine(deps, {
      kind: 'journal',
      summary,
      terminal,
      why: hold.liftedWhy ?? hold.why,
      before: before === null ? null : { hold: before.id, liftedAt: null },
      after: { hold: hold.id, liftedAt: hold.liftedAt },
      place: hold.store,
      simulated: shops.kind === 'simulated',
    });
    deps.publish('log.appended', await holds.write(hold, line));
    deps.publish('journal.changed', {});
    return hold;
  };
  return {
    holds: () => attempt(async () => ({ holds: [...(await holds.list())] })),
    addHold: ({ terminalId, store, from, until, why }) =>
      attempt(async () => {
        const terminal = terminalId === null ? null : await terminals.byId(terminalId);
        if (terminalId !== null && terminal === null) {
          throw new AppFailure(failure('terminal.unknown', { terminalId }).error);
        }
        if (from !== null && until !== null && storedForm(from) >= storedForm(until)) {
          throw new AppFailure(failure('journal.hold-empty').error);
        }
        const hold: Hold = {
          id: randomUUID(),
          terminalId,
          terminalName: terminal === null ? null : redactText(nameOf(terminal)),
          store: store === null ? null : redactText(store),
          from: formOrNull(from),
          until: formOrNull(until),
          why: redactText(why),
          madeBy: operator.current(),
          madeAt: utcText(clock.now()),
          liftedBy: null,
          liftedAt: null,
          liftedWhy: null,
        };
        const scope = scopeWords(hold);
        const summary = { zh: `保全记录：${scope.zh}`, en: `Entries put on hold: ${scope.en}` };
        return await keep(hold, { summary, before: null, terminal });
      }),
    liftHold: ({ holdId, why }) =>
      attempt(async () => {
        const before = await holds.byId(holdId);
        if (before === null) throw new AppFailure(failure('journal.hold-unknown').error);
        if (before.liftedAt !== null) throw new AppFailure(failure('journal.hold-lifted').error);
        const lifted = { liftedBy: operator.current(), liftedAt: utcText(clock.now()), liftedWhy: redactText(why) };
        const scope = scopeWords(before);
        const terminal = before.terminalId === null ? null : await terminals.byId(before.terminalId);
        const summary = { zh: `解除保全：${scope.zh}`, en: `Hold lifted: ${scope.en}` };
        return await keep({ ...before, ...lifted }, { summary, before, terminal });
      }),
  };
};
