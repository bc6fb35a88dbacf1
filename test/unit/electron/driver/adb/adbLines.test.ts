import { describe, expect, it } from 'vitest';
import { AdbLines } from '../../../../../electron/driver/adb/adbLines.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';

const never = new AbortController().signal;

describe('connections one after the other', () => {
  it('begin with the one that was given, and close each before the next', async () => {
    const first = createMemoryPair();
    const second = createMemoryPair();
    const lines = new AdbLines(first.console, () => Promise.resolve(success(second.console)));
    expect(await lines.next(never)).toEqual(success(first.console));
    expect(await lines.next(never)).toEqual(success(second.console));
    expect(await first.console.closed).toEqual({ kind: 'closed' });
    await lines.close();
    expect(await second.console.closed).toEqual({ kind: 'closed' });
    await lines.close();
  });

  it('leave the first one open at the end, but never beside a next one', async () => {
    const first = createMemoryPair();
    let isOpen = true;
    void first.console.closed.then(() => {
      isOpen = false;
    });
    const seen: boolean[] = [];
    const lines = new AdbLines(first.console, () => {
      seen.push(isOpen);
      return Promise.resolve(success(createMemoryPair().console));
    });
    await lines.next(never);
    await lines.close();
    expect(isOpen).toBe(true);
    await lines.next(never);
    expect(seen).toEqual([false]);
  });

  it('end where nobody opens them again, or it fails', async () => {
    const lines = new AdbLines(createMemoryPair().console, undefined);
    await lines.next(never);
    expect(await lines.next(never)).toMatchObject({ ok: false, error: { code: 'transport.closed' } });
    const refused = new AdbLines(createMemoryPair().console, () => Promise.resolve(failure('adb.no-server')));
    await refused.next(never);
    expect(await refused.next(never)).toMatchObject({ ok: false, error: { code: 'adb.no-server' } });
  });
});
