import { describe, expect, it } from 'vitest';
import { parseServerList } from '../../../../../electron/protocol/adb/adbServer.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { anAndroid } from '../../../../support/androidFarEnd.ts';

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Sends text to a terminal behind an ADB server and gives what came back, and whether the line is still open. */
const ask = async (far: ReturnType<typeof anAndroid>, request: string): Promise<{ heard: string; isOpen: boolean }> => {
  const line = far.plug();
  let heard = '';
  let isOpen = true;
  line.onBytes((chunk) => {
    heard += text(chunk);
  });
  void line.closed.then(() => {
    isOpen = false;
  });
  await line.write(new TextEncoder().encode(request));
  await settle();
  await line.close();
  return { heard, isOpen };
};

describe('a simulated ADB server', () => {
  const server = anAndroid({}, { profile: 'server' });

  it('answers as a real one does', async () => {
    expect(await ask(server, '000Chost:version')).toEqual({ heard: 'OKAY00040029', isOpen: false });
    expect((await ask(server, '000Dhost:nonsense')).heard).toBe('FAIL0014unknown host service');
    expect((await ask(server, '0012host:transport:XYZ')).heard).toBe("FAIL0016device 'XYZ' not found");
    expect(await ask(server, 'CNXN\u0001\u0000')).toEqual({ heard: '', isOpen: false });
  });

  it('lists its terminal with its state', async () => {
    const { heard } = await ask(server, '000Ehost:devices-l');
    expect(parseServerList(heard.slice(8))).toEqual([
      { serial: 'SIM-S900-0001', state: 'device', product: 's900', model: 'SIMULATED S900', transportId: '1' },
    ]);
  });

  it('hands a command on, also when both requests come at once', async () => {
    const { heard } = await ask(server, '0013host:transport-id:10015exec:cat /proc/uptime');
    expect(heard).toMatch(/^OKAYOKAY262800\.12 /);
  });
});

describe('a simulated Android terminal', () => {
  it('changes by patch, with rules', () => {
    const { terminal } = anAndroid();
    expect(terminal.change({ battery: { percent: 7 } })).toMatchObject({ ok: true });
    expect(terminal.state()).toMatchObject({ battery: { percent: 7, millivolts: 4087 } });
    expect(terminal.change({ battery: { percent: 700 } })).toMatchObject({ error: { code: 'input.invalid' } });
    expect(terminal.change({ colour: 'red' })).toMatchObject({ error: { code: 'input.invalid' } });
    expect(terminal.setFaults([{ kind: 'mute', afterBytes: 5 }])).toMatchObject({ ok: true });
    expect(terminal.setFaults([{ kind: 'nak', block: 1 }])).toMatchObject({ error: { code: 'input.invalid' } });
    expect(terminal.faults()).toEqual([{ kind: 'mute', afterBytes: 5 }]);
    expect(terminal.setProfile('server')).toMatchObject({ ok: true, value: 'server' });
    expect(terminal.setProfile('x')).toMatchObject({ error: { code: 'input.invalid' } });
    expect([terminal.commands(), terminal.received()]).toEqual([[], []]);
  });

  it('hangs up on whoever speaks another protocol', async () => {
    const { terminal } = anAndroid();
    const pair = createMemoryPair();
    terminal.attach(pair.terminal, 'stream');
    await pair.console.write(new TextEncoder().encode('GET / HTTP/1.1\r\nHost: terminal\r\n\r\n'));
    expect(await pair.console.closed).toEqual({ kind: 'ended' });
  });
});
