import { describe, expect, it } from 'vitest';
import { onlyOptionalMissing } from '../../../../electron/install/onlyOptionalMissing.mjs';

const lock = JSON.stringify({
  packages: {
    '': { dependencies: { tool: '1.2.3' } },
    'node_modules/tool': { version: '1.2.3', optionalDependencies: { '@tool/mac': '1.2.3', '@tool/windows': '1.2.3' } },
  },
});

describe('what npm misses in the lock file', () => {
  it.each([
    ['a binary that the registry does not have', 'npm error Missing: @tool/mac@ from lock file', true],
    ['a binary that the registry has by now', 'npm error Missing: @tool/mac@1.2.3 from lock file', true],
    ['both', 'Missing: @tool/mac@ from lock file\nnpm error Missing: @tool/windows@1.2.3 from lock file\n', true],
    ['a package that everybody needs', 'npm error Missing: tool@1.2.3 from lock file', false],
    ['one of each', 'Missing: @tool/mac@ from lock file\nMissing: other@1.0.0 from lock file', false],
    ['another version', 'Invalid: lock file’s tool@1.2.3 does not satisfy tool@2.0.0', false],
    ['nothing', 'npm error code E404', false],
  ])('%s', (_, output, isHarmless) => {
    expect(onlyOptionalMissing(output, lock)).toBe(isHarmless);
  });

  it('a lock file without packages has nothing optional', () => {
    expect(onlyOptionalMissing('Missing: @tool/mac@ from lock file', '{}')).toBe(false);
  });
});
