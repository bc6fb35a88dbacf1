// The paragraph above the findings.
import { describe, expect, it } from 'vitest';
import { diagnoseDocument } from '../../../../electron/diagnosis/diagnose.ts';
import { summaryOf } from '../../../../electron/diagnosis/summarise.ts';
import { aCode, aFact, anEvidence, aScene } from '../../../support/anEvidence.ts';

const summary = (...given: Parameters<typeof anEvidence>) => {
  const reading = diagnoseDocument(anEvidence(...given));
  return reading.ok ? reading.answer.summary : { zh: '', en: '' };
};

describe('the summary', () => {
  it('names cause, confidence, who acts and the next step', () => {
    const { zh, en } = summary([
      aCode('97', { source: 'host' }),
      aFact('portal.bindStatus', 0, { source: 'portal' }),
      aFact('history.approvedEver', false),
    ]);
    for (const words of ['从来没有登记完成', '把握较大', '收单机构', '绑定', '不用改网络设置'])
      expect(zh).toContain(words);
    for (const words of ['never registered', 'quite sure', 'the acquirer']) expect(en).toContain(words);
  });

  it('claims nothing where only possibilities are known', () => {
    const { zh, en } = summary([aCode('97')]);
    expect(zh).toContain('还不能确定');
    expect(en).not.toContain('Most likely');
  });

  it('says that nobody has to act where waiting is enough', () => {
    expect(summary([aCode('91')]).zh).toContain('不用找谁处理');
  });

  it('tells of a code that is over, and does not invent what it was', () => {
    const { zh } = summary([
      aCode('97', { at: '2026-11-22T08:00:00+08:00' }),
      aCode('00', { at: '2026-11-22T09:00:00+08:00' }),
    ]);
    expect(zh).toContain('已经恢复');
    expect(zh).not.toContain('从来没有登记');
  });

  it('never lets a tamper alarm pass beside another cause', () => {
    expect(summary([aCode('97'), aFact('tamper.flag', true)]).zh).toContain('防拆已触发');
  });

  it('says that the terminal is fine, where it is', () => {
    expect(summary([aCode('51')]).zh).toContain('终端没有故障');
  });

  it('shows a code that the table does not have as it is', () => {
    expect(summary([aCode('QQ')]).zh).toContain('QQ');
  });

  it('asks for a photo where there is no code', () => {
    expect(summary([]).zh).toContain('拍下');
    expect(summaryOf(aScene([]), 'ranked', [])).toEqual(summaryOf(aScene([]), 'insufficient', []));
  });

  it('tells what a code means that is no registration matter', () => {
    expect(summary([aCode('97')], {}, 'iso87').zh).toContain('不是登记问题');
  });
});
