import { describe, expect, it } from 'vitest';
import { createEarlyLog } from '../../../../electron/main/earlyLog.ts';

describe('createEarlyLog', () => {
  it('writes what came before the file in its order, once, and then at once', () => {
    const written: string[] = [];
    const early = createEarlyLog();
    early.log('info', 'first', { a: 1 });
    early.log('warn', 'second');
    expect(written).toEqual([]);
    early.writeTo((level, message, facts) => written.push(`${level} ${message} ${JSON.stringify(facts ?? null)}`));
    early.log('error', 'third');
    expect(written).toEqual(['info first {"a":1}', 'warn second null', 'error third null']);
  });
});
