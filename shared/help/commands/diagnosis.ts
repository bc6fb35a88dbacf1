// Help: diagnosis.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for diagnosis. */
export const diagnosisHelp: CommandHelp = {
  id: 'diagnosis',
  title: { zh: '诊断', en: 'Diagnosis' },
  action: { zh: '开始诊断', en: 'Run the diagnosis' },
  does: {
    zh: '让终端联系收单机构的主机，看线路和设置是否正常。',
    en: 'Has the terminal call the acquirer’s host and see whether line and settings are in order.',
  },
  effects: [
    {
      zh: '终端会联机，期间不能收款，通常不到一分钟。',
      en: 'The terminal goes online and cannot take payments meanwhile, usually for less than a minute.',
    },
    {
      zh: '有的终端会同时向主机校准自己的时钟。',
      en: 'Some terminals set their own clock by the host at the same time.',
    },
    { zh: '有的终端会打印一张诊断单。', en: 'Some terminals print a slip.' },
  ],
  whenToUse: {
    zh: '交易联机失败、怀疑线路或收单机构有问题时。',
    en: 'When payments fail online and line or acquirer are suspected.',
  },
  after: {
    zh: '看结果代码；失败时把代码告诉收单机构。',
    en: 'Read the result code; if it failed, give the code to the acquirer.',
  },
  who: 'technician',
};
