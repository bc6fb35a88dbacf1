// The report of the PCI inspection as sections of a paper; the photos are in the evidence pack.
import type { EvidencePeriod } from '../../../shared/inspection/evidence.ts';
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import type { Cell } from '../../export/csv.ts';
import type { PaperSection } from '../../export/paper/paperDocument.ts';
import { draftEvidence } from '../inspection/evidenceParts.ts';
import type { ReportSection } from '../inspection/evidenceReport.ts';
import type { PaperDeps } from './paperParts.ts';

const words = {
  scope: {
    zh: '本报告按 PCI DSS v4.0.1 第 9.5.1 条的记录项目整理，条文以官方文本和评估人员的解释为准。照片和逐文件校验值在证据包里。',
    en: 'This report is ordered by the records of PCI DSS v4.0.1, 9.5.1; the official text and your assessor decide. Photos and checksums of each file are in the evidence pack.',
  },
  overview: { zh: '概况', en: 'Overview' },
  devices: { zh: '终端', en: 'Terminals' },
  done: { zh: '完成的巡检', en: 'Inspections done' },
  missed: { zh: '错过的巡检', en: 'Inspections missed' },
  failed: { zh: '异常项', en: 'Failed points' },
  gaps: { zh: '尚缺和异常', en: 'What is missing or failed' },
  noGaps: { zh: '没有发现缺少的内容', en: 'Nothing is missing' },
  none: { zh: '这段时间没有记录', en: 'Nothing on record in this period' },
  rest: { zh: '其余在证据包的', en: 'The rest is in the evidence pack, in' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const shown = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.id : String(cell);

const sectionOf = ({ title, requirement, head, rows, more }: ReportSection, language: Language): PaperSection => {
  // Columns in which nothing stands would only make the others narrow.
  const columns = head.flatMap((_, at) => (rows.some((row) => shown(row[at]) !== '') ? [at] : []));
  return {
    title: `${title[language]}${requirement === null ? '' : ` · PCI DSS ${requirement}`}`,
    ...(more === null ? {} : { lead: `${words.rest[language]} ${more}` }),
    none: words.none[language],
    table: {
      head: columns.map((at) => head[at]?.[language] ?? ''),
      widths: columns.map(() => null),
      rows: rows.map((row) => columns.map((at) => shown(row[at]))),
    },
  };
};

/** Sections of the report. Rejects with store.* */
export const gatherInspection = async (
  deps: PaperDeps,
  { from, until }: EvidencePeriod,
  language: Language,
): Promise<readonly PaperSection[]> => {
  const { data, tally, gaps, sections } = await draftEvidence(deps, { from, until }, language);
  return [
    {
      title: words.overview[language],
      lead: words.scope[language],
      facts: [
        [words.devices[language], String(data.devices.length)],
        [words.done[language], String(tally.done)],
        [words.missed[language], String(tally.missed)],
        [words.failed[language], String(tally.failedPoints)],
      ],
    },
    { title: words.gaps[language], none: words.noGaps[language], lines: gaps.map((gap) => gap[language]) },
    ...sections.map((section) => sectionOf(section, language)),
  ];
};
