// Advice about parts and incidents.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes of parts and incidents. */
export const workErrorAdvice = {
  'unit.unknown': {
    title: { zh: '没有这台终端', en: 'No such terminal' },
    message: {
      zh: '找不到这台终端，可能已经删除，或者属于另一家店。',
      en: 'This terminal is not here; it was removed, or belongs to the other shop.',
    },
    remedy: { zh: '请重新选择终端。', en: 'Choose the terminal again.' },
    who: 'merchant',
  },
  'stock.unknown': {
    title: { zh: '没有这种备件', en: 'No such part' },
    message: {
      zh: '找不到这种备件，可能属于另一家店。',
      en: 'This part is not here; it may belong to the other shop.',
    },
    remedy: { zh: '请回到备件列表，重新选择。', en: 'Go back to the list of parts and choose again.' },
    who: 'merchant',
  },
  'stock.same-name': {
    title: { zh: '已有同名备件', en: 'A part of this name is there' },
    message: { zh: '“{name}”已经在列表里（同一存放地）。', en: '“{name}” is in the list already, for the same store.' },
    remedy: { zh: '请改用原来的那一条，或者换一个名称。', en: 'Use the one that is there, or give another name.' },
    who: 'merchant',
  },
  'stock.not-enough': {
    title: { zh: '库存不够', en: 'Not enough in stock' },
    message: { zh: '“{name}”只剩 {onHand} {unit}。', en: 'Only {onHand} {unit} of “{name}” are left.' },
    remedy: {
      zh: '请改小数量；如果实际还有，请先盘点，把现有数量改对。',
      en: 'Take fewer; if there are more in the drawer, count them first so that the number is right.',
    },
    who: 'merchant',
  },
  'stock.retired': {
    title: { zh: '这种备件已不再备用', en: 'This part is not kept any more' },
    message: {
      zh: '“{name}”已标为不再备用，不能再入库。',
      en: '“{name}” is marked as not kept any more; none can be received.',
    },
    remedy: { zh: '需要时先把它改回“备用”。', en: 'Mark it as kept again first.' },
    who: 'merchant',
  },
  'incident.unknown': {
    title: { zh: '没有这个事件', en: 'No such incident' },
    message: {
      zh: '找不到这个事件，可能属于另一家店。',
      en: 'This incident is not here; it may belong to the other shop.',
    },
    remedy: { zh: '请回到事件列表。', en: 'Go back to the list of incidents.' },
    who: 'merchant',
  },
  'incident.closed': {
    title: { zh: '事件已解决', en: 'The incident is closed' },
    message: { zh: '“{title}”已经标为解决，不能再改。', en: '“{title}” was closed and cannot be changed any more.' },
    remedy: {
      zh: '如果问题又出现，请先重新打开它，并写明理由。',
      en: 'If it is back, take it up again with a reason first.',
    },
    who: 'merchant',
  },
  'incident.not-closed': {
    title: { zh: '事件还没有解决', en: 'The incident is not closed' },
    message: {
      zh: '“{title}”还在处理中，不需要重新打开。',
      en: '“{title}” is still open; there is nothing to take up again.',
    },
    remedy: { zh: '直接在里面继续记录即可。', en: 'Go on with it as it is.' },
    who: 'merchant',
  },
  'incident.future': {
    title: { zh: '时间在将来', en: 'The time lies in the future' },
    message: {
      zh: '填写的时间还没有到。事件只能记已经发生的事。',
      en: 'The time given has not come yet. An incident tells what has happened.',
    },
    remedy: {
      zh: '请改成实际的时间；如果这台电脑的时钟不对，请先把它调准。',
      en: 'Give the real time; if this computer’s clock is wrong, set it first.',
    },
    who: 'merchant',
  },
  'incident.before-start': {
    title: { zh: '恢复时间早于发生时间', en: 'It cannot work again before it failed' },
    message: {
      zh: '恢复的时间比故障开始（{since}）还早。',
      en: 'The time given lies before the beginning of the trouble ({since}).',
    },
    remedy: { zh: '请检查两个时间，改正其中一个。', en: 'Look at both times and mend the one that is wrong.' },
    who: 'merchant',
  },
  'incident.no-provider': {
    title: { zh: '还没有报给服务商', en: 'No provider was told yet' },
    message: {
      zh: '升级和寄修都要先写明报给了谁。',
      en: 'Escalating and sending in need a provider that was told before.',
    },
    remedy: { zh: '请先填写“报给服务商”。', en: 'Fill in “Tell the provider” first.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
