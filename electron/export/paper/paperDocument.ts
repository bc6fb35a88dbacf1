// A paper as an HTML page that stands alone: sections of facts and tables, where it comes from, and lines to sign on.
import type { Language } from '../../../shared/model/bilingual.ts';
import { paperStyle } from './paperStyle.ts';

/** How a cell looks besides its text: colours never speak alone, the words say the same. */
export type CellTone = 'plain' | 'strong' | 'good' | 'warn' | 'bad' | 'quiet';
/** A cell: text, or text with a look and a smaller line below. */
export type PaperCell = string | { readonly text: string; readonly tone?: CellTone; readonly below?: string };
/** A row of cells, or one line over the whole table. */
export type PaperRow = readonly PaperCell[] | { readonly heading: string };

/** A table. */
export interface PaperTable {
  readonly head: readonly string[];
  /** Widths of the columns in millimetres; null = what is left. */
  readonly widths: readonly (number | null)[];
  readonly rows: readonly PaperRow[];
}

/** A part of the page. */
export interface PaperSection {
  readonly title: string | null;
  /** A sentence below the title. */
  readonly lead?: string;
  readonly facts?: readonly (readonly [name: string, value: string])[];
  readonly lines?: readonly string[];
  readonly table?: PaperTable;
  /** Stands where there are no rows. */
  readonly none?: string;
  /** How many ruled lines to write on by hand. */
  readonly blank?: number;
}

/** The page. */
export interface PaperDocument {
  readonly language: Language;
  readonly title: string;
  /** What or whom it is about. */
  readonly subtitle: string | null;
  /** Stands out at the top, such as for the simulated shop. */
  readonly mark: string | null;
  /** Where it comes from. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly PaperSection[];
  /** An SVG and what it is for. */
  readonly code: { readonly svg: string; readonly caption: string };
  /** A box to sign in for each; `date` and `name` are the words in it. */
  readonly signatures: readonly string[];
  readonly signatureWords: { readonly name: string; readonly date: string };
  /** Small print at the end. */
  readonly notes: readonly string[];
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// Signs that turn the direction of writing round: a text could be made to look like another one.
const turning = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Surrogate}]/gu;

/** Text as HTML shows it; signs that control a terminal or the direction of writing are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : sign === '\t' ? ' ' : ''))
    .replace(turning, '')
    .replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
    .replace(/\n/g, '<br>');

const cellHtml = (cell: PaperCell): string => {
  if (typeof cell === 'string') return `<td>${escaped(cell)}</td>`;
  const { text, tone = 'plain', below } = cell;
  const shown = tone === 'strong' ? `<b>${escaped(text)}</b>` : escaped(text);
  const more = below === undefined || below === '' ? '' : `<small>${escaped(below)}</small>`;
  return `<td${tone === 'plain' || tone === 'strong' ? '' : ` class="${tone}"`}>${shown}${more}</td>`;
};

// In characters and lines: a row that is longer may go on over the page, or half a page would stay empty before it.
const tallText = 400;
const tallLines = 12;

const isTall = (row: readonly PaperCell[]): boolean =>
  row.some((cell) => {
    const text = typeof cell === 'string' ? cell : `${cell.text}\n${cell.below ?? ''}`;
    return text.length > tallText || text.split('\n').length > tallLines;
  });

const rowHtml = (row: PaperRow, columns: number): string =>
  'heading' in row
    ? `<tr class="heading"><th colspan="${String(columns)}" scope="colgroup">${escaped(row.heading)}</th></tr>`
    : `<tr${isTall(row) ? ' class="tall"' : ''}>${row.map(cellHtml).join('')}</tr>`;

const tableHtml = ({ head, widths, rows }: PaperTable): string => {
  const columns = widths.map((width) => (width === null ? '<col>' : `<col style="width:${String(width)}mm">`)).join('');
  const names = head.map((name) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows.map((row) => rowHtml(row, head.length)).join('\n');
  return `<table><colgroup>${columns}</colgroup><thead><tr>${names}</tr></thead><tbody>\n${body}\n</tbody></table>`;
};

// In characters: what is longer gets a line of its own.
const longFact = 40;

const factsHtml = (facts: PaperDocument['facts']): string =>
  `<dl>${facts
    .map(
      ([name, value]) =>
        `<div${value.length > longFact ? ' class="long"' : ''}><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`,
    )
    .join('')}</dl>`;

const isEmpty = ({ table, lines, facts }: PaperSection): boolean =>
  (table?.rows.length ?? 0) === 0 && (lines?.length ?? 0) === 0 && (facts?.length ?? 0) === 0;

const sectionHtml = (section: PaperSection): string => {
  const { title, lead, facts, lines, table, none, blank = 0 } = section;
  const parts = [
    title === null ? '' : `<h2>${escaped(title)}</h2>`,
    lead === undefined ? '' : `<p class="lead">${escaped(lead)}</p>`,
    facts === undefined || facts.length === 0 ? '' : factsHtml(facts),
    lines === undefined || lines.length === 0
      ? ''
      : `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
    table === undefined || table.rows.length === 0 ? '' : tableHtml(table),
    '<div class="blank"></div>'.repeat(blank),
    none !== undefined && isEmpty(section) ? `<p class="none">${escaped(none)}</p>` : '',
  ];
  return `<section>${parts.join('')}</section>`;
};

const signaturesHtml = ({ signatures, signatureWords }: PaperDocument): string =>
  signatures.length === 0
    ? ''
    : `<div class="signatures">${signatures
        .map(
          (role) =>
            `<div class="signature"><b>${escaped(role)}</b><p></p><span>${escaped(signatureWords.name)}</span><span>${escaped(signatureWords.date)}</span></div>`,
        )
        .join('')}</div>`;

/** What stands on the page, without its rules; inside a window its title is not the first one (`h2`). */
export const paperBody = (paper: PaperDocument, heading: 'h1' | 'h2' = 'h2'): string =>
  [
    `<div class="paper" lang="${paper.language === 'zh' ? 'zh-CN' : 'en'}">`,
    `<header><div><${heading} class="title">${escaped(paper.title)}</${heading}>`,
    paper.subtitle === null ? '' : `<p class="subtitle">${escaped(paper.subtitle)}</p>`,
    paper.mark === null ? '' : `<p class="mark">${escaped(paper.mark)}</p>`,
    `</div><figure>${paper.code.svg}<figcaption>${escaped(paper.code.caption)}</figcaption></figure></header>`,
    factsHtml(paper.facts),
    ...paper.sections.map(sectionHtml),
    '<div class="end">',
    signaturesHtml(paper),
    ...paper.notes.map((note) => `<p class="note">${escaped(note)}</p>`),
    '</div>',
    '</div>',
  ].join('\n');

/** The whole page. */
export const paperHtml = (paper: PaperDocument): string =>
  [
    `<!doctype html><html lang="${paper.language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'">`,
    `<title>${escaped(paper.title)}</title><style>${paperStyle}</style></head><body>`,
    paperBody(paper, 'h1'),
    '</body></html>',
    '',
  ].join('\n');
