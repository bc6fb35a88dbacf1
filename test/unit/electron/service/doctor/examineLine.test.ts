import { describe, expect, it } from 'vitest';
import { zvtPlugin } from '../../../../../electron/driver/zvt/plugin.ts';
import { silentLogger } from '../../../../../electron/log/logger.ts';
import { examineLine, type LineToTry } from '../../../../../electron/service/doctor/examineLine.ts';
import { zvtSimulator } from '../../../../../electron/simulator/zvt/zvtSimulator.ts';
import { createMemoryPair } from '../../../../../electron/transport/memoryTransport.ts';
import { parsePortAddress } from '../../../../../electron/transport/portAddress.ts';
import type { PortSource } from '../../../../../electron/transport/portSource.ts';
import type { Transport } from '../../../../../electron/transport/transport.ts';
import { failure, success } from '../../../../../shared/error/appError.ts';
import type { DoctorFinding } from '../../../../../shared/model/doctorReport.ts';
import { createFakeClock, type FakeClock } from '../../../../support/fakeClock.ts';

type FarEnd = (terminal: Transport, cut: () => void, address: string) => void;

const addressOf = (text: string): LineToTry['address'] => {
  const parsed = parsePortAddress(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

const portsWith = (clock: FakeClock, farEnd: FarEnd): PortSource & { readonly opened: string[] } => {
  const opened: string[] = [];
  return {
    opened,
    list: () => Promise.resolve([]),
    open: (address) => {
      opened.push(address.text);
      const pair = createMemoryPair({ address, now: () => clock.now() });
      farEnd(
        pair.terminal,
        () => {
          pair.cut();
        },
        address.text,
      );
      return Promise.resolve(success(pair.console));
    },
  };
};

const terminalAt =
  (clock: FakeClock, isThere: (address: string) => boolean): FarEnd =>
  (line, cut, address) => {
    if (!isThere(address)) return;
    const made = zvtSimulator.switchOn('healthy', { clock, log: silentLogger });
    if (!made.ok) throw new Error(made.error.code);
    made.value.attach(line, address.startsWith('tcp') ? 'stream' : 'block', cut);
  };

/** The finding and how many seconds it took. */
const examine = async (
  clock: FakeClock,
  ports: PortSource,
  address = 'serial:/dev/ttyUSB0',
): Promise<{ readonly finding: DoctorFinding | null; readonly seconds: number }> => {
  const startedAt = clock.now();
  let done: { finding: DoctorFinding | null } | null = null;
  void examineLine(
    {
      address: addressOf(address),
      name: 'USB Serial',
      password: null,
      plugins: [zvtPlugin],
      signal: new AbortController().signal,
    },
    { clock, log: silentLogger, ports },
  ).then((finding) => {
    done = { finding };
  });
  const isDone = (): { finding: DoctorFinding | null } | null => done;
  for (let step = 0; step < 400 && isDone() === null; step += 1) await clock.advance(100);
  const ended = isDone();
  if (ended === null) throw new Error('the doctor hangs');
  return { finding: ended.finding, seconds: (clock.now() - startedAt) / 1000 };
};

describe('a line that the doctor tries', () => {
  it('answers with who is there, and offers a check', async () => {
    const clock = createFakeClock();
    const ports = portsWith(
      clock,
      terminalAt(clock, () => true),
    );
    const { finding } = await examine(clock, ports);
    expect(finding).toMatchObject({ id: 'line.answers', outcome: 'fine', action: { kind: 'check' } });
    expect(finding?.explanation.en).toContain('SIM-A8 SIMULATED');
    expect(ports.opened).toHaveLength(1);
  });

  it('answers only with another speed: that address is offered', async () => {
    const clock = createFakeClock();
    const ports = portsWith(
      clock,
      terminalAt(clock, (address) => address.includes('baud=19200')),
    );
    const { finding, seconds } = await examine(clock, ports);
    expect(finding?.id).toBe('line.other-settings');
    expect(finding?.explanation.en).toContain('19200 8N1');
    expect(finding?.action).toMatchObject({ kind: 'check', address: expect.stringContaining('baud=19200') as string });
    expect(seconds).toBeLessThan(15);
  });

  it('is silent with all settings within 15 s, and the doctor does not pretend to know why', async () => {
    const clock = createFakeClock();
    const ports = portsWith(clock, () => undefined);
    const { finding, seconds } = await examine(clock, ports);
    expect(finding?.id).toBe('line.silent');
    expect(finding?.explanation.en).toContain('this evidence cannot tell');
    expect(finding?.evidence[1]?.value).toContain('115200 8N1');
    expect(seconds).toBeLessThan(15);
    expect(ports.opened.length).toBeGreaterThan(4);
  });

  it('gives our own bytes back: there is no terminal at its end', async () => {
    const clock = createFakeClock();
    const ports = portsWith(clock, (line) => {
      line.onBytes((chunk) => void line.write(chunk));
    });
    expect((await examine(clock, ports)).finding?.id).toBe('line.echo');
  });

  it('speaks another protocol: what it looks like is said', async () => {
    const clock = createFakeClock();
    const ports = portsWith(clock, (line) => {
      line.onBytes(() => void line.write(new TextEncoder().encode('\u0002S00\u0003\u0041')));
    });
    const { finding } = await examine(clock, ports);
    expect(finding?.id).toBe('line.other-protocol');
    expect(finding?.explanation.en).toContain('STX-framed');
  });

  it('goes away while it is asked', async () => {
    const clock = createFakeClock();
    const ports = portsWith(clock, (line, cut) => {
      line.onBytes(() => {
        cut();
      });
    });
    expect((await examine(clock, ports)).finding?.id).toBe('line.gone');
  });

  it('that begins to answer and does not come to an end is not called fine', async () => {
    const clock = createFakeClock();
    const ports = portsWith(clock, (line) => {
      let isSaid = false;
      line.onBytes(() => {
        if (isSaid) return;
        isSaid = true;
        void line.write(Uint8Array.of(0x06, 0x10, 0x02, 0x80, 0x00, 0x00, 0x10, 0x03, 0xf5, 0x1f));
      });
    });
    expect((await examine(clock, ports)).finding).toMatchObject({ id: 'line.unfinished', outcome: 'hint' });
  });

  it('whose path is no port says so instead of blaming the cable', async () => {
    const ports: PortSource = {
      list: () => Promise.resolve([]),
      open: () => Promise.resolve(failure('transport.no-port', {})),
    };
    const { finding } = await examine(createFakeClock(), ports, 'serial:/etc/passwd');
    expect(finding?.id).toBe('line.no-port');
    expect(finding?.explanation.en).toContain('/etc/passwd');
  });

  it('that is busy or closed to us is told at those places, not here', async () => {
    const clock = createFakeClock();
    for (const code of ['transport.busy', 'transport.permission-denied'] as const) {
      const ports: PortSource = { list: () => Promise.resolve([]), open: () => Promise.resolve(failure(code, {})) };
      expect((await examine(clock, ports)).finding).toBeNull();
    }
  });
});

describe('a network address that the doctor tries', () => {
  it('answers, refuses or stays silent', async () => {
    const clock = createFakeClock();
    const answering = portsWith(
      clock,
      terminalAt(clock, () => true),
    );
    expect((await examine(clock, answering, 'tcp://10.0.0.9:20007')).finding?.id).toBe('network.answers');
    const refused: PortSource = {
      list: () => Promise.resolve([]),
      open: () => Promise.resolve(failure('transport.refused', { systemCode: 'ECONNREFUSED' })),
    };
    const { finding } = await examine(clock, refused, 'tcp://10.0.0.9:20007');
    expect(finding?.id).toBe('network.refused');
    expect(finding?.explanation.en).toContain('ECONNREFUSED');
    const silent = portsWith(clock, () => undefined);
    const quiet = await examine(clock, silent, 'tcp://10.0.0.9:20007');
    expect(quiet.finding?.id).toBe('network.silent');
    expect(silent.opened).toHaveLength(1);
  });

  it('speaks another protocol', async () => {
    const clock = createFakeClock();
    const ports = portsWith(clock, (line) => {
      line.onBytes(() => void line.write(new TextEncoder().encode('HTTP/1.1 400 Bad Request\r\n\r\n')));
    });
    const { finding } = await examine(clock, ports, 'tcp://10.0.0.9:80');
    expect(finding?.id).toBe('network.other-protocol');
    expect(finding?.explanation.en).toContain('HTTP');
  });
});
