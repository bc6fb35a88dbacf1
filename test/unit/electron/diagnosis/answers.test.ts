// Answers in order of time, and which fault is still open.
import { describe, expect, it } from 'vitest';
import { codeInText } from '../../../../electron/diagnosis/answers.ts';
import type { EvidenceFact } from '../../../../shared/diagnosis/evidenceSchema.ts';
import { aCode, aFact, aScene } from '../../../support/anEvidence.ts';

const faults = (facts: readonly EvidenceFact[]) =>
  aScene(facts).faults.map(({ symptom, isOpen, isTyped }) => ({ symptom, isOpen, isTyped }));
const at = (time: string): Partial<EvidenceFact> => ({ at: `2026-11-22T${time}:00+08:00` });

describe('the code in a text', () => {
  it.each([
    ['97 终端未登记，请联系收单行或银联', '97'],
    ['应答码：97', '97'],
    ['（A0）校验错', 'A0'],
    ['交易失败 97', '97'],
    ['error code 58', '58'],
    ['终端未登记 rc=-2101', '-2101'],
  ])('%s is %s', (text, code) => {
    expect(codeInText(text)?.code).toBe(code);
  });

  it.each(['终端未登记', '12月22日', '请拨打 95516', '2026年', '金额 100.00 元', ''])('%s holds none', (text) => {
    expect(codeInText(text)).toBeNull();
  });
});

describe('a fault', () => {
  it('is closed by an approval after it, on the same channel', () => {
    expect(faults([aCode('97', at('08:00')), aCode('00', { ...at('09:00'), operation: 'sale' })])).toEqual([
      { symptom: 'terminal-unknown', isOpen: false, isTyped: false },
    ]);
  });

  it.each([
    ['an approved QR payment', aCode('00', { ...at('09:00'), operation: 'qr' })],
    ['an approved sign-on', aCode('00', { ...at('09:00'), operation: 'sign-on' })],
    ['an approval before it', aCode('00', at('07:00'))],
    ['an approval without a time', aCode('00')],
    ['an approval that was only typed', aCode('00', { ...at('09:00'), source: 'user' })],
    ['a code with two meanings', aCode('A4', at('09:00'))],
    ['a refusal by the issuer that was only typed', aCode('51', { ...at('09:00'), source: 'user' })],
  ])('is not closed by %s', (_, later) => {
    expect(faults([aCode('97', at('08:00')), later])[0]).toMatchObject({ symptom: 'terminal-unknown', isOpen: true });
  });

  it('is closed by an answer of the issuer: the host passed the payment on, so it knows the terminal', () => {
    expect(faults([aCode('97', at('08:00')), aCode('51', at('09:00'))])[0]?.isOpen).toBe(false);
  });

  it('is closed by the date of an approval that a host or portal told', () => {
    const told = aFact('history.lastApprovedAt', '2026-11-22T09:00:00+08:00', { source: 'host' });
    expect(faults([aCode('97', at('08:00')), told])[0]?.isOpen).toBe(false);
    expect(faults([aCode('97', at('08:00')), { ...told, source: 'user' }])[0]?.isOpen).toBe(true);
  });

  it('of the merchant is over when the host gets as far as the terminal', () => {
    expect(faults([aCode('03', at('08:00')), aCode('97', at('09:00'))])).toEqual([
      { symptom: 'merchant-unknown', isOpen: false, isTyped: false },
      { symptom: 'terminal-unknown', isOpen: true, isTyped: false },
    ]);
  });

  it('that was typed gives way to another code on paper', () => {
    expect(faults([aCode('03', { source: 'user' }), aCode('97')])).toEqual([
      { symptom: 'terminal-unknown', isOpen: true, isTyped: false },
    ]);
  });
});
