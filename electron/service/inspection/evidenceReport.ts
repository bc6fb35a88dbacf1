// The report of an evidence pack as one HTML page that stands alone: no scripts, no addresses, pictures inside.
import type { Bilingual, Language } from '../../../shared/model/bilingual.ts';
import type { Cell } from '../../export/csv.ts';

/** A section: a table, or words where there is nothing. */
export interface ReportSection {
  readonly title: Bilingual;
  /** The requirement of PCI DSS v4.0.1 that it belongs to; null = none. */
  readonly requirement: string | null;
  readonly head: readonly Bilingual[];
  readonly rows: readonly (readonly Cell[])[];
  /** File with all rows, where only some stand here. */
  readonly more: string | null;
}

/** A picture with what it shows. */
export interface ReportPicture {
  readonly caption: string;
  readonly path: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** What the report is made of. */
export interface ReportParts {
  readonly language: Language;
  readonly facts: readonly (readonly [name: Bilingual, value: string])[];
  readonly gaps: readonly Bilingual[];
  readonly sections: readonly ReportSection[];
  readonly pictures: readonly ReportPicture[];
  readonly isSimulated: boolean;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

const words = {
  title: { zh: 'PCI 终端巡检证据', en: 'Evidence of PCI terminal inspection' },
  gaps: { zh: '尚缺和异常', en: 'What is missing or failed' },
  noGaps: { zh: '没有发现缺少的内容', en: 'Nothing is missing' },
  none: { zh: '这段时间没有记录', en: 'Nothing on record in this period' },
  more: { zh: '其余见', en: 'the rest is in' },
  pictures: { zh: '照片', en: 'Photos' },
  simulated: { zh: '模拟商店，非真实记录', en: 'Simulated shop, no real records' },
  scope: {
    zh: '本报告按 PCI DSS v4.0.1 第 9.5.1 条的记录项目整理，条文以官方文本和评估人员的解释为准。每个文件的校验值在 manifest.json 里；用 Node 18 以上运行 node verify.mjs，或运行 sha256sum -c SHA256SUMS 核对。',
    en: 'This report is ordered by the records of PCI DSS v4.0.1, 9.5.1; the official text and your assessor decide. The checksum of every file is in manifest.json; check with Node 18 or newer: node verify.mjs, or: sha256sum -c SHA256SUMS.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const style = `body{font:11px/1.45 "Noto Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif;color:#111;margin:24px}
h1{font-size:20px;margin:0 0 4px}h2{font-size:14px;margin:22px 0 6px;break-after:avoid}p{margin:4px 0}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:3px 5px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#eee}tr{break-inside:avoid}dl{display:grid;grid-template-columns:max-content 1fr;gap:2px 12px}dt{color:#555}dd{margin:0}
figure{display:inline-block;margin:0 10px 10px 0;break-inside:avoid;vertical-align:top;width:230px}img{max-width:230px;max-height:230px;border:1px solid #bbb}
figcaption{font-size:10px;overflow-wrap:anywhere}.mark{border:2px solid #a00;padding:4px 8px;color:#a00;display:inline-block}small{color:#555}`;

const shown = (cell: Cell): string => (cell === null ? '' : typeof cell === 'object' ? cell.id : String(cell));

// Columns in which nothing stands would only make the others narrow.
const filled = ({ head, rows }: ReportSection): readonly number[] =>
  head.flatMap((_, column) => (rows.some((row) => shown(row[column] ?? null) !== '') ? [column] : []));

const table = (section: ReportSection, language: Language): string => {
  const columns = filled(section);
  const head = columns
    .map((column) => `<th scope="col">${escaped(section.head[column]?.[language] ?? '')}</th>`)
    .join('');
  const rows = section.rows
    .map((row) => `<tr>${columns.map((column) => `<td>${escaped(shown(row[column] ?? null))}</td>`).join('')}</tr>`)
    .join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
};

const sectionHtml = (section: ReportSection, language: Language): string => {
  const requirement = section.requirement === null ? '' : ` <small>PCI DSS ${section.requirement}</small>`;
  const title = `<h2>${escaped(section.title[language])}${requirement}</h2>`;
  if (section.rows.length === 0) return `${title}<p>${escaped(words.none[language])}</p>`;
  const more =
    section.more === null ? '' : `<p><small>${escaped(words.more[language])} ${escaped(section.more)}</small></p>`;
  return `${title}${table(section, language)}${more}`;
};

const pictureHtml = ({ caption, path, mediaType, base64 }: ReportPicture): string =>
  `<figure><img alt="${escaped(caption)}" src="data:${mediaType};base64,${base64}"><figcaption>${escaped(caption)}<br><small>${escaped(path)}</small></figcaption></figure>`;

/** The page. */
export const evidenceReport = ({ language, facts, gaps, sections, pictures, isSimulated }: ReportParts): string => {
  const listed = gaps.map((gap) => `<li>${escaped(gap[language])}</li>`).join('');
  return [
    `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'">`,
    `<title>${escaped(words.title[language])}</title><style>${style}</style></head><body>`,
    `<h1>${escaped(words.title[language])}</h1>`,
    isSimulated ? `<p class="mark">${escaped(words.simulated[language])}</p>` : '',
    `<dl>${facts.map(([name, value]) => `<dt>${escaped(name[language])}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>`,
    `<p>${escaped(words.scope[language])}</p>`,
    `<h2>${escaped(words.gaps[language])}</h2>`,
    gaps.length === 0 ? `<p>${escaped(words.noGaps[language])}</p>` : `<ul>${listed}</ul>`,
    ...sections.map((section) => sectionHtml(section, language)),
    pictures.length === 0 ? '' : `<h2>${escaped(words.pictures[language])}</h2>${pictures.map(pictureHtml).join('')}`,
    '</body></html>',
    '',
  ].join('\n');
};
