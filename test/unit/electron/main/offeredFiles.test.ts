import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOfferedFiles } from '../../../../electron/main/offeredFiles.ts';

let folder = '';
let file = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offered-'));
  file = join(folder, '登记表.CSV');
  writeFileSync(file, 'a,b\r\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const tables = { filters: [{ extensions: ['csv', 'xlsx'] }] };

describe('createOfferedFiles', () => {
  it('answers the next question once', () => {
    const offered = createOfferedFiles(() => 0);
    expect(offered.offer(file)).toEqual({ name: '登记表.CSV', kind: 'file' });
    expect(offered.take(tables)).toBe(file);
    expect(offered.take(tables)).toBeNull();
  });

  it('does not answer a question for other files, nor after a while', () => {
    let now = 0;
    const offered = createOfferedFiles(() => now);
    offered.offer(file);
    expect(offered.take({ filters: [{ extensions: ['zip'] }] })).toBeNull();
    offered.offer(file);
    expect(offered.take({ filters: [{ extensions: ['zip'] }, { extensions: ['*'] }] })).toBe(file);
    offered.offer(file);
    now = 121_000;
    expect(offered.take(tables)).toBeNull();
  });

  it.each([
    ['nothing', ''],
    ['no text', 5],
    ['a relative path', 'a.csv'],
    ['an address', 'file:///etc/passwd'],
    ['a very long path', `/${'a'.repeat(5000)}`],
    ['a path with a zero', '/tmp/a\0b'],
  ])('takes %s for no file', (_what, path) => {
    const offered = createOfferedFiles(() => 0);
    expect(offered.offer(path)).toBeNull();
    expect(offered.take(tables)).toBeNull();
  });

  it('names a folder, a device, a pipe, a link in a circle and what is not there, so that the window can say what it is, and keeps none', () => {
    const offered = createOfferedFiles(() => 0);
    const pipe = join(folder, 'pipe.csv');
    execFileSync('mkfifo', [pipe]);
    const circle = join(folder, 'circle.csv');
    symlinkSync(circle, circle);
    for (const [path, kind] of [
      [folder, 'folder'],
      ['/dev/null', 'device'],
      [pipe, 'device'],
      [circle, 'missing'],
      ['/no/such/file.csv', 'missing'],
    ] as const) {
      const name = `${basename(path)}${kind === 'missing' ? '' : '/'}`;
      expect(offered.offer(path)).toEqual({ name, kind });
      expect(offered.take({ filters: [{ extensions: ['*'] }] })).toBeNull();
    }
  });

  it('shows no name that looks like another one', () => {
    const offered = createOfferedFiles(() => 0);
    const odd = join(folder, 'a\u202Evsc.exe\u200B\n.csv');
    writeFileSync(odd, 'a');
    symlinkSync(odd, join(folder, 'link.csv'));
    expect(offered.offer(odd)?.name).toBe('a\uFFFDvsc.exe\uFFFD\uFFFD.csv');
    expect(offered.take(tables)).toBe(odd);
    expect(offered.offer(join(folder, 'link.csv'))?.name).toBe('link.csv');
  });

  it('forgets a file that was offered by somebody who has gone', () => {
    const offered = createOfferedFiles(() => 0);
    offered.offer(file);
    offered.forget();
    expect(offered.take(tables)).toBeNull();
  });

  it('forgets the former file when another is offered that is none', () => {
    const offered = createOfferedFiles(() => 0);
    offered.offer(file);
    offered.offer('/no/such/file.csv');
    expect(offered.take(tables)).toBeNull();
  });
});
