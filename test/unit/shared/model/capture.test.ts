import { describe, expect, it } from 'vitest';
import { captureLimits, captureParts, captureSchema } from '../../../../shared/model/capture.ts';
import { aCapture } from '../../../support/captures.ts';

describe('a capture', () => {
  it('takes ten minutes of a megabyte a second', () => {
    expect(captureLimits.bytes).toBeGreaterThan(600 * 1_048_576);
    expect(captureLimits.minutes).toBeGreaterThan(10);
  });

  it('holds a text for people, a description, and the trace', () => {
    expect(captureParts).toEqual(['README.txt', 'capture.json', 'trace.txt', 'trace.pcapng']);
  });

  it('is read back as it was written, and refused with an unknown state', () => {
    const capture = aCapture({});
    expect(captureSchema.parse(JSON.parse(JSON.stringify(capture)))).toEqual(capture);
    expect(captureSchema.safeParse({ ...capture, state: 'lost' }).success).toBe(false);
  });
});
