// Moves and SIM cards as use cases: nothing changes without saying whether the acquirer was told.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { redactText } from '../../../shared/mask/redactText.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import {
  type Place,
  placeData,
  placeFields,
  placeOf,
  plannedOnOf,
  type Report,
  reportData,
  reportOf,
  reportWayNames,
  type Statement,
} from '../../../shared/register/move.ts';
import type { CustodyEntry, RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import { attempt } from '../attempt.ts';
import { utcText } from '../isoTime.ts';
import { keepRegister } from '../register/keepRegister.ts';
import { changesBetween, withValues } from '../register/recordChanges.ts';
import { custodyEntry } from '../register/registerCustody.ts';
import { mustAllow, recordOf } from '../register/registerLookup.ts';
import { closedTask, openTask } from '../register/registerTaskParts.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { followBinding } from './bindingFollow.ts';
import type { Moves } from './bindingServices.ts';
import { localDay } from './localDay.ts';
import { simTask } from './simTask.ts';
import { validValues } from './validValues.ts';

const invalid = (field: string, found: string, expected: string): AppFailure =>
  new AppFailure(failure('input.invalid', { field, found, expected }).error);

const maskedReport = (report: Report): Report => ({
  ...report,
  to: redactText(report.to),
  caseNumber: report.caseNumber === null || report.caseNumber === '' ? null : redactText(report.caseNumber),
});

/** What was said to whom, in words. */
export const reportWords = ({ how, on, to, caseNumber }: Report): Bilingual => {
  const way = reportWayNames[how];
  const number =
    caseNumber === null ? { zh: '', en: '' } : { zh: `，受理号 ${caseNumber}`, en: `, case ${caseNumber}` };
  return { zh: `已报备：${on} ${way.zh} ${to}${number.zh}`, en: `Reported: ${on} ${way.en}, ${to}${number.en}` };
};

const note = (words: Bilingual): string => `${words.zh} / ${words.en}`;
const placeWords = (place: Place): string => placeFields.flatMap((field) => place[field] ?? []).join(' ') || '–';

/** Moves and SIM cards of the open shop. */
export const createMoves = (deps: ServiceDeps): Moves => {
  const store = deps.shops.open;
  const { register } = store;
  const now = (): string => utcText(deps.clock.now());
  const today = (): string => localDay(deps.clock, deps.clock.now());

  const mustBeSaid = (statement: Statement): void => {
    if (statement.state === 'reported' && statement.on > today()) throw invalid('on', statement.on, `≤ ${today()}`);
  };

  /** Closes the task if the acquirer knows, else leaves it open until its day. */
  const stated = (task: RegisterTask, statement: Statement): RegisterTask => {
    if (statement.state === 'notYet') return { ...task, dueOn: statement.dueOn };
    const { state: _, ...report } = statement;
    const masked = maskedReport(report);
    const told = { ...task, data: { ...task.data, ...reportData(masked) } };
    if (plannedOnOf(task.data) !== null) return told;
    return closedTask(told, {
      at: now(),
      by: deps.operator.current(),
      note: note(reportWords(masked)),
      source: 'user',
    });
  };

  const openOf = async (taskId: string): Promise<RegisterTask> => {
    const task = await register.task(taskId);
    const isOurs = task !== null && (task.kind === 'move' || task.kind === 'simChange') && task.closedAt === null;
    if (!isOurs) throw new AppFailure(failure('register.task-unknown', { taskId }).error);
    return task;
  };

  const fromOf = ({ fields }: RegisterRecord, to: Place): Place =>
    Object.fromEntries(
      placeFields.flatMap((field) => (to[field] === undefined ? [] : [[field, fields[field]?.value ?? null]])),
    );

  const changedPlace = (record: RegisterRecord, place: Place): Place => {
    const values = validValues(place);
    const changed = placeFields.filter(
      (field) => values[field] !== undefined && values[field] !== (record.fields[field]?.value ?? null),
    );
    if (changed.length === 0) throw invalid('place', placeWords(place), 'another place');
    return Object.fromEntries(changed.map((field) => [field, values[field] ?? null]));
  };

  const moveTask = (record: RegisterRecord, place: Place, more: RegisterTask['data']): RegisterTask =>
    openTask(
      {
        kind: 'move',
        recordId: record.id,
        terminalId: record.terminalId,
        serialNumber: record.fields.serialNumber?.value ?? null,
        data: { ...placeData('from', fromOf(record, place)), ...placeData('to', place), ...more },
      },
      now(),
    );

  const moveNow = async (record: RegisterRecord, place: Place, task: RegisterTask, reason: string) => {
    const at = now();
    const by = deps.operator.current();
    const after = withValues(record, place, { source: 'user', at, by });
    const from = placeWords(placeOf(task.data, 'from'));
    const entry: CustodyEntry = custodyEntry(
      { recordId: record.id, step: 'moved', from: null, to: null, place: placeWords(place), reason },
      { at, by },
    );
    const isOpen = task.closedAt === null;
    await keepRegister(deps, {
      records: [after],
      changes: changesBetween(record, after, { source: 'user', at, by, reason }),
      tasks: [task],
      custody: [entry],
      summary: {
        zh: `移机：${from} → ${placeWords(place)}；${isOpen ? '尚未报备' : '已报备'}（${reason}）`,
        en: `Moved: ${from} → ${placeWords(place)}; ${isOpen ? 'not reported yet' : 'reported'} (${reason})`,
      },
      about: after,
    });
    await followBinding({ record: after, store }, deps);
    return { record: after, task };
  };

  return {
    save: ({ recordId, place, statement, reason: given }) =>
      attempt(async () => {
        const record = await recordOf(register, recordId);
        await mustAllow(register, record, 'edit');
        mustBeSaid(statement);
        const changed = changedPlace(record, place);
        const reason = redactText(given);
        const task = stated(moveTask(record, changed, { phase: 'done', movedOn: today(), reason }), statement);
        return moveNow(record, changed, task, reason);
      }),
    plan: ({ recordId, place, on, statement, reason: given }) =>
      attempt(async () => {
        const record = await recordOf(register, recordId);
        await mustAllow(register, record, 'move');
        mustBeSaid(statement);
        if (on < today()) throw invalid('on', on, `≥ ${today()}`);
        const changed = changedPlace(record, place);
        const reason = redactText(given);
        const planned = moveTask(record, changed, { phase: 'planned', plannedOn: on, reason });
        const task = { ...stated(planned, statement), dueOn: on };
        const told = statement.state === 'reported';
        await keepRegister(deps, {
          tasks: [task],
          summary: {
            zh: `计划移机 ${on}：${placeWords(changed)}；${told ? '已报备' : '尚未报备'}（${reason}）`,
            en: `Move planned for ${on}: ${placeWords(changed)}; ${told ? 'reported' : 'not reported yet'} (${reason})`,
          },
          about: record,
        });
        return { record, task };
      }),
    carryOut: ({ taskId }) =>
      attempt(async () => {
        const task = await openOf(taskId);
        if (task.kind !== 'move' || plannedOnOf(task.data) === null || task.recordId === null) {
          throw new AppFailure(failure('register.task-unknown', { taskId }).error);
        }
        const record = await recordOf(register, task.recordId);
        await mustAllow(register, record, 'edit');
        const report = reportOf(task.data);
        const done = { ...task, data: { ...task.data, phase: 'done', movedOn: today() } };
        const statement: Statement =
          report === null ? { state: 'notYet', dueOn: task.dueOn ?? today() } : { state: 'reported', ...report };
        return moveNow(record, placeOf(task.data, 'to'), stated(done, statement), String(task.data['reason'] ?? ''));
      }),
    report: ({ taskId, report }) =>
      attempt(async () => {
        const task = await openOf(taskId);
        const statement: Statement = { state: 'reported', ...report };
        mustBeSaid(statement);
        const told = stated(task, statement);
        const record = task.recordId === null ? null : await register.byId(task.recordId);
        await keepRegister(deps, { tasks: [told], summary: reportWords(maskedReport(report)), about: record });
        return told;
      }),
    cancel: ({ taskId, reason }) =>
      attempt(async () => {
        const task = await openOf(taskId);
        if (plannedOnOf(task.data) === null) throw invalid('taskId', 'done', 'a planned move');
        const by = deps.operator.current();
        const closed = closedTask(task, { at: now(), by, note: reason });
        const record = task.recordId === null ? null : await register.byId(task.recordId);
        const summary = {
          zh: `取消计划的移机（${redactText(reason)}）`,
          en: `Planned move cancelled (${redactText(reason)})`,
        };
        await keepRegister(deps, { tasks: [closed], summary, about: record });
        return closed;
      }),
    changeSim: ({ recordId, oldIccid, newIccid, on, statement }) =>
      attempt(async () => {
        const record = await recordOf(register, recordId);
        await mustAllow(register, record, 'edit');
        mustBeSaid(statement);
        if (on > today()) throw invalid('on', on, `≤ ${today()}`);
        const { iccid } = validValues({ iccid: newIccid });
        const former =
          oldIccid === null ? (record.fields.iccid?.value ?? null) : (validValues({ iccid: oldIccid }).iccid ?? null);
        const at = now();
        const by = deps.operator.current();
        const after = withValues(record, { iccid: iccid ?? null }, { source: 'user', at, by });
        const known = await register.tasks({ isOpen: true, kind: 'simChange', recordId });
        const task = stated(
          simTask(record, { oldIccid: former, newIccid: iccid ?? null, on, known: known[0] ?? null, at }),
          statement,
        );
        const told = task.closedAt !== null;
        await keepRegister(deps, {
          records: [after],
          changes: changesBetween(record, after, { source: 'user', at, by, reason: '换 SIM 卡 / SIM change' }),
          tasks: [task],
          summary: {
            zh: `换 SIM 卡：${former ?? '不详'} → ${iccid ?? ''}（${on}）；${told ? '已报备' : '尚未报备'}`,
            en: `SIM changed: ${former ?? 'unknown'} → ${iccid ?? ''} (${on}); ${told ? 'reported' : 'not reported yet'}`,
          },
          about: after,
        });
        await followBinding({ record: after, store }, deps);
        return { record: after, task };
      }),
  };
};
