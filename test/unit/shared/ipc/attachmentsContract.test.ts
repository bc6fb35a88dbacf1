import { describe, expect, it } from 'vitest';
import { attachmentsCommands } from '../../../../shared/ipc/attachmentsContract.ts';
import { longestAttachment } from '../../../../shared/register/registerRecord.ts';

describe('attachments contract', () => {
  it('takes bytes as base64 up to the longest file, and nothing else', () => {
    const { input } = attachmentsCommands['attachments.add'];
    const photo = { ownerId: '00000000-0000-4000-8000-000000000001', kind: 'front', name: 'a.png' };
    expect(input.safeParse({ ...photo, content: 'AAAA' }).success).toBe(true);
    expect(input.safeParse({ ...photo, content: 'not base64!' }).success).toBe(false);
    const tooLong = 'A'.repeat(Math.ceil(longestAttachment / 3) * 4 + 8);
    expect(input.safeParse({ ...photo, content: tooLong }).success).toBe(false);
    expect(input.safeParse({ ...photo, kind: 'selfie', content: 'AAAA' }).success).toBe(false);
  });
});
