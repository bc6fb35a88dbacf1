// After something was read or changed: what sources say is kept, and the list of open differences follows it.
import { randomUUID } from 'node:crypto';
import type { Drift } from '../../../shared/register/binding.ts';
import { maskBoundPair } from '../../../shared/register/maskBinding.ts';
import { registerFields, valueSourceNames } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord } from '../../../shared/register/registerRecord.ts';
import type { ShopStore } from '../../store/shopStore.ts';
import type { StoredTerminal } from '../../store/terminalStore.ts';
import { type Difference, planDrifts, type Said, shownValue } from '../bindingDrift.ts';
import { utcText } from '../isoTime.ts';
import { type LogLine, writeLinesWith } from '../logWriter.ts';
import { followRegistration } from '../register/followRegistration.ts';
import { keepRegister } from '../register/keepRegister.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { boundValuesOf, saidFrom } from './bindingView.ts';
import { localDayOf } from './localDay.ts';
import { simTaskOfDrift } from './simTask.ts';

/** A record whose binding is looked at again, and where its line of the log belongs. */
export interface Followed {
  readonly record: RegisterRecord;
  readonly store: ShopStore;
  readonly terminal?: StoredTerminal | null;
}

const opened = (recordId: string, { field, source, registered, value, at, checkId }: Difference): Drift => ({
  id: randomUUID(),
  recordId,
  field,
  source,
  registered,
  observed: value,
  firstAt: at,
  lastAt: at,
  checkId,
  handling: [],
  closedAt: null,
  closing: null,
});

const lineOf = (drift: Drift, { terminal = null }: Followed): LogLine => {
  const { label } = registerFields[drift.field];
  const [registered, observed] = maskBoundPair(drift.field, [
    shownValue(drift.field, drift.registered),
    shownValue(drift.field, drift.observed),
  ]);
  const source = valueSourceNames[drift.source];
  const isOver = drift.closedAt !== null;
  const summary = isOver
    ? {
        zh: `绑定信息恢复一致：${label.zh}（${source.zh}）`,
        en: `Binding agrees again: ${label.en} (${source.en})`,
      }
    : {
        zh: `绑定信息有出入：${label.zh}，登记簿为 ${registered}，${source.zh}为 ${observed}`,
        en: `Binding differs: ${label.en}, ${registered} in the register, ${observed} ${source.en}`,
      };
  return { kind: 'register', summary, terminal };
};

// Another SIM card than the registered one: the task to record and report it is opened by itself.
const proposeSim = async (drift: Drift, { record, store }: Followed, deps: ServiceDeps): Promise<void> => {
  if (drift.field !== 'iccid' || drift.source !== 'device') return;
  const known = await store.register.tasks({ isOpen: true, kind: 'simChange', recordId: record.id });
  const task = simTaskOfDrift(record, drift, { known, on: localDayOf(deps.clock, drift.firstAt) });
  if (task !== null) await keepRegister(deps, { tasks: [task], summary: null, about: record }, store);
};

/** Brings the open differences of a record up to date with what is stored. Rejects with store.* */
export const followBinding = async (followed: Followed, deps: ServiceDeps): Promise<readonly Drift[]> => {
  const { record, store } = followed;
  const now = utcText(deps.clock.now());
  const open = await store.drifts.open(record.id);
  const plan = planDrifts(open, boundValuesOf(record), saidFrom(await store.register.observations(record.id)));
  const changed = open.flatMap((drift): Drift[] => {
    const over = plan.closed.find(({ id }) => id === drift.id);
    if (over !== undefined) return [{ ...drift, closedAt: now, closing: { kind: over.kind, by: null, reason: null } }];
    const again = plan.seen.find(({ id }) => id === drift.id);
    return again === undefined ? [] : [{ ...drift, lastAt: again.at, checkId: again.checkId }];
  });
  const added = plan.opened.map((difference) => opened(record.id, difference));
  const over = changed.filter(({ closing }) => closing?.kind === 'agreed');
  const lines = [...over, ...added].map((drift) => lineOf(drift, followed));
  if (changed.length > 0 || added.length > 0) {
    await writeLinesWith(deps, () => store.drifts.write([...changed, ...added]), lines, store);
  }
  for (const drift of added) await proposeSim(drift, followed, deps);
  if (store === deps.shops.open && (over.length > 0 || added.length > 0)) {
    deps.publish('binding.changed', { recordId: record.id });
  }
  const left = await store.drifts.open(record.id);
  await followRegistration({ recordId: record.id, store, open: left }, deps);
  return left;
};

/** Keeps what a source says, masked by the caller, and follows it. Rejects with store.* */
export const keepSaid = async (
  followed: Followed,
  said: readonly Said[],
  deps: ServiceDeps,
): Promise<readonly Drift[]> => {
  const { record, store } = followed;
  if (said.length > 0) {
    await store.register.write({
      observations: said.map(({ field, source, value, at, checkId }) => ({
        recordId: record.id,
        field,
        source,
        value,
        at,
        checkId,
      })),
      line: null,
    });
  }
  return followBinding(followed, deps);
};
