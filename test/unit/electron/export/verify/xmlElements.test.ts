import { describe, expect, it } from 'vitest';
import { elementsIn } from '../../../../../electron/export/verify/xmlElements.ts';

describe('elements of XML', () => {
  it('come one after the other with attributes and content', () => {
    expect([...elementsIn('<cols/><c r="A1"><v>1</v></c> <c r="B1"/><c>x', 'c')]).toEqual([
      { attributes: ' r="A1"', content: '<v>1</v>', from: 7, end: 29 },
      { attributes: ' r="B1"', content: '', from: 30, end: 41 },
    ]);
  });

  it('are found in time whatever the text is', () => {
    const began = performance.now();
    for (const text of ['<c <c ', '<row>', '<c><c>', '<c/', '<t']) {
      for (const name of ['row', 'c', 't', 'si'] as const) {
        let count = 0;
        for (const _ of elementsIn(text.repeat(100_000), name)) count += 1;
        expect(count).toBeLessThanOrEqual(100_000);
      }
    }
    expect(performance.now() - began).toBeLessThan(4000);
  });
});
