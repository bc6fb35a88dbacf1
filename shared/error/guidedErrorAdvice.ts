// Advice about guided checks.
import type { ErrorAdvice } from './adviceText.ts';

/** Advice for the codes of guided checks. */
export const guidedErrorAdvice = {
  'guided.unknown': {
    title: { zh: '没有这次引导检查', en: 'No such guided check' },
    message: {
      zh: '找不到这次引导检查，可能属于另一家店。',
      en: 'This guided check is not here; it may belong to the other shop.',
    },
    remedy: { zh: '请回到终端页面，重新开始。', en: 'Go back to the terminal and begin anew.' },
    who: 'merchant',
  },
  'guided.ended': {
    title: { zh: '这次引导检查已经结束', en: 'This guided check has ended' },
    message: {
      zh: '它已经完成或取消，不能再改；结果在记录里。',
      en: 'It was finished or cancelled and cannot be changed any more; its results are in the records.',
    },
    remedy: { zh: '要改某一步，请重新做一次引导检查。', en: 'Begin another guided check to do a step again.' },
    who: 'merchant',
  },
  'guided.stale': {
    title: { zh: '这次引导检查搁置太久', en: 'This guided check was left alone too long' },
    message: {
      zh: '它已经超过 12 小时没有动过，终端可能已经变了，不能接着做。',
      en: 'Nothing was done in it for more than 12 hours; the terminal may have changed, so it cannot be continued.',
    },
    remedy: {
      zh: '请完成或取消它（已做的都会保留），再开始新的一次。',
      en: 'Finish or cancel it (what was done is kept), then begin a new one.',
    },
    who: 'merchant',
  },
  'guided.left-alone': {
    title: { zh: '这次引导检查自动结束了', en: 'This guided check was ended by the program' },
    message: {
      zh: '按电脑时钟，它已有 {days} 天没有动过。做过的步骤都保留在记录里。',
      en: 'By the computer’s clock nothing was done in it for {days} days. The steps that were done are kept in its record.',
    },
    remedy: {
      zh: '请重新开始，只做还没做的步骤。如果并没有放这么久，请看看电脑的日期对不对。',
      en: 'Begin anew with the steps that are left. If it was not that long, look whether the computer’s date is right.',
    },
    who: 'merchant',
  },
  'guided.working': {
    title: { zh: '正在测量', en: 'Still measuring' },
    message: {
      zh: '这一步正在测量或打印，还没有结束。',
      en: 'This step is being measured or printed and has not ended.',
    },
    remedy: { zh: '请等它结束，一般不到一分钟。', en: 'Wait for its end; it rarely takes a minute.' },
    who: 'wait',
  },
  'guided.not-possible': {
    title: { zh: '这一步做不了', en: 'This step cannot be done' },
    message: {
      zh: '本终端没有这个部件，或这次没有选它。',
      en: 'This terminal has no such part, or the step was not chosen this time.',
    },
    remedy: {
      zh: '请做其他步骤；没有的部件不算故障。',
      en: 'Do the other steps; a part that is not there is no fault.',
    },
    who: 'merchant',
  },
  'guided.no-measure': {
    title: { zh: '这一步不用测量', en: 'Nothing is measured in this step' },
    message: { zh: '这一步只看操作员的回答。', en: 'This step rests on the operator’s answer alone.' },
    remedy: { zh: '请直接选一个答案。', en: 'Choose an answer.' },
    who: 'merchant',
  },
  'guided.too-early': {
    title: { zh: '还没到时间', en: 'Too early' },
    message: {
      zh: '终端要断电至少十分钟，还要等约 {minutes} 分钟。',
      en: 'The terminal has to be off for ten minutes; about {minutes} minutes are left.',
    },
    remedy: {
      zh: '请先做别的步骤，时间到了再读一次时钟。',
      en: 'Do other steps meanwhile and read the clock again later.',
    },
    who: 'wait',
  },
  'guided.wrong-code': {
    title: { zh: '检查码不对', en: 'The check code does not match' },
    message: {
      zh: '输入的检查码不是这张小票上的。没有保存这个答案。',
      en: 'The code that was typed is not the one on this slip. The answer was not kept.',
    },
    remedy: {
      zh: '请看清小票上的检查码（可以只输最后一组）；看的是别的小票时，请找到这一张；也可以留空。',
      en: 'Look at the code on the slip again (its last group is enough); if it is another slip, find this one; or leave the field empty.',
    },
    who: 'merchant',
  },
} as const satisfies Readonly<Record<string, ErrorAdvice>>;
