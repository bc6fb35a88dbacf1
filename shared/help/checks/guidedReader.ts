// What the tests of the three card readers can find; the words for reader and movement differ.
import type { Bilingual } from '../../model/bilingual.ts';
import { allWell, type Finding } from '../checkHelp.ts';
import { noSuchPart } from './guidedCommon.ts';

/** Names of what every reader test can find. */
export type ReaderFinding =
  | 'reads'
  | 'counted'
  | 'unmoved'
  | 'sometimes'
  | 'someFailed'
  | 'disagrees'
  | 'onlyFailed'
  | 'never'
  | 'noCard'
  | 'noReader';

/** How one reader differs from the others. */
export interface ReaderWords {
  /** The reader, as the middle of a sentence. */
  readonly reader: Bilingual;
  /** How to clean it; a whole sentence. */
  readonly clean: Bilingual;
}

/** Findings of a reader test; places: good, failed (how far the terminal's own counters rose). */
export const readerFindings = ({ reader, clean }: ReaderWords): Readonly<Record<ReaderFinding, Finding>> => {
  const cleanFirst: Bilingual = {
    zh: `${clean.zh}再做一次这一步；还是读不了，请联系技术员。`,
    en: `${clean.en} Then repeat this step; if it still fails, call the technician.`,
  };
  return {
    reads: allWell(
      `${reader.zh}每次都有反应（凭操作员观察，终端不提供读卡次数）。`,
      `${reader.en} reacted every time (as the operator saw it; the terminal offers no counters).`,
    ),
    counted: allWell(
      `${reader.zh}成功次数增加 {good} 次，失败次数没有增加。`,
      `${reader.en}: {good} more successful reads, no failed one.`,
    ),
    unmoved: allWell(
      `${reader.zh}每次都有反应（凭操作员观察，终端的读卡次数没有变化）。`,
      `${reader.en} reacted every time (as the operator saw it; the terminal’s counters did not move).`,
    ),
    sometimes: {
      outcome: 'warn',
      explanation: { zh: `${reader.zh}有时没有反应。`, en: `${reader.en} did not react every time.` },
      remedy: cleanFirst,
      who: 'merchant',
    },
    someFailed: {
      outcome: 'warn',
      explanation: {
        zh: `${reader.zh}成功 {good} 次，失败 {failed} 次。`,
        en: `${reader.en}: {good} reads succeeded, {failed} failed.`,
      },
      remedy: cleanFirst,
      who: 'merchant',
    },
    disagrees: {
      outcome: 'warn',
      explanation: {
        zh: `终端记下 {good} 次成功读卡，操作员却没有看到反应；可能是提示音或屏幕的问题。`,
        en: `The terminal counted {good} successful reads, but the operator saw no reaction; beeper or screen may be the reason.`,
      },
      remedy: {
        zh: '请做屏幕和提示音两步，再重做这一步。',
        en: 'Do the steps for screen and beeper, then repeat this one.',
      },
      who: 'merchant',
    },
    onlyFailed: {
      outcome: 'fail',
      explanation: {
        zh: `${reader.zh}失败次数增加 {failed} 次，一次也没有成功。`,
        en: `${reader.en}: {failed} more failed reads and not one success.`,
      },
      remedy: cleanFirst,
      who: 'merchant',
    },
    never: {
      outcome: 'fail',
      explanation: { zh: `${reader.zh}一直没有反应。`, en: `${reader.en} never reacted.` },
      remedy: cleanFirst,
      who: 'merchant',
    },
    noCard: {
      outcome: 'skipped',
      explanation: { zh: '手边没有可用的卡，这一步没有做。', en: 'No card was at hand, so this step was not done.' },
      remedy: { zh: '备一张清洁卡或样卡，下次再做。', en: 'Have a cleaning card or a sample card ready next time.' },
      who: 'merchant',
    },
    noReader: noSuchPart('本终端没有这种读卡器。', 'This terminal has no such reader.'),
  };
};
