import { describe, expect, it } from 'vitest';
import { causes } from '../../../../shared/diagnosis/causes.ts';
import { noticeKinds } from '../../../../shared/knowhow/publicNotice.ts';
import { caseNoticeSchema, causeOfNotice } from '../../../../shared/resolver/caseNotice.ts';
import { aNotice } from '../../../support/notices.ts';

describe('a notice beside a case', () => {
  it('stands beside a cause that exists, for each kind', () => {
    expect(noticeKinds.map((kind) => causeOfNotice[kind])).toEqual(['OPS-05', 'NET-04', 'REG-13']);
    for (const kind of noticeKinds) expect(Object.keys(causes)).toContain(causeOfNotice[kind]);
  });

  it('keeps who entered it', () => {
    const kept = caseNoticeSchema.parse({ notice: aNotice(), fits: 'NET-04', wasThen: true });
    expect(kept.notice).toMatchObject({ enteredBy: 'Li', updatedBy: 'Li' });
  });
});
