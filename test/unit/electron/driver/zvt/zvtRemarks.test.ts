import { describe, expect, it } from 'vitest';
import { ZvtRemarks } from '../../../../../electron/driver/zvt/zvtRemarks.ts';

describe('remarks', () => {
  it('are kept once each, masked, and not without end', () => {
    const remarks = new ZvtRemarks();
    remarks.add('05 01', 'card 4111111111111111');
    remarks.add('05 01', 'card 4111111111111111');
    for (let at = 0; at < 100; at += 1) remarks.add('0F 4D', `note ${String(at)}`);
    expect(remarks.all[0]).toBe('05 01: card 411111******1111');
    expect(remarks.all).toHaveLength(50);
  });

  it('name a tag, why it was not used, and its bytes', () => {
    const remarks = new ZvtRemarks();
    remarks.addNote({ tag: 0xdf18, reason: 'value', bytes: Uint8Array.of(0x65) });
    remarks.addNote({ tag: 0xdf61, reason: 'length', bytes: new TextEncoder().encode('4111111111111111 and more') });
    expect(remarks.all[0]).toBe('DF18: value out of range or unknown, raw 65');
    expect(remarks.all[1]).not.toContain('34 31 31 31 31 31 31 31');
  });
});
