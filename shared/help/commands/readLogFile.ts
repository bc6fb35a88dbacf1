// Help: read a log file.
import type { CommandHelp } from '../commandHelp.ts';

/** Help for readLogFile. */
export const readLogFileHelp: CommandHelp = {
  id: 'readLogFile',
  title: { zh: '读取日志文件', en: 'Read a log file' },
  action: { zh: '读取文件', en: 'Read the file' },
  does: {
    zh: '把终端里的一个日志文件经数据线读到这台电脑。',
    en: 'Reads one of the terminal’s log files over the cable into this computer.',
  },
  effects: [
    { zh: '只读取，终端里的文件保持不变。', en: 'Only reads: the file in the terminal stays as it is.' },
    {
      zh: '文件较大时要几分钟，期间终端不能收款。',
      en: 'A large file takes minutes, during which the terminal cannot take payments.',
    },
    { zh: '文件中的卡号会先被遮盖，然后才保存。', en: 'Card numbers in it are masked before it is kept.' },
  ],
  whenToUse: { zh: '厂商或收单机构要求提供日志时。', en: 'When maker or acquirer ask for a log.' },
  after: {
    zh: '在“已读取的文件”里另存；没有读完的文件会标明。',
    en: 'Save it from “Files that were read”; one that broke off is marked.',
  },
  who: 'technician',
};
