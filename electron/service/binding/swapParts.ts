// A swap out of its task: which step is next, what is known, and what to tell the acquirer. Pure.
import { z } from 'zod';
import type { Unsettled } from '../../../shared/model/action.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { reportOf } from '../../../shared/register/move.ts';
import type { RegisterFieldKey } from '../../../shared/register/registerFields.ts';
import type { RegisterRecord, RegisterTask } from '../../../shared/register/registerRecord.ts';
import { oldUnitWays, type Swap, type SwapStep, swapSchema, swapSteps } from '../../../shared/register/swap.ts';
import { recordName } from '../register/keepRegister.ts';

/** What the task of a swap holds, by name; absent = that step is still to come. */
const dataSchema = z.object({
  newSerial: z.string().optional(),
  newTerminalId: z.string().nullish(),
  newRecordId: z.string().optional(),
  batchPassedAt: z.string().optional(),
  batchAccepts: z.number().nullish(),
  overrideReason: z.string().nullish(),
  activatedOn: z.string().optional(),
  checkedAt: z.string().optional(),
  checkId: z.string().nullish(),
  checkVerdict: z.string().optional(),
  isTidSame: z.boolean().nullish(),
  isMidSame: z.boolean().nullish(),
  oldGoes: z.enum(oldUnitWays).optional(),
});
/** What the task of a swap holds. */
export type SwapData = z.infer<typeof dataSchema>;

/** The data of the task of a swap; what is of another form is left out. */
export const swapDataOf = (task: RegisterTask): SwapData => {
  const parsed = dataSchema.safeParse(task.data);
  return parsed.success ? parsed.data : {};
};

/** Steps that are done, in their order. */
export const doneSteps = (task: RegisterTask): readonly SwapStep[] => {
  const data = swapDataOf(task);
  const isDone: Readonly<Record<SwapStep, boolean>> = {
    batch: data.batchPassedAt !== undefined,
    units: data.newSerial !== undefined,
    request: reportOf(task.data) !== null,
    activate: data.activatedOn !== undefined,
    check: data.checkedAt !== undefined,
    handOver: data.newRecordId !== undefined,
    confirm: task.closedAt !== null && data.newRecordId !== undefined,
  };
  const first = swapSteps.findIndex((step) => !isDone[step]);
  return first < 0 ? swapSteps : swapSteps.slice(0, first);
};

/** The step that is next; null when the swap is over. */
export const nextStep = (task: RegisterTask): SwapStep | null =>
  task.closedAt === null ? (swapSteps[doneSteps(task).length] ?? null) : null;

const blank: Bilingual = { zh: '（未知）', en: '(unknown)' };

/** What is read out or pasted to the acquirer; no account, no credit code. */
export const copyBlockOf = (record: RegisterRecord, task: RegisterTask): Bilingual => {
  const { newSerial } = swapDataOf(task);
  const { tid, mid, merchantName, installAddress, model, tusn, serialNumber } = record.fields;
  const lines: readonly (readonly [zh: string, en: string, value: string | undefined])[] = [
    ['旧机身号', 'Old serial number', serialNumber?.value],
    ['新机身号', 'New serial number', newSerial],
    ['终端号 (TID)', 'Terminal number (TID)', tid?.value],
    ['商户号 (MID)', 'Merchant number (MID)', mid?.value],
    ['商户名称', 'Merchant name', merchantName?.value],
    ['布放地址', 'Installation address', installAddress?.value],
    ['旧机型号', 'Old model', model?.value],
    ['旧机 TUSN', 'TUSN of the old unit', tusn?.value],
  ];
  const text = (language: 'zh' | 'en'): string =>
    [
      language === 'zh'
        ? '申请换机换绑：请把下面的绑定从旧机身号转到新机身号。'
        : 'Request for a swap: please move the binding below from the old to the new serial number.',
      ...lines.map(([zh, en, value]) =>
        language === 'zh' ? `${zh}：${value ?? blank.zh}` : `${en}: ${value ?? blank.en}`,
      ),
    ].join('\n');
  return { zh: text('zh'), en: text('en') };
};

const checkOf = (data: SwapData): Swap['check'] => {
  const check = swapSchema.shape.check.safeParse({
    checkId: data.checkId,
    at: data.checkedAt,
    verdict: data.checkVerdict,
    isTidSame: data.isTidSame ?? null,
    isMidSame: data.isMidSame ?? null,
  });
  return check.success ? check.data : null;
};

/** What the record of the old unit tells of it. */
const oldUnit = (record: RegisterRecord, task: RegisterTask) => {
  const value = (field: RegisterFieldKey): string | null => record.fields[field]?.value ?? null;
  const oldSerial = value('serialNumber') ?? task.serialNumber;
  return {
    recordId: record.id,
    oldTerminalId: record.terminalId,
    name: recordName(record) ?? oldSerial ?? '–',
    tid: value('tid'),
    mid: value('mid'),
    merchantName: value('merchantName'),
    installAddress: value('installAddress'),
    model: value('model'),
    oldSerial,
  };
};

/** The swap as the window shows it. */
export const swapOf = (record: RegisterRecord, task: RegisterTask, unsettled: Unsettled): Swap => {
  const data = swapDataOf(task);
  return {
    taskId: task.id,
    ...oldUnit(record, task),
    newRecordId: data.newRecordId ?? null,
    newTerminalId: data.newTerminalId ?? null,
    newSerial: data.newSerial ?? null,
    step: nextStep(task),
    done: [...doneSteps(task)],
    unsettled,
    overrideReason: data.overrideReason ?? null,
    request: reportOf(task.data),
    activatedOn: data.activatedOn ?? null,
    check: checkOf(data),
    oldGoes: data.oldGoes ?? null,
    copyBlock: copyBlockOf(record, task),
    openedAt: task.openedAt,
    closedAt: task.closedAt,
    ending: task.closing?.note ?? null,
  };
};
