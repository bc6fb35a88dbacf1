import { describe, expect, it } from 'vitest';
import { blockedLine, endedLine, interruptedLine, startedLine } from '../../../../electron/service/actionLog.ts';
import { anActionRun, anOutcome } from '../../../support/aCommand.ts';

describe('lines of the log about commands', () => {
  it('say at the start who lets what be done and why, and an override with its number', () => {
    expect(startedLine(anActionRun({ command: 'selftest', role: 'owner', reason: '打印不清楚' }))).toEqual({
      zh: '开始操作：自检。确认人：店主。理由：打印不清楚',
      en: 'Action begins: Self-test. Confirmed by: owner. Reason: 打印不清楚',
    });
    const override = (accepts: number | null) =>
      startedLine(anActionRun({ override: { reason: '已经在银行核对过', accepts } }));
    expect(override(7).zh).toContain('未结算笔数为 7，店主仍要继续：已经在银行核对过');
    expect(override(null).zh).toContain('未结算笔数不明，店主仍要继续');
  });

  it('name the file that is to be read', () => {
    const run = anActionRun({ command: 'readLogFile', options: { logFile: 'pinPad' } });
    expect(startedLine(run).en).toContain('Read a log file (PIN pad log)');
  });

  it('say at the end how it ended, with the code in words and the time it took', () => {
    const { report } = anOutcome({
      command: 'diagnosis',
      ending: 'aborted',
      resultCode: '6C',
      meaning: { zh: '用户中止', en: 'abort via timeout or key' },
    });
    expect(endedLine(anActionRun({ report, wasSent: true, finishedAt: '2026-11-22T01:32:00.000Z' }))).toEqual({
      zh: '操作结束：诊断，被终端中止（6C 用户中止），用时 2 分',
      en: 'Action ended: Diagnosis, aborted by the terminal (6C abort via timeout or key), took 2 min',
    });
  });

  it('say that nothing was sent, and why', () => {
    const error = { code: 'action.other-terminal' as const, facts: {} };
    expect(endedLine(anActionRun({ error })).zh).toContain('没有发送（端口上是另一台终端）');
  });

  it('say how much of a file came', () => {
    const file = {
      id: '11111111-2222-4333-8444-555555555555',
      terminalId: '11111111-2222-4333-8444-555555555556',
      logFile: 'application' as const,
      takenAt: '2026-11-22T01:30:00.000Z',
      bytes: 1000,
      totalBytes: 4000,
      isComplete: false,
    };
    expect(endedLine(anActionRun({ wasSent: true, file })).zh).toContain('文件不完整：读到 1000 字节，共 4000 字节');
    expect(endedLine(anActionRun({ wasSent: true, file: { ...file, totalBytes: null } })).en).toContain(
      'file incomplete: 1000 bytes read',
    );
    expect(endedLine(anActionRun({ wasSent: true, file: { ...file, isComplete: true } })).en).toContain(
      '1000 bytes read',
    );
  });

  it('say that nobody saw the end, and that nothing was sent again', () => {
    const line = interruptedLine(anActionRun({ command: 'softwareUpdate' }));
    expect(line.zh).toMatch(/^操作结果不明：软件更新。.*没有重复发送$/);
    expect(line.en).toMatch(/closed before its end was seen/);
  });

  it('say what open payments stood in the way of', () => {
    expect(blockedLine('softwareUpdate', 3, '新版本').zh).toBe(
      '操作被拦下：软件更新。未结算笔数为 3，没有发送任何命令。理由：新版本',
    );
    expect(blockedLine('softwareUpdate', null, 'new').en).toContain('An unknown number of payments');
  });
});
