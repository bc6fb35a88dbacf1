// Exchanging a terminal: seven steps in their order, each kept, so that it can be left and taken up again.
import { redactText } from '../../../shared/mask/redactText.ts';
import { reportData } from '../../../shared/register/move.ts';
import type { RegisterTask } from '../../../shared/register/registerRecord.ts';
import { isSettledOrAccepted, missingInOverride } from '../actionGuard.ts';
import { attempt } from '../attempt.ts';
import { meansSame } from '../bindingDrift.ts';
import { numbersOf } from '../identifyTerminal.ts';
import { mustAllow, recordOf } from '../register/registerLookup.ts';
import { closedTask, openTask } from '../register/registerTaskParts.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import type { Swaps } from './bindingServices.ts';
import { reportWords } from './moves.ts';
import { checkedData, comparedWords, compareNumbers, numbersAsFacts } from './swapCompare.ts';
import { createSwapContext, refuse, stepLine, withData } from './swapContext.ts';
import { createSwapEnds } from './swapEnds.ts';
import { swapDataOf } from './swapParts.ts';
import { validValues } from './validValues.ts';

const checksSearched = 30;

const without = (task: RegisterTask, names: readonly string[]): RegisterTask => ({
  ...task,
  data: Object.fromEntries(Object.entries(task.data).filter(([name]) => !names.includes(name))),
});

/** Swaps of the open shop. */
export const createSwaps = (deps: ServiceDeps): Swaps => {
  const context = createSwapContext(deps);
  const { store, register, now, today, unsettledOf, newTerminalOf, shown, known, at, keep, newRecordOf } = context;

  /** The newest full check of the new unit since the swap was begun; null where there is none. */
  const checkOf = async (terminalId: string, serial: string, since: string) => {
    for (const { id, level, ending, startedAt } of await store.checks.page(terminalId, null, checksSearched)) {
      if (level !== 'full' || ending !== 'complete' || startedAt < since) continue;
      const report = await store.checks.byId(id);
      const numbers = report === null ? null : numbersOf(report.terminal);
      const isIt = [report?.terminal.serialNumber, numbers?.serial, numbers?.hardwareSerial].some(
        (number) => meansSame('serialNumber', serial, number ?? '') === true,
      );
      if (isIt) return report;
    }
    return null;
  };

  return {
    start: ({ recordId }) =>
      attempt(async () => {
        const record = await recordOf(register, recordId);
        const [open] = await register.tasks({ isOpen: true, kind: 'swap', recordId });
        if (open !== undefined) return shown(record, open);
        await mustAllow(register, record, 'swap');
        const { id, terminalId, fields } = record;
        const serialNumber = fields.serialNumber?.value ?? null;
        const task = openTask({ kind: 'swap', recordId: id, terminalId, serialNumber, data: {} }, now());
        return keep(record, task, { zh: '开始换机换绑', en: 'Swap begun' });
      }),
    get: ({ taskId }) =>
      attempt(async () => {
        const { record, task } = await known(taskId);
        return shown(record, task);
      }),
    passBatch: ({ taskId, override }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'batch');
        const unsettled = await unsettledOf(record);
        const isOpen = unsettled.state !== 'none';
        if (isOpen && override !== null) {
          const missing = missingInOverride({ role: override.role, override });
          if (missing !== null) refuse('swap.not-confirmed', { field: missing });
        }
        if (!isSettledOrAccepted(unsettled, override)) refuse('swap.payments-pending', { count: unsettled.count });
        const reason = isOpen && override !== null ? redactText(override.reason.trim()) : null;
        const passed = withData(task, {
          batchPassedAt: now(),
          batchAccepts: isOpen ? unsettled.count : 0,
          overrideReason: reason,
        });
        const count = { zh: unsettled.count ?? '笔数不明', en: unsettled.count ?? 'unknown number' };
        return keep(
          record,
          passed,
          stepLine(
            'batch',
            reason === null
              ? { zh: '没有未结算的交易', en: 'nothing to settle' }
              : {
                  zh: `未结算 ${count.zh}，店主同意继续：${reason}`,
                  en: `${count.en} open, overridden by the owner: ${reason}`,
                },
          ),
        );
      }),
    setUnit: ({ taskId, newSerial }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'units');
        const serial = validValues({ serialNumber: newSerial }).serialNumber ?? '';
        const own = await newRecordOf(serial, record);
        const newTerminalId = own?.terminalId ?? (await register.freeTerminal(serial));
        const isOther = swapDataOf(task).newSerial !== serial;
        const fresh = isOther
          ? without(task, ['activatedOn', 'checkedAt', 'checkId', 'checkVerdict', 'isTidSame', 'isMidSame'])
          : task;
        const old = record.fields.serialNumber?.value ?? '–';
        const words = { zh: `${old} → ${serial}`, en: `${old} → ${serial}` };
        return keep(record, withData(fresh, { newSerial: serial, newTerminalId }), stepLine('units', words));
      }),
    noteRequest: ({ taskId, report }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'request');
        if (report.on > today()) refuse('input.invalid', { field: 'on', found: report.on, expected: `≤ ${today()}` });
        const caseNumber =
          report.caseNumber === null || report.caseNumber === '' ? null : redactText(report.caseNumber);
        const masked = { ...report, to: redactText(report.to), caseNumber };
        return keep(record, withData(task, reportData(masked)), stepLine('request', reportWords(masked)));
      }),
    noteActivation: ({ taskId, on }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'activate');
        if (on > today()) refuse('input.invalid', { field: 'on', found: on, expected: `≤ ${today()}` });
        return keep(record, withData(task, { activatedOn: on }), stepLine('activate', { zh: on, en: on }));
      }),
    compare: ({ taskId, acceptsUnread }) =>
      attempt(async () => {
        const { record, task } = await at(taskId, 'check');
        const serial = swapDataOf(task).newSerial ?? '';
        const terminalId = await newTerminalOf(task);
        const report = terminalId === null ? null : await checkOf(terminalId, serial, task.openedAt);
        if (report === null && !acceptsUnread) refuse('swap.not-checked', { serial });
        const found = compareNumbers(record, report);
        if (found.isTidSame === false || found.isMidSame === false) {
          refuse('swap.numbers-differ', numbersAsFacts(record, report));
        }
        if (found.isUnread && !acceptsUnread) refuse('swap.not-checked', { serial });
        const checked = withData(task, { newTerminalId: terminalId, ...checkedData(report, found, now()) });
        return keep(record, checked, stepLine('check', comparedWords(found)));
      }),
    ...createSwapEnds(deps, context),
    abandon: ({ taskId, reason }) =>
      attempt(async () => {
        const { record, task } = await known(taskId);
        if (task.closedAt !== null) refuse('register.task-unknown', { taskId });
        if (swapDataOf(task).newRecordId !== undefined) refuse('swap.not-yet', { swapStep: 'confirm' });
        const closed = closedTask(task, { at: now(), by: deps.operator.current(), note: reason });
        return keep(record, closed, {
          zh: `放弃换机（${redactText(reason)}）`,
          en: `Swap left (${redactText(reason)})`,
        });
      }),
  };
};
