import { describe, expect, it } from 'vitest';
import { backLine, lostLine, sleptLine, spanInWords } from '../../../../electron/service/connectionLines.ts';
import { failure } from '../../../../shared/error/appError.ts';

describe('lines about connections', () => {
  it.each([
    [-5, '0 s', '0 秒'],
    [12_300, '12 s', '12 秒'],
    [119_000, '119 s', '119 秒'],
    [600_000, '10 min', '10 分钟'],
    [9_000_000, '2.5 h', '2.5 小时'],
  ])('name a span of %i ms as %s', (ms, en, zh) => {
    expect(spanInWords(ms)).toEqual({ zh, en });
  });

  it('say where, why and how long', () => {
    expect(lostLine('serial:COM7', failure('transport.no-port').error).en).toBe(
      'Connection lost (serial:COM7): The port is not there',
    );
    expect(lostLine('serial:COM7', null).zh).toContain('端口中断');
    expect(backLine('serial:COM7', 12_000).zh).toContain('中断了 12 秒');
    expect(sleptLine(60_000).en).toContain('60 s');
  });
});
