// Help: versions of the software on a terminal.
import type { CheckHelp } from '../checkHelp.ts';
import { allWell } from '../checkHelp.ts';

/** Help for software.versions. */
export const softwareVersionsHelp = {
  id: 'software.versions',
  title: { zh: '软件版本', en: 'Software versions' },
  meaning: { zh: '终端及其部件报告的软件版本。', en: 'Software versions that the terminal and its parts report.' },
  why: {
    zh: '出问题时厂商首先问版本；版本忽然变了，也说明有人更新过。',
    en: 'The version is what a maker asks for first, and a change tells that somebody updated the terminal.',
  },
  how: {
    zh: '列出版本，并与上一次检查比较；变化会写明，但不算问题。',
    en: 'Versions are listed and compared with the check before; a change is mentioned and is no fault.',
  },
  findings: {
    listed: allWell('版本：{versions}。', 'Versions: {versions}.'),
    unchanged: allWell('版本：{versions}。与上次检查相同。', 'Versions: {versions}. Unchanged since the check before.'),
    changed: allWell(
      '版本：{versions}。与上次检查不同：{changes}。如果没有安排更新，请问技术员。',
      'Versions: {versions}. Changed since the check before: {changes}. If no update was planned, ask the technician.',
    ),
  },
} as const satisfies CheckHelp;
