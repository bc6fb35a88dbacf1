// What the help of the three card readers shares: only counts are looked at, never a card.
import type { CheckId } from '../check/checkIds.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { CheckHelp, Finding } from './checkHelp.ts';
import { allWell } from './checkHelp.ts';

/** What the check of a reader can find. */
export type ReaderFound = 'well' | 'tooFew' | 'neverUsed' | 'high' | 'tooHigh';

/** The help of one reader: `what` names its reads, `remedy` is done first. */
export const readerHelp = <const Id extends CheckId>(given: {
  readonly id: Id;
  readonly title: Bilingual;
  readonly what: Bilingual;
  readonly remedy: Bilingual;
}): CheckHelp<ReaderFound> & { readonly id: Id } => {
  const { id, title, what, remedy } = given;
  const failing = (outcome: 'warn' | 'fail'): Finding => ({
    outcome,
    explanation: {
      zh: `${what.zh}：{span}共 {reads} 次，失败 {failed} 次，失败率 {share}，高于界限 {bound}。`,
      en: `${what.en}: of {reads} {span} {failed} failed. That is {share}, above the limit of {bound}.`,
    },
    remedy:
      outcome === 'warn'
        ? remedy
        : {
            zh: `${remedy.zh}若清洁后仍然这样，请联系厂商检修读卡部件。`,
            en: `${remedy.en} If that does not help, have the maker look at the reader.`,
          },
    who: outcome === 'warn' ? 'merchant' : 'technician',
  });
  return {
    id,
    title,
    meaning: {
      zh: `终端自己记的${what.zh}次数和失败次数。只看次数，不读取任何卡片信息。`,
      en: `How often ${what.en.toLowerCase()} worked and failed, as the terminal counts it. Only counts; nothing of any card is read.`,
    },
    why: {
      zh: '失败率升高多半是读卡部件脏了；继续变差，顾客要反复刷卡，收银会变慢。',
      en: 'A rising share of failures mostly means a dirty reader; left alone, customers try again and again and the queue grows.',
    },
    how: {
      zh: '计数是出厂以来的累计值，所以看两次检查之差：取最近一段至少 50 次的记录；没有这样一段就看出厂以来的全部；不足 50 次不下结论。界限可在“设置”里按机型修改。',
      en: 'The counters run since manufacture, so the difference between checks is judged: the newest stretch of at least 50 reads, or everything since manufacture where there is none. Fewer than 50 reads are not judged. The limit can be changed in the settings.',
    },
    findings: {
      well: allWell(
        `${what.zh}：{span}共 {reads} 次，失败 {failed} 次（{share}），在界限之内。`,
        `${what.en}: of {reads} {span} {failed} failed ({share}), within the limit.`,
      ),
      tooFew: allWell(
        `${what.zh}：{span}只有 {reads} 次（失败 {failed} 次），不足 50 次，还不能下结论。`,
        `${what.en}: only {reads} {span} ({failed} failed); below 50 nothing can be concluded.`,
      ),
      neverUsed: allWell(`${what.zh}还没有用过。`, `${what.en}: none yet.`),
      high: failing('warn'),
      tooHigh: failing('fail'),
    },
  };
};
