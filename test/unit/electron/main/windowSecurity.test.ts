import { describe, expect, it, vi } from 'vitest';
import { contentSecurityPolicy, fileOfAddress } from '../../../../electron/main/windowSecurity.ts';

vi.mock('electron', () => ({ app: {}, protocol: {} }));

const root = '/program/out/renderer';

describe('fileOfAddress', () => {
  it('finds the files of the page', () => {
    expect(fileOfAddress('app://steward/', root)).toBe(`${root}/index.html`);
    expect(fileOfAddress('app://steward/index.html', root)).toBe(`${root}/index.html`);
    expect(fileOfAddress('app://steward/assets/index-a1.js', root)).toBe(`${root}/assets/index-a1.js`);
    expect(fileOfAddress('app://steward/index.html?x=1#y', root)).toBe(`${root}/index.html`);
  });

  it('never leaves the folder, however the way out is written', () => {
    const ways = [
      '../../package.json',
      '%2e%2e/%2e%2e/package.json',
      '..%2f..%2fpackage.json',
      '..%5c..%5cpackage.json',
    ];
    for (const way of [...ways, 'a/../../../x.json', '%00.html', '%2fetc%2fhosts.json', '..%2frenderer-x%2fa.js']) {
      const found = fileOfAddress(`app://steward/${way}`, root);
      expect(found === null || found.startsWith(`${root}/`)).toBe(true);
    }
    expect(fileOfAddress('app://steward/..%2f..%2fpackage.json', root)).toBeNull();
  });

  it('knows no other host, scheme, kind of file or broken address', () => {
    const strange = [
      'app://other/index.html',
      'https://steward/index.html',
      'file:///etc/passwd',
      'app://u@steward/index.html',
    ];
    for (const each of [...strange, 'app://steward/a.node', 'app://steward/a', 'app://steward/%E0%A4%A', 'nonsense']) {
      expect(fileOfAddress(each, root)).toBeNull();
    }
  });
});

describe('contentSecurityPolicy', () => {
  it('allows scripts only from our own files', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(/script-src ([^;]+)/.exec(contentSecurityPolicy)?.[1]).toBe("'self'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe-eval|https?:|\*/);
  });
});
