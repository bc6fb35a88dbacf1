import { describe, expect, it } from 'vitest';
import { chineseLine, slipColumns, slipLines } from '../../../../../electron/service/guided/slipLines.ts';

const text = {
  model: 'SIM-A8 SIMULATED',
  serialNumber: 'SIMA800010017',
  printedAt: '2026-11-22 09:30',
  code: 'K449-2470-15WK-F63W',
};

describe('the test slip', () => {
  it('fits the narrowest paper and holds scale, black, grey and the code in characters and as QR', () => {
    const lines = slipLines(text);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(slipColumns);
    expect(lines).toContain('█'.repeat(24));
    expect(lines).toContain('|----+----|----+----|---');
    expect(lines.join('\n')).toContain(text.code);
    expect(lines.filter((line) => /^ +[█▀▄ ]+$/.test(line)).length).toBeGreaterThanOrEqual(11);
    expect(lines).toContain(chineseLine);
  });

  it('names model and day, of the serial number only its end, and nothing of the shop', () => {
    const whole = slipLines(text).join('\n');
    expect(whole).toContain('Model SIM-A8');
    expect(whole).toContain('...0017');
    expect(whole).not.toContain('SIMA8000');
    expect(whole).toContain('2026-11-22 09:30');
    expect(whole).toContain('no receipt');
  });

  it('prints a dash for what the terminal does not tell', () => {
    const lines = slipLines({ ...text, model: null, serialNumber: null });
    expect(lines).toContain('Model -');
    expect(lines).toContain('SN    -');
  });

  it('prints a question mark for letters that printers lack', () => {
    expect(slipLines({ ...text, model: '好A8' })).toContain('Model ?A8');
  });
});
