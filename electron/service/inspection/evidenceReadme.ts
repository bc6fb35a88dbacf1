// What stands in README.txt of an evidence pack, in both languages: what the files are and how they are checked.
import type { EvidencePeriod } from '../../../shared/inspection/evidence.ts';
import { evidenceTables } from '../../../shared/inspection/evidence.ts';
import { evidenceTableNames } from '../../../shared/inspection/evidenceNames.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';

interface ReadmeFacts {
  readonly period: EvidencePeriod;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly program: string;
  readonly hasPdf: boolean;
}

const lines = ({ period, madeAt, madeBy, program, hasPdf }: ReadmeFacts): readonly Bilingual[] => [
  { zh: '终端管家 PCI 巡检证据包', en: 'Terminal Steward: evidence pack of the PCI inspection' },
  { zh: `时间：${period.from} 至 ${period.until}`, en: `Period: ${period.from} to ${period.until}` },
  { zh: `导出：${madeAt}，${madeBy}，${program}`, en: `Made: ${madeAt}, ${madeBy}, ${program}` },
  { zh: '', en: '' },
  {
    zh: `${hasPdf ? 'report.pdf 和 ' : ''}report.html：给人看的报告`,
    en: `${hasPdf ? 'report.pdf and ' : ''}report.html: the report for people`,
  },
  ...evidenceTables.map((table) => ({
    zh: `${table}.csv：${evidenceTableNames[table].zh}`,
    en: `${table}.csv: ${evidenceTableNames[table].en}`,
  })),
  { zh: 'photos/：基准照片、巡检照片和签名', en: 'photos/: known-good photos, photos and signatures of inspections' },
  { zh: 'manifest.json、SHA256SUMS：每个文件的校验值', en: 'manifest.json, SHA256SUMS: the checksum of every file' },
  { zh: '', en: '' },
  { zh: '怎样核对（任选一种）：', en: 'How to check it (either way):' },
  {
    zh: '  node verify.mjs          （Node 18 以上，不用联网，不用安装别的）',
    en: '  node verify.mjs          (Node 18 or newer, offline, nothing to install)',
  },
  {
    zh: '  sha256sum -c SHA256SUMS  （Linux；macOS 用 shasum -a 256 -c SHA256SUMS）',
    en: '  sha256sum -c SHA256SUMS  (Linux; on macOS shasum -a 256 -c SHA256SUMS)',
  },
  {
    zh: '核对能发现任何一个字节的改动、缺少和多出的文件，并指出位置。核对不能证明记录本身属实。',
    en: 'The check finds every changed byte and every file that is missing or was added, and says where. It cannot prove that the records are true.',
  },
  {
    zh: '要证明就是当时导出的这一份：把核对时显示的编号与程序维护日志里“导出证据包”那一行的编号比较。',
    en: 'To prove that it is the very pack that was made: compare the number that the check shows with the one in the line about the pack in the maintenance log.',
  },
];

/** The text; for Windows editors with CRLF and a byte order mark. */
export const evidenceReadme = (facts: ReadmeFacts): string => {
  const all = lines(facts);
  return `\uFEFF${[...all.map(({ zh }) => zh), '', '----', '', ...all.map(({ en }) => en), ''].join('\r\n')}`;
};
