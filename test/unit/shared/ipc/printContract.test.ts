import { describe, expect, it } from 'vitest';
import { printCommands } from '../../../../shared/ipc/printContract.ts';

describe('print contract', () => {
  it('lets the window propose a name, never a place; where to is asked by the main process', () => {
    const { answeredBy, input } = printCommands['print.savePdf'];
    expect(answeredBy).toBe('main');
    const wishes = { language: 'zh', name: '周检', paper: 'roll58', height: 120, foot: '' };
    expect(input.safeParse(wishes).success).toBe(true);
    expect(input.safeParse({ ...wishes, height: 99_999 }).success).toBe(false);
    expect(input.safeParse({ ...wishes, paper: 'a5' }).success).toBe(false);
    expect(Object.keys(input.shape)).not.toContain('file');
  });
});
