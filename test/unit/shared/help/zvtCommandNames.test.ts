import { describe, expect, it } from 'vitest';
import { zvtCommandName } from '../../../../shared/help/zvtCommandNames.ts';

describe('the name of a command', () => {
  it('is there in both languages for everything that a maintenance dialogue can hold', () => {
    for (const command of [
      0x0401, 0x040c, 0x040f, 0x04ff, 0x0501, 0x0600, 0x0602, 0x060f, 0x0610, 0x061a, 0x061e, 0x0670, 0x0679, 0x0691,
      0x0693, 0x06b0, 0x06d1, 0x06d3, 0x0810, 0x0811, 0x0f4d, 0x0fa1,
    ]) {
      expect(zvtCommandName(command).zh).toMatch(/\p{Script=Han}/u);
      expect(zvtCommandName(command).en).not.toMatch(/^command/);
    }
  });

  it('is its number where nobody knows it', () => {
    expect(zvtCommandName(0x0477)).toEqual({ zh: '命令 04 77', en: 'command 04 77' });
  });
});
