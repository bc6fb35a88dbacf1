// Advice about maintenance plans.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes of plans. */
export const planErrorAdvice = {
  'plan.unknown': {
    title: { zh: '没有这个计划', en: 'No such plan' },
    message: {
      zh: '找不到这个计划，可能属于另一家店。',
      en: 'This plan is not here; it may belong to the other shop.',
    },
    remedy: { zh: '请回到计划列表，重新选择。', en: 'Go back to the list of plans and choose again.' },
    who: 'merchant',
  },
  'plan.removed': {
    title: { zh: '计划已经删除', en: 'The plan was removed' },
    message: {
      zh: '这个计划已经删除，不再产生任务；它以前的任务都还在。',
      en: 'This plan was removed and makes no more jobs; the jobs it has made are still there.',
    },
    remedy: { zh: '需要时请新建一个计划。', en: 'Make a new plan if it is needed again.' },
    who: 'merchant',
  },
  'job.in-register': {
    title: { zh: '这项在终端登记里办理', en: 'This is dealt with in the register' },
    message: {
      zh: '它是终端登记里的待办（移机、换卡、核对资料、备用机开机等），在那里办完，这里会自动记为完成。',
      en: 'It is a task of the register (a move, a SIM, a review, a spare to be powered up). Done there, it is done here too.',
    },
    remedy: {
      zh: '请打开这台终端的登记页，处理“待办”。',
      en: 'Open the record of this terminal and deal with its tasks.',
    },
    who: 'merchant',
  },
  'plan.never-fires': {
    title: { zh: '这个计划永远不会到期', en: 'This plan would never be due' },
    message: {
      zh: '按这条规则一个日期也没有（例如每年 2 月 30 日，或者所有日期都被排除）。没有保存。',
      en: 'The rule has not one date (as 30 February each year, or when all its dates are left out). It was not stored.',
    },
    remedy: {
      zh: '请改规则：看着“接下来的十个日期”改，直到出现日期。',
      en: 'Change the rule; watch the next ten dates until some appear.',
    },
    who: 'merchant',
  },
  'plan.ends-before-start': {
    title: { zh: '计划在开始前就结束了', en: 'The plan ends before it starts' },
    message: {
      zh: '结束日期早于第一次的日期。没有保存。',
      en: 'Its last day lies before its first date. It was not stored.',
    },
    remedy: { zh: '请把结束日期往后改，或者把第一次往前改。', en: 'Set a later end, or an earlier first date.' },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
