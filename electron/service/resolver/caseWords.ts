// What the maintenance log says of cases.

import type { Bilingual } from '../../../shared/model/bilingual.ts';
import { newestRefusal } from '../../../shared/resolver/newestCode.ts';
import type { CaseOutcome, ResolverCase } from '../../../shared/resolver/resolverCase.ts';
import { sortFacts } from './caseDocument.ts';

/** The code that a case is about, as text; null where none is known. */
export const codeOfCase = (found: ResolverCase): string | null => {
  const code = newestRefusal(sortFacts(found).subject, found.profile);
  return code === null ? null : String(code.value);
};

/** The line for a case that was opened or taken up again. */
export const openedLine = (found: ResolverCase): Bilingual => {
  const code = codeOfCase(found);
  const zh = code === null ? '' : `：应答码 ${code}`;
  const en = code === null ? '' : `: response code ${code}`;
  return found.follows === null
    ? { zh: `开始排查原因${zh}`, en: `Looking for the cause${en}` }
    : { zh: `重新排查原因${zh}`, en: `Looking for the cause again${en}` };
};

/** The line for a case that was closed. */
export const closedLine = ({ isCured, cause, cure, doneBy, note }: CaseOutcome): Bilingual => {
  const rest = note === '' ? '' : `（${note}）`;
  const restEn = note === '' ? '' : ` (${note})`;
  const by = doneBy === '' ? '' : `，由${doneBy}处理`;
  const byEn = doneBy === '' ? '' : `, done by ${doneBy}`;
  return {
    zh: `排查结束：${isCured ? '已解决' : '未解决'}，${cure}${by}，原因 ${cause ?? '不明'}${rest}`,
    en: `Case closed: ${isCured ? 'fixed' : 'not fixed'}, ${cure}${byEn}, cause ${cause ?? 'not known'}${restEn}`,
  };
};
