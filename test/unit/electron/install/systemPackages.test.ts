import { describe, expect, it } from 'vitest';
import { choosePackages, missingSystemNeeds, systemNeeds } from '../../../../electron/install/systemPackages.mjs';

const facts = (more: object = {}) => ({
  installed: new Set<string>(),
  hasCommand: () => false,
  hasChineseFont: () => false,
  hasDisplay: false,
  ...more,
});
const names = (needs: readonly { packages: readonly string[] }[]) => needs.map(({ packages }) => packages.at(-1));

describe('missingSystemNeeds', () => {
  it('wants libraries and a Chinese font for the window, and neither tools nor a virtual display', () => {
    expect(names(missingSystemNeeds('window', facts()))).toEqual([
      'libgtk-3-0',
      'libnss3',
      'libasound2',
      'libgbm1',
      'libxss1',
      'libxtst6',
      'fonts-noto-cjk',
    ]);
  });

  it('wants everything for the tests on a bare machine', () => {
    expect(missingSystemNeeds('tests', facts())).toEqual(systemNeeds);
  });

  it('wants no virtual display for the tests where there is a display', () => {
    expect(names(missingSystemNeeds('tests', facts({ hasDisplay: true })))).not.toContain('xvfb');
  });

  it('takes the package under its newer name for installed', () => {
    const missing = missingSystemNeeds('window', facts({ installed: new Set(['libgtk-3-0t64', 'libasound2t64']) }));
    expect(names(missing)).not.toContain('libgtk-3-0');
    expect(names(missing)).not.toContain('libasound2');
  });

  it('takes a command for installed, whoever put it there', () => {
    const missing = missingSystemNeeds('tests', facts({ hasCommand: (command: string) => command === 'socat' }));
    expect(names(missing)).not.toContain('socat');
    expect(names(missing)).toContain('tshark');
  });

  it('is content with any Chinese font', () => {
    expect(names(missingSystemNeeds('window', facts({ hasChineseFont: () => true })))).not.toContain('fonts-noto-cjk');
  });
});

describe('choosePackages', () => {
  const needs = systemNeeds.filter(({ packages }) => packages.includes('libasound2') || packages.includes('tshark'));

  it('chooses the name that the release knows, the newer one first', () => {
    expect(choosePackages(needs, new Set(['libasound2', 'tshark'])).toInstall).toEqual(['libasound2', 'tshark']);
    expect(choosePackages(needs, new Set(['libasound2', 'libasound2t64', 'tshark'])).toInstall).toEqual([
      'libasound2t64',
      'tshark',
    ]);
  });

  it('leaves out what the release does not know, and names it', () => {
    expect(choosePackages(needs, new Set(['libasound2']))).toEqual({ toInstall: ['libasound2'], unknown: ['tshark'] });
  });
});
