// How a page becomes PDF on a sheet or a roll: its size, and on A4 the number of each page.
import { longestRoll, type Paper, papers } from '../../shared/print/paper.ts';

const millimetresOfInch = 25.4;
const inches = (millimetres: number): number => millimetres / millimetresOfInch;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

const footer = (text: string, fonts: string): string =>
  (fonts === '' ? '' : `<style>${fonts}</style>`) +
  `<div style="box-sizing:border-box;flex:1;width:100%;min-width:0;padding:0 14mm;overflow:hidden;display:flex;justify-content:space-between;gap:8mm;font:9px 'Noto Sans SC',sans-serif;color:#444">` +
  `<span style="min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">${escaped(text)}</span>` +
  `<span style="flex:none;white-space:nowrap"><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`;

/** What is printed. */
export interface PaperWishes {
  readonly paper: Paper;
  /** Millimetres, for a roll. */
  readonly height: number | null;
  /** Below each page of A4, beside its number; empty = neither. */
  readonly foot: string;
  /** Rules that bring the font of the foot along; absent = what the system has. */
  readonly fonts?: string;
}

/** Options for Electron's printToPDF. */
export const paperPage = ({ paper, height, foot, fonts = '' }: PaperWishes) => {
  const { width, height: fixed } = papers[paper];
  const isSheet = fixed !== null;
  return {
    printBackground: true,
    preferCSSPageSize: false,
    pageSize: { width: inches(width), height: inches(fixed ?? Math.min(longestRoll, height ?? width)) },
    margins: isSheet
      ? { top: inches(14), bottom: inches(16), left: inches(14), right: inches(14) }
      : { top: 0, bottom: 0, left: 0, right: 0 },
    // A sheet of labels has nothing below it: it would be printed on the last of them.
    ...(isSheet && foot !== ''
      ? { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footer(foot, fonts) }
      : {}),
  };
};
