import { describe, expect, it } from 'vitest';
import { controlText } from '../../../../../electron/install/packaging/debianPackage.mjs';

const plan = {
  fields: {
    name: 'terminal-steward',
    version: '0.1.0',
    architecture: 'amd64',
    maintainer: 'Somebody <somebody@example.org>',
    url: 'https://example.org',
    category: 'utils',
    description: `Keeps a shop’s terminals\n ${'A word and another one. '.repeat(10)}`,
  },
  depends: ['libnss3', 'libgtk-3-0t64 | libgtk-3-0'],
  recommends: ['xdg-utils'],
  afterInstall: '',
  afterRemove: '',
  files: [],
};

describe('controlText', () => {
  const lines = controlText(plan, 251_000).split('\n');

  it('names the package, its size and what it needs', () => {
    expect(lines).toContain('Package: terminal-steward');
    expect(lines).toContain('Installed-Size: 251000');
    expect(lines).toContain('Depends: libnss3, libgtk-3-0t64 | libgtk-3-0');
    expect(lines).toContain('Recommends: xdg-utils');
  });

  it('breaks the description into lines that begin with a blank and end before column 80', () => {
    const described = lines.slice(lines.findIndex((line) => line.startsWith('Description: ')) + 1, -1);
    expect(described.length).toBeGreaterThan(2);
    expect(described.filter((line) => !/^ \S.{0,78}$/.test(line) || line.length > 80)).toEqual([]);
  });

  it('leaves out recommendations that there are not', () => {
    expect(controlText({ ...plan, recommends: [] }, 1)).not.toContain('Recommends');
  });
});
