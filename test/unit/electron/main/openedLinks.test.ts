import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  createOpenedLinks,
  fileInArguments,
  linkInArguments,
  openedEndings,
} from '../../../../electron/main/openedLinks.ts';

describe('addresses that the system hands over', () => {
  it('are found in a command line, wherever they stand', () => {
    expect(linkInArguments(['--data', '/x', 'steward://terminal/V2N0001'])).toBe('steward://terminal/V2N0001');
    expect(linkInArguments(['steward://open/anything'])).toBe('steward://open/anything');
    expect(linkInArguments(['--data', '/x'])).toBeNull();
  });

  it('wait for the page, the newest one only, and are taken once', () => {
    const links = createOpenedLinks();
    let told = 0;
    links.put('steward://terminal/A');
    links.onLink(() => {
      told += 1;
    });
    links.put(null);
    expect(told).toBe(0);
    links.put('steward://terminal/B');
    expect(told).toBe(1);
    expect(links.take()).toBe('steward://terminal/B');
    expect(links.take()).toBeNull();
  });
});

describe('files that the system hands over', () => {
  const aFolder = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'opened 文件-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const name of ['终端 1.csv', 'b.XLSX', 'loader.js']) writeFileSync(join(folder, name), 'x');
    mkdirSync(join(folder, 'folder.zip'));
    return folder;
  };

  it('are found by path, by address and beside the place where they were named', () => {
    const folder = aFolder();
    const list = join(folder, '终端 1.csv');
    expect(fileInArguments(['--data', '/x', list], '/')).toBe(list);
    expect(fileInArguments([pathToFileURL(list).href, join(folder, 'b.XLSX')], '/')).toBe(list);
    expect(fileInArguments(['b.XLSX'], folder)).toBe(join(folder, 'b.XLSX'));
  });

  it('are none where nothing is there, or of a kind that nobody has a use for', () => {
    const folder = aFolder();
    const none = [
      'loader.js',
      'folder.zip',
      'missing.csv',
      '--b.csv',
      'file://server/b.csv',
      'file:///%00.csv',
      'steward://a.csv',
    ];
    expect(fileInArguments(none, folder)).toBeNull();
    expect(fileInArguments([], folder)).toBeNull();
  });

  it('have the endings for which the page has a use', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../../renderer/app/DroppedFile.tsx'), 'utf8');
    const endings = [...page.matchAll(/endings: \[([^\]]*)\]/g)].flatMap(
      ([, list = '']) => list.match(/[a-z]+/g) ?? [],
    );
    expect(endings.length).toBeGreaterThan(10);
    expect([...openedEndings].sort()).toEqual([...new Set(endings.map((ending) => `.${ending}`))].sort());
  });
});
