// A notice of the shop beside a case: context with the name of whoever entered it; it never claims a cause.
import { z } from 'zod';
import { type CauseId, causeIdSchema } from '../diagnosis/causeIds.ts';
import { type NoticeKind, publicNoticeSchema } from '../knowhow/publicNotice.ts';

/** The cause beside which a notice is shown (A4.2, A8.1 and A8.2 of the two articles). */
export const causeOfNotice: Readonly<Record<NoticeKind, CauseId>> = {
  rule: 'OPS-05',
  maintenance: 'NET-04',
  restriction: 'REG-13',
};

/** A notice that was in force when a code came, or is now. */
export const caseNoticeSchema = z.object({
  notice: publicNoticeSchema,
  fits: causeIdSchema,
  /** It was in force when one of the codes came; false = it only is now. */
  wasThen: z.boolean(),
});
/** A notice that was in force when a code came, or is now. */
export type CaseNotice = Readonly<z.infer<typeof caseNoticeSchema>>;
