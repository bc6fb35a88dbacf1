import { describe, expect, it } from 'vitest';
import { toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { parsePortAddress } from '../../../../../electron/transport/portAddress.ts';
import type { PortSource } from '../../../../../electron/transport/portSource.ts';
import { tapPorts } from '../../../../../electron/transport/trace/tapPorts.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import { unwrap } from '../../../../support/anEngine.ts';

const address = unwrap(parsePortAddress('sim:memory'));
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

describe('tapPorts', () => {
  it('shows every byte both ways with its time, and the end, while both ends notice nothing', async () => {
    const pair = createMemoryPair({ address, now: () => 7 });
    const ports: PortSource = {
      list: () => Promise.resolve([]),
      open: () => Promise.resolve(success(pair.console)),
    };
    const seen: string[] = [];
    const tapped = tapPorts(
      ports,
      {
        opened: ({ text }) => ({
          bytes: (direction, bytes, at) => seen.push(`${text} ${direction} ${toSpacedHex(bytes)} ${at}`),
          closed: ({ kind }) => seen.push(kind),
        }),
        refused: () => undefined,
      },
      () => 5,
    );
    expect(await tapped.list()).toEqual([]);
    await pair.terminal.write(Uint8Array.of(0x41));
    const line = unwrap(await tapped.open(address, new AbortController().signal));
    const heard: string[] = [];
    line.onBytes((chunk, at) => heard.push(`${toSpacedHex(chunk)} ${at}`));
    const atTerminal: string[] = [];
    pair.terminal.onBytes((chunk) => atTerminal.push(toSpacedHex(chunk)));
    await line.write(Uint8Array.of(1, 2));
    await pair.terminal.write(Uint8Array.of(6));
    await settle();
    expect(heard).toEqual(['41 7', '06 7']);
    expect(atTerminal).toEqual(['01 02']);
    await line.close();
    await settle();
    expect(seen).toEqual([
      'sim:memory fromTerminal 41 7',
      'sim:memory toTerminal 01 02 5',
      'sim:memory fromTerminal 06 7',
      'closed',
    ]);
  });

  it('passes on why a port could not be opened, and tells it', async () => {
    const refused = failure('transport.busy', { address: 'x' });
    const ports: PortSource = { list: () => Promise.resolve([]), open: () => Promise.resolve(refused) };
    const seen: string[] = [];
    const tap = {
      opened: () => ({ bytes: () => undefined, closed: () => undefined }),
      refused: (at: { readonly text: string }, error: { readonly code: string }) =>
        seen.push(`${at.text} ${error.code}`),
    };
    const tapped = tapPorts(ports, tap, () => 0);
    expect(await tapped.open(address, new AbortController().signal)).toEqual(refused);
    expect(seen).toEqual(['sim:memory transport.busy']);
  });
});
