// Advice about the binding of terminals: differences, moves, swaps.

import type { Bilingual } from '../model/bilingual.ts';
import { lifecycleRules, lifecycles } from '../register/lifecycle.ts';
import { swapStepNames } from '../register/swap.ts';
import type { ErrorAdvice } from './adviceText.ts';

/** Names of ours that stand as facts in these errors. */
export const bindingFactNames: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  swapStep: swapStepNames,
  unitProblem: {
    same: { zh: '它就是要换下的那一台', en: 'it is the very unit that is to be replaced' },
    filler: { zh: '这是占位号，不是真正的机身号', en: 'it is a filler and no real serial number' },
    ...Object.fromEntries(
      lifecycles.map((state) => [
        state,
        {
          zh: `登记簿里它的状态是“${lifecycleRules[state].name.zh}”`,
          en: `in the register it is “${lifecycleRules[state].name.en}”`,
        },
      ]),
    ),
  },
};

/** Advice for the codes that start with binding, move and swap. */
export const bindingErrorAdvice = {
  'binding.drift-unknown': {
    title: { zh: '这条出入已经结束', en: 'This difference is over' },
    message: {
      zh: '它已由别人处理，或者两边已经一致。',
      en: 'Somebody has dealt with it, or both sides agree again.',
    },
    remedy: { zh: '请重新打开绑定信息表。', en: 'Open the binding sheet again.' },
    who: 'nobody',
  },
  'binding.needs-swap': {
    title: { zh: '换了机身号就是换机', en: 'Another serial number is a swap' },
    message: {
      zh: '机身号不能直接改成另一台机器的号码：新机要在收单机构处换绑，旧机也要有去处。',
      en: 'A serial number is not simply changed to that of another unit: the acquirer has to move the binding, and the old unit has to go somewhere.',
    },
    remedy: {
      zh: '请走“换机换绑”；只是填错了，请在登记簿里改正。',
      en: 'Use the swap; if it was only typed wrong, correct it in the register.',
    },
    who: 'merchant',
  },
  'register.task-has-way': {
    title: { zh: '这件事有自己的办法', en: 'This task ends in its own way' },
    message: {
      zh: '移机和换卡要记下怎样报备，换机要做完各步，不能只写一句话就结束。',
      en: 'A move or a SIM change ends when it was reported, a swap with its last step; a note alone does not end them.',
    },
    remedy: { zh: '请打开这件事，在那里完成。', en: 'Open the task and complete it there.' },
    who: 'merchant',
  },
  'move.not-stated': {
    title: { zh: '移机要先报备', en: 'Report a move first' },
    message: {
      zh: '布放地址、城市或门店变了，但没有说明是否已向收单机构报备，所以没有保存。',
      en: 'Address, city or store would change, but nothing says whether the acquirer was told; nothing was saved.',
    },
    remedy: {
      zh: '请用“移机”：填写新地址，并选择“已报备”或“还没有”。',
      en: 'Use “Move”: give the new place and say “reported” or “not yet”.',
    },
    who: 'merchant',
  },
  'swap.payments-pending': {
    title: { zh: '旧机还有未结算的交易', en: 'The old unit has open payments' },
    message: {
      zh: '旧机有 {count} 笔交易没有结算（“未知”按有处理），换机可能丢失这些款项，所以没有继续。',
      en: 'Payments of the old unit that are not settled: {count} (unknown counts as some). A swap could lose them; it did not go on.',
    },
    remedy: {
      zh: '请先在旧机上结算，再检查一次；旧机已打不开时，由店主说明理由后继续，并向收单机构核对款项。',
      en: 'Settle on the old unit and check it again. If it is dead, the owner may go on with a reason, and has the acquirer verify the payments.',
    },
    who: 'merchant',
  },
  'swap.not-confirmed': {
    title: { zh: '没有确认', en: 'Not confirmed' },
    message: { zh: '没有继续：{field}。', en: 'It did not go on: {field}.' },
    remedy: { zh: '请补充后再继续。', en: 'Complete it and go on.' },
    who: 'merchant',
  },
  'swap.not-yet': {
    title: { zh: '还没轮到这一步', en: 'Not this step yet' },
    message: { zh: '现在的步骤是“{swapStep}”。', en: 'The step that is next is “{swapStep}”.' },
    remedy: { zh: '请按顺序完成各步。', en: 'Complete the steps in their order.' },
    who: 'merchant',
  },
  'swap.unit-not-usable': {
    title: { zh: '不能用这台机器接替', en: 'This unit cannot take its place' },
    message: { zh: '机身号 {serial}：{unitProblem}。', en: 'Serial number {serial}: {unitProblem}.' },
    remedy: { zh: '请核对新机背面的机身号。', en: 'Compare with the label on the back of the new unit.' },
    who: 'merchant',
  },
  'swap.not-checked': {
    title: { zh: '新机还没有检查', en: 'The new unit was not checked yet' },
    message: {
      zh: '没有找到换机开始以后 {serial} 的完整检查，或者新机没有给出终端号和商户号。',
      en: 'There is no full check of {serial} since the swap was begun, or the new unit did not tell its terminal and merchant number.',
    },
    remedy: {
      zh: '请连接新机做一次完整检查；这个型号读不出来时，请对照签购单，由您确认。',
      en: 'Connect the new unit and run a full check; if this model tells nothing, compare with a slip and confirm it yourself.',
    },
    who: 'merchant',
  },
  'swap.numbers-differ': {
    title: { zh: '新机的号码不对', en: 'The new unit has other numbers' },
    message: {
      zh: '新机里是终端号 {tid}、商户号 {mid}；登记的是 {expectedTid}、{expectedMid}。',
      en: 'The new unit has TID {tid} and MID {mid}; the record says {expectedTid} and {expectedMid}.',
    },
    remedy: {
      zh: '请让收单机构核对并重新下发参数，然后再完整检查一次。不要自己输入号码。',
      en: 'Have the acquirer verify and send the parameters again, then run another full check. Do not type the numbers in yourself.',
    },
    who: 'acquirer',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
