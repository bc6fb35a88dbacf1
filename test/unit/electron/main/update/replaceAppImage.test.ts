import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceAppImage, sha512Of } from '../../../../../electron/main/update/replaceAppImage.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  mkdirSync(join(folder, 'programs'));
  writeFileSync(join(folder, 'programs', 'Steward 0.1.0.AppImage'), 'old', { mode: 0o755 });
  writeFileSync(join(folder, 'fetched'), 'new');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const program = () => join(folder, 'programs', 'Steward 0.1.0.AppImage');

describe('putting a new AppImage in the place of the old one', () => {
  it('keeps the name, can be started, and leaves nothing else', () => {
    replaceAppImage(program(), join(folder, 'fetched'), sha512Of(join(folder, 'fetched')));
    expect(readFileSync(program(), 'utf8')).toBe('new');
    expect(statSync(program()).mode & 0o777).toBe(0o755);
    expect(readdirSync(join(folder, 'programs'))).toEqual(['Steward 0.1.0.AppImage']);
  });

  it('leaves the old one as it was when the fetched file has changed since, or is gone', () => {
    const sum = sha512Of(join(folder, 'fetched'));
    writeFileSync(join(folder, 'fetched'), 'other');
    expect(() => replaceAppImage(program(), join(folder, 'fetched'), sum)).toThrow('checksum');
    rmSync(join(folder, 'fetched'));
    expect(() => replaceAppImage(program(), join(folder, 'fetched'), sum)).toThrow('ENOENT');
    expect(readFileSync(program(), 'utf8')).toBe('old');
    expect(readdirSync(join(folder, 'programs'))).toEqual(['Steward 0.1.0.AppImage']);
  });
});
