// Step: does the clock survive without power? The coin cell inside is judged from outside.
import { guidedClockHoldHelp as help } from '../../help/checks/guidedClockHold.ts';
import { answerOf, type GuidedStep } from '../guidedStep.ts';

/** How long the terminal has to be off, s. */
export const leastOffSeconds = 600;
/** A change of the clock that is still well, s. */
export const mostJumpSeconds = 60;

/** Step for the clock without power. */
export const clockStep: GuidedStep = {
  id: 'guided.clockHold',
  picture: 'clockHold',
  effect: {
    zh: '终端要关机断电至少十分钟，这段时间不能收款。请先日结。',
    en: 'The terminal is off for at least ten minutes and takes no payments meanwhile. Settle the day first.',
  },
  instructions: [
    { zh: '先做日结，再按“读取时钟”。', en: 'Settle the day first, then press “read the clock”.' },
    {
      zh: '关机并拔掉电源；只有说明书允许用户取电池的机型才取出电池。',
      en: 'Switch it off and unplug it; take a battery out only where the manual lets users do so.',
    },
    {
      zh: '等十分钟以上。可以先做别的步骤，或离开这一页。',
      en: 'Wait at least ten minutes. Do other steps meanwhile, or leave this page.',
    },
    { zh: '接好线、开机，再按一次“读取时钟”。', en: 'Connect it, switch it on and press “read the clock” again.' },
  ],
  question: {
    zh: '开机后，屏幕上的日期和时间对吗？',
    en: 'After the start, did the display show the right date and time?',
  },
  answers: [
    answerOf(help, 'seenRight', { zh: '对', en: 'Right' }),
    answerOf(help, 'seenWrong', { zh: '不对', en: 'Wrong' }),
    answerOf(help, 'notRead', { zh: '看不到时间', en: 'It shows none' }),
    answerOf(help, 'noClock', { zh: '本机没有时钟', en: 'It has no clock' }),
  ],
  measure: 'clock',
  needsCable: true,
};
