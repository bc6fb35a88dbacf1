// Help: load of the processor.
import type { CheckHelp } from '../checkHelp.ts';
import { limitFindings } from '../limitFindings.ts';

/** Help for cpu.load. */
export const cpuLoadHelp = {
  id: 'cpu.load',
  title: { zh: '处理器负载', en: 'Processor load' },
  meaning: {
    zh: '最近几分钟所有处理器一共忙了百分之几，由安卓系统统计。',
    en: 'How busy all processors together were in the last minutes, as Android counts it.',
  },
  why: {
    zh: '一直很忙的终端反应慢、发热、耗电；也可能装了不该装的程序。',
    en: 'A terminal that is always busy is slow, warm and empties its battery; something may run that does not belong there.',
  },
  how: {
    zh: '默认超过 90% 为注意；界限可按机型修改。',
    en: 'By default above 90 % is a warning; the limit can be set by model.',
  },
  findings: {
    ...limitFindings(
      { zh: '处理器负载', en: 'The processor load' },
      {
        remedy: { zh: '请告诉技术员：读数不寻常。', en: 'Tell the technician: the reading is unusual.' },
        who: 'technician',
      },
      {
        remedy: {
          zh: '过几分钟再检查一次；仍然这样就看“软件版本”里有没有不认识的应用，并告诉技术员。',
          en: 'Check again in a few minutes. If it stays so, see “software versions” for applications that you do not know and tell the technician.',
        },
        who: 'technician',
      },
    ),
  },
} as const satisfies CheckHelp;
