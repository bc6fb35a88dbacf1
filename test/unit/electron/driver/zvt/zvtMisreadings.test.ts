import { describe, expect, it } from 'vitest';
import { misreadingOf } from '../../../../../electron/driver/zvt/zvtMisreadings.ts';

const note = (tag: number, bytes: readonly number[], reason: 'value' | 'length' | 'repeated' = 'value') =>
  misreadingOf({ tag, reason, bytes: Uint8Array.from(bytes) });

describe('a value of the extension that may not be', () => {
  it('is told as what it would have been', () => {
    expect(note(0xdf1c, [0xf8, 0x30])).toEqual({ metric: 'module.temperature', sent: '-200.0 °C', field: 'DF1C' });
    expect(note(0xdf19, [0x75, 0x30])).toEqual({ metric: 'battery.voltage', sent: '30.00 V', field: 'DF19' });
  });

  it('is told as bytes where its length is wrong', () => {
    expect(note(0xdf18, [0x01, 0x02], 'length')?.sent).toBe('01 02');
  });

  it('is none where the tag is no reading, or came twice', () => {
    expect(note(0xdf1b, [9])).toBeNull();
    expect(note(0xdf18, [9], 'repeated')).toBeNull();
  });
});
