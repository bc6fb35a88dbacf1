// Advice about the register: records, their life cycle, tasks and attachments.
import type { Bilingual } from '../model/bilingual.ts';
import { lifecycleActionNames, lifecycleRules } from '../register/lifecycle.ts';
import { registerFields } from '../register/registerFields.ts';
import { warningTitles } from '../register/registerWarnings.ts';
import type { ErrorAdvice } from './adviceText.ts';

const rules = Object.entries(lifecycleRules);

/** Facts of these errors that are names of ours, in words. */
export const registerFactNames: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  registerField: Object.fromEntries(Object.entries(registerFields).map(([key, { label }]) => [key, label])),
  lifecycle: Object.fromEntries(rules.map(([state, { name }]) => [state, name])),
  toLifecycle: Object.fromEntries(rules.map(([state, { name }]) => [state, name])),
  lifecycleAction: lifecycleActionNames,
  whyNot: Object.fromEntries(rules.map(([state, { whyNot }]) => [state, whyNot])),
  conflict: warningTitles,
};

/** Advice for the codes of the register. */
export const registerErrorAdvice = {
  'register.unknown': {
    title: { zh: '没有这条记录', en: 'No such record' },
    message: {
      zh: '登记簿里没有这条记录，可能已被删除。',
      en: 'The register has no such record; it may have been removed.',
    },
    remedy: { zh: '请回到登记簿重新选择。', en: 'Go back to the register and choose again.' },
    who: 'merchant',
  },
  'register.invalid-field': {
    title: { zh: '“{registerField}”没有保存', en: '“{registerField}” was not saved' },
    message: { zh: '“{registerField}”一栏：{problem}', en: 'The field “{registerField}”: {problem}' },
    remedy: { zh: '{advice}其他栏目也没有改动。', en: '{advice} The other fields were not changed either.' },
    who: 'merchant',
  },
  'register.conflict': {
    title: { zh: '与已有登记冲突：{conflict}', en: 'Contradicts another record: {conflict}' },
    message: { zh: '{evidence}没有保存任何内容。', en: '{evidence} Nothing was stored.' },
    remedy: {
      zh: '请先核对机身条码和小票；确实无误时，可以确认后照样保存，登记簿会留下一条警告。',
      en: 'Compare the bar code and a receipt first; if it is right all the same, confirm it: it is stored, and a warning stays in the register.',
    },
    who: 'merchant',
  },
  'register.serial-retired': {
    title: { zh: '这个机身号已注销', en: 'This serial number was retired' },
    message: {
      zh: '机身号 {serial} 的终端已注销，同一机身号不会再次登记。',
      en: 'The terminal with serial number {serial} was retired; its number is not entered again.',
    },
    remedy: {
      zh: '请核对机身条码；如果机器确实重新投入使用，请联系收单机构查明原因。',
      en: 'Compare the bar code; if the unit really is in use again, ask the acquirer how that came.',
    },
    who: 'acquirer',
  },
  'register.task-unknown': {
    title: { zh: '没有这项待办', en: 'No such task' },
    message: { zh: '这项待办不存在，或已经完成。', en: 'This task does not exist or is done already.' },
    remedy: { zh: '请刷新待办列表。', en: 'Look at the list of tasks again.' },
    who: 'merchant',
  },
  'register.task-needs-source': {
    title: { zh: '登记待办要有依据才能完成', en: 'A registration task needs a source' },
    message: {
      zh: '新终端的登记待办会一直保留，直到注明由谁、在哪里确认了登记。',
      en: 'The task of a new terminal stays open until it is said who confirmed its registration, and where.',
    },
    remedy: {
      zh: '请在记录里“确认登记”并选择依据；不是本店的终端请标为“非本店”。',
      en: 'Confirm the registration in its record and choose the source; mark a unit that is not yours as foreign.',
    },
    who: 'merchant',
  },
  'lifecycle.not-allowed': {
    title: {
      zh: '“{lifecycle}”状态下不能{lifecycleAction}',
      en: 'Not possible while “{lifecycle}”: {lifecycleAction}',
    },
    message: { zh: '{serial} 现在是“{lifecycle}”：{whyNot}。', en: '{serial} ({lifecycle}): {whyNot}.' },
    remedy: {
      zh: '需要时请在登记簿里修改它的状态，并写明理由。',
      en: 'If that is no longer so, change its state in the register and give the reason.',
    },
    who: 'merchant',
  },
  'lifecycle.no-way': {
    title: { zh: '不能改成“{toLifecycle}”', en: 'It cannot become “{toLifecycle}”' },
    message: {
      zh: '从“{lifecycle}”不能直接改为“{toLifecycle}”。',
      en: '“{lifecycle}” cannot become “{toLifecycle}” directly.',
    },
    remedy: { zh: '请从记录页给出的状态中选择。', en: 'Choose one of the states that the record offers.' },
    who: 'merchant',
  },
  'lifecycle.needs-check': {
    title: { zh: '送修回来要先做完整检查', en: 'A full check is needed after a repair' },
    message: {
      zh: '{serial} 送修后还没有做过完整检查，不能确认回来的就是原来那台。',
      en: '{serial} had no complete full check since its repair, so nothing proves that it is the same unit.',
    },
    remedy: {
      zh: '请在交接记录里记“修好取回”，接上终端做一次完整检查；读到的机身号相同后再改状态。回来的是另一台时请走换机流程。',
      en: 'Note “back from repair” in its custody, connect it and run a full check; change the state when the same serial number was read. If another unit came back, use the swap.',
    },
    who: 'merchant',
  },
  'lifecycle.payments-pending': {
    title: { zh: '还有未结算的交易', en: 'Payments are not settled yet' },
    message: {
      zh: '{serial} 有 {count} 笔交易没有结算（“未知”按有处理），送走、换下或注销后可能找不回来，所以没有改变状态。',
      en: '{serial} has open payments: {count} (unknown counts as some). They may be lost when it goes away, is swapped out or retired; the state was not changed.',
    },
    remedy: {
      zh: '请先在终端上结算，再检查一次。终端已打不开时，由店主写明理由（至少 10 个字）并勾选后继续，再向收单机构核对款项。',
      en: 'Settle on the terminal and check it again. If it is dead, the owner goes on with a tick and a reason of at least 10 characters, and has the acquirer verify the payments.',
    },
    who: 'merchant',
  },
  'lifecycle.needs-owner': {
    title: { zh: '要由店主决定', en: 'The owner has to decide' },
    message: {
      zh: '终端在隔离状态，只有店主说明理由后才能改变。',
      en: 'It is in quarantine, which only the owner ends, with a reason.',
    },
    remedy: { zh: '请店主确认，并写明理由。', en: 'Have the owner confirm it and write down the reason.' },
    who: 'merchant',
  },
  'lifecycle.needs-registration': {
    title: { zh: '登记还没有确认', en: 'The registration is not confirmed' },
    message: {
      zh: '{serial} 的登记还没有依据，不能算作可以使用。',
      en: 'Nothing confirms the registration of {serial} yet; it cannot count as ready.',
    },
    remedy: {
      zh: '请先向收单机构核实，再在记录里“确认登记”并选择依据。',
      en: 'Ask the acquirer first, then confirm the registration in the record and choose the source.',
    },
    who: 'acquirer',
  },
  'attachment.unknown': {
    title: { zh: '没有这张照片', en: 'No such photo' },
    message: {
      zh: '照片或文件不存在，可能已被删除。',
      en: 'The photo or file does not exist; it may have been removed.',
    },
    remedy: { zh: '请重新打开记录。', en: 'Open the record again.' },
    who: 'merchant',
  },
  'attachment.unknown-owner': {
    title: { zh: '照片没有归处', en: 'The photo belongs nowhere' },
    message: {
      zh: '照片所属的记录或排查不存在，没有保存。',
      en: 'The record or case it belongs to does not exist; it was not stored.',
    },
    remedy: { zh: '请从记录页或排查页添加。', en: 'Add it from the page of a record or a case.' },
    who: 'merchant',
  },
  'attachment.wrong-kind': {
    title: { zh: '不是可以保存的图片', en: 'This is no picture that can be kept' },
    message: {
      zh: '文件的内容不是 PNG、JPEG 或 WebP 图片（文件可为 PDF），没有保存。',
      en: 'Its content is no PNG, JPEG or WebP picture (or PDF for documents); it was not stored.',
    },
    remedy: { zh: '请另存为 PNG 或 JPEG 后再添加。', en: 'Save it as PNG or JPEG and add it again.' },
    who: 'merchant',
  },
  'attachment.too-large': {
    title: { zh: '文件太大', en: 'The file is too large' },
    message: {
      zh: '每个文件最大 8 MB，这个是 {megabytes}，没有保存。',
      en: 'A file has at most 8 MB; this one has {megabytes} and was not stored.',
    },
    remedy: { zh: '请缩小图片后再添加。', en: 'Make the picture smaller and add it again.' },
    who: 'merchant',
  },
  'attachment.too-many': {
    title: { zh: '照片已满', en: 'There are photos enough' },
    message: { zh: '这里最多保存 {most} 个文件。', en: 'At most {most} files are kept here.' },
    remedy: { zh: '请先删除不需要的照片。', en: 'Remove those that are not needed any more.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
