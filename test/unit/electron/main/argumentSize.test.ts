import { describe, expect, it } from 'vitest';
import { WrongUsage } from '../../../../electron/main/appPaths.ts';
import { mustBePassable } from '../../../../electron/main/argumentSize.ts';

describe('mustBePassable', () => {
  it('lets addresses, options and long paths through', () => {
    expect(() => mustBePassable([])).not.toThrow();
    expect(() => mustBePassable(['--data', `/${'文件夹/'.repeat(400)}`, `steward://${'a'.repeat(400)}`])).not.toThrow();
  });

  it('refuses what would end the program that runs: one long address, or thousands of files', () => {
    const files = Array.from({ length: 10_000 }, (_, at) => `/home/li/${String(at)}.csv`);
    for (const argv of [[`steward://terminal/${'%25'.repeat(20_000)}`], files, ['文'.repeat(6000)]]) {
      expect(() => mustBePassable(argv)).toThrow(WrongUsage);
    }
    expect(() => mustBePassable(files)).toThrow(/太长（\d+ KB）.*\n.*too long \(\d+ KB\)/);
    expect(() => mustBePassable([`steward://${'secret'.repeat(9999)}`])).not.toThrow(/secret/);
  });
});
