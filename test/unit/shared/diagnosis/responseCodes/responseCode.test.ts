import { expect, it } from 'vitest';
import { profileIdSchema, profileIds } from '../../../../../shared/diagnosis/responseCodes/responseCode.ts';

it('a profile is one of the list and nothing else', () => {
  for (const id of profileIds) expect(profileIdSchema.safeParse(id).success).toBe(true);
  for (const id of ['', 'CN-UNIONPAY', 'cn_unionpay', 97, null])
    expect(profileIdSchema.safeParse(id).success).toBe(false);
});
