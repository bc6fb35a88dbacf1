import { describe, expect, it } from 'vitest';
import { ZvtDriver } from '../../../../../electron/driver/zvt/zvtDriver.ts';
import { toSpacedHex } from '../../../../../electron/protocol/field/hex.ts';
import { aDriver, feig, maintenanceReply, offering, ready, unknownCommand } from '../../../../support/zvtTerminal.ts';
import { vectorBytes } from '../../../../support/zvtVectors.ts';

const enquiry = '05 01 07 00 00 00 03 04 06 00';
const vendor = ['80 00 00', toSpacedHex(vectorBytes('z093'))];
const printed = [
  '80 00 00',
  '06 D1 1C 00 42 61 74 74 65 72 69 65 73 70 61 6E 6E 75 6E 67 20 28 56 29 3A 20 33 2E 31 32 20',
  '06 0F 00',
];
const full = { '06 1A': printed, '06 70': ['80 00 00', '04 FF 01 0A', '06 0F 00'] };

describe('a quick check sends', () => {
  it('nothing but the status enquiry to a terminal that offers nothing', async () => {
    const { driver, report, commands, steps } = aDriver({ '05 01': ready });
    expect(driver).toBeInstanceOf(ZvtDriver);
    expect(await report()).toMatchObject({ ending: 'complete', facts: { statusCode: 0 } });
    expect(commands()).toEqual([enquiry]);
    expect(steps).toEqual(['status']);
  });

  it('the extension’s request where it was offered', async () => {
    const { report, commands } = aDriver({
      '05 01': offering,
      '0F 4D': maintenanceReply({ power: { batteryPercent: 63 } }),
    });
    expect(await report()).toMatchObject({
      capabilities: { statusEnquiry: 'supported', maintenance: 'supported', diagnosis: 'unknown' },
      answered: ['0F 4D'],
    });
    expect(commands().map((command) => command.slice(0, 5))).toEqual(['05 01', '0F 4D', '0F 4D']);
  });

  it('the maker’s commands to a device of that maker', async () => {
    const { report, commands } = aDriver({ '05 01': feig, '0F A1': vendor, '06 1A': printed });
    const { answered, capabilities } = await report();
    expect(commands()).toEqual([enquiry, '0F A1 02 00 01', '06 1A 00']);
    expect(answered).toEqual(['0F A1', '06 1A']);
    expect(capabilities).toMatchObject({ enhancedSystemInfo: 'supported', printConfiguration: 'supported' });
  });

  it('what this terminal has answered before, and not what another one has', async () => {
    const settings = { answeredBefore: ['0F 4D', '06 1A'], rememberedFor: { serialNumber: null, tid: '52523535' } };
    const status = ['80 00 00', '06 0F 0A 00 06 07 1F 44 04 52 52 35 35'];
    const known = aDriver({ '05 01': status, '06 1A': printed }, { settings });
    await known.report();
    expect(known.commands().map((command) => command.slice(0, 5))).toEqual(['05 01', '0F 4D', '06 1A']);
    const other = aDriver({ '05 01': ['80 00 00', '06 0F 0A 00 06 07 1F 44 04 52 52 35 36'] }, { settings });
    await other.report();
    expect(other.commands()).toEqual([enquiry]);
  });

  it('the password of the terminal’s settings, which is found nowhere else', async () => {
    const { report, commands } = aDriver({ '05 01': ready }, { settings: { password: '918273' } });
    const result = await report();
    expect(commands()).toEqual(['05 01 07 91 82 73 03 04 06 00']);
    expect(JSON.stringify(result)).not.toContain('918273');
    const odd = aDriver({ '05 01': ready }, { settings: { password: 'abc' } });
    await odd.report();
    expect(odd.commands()).toEqual([enquiry]);
  });
});

describe('a status that does not fit', () => {
  it('is told to the technician in words, without its bytes', async () => {
    const { report } = aDriver({ '05 01': ['80 00 00', '06 0F 03 00 77 01'] });
    expect((await report()).remarks).toEqual(['05 01: 2 bytes at the end not understood']);
  });
});

describe('a full check sends', () => {
  it('also the print and the diagnosis, and never a registration', async () => {
    const { report, commands, steps } = aDriver({ '05 01': ready, ...full });
    const { capabilities, measured, printout } = await report('full');
    expect(commands()).toEqual([enquiry, '06 1A 00', '06 70 05 06 03 1B 01 01']);
    expect(steps).toEqual(['status', 'printout', 'diagnosis']);
    expect(capabilities).toMatchObject({ printConfiguration: 'supported', diagnosis: 'supported' });
    expect(measured).toMatchObject([{ metric: 'battery.voltage', value: 3.12, source: 'printout' }]);
    expect(printout).toEqual(['Batteriespannung (V): 3.12']);
  });

  it('nothing that prints or goes online to a terminal that is busy with itself', async () => {
    for (const code of ['9C', 'E0']) {
      const { report, commands } = aDriver({ '05 01': ['80 00 00', `06 0F 01 ${code}`], ...full });
      await report('full');
      expect(commands()).toEqual([enquiry]);
    }
  });

  it('the event log’s request too, page by page, up to the newest 200 entries', async () => {
    const page = (numbers: readonly number[], next?: number) =>
      maintenanceReply({
        eventLog: {
          oldest: 1,
          newest: 1000,
          ...(next === undefined ? {} : { next }),
          entries: numbers.map((number) => ({ number })),
        },
      });
    const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const { report, commands } = aDriver({
      '05 01': offering,
      '0F 4D': [
        maintenanceReply({ software: {} }),
        page(range(1, 100), 100),
        page(range(801, 900), 900),
        page(range(901, 1000)),
      ],
    });
    const { facts } = await report('full');
    expect(facts.events?.map(({ number }) => number)).toEqual(range(801, 1000));
    expect(
      commands()
        .filter((command) => command.includes('DF 52'))
        .map((command) => command.slice(command.indexOf('DF 52'), command.indexOf('DF 53') - 1)),
    ).toEqual(['DF 52 04 00 00 00 00', 'DF 52 04 00 00 03 20', 'DF 52 04 00 00 03 84']);
  });
});

describe('case 14: a terminal that refuses everything but the status enquiry', () => {
  it('has refused capabilities and is judged all the same', async () => {
    const { report } = aDriver({ '05 01': feig });
    const result = await report('full');
    expect(result).toMatchObject({
      ending: 'complete',
      identity: { serialNumber: '17F59B1F', model: 'cVEND plug', tid: '52523535' },
      capabilities: {
        statusEnquiry: 'supported',
        maintenance: 'unknown',
        enhancedSystemInfo: 'refused',
        printConfiguration: 'refused',
        diagnosis: 'refused',
      },
      refused: ['0F A1', '06 1A', '06 70'],
      brokenBy: null,
    });
  });

  it('also by an abort with 83; another code leaves the capability unknown', async () => {
    const { report } = aDriver({
      '05 01': ready,
      '06 1A': ['80 00 00', '06 1E 01 83'],
      '06 70': ['80 00 00', '06 1E 01 9B'],
    });
    const { capabilities, remarks } = await report('full');
    expect(capabilities).toMatchObject({ printConfiguration: 'refused', diagnosis: 'unknown' });
    expect(remarks).toEqual(['06 70: 9B, dial-up or communication fault']);
  });
});

describe('no result', () => {
  it('from a serial line without anyone: the enquiry is repeated once and ends within 50 s', async () => {
    const { read, commands, clock } = aDriver({});
    const line = aDriver({ '05 01': [] });
    line.far.answer(() => []);
    const start = line.clock.now();
    expect(await line.read()).toMatchObject({ ok: false, error: { code: 'link.silent' } });
    expect(line.commands()).toHaveLength(6);
    expect(line.clock.now() - start).toBeLessThan(50_000);
    expect(await read()).toMatchObject({ ok: false, error: { code: 'terminal.aborted', facts: { resultCode: '83' } } });
    expect(commands()).toEqual([enquiry]);
    expect(clock.pending).toBe(0);
  });

  it('from a terminal that accepts and never completes, within 50 s', async () => {
    for (const kind of ['serial', 'stream'] as const) {
      const { read, clock, commands } = aDriver({ '05 01': ['80 00 00'] }, { kind });
      const start = clock.now();
      expect(await read()).toMatchObject({ ok: false, error: { code: 'link.silent', facts: { timer: 'T4' } } });
      expect(clock.now() - start).toBeLessThan(50_000);
      expect(commands()).toHaveLength(2);
    }
  });

  it('from a silent TCP port: once more over a new connection, or not at all without one', async () => {
    const { read, commands } = aDriver({ '05 01': [] }, { kind: 'stream' });
    expect(await read()).toMatchObject({ ok: false, error: { code: 'link.silent' } });
    expect(commands()).toHaveLength(2);
    const single = aDriver({ '05 01': [] }, { kind: 'stream', canReopen: false });
    expect(await single.read()).toMatchObject({ ok: false, error: { code: 'link.silent' } });
    expect(single.commands()).toHaveLength(1);
  });

  it('from another protocol, and says what it looks like', async () => {
    const { read, far, pair, commands } = aDriver({}, { kind: 'stream' });
    far.answer(() => []);
    pair.terminal.onBytes(() => void pair.terminal.write(vectorBytes('z045')).catch(() => undefined));
    const result = await read();
    expect(result).toMatchObject({ ok: false, error: { code: 'link.wrong-protocol' } });
    expect(JSON.stringify(result)).toContain('VER|APP');
    expect(commands()).toHaveLength(1);
  });

  it('after a transmission error, and nothing is repeated', async () => {
    const { read, far, commands } = aDriver({});
    far.answer(() => ['nak']);
    expect(await read()).toMatchObject({ ok: false, error: { code: 'link.transmission-error' } });
    expect(commands()).toHaveLength(3);
  });

  it('when the cable is pulled or the person stops', async () => {
    const pulled = aDriver({ '05 01': [] });
    const first = pulled.begin();
    await pulled.clock.advance(100);
    pulled.pair.cut();
    await pulled.clock.advance(2000);
    expect(first.done()).toMatchObject({ ok: false, error: { code: 'transport.closed' } });
    const stopped = aDriver({ '05 01': [] });
    const second = stopped.begin();
    await stopped.clock.advance(1000);
    stopped.stop.abort();
    await stopped.clock.advance(2000);
    expect(second.done()).toMatchObject({ ok: false, error: { code: 'check.cancelled' } });
  });

  it('while the terminal says that it is busy, which is asked three times more, 5 s apart', async () => {
    const { read, commands, far } = aDriver({ '05 01': ['84 9C 00'] });
    expect(await read()).toMatchObject({ ok: false, error: { code: 'terminal.busy', facts: { resultCode: '9C' } } });
    expect(commands()).toHaveLength(4);
    const times = far.timeline.filter(({ text }) => text === enquiry).map(({ at }) => at);
    expect(times).toEqual([0, 5000, 10_000, 15_000]);
    const awake = aDriver({ '05 01': [['84 9C 00'], ready] });
    expect(await awake.read()).toMatchObject({ ok: true });
  });
});

describe('a result stays', () => {
  it('when the line breaks after the status', async () => {
    const { report, far, pair } = aDriver({ '05 01': offering });
    let commands = 0;
    far.answer((apdu) => {
      if (apdu.startsWith('05')) return ['ack', ...offering];
      if (apdu.startsWith('0F')) {
        commands += 1;
        pair.cut();
        return [];
      }
      return ['ack'];
    });
    const result = await report();
    expect(commands).toBe(1);
    expect(result).toMatchObject({
      ending: 'brokenOff',
      brokenBy: { code: 'transport.closed' },
      facts: { statusCode: 0 },
      capabilities: { statusEnquiry: 'supported', maintenance: 'unknown' },
    });
  });

  it('when the person stops after the status', async () => {
    const test = aDriver({ '05 01': offering, '0F 4D': ['80 00 00'] });
    const result = test.begin();
    await test.clock.advance(3000);
    test.stop.abort();
    await test.clock.advance(3000);
    expect(result.done()).toMatchObject({ ok: true, value: { ending: 'cancelled', brokenBy: null } });
    await test.clock.advance(100_000);
    expect(test.clock.pending).toBe(0);
  });

  it('when a command that it offered itself is never answered: broken off', async () => {
    const { report } = aDriver({ '05 01': offering, '0F 4D': [] });
    expect(await report()).toMatchObject({ ending: 'brokenOff', brokenBy: { code: 'link.silent' } });
  });

  it('when a command that it need not know is never answered: complete, over a new connection', async () => {
    const { report, commands } = aDriver(
      { '05 01': ready, '06 1A': [], '06 70': ['80 00 00', '06 0F 00'] },
      { kind: 'stream' },
    );
    expect(await report('full')).toMatchObject({
      ending: 'complete',
      capabilities: { printConfiguration: 'unknown', diagnosis: 'supported' },
    });
    expect(commands()).toEqual([enquiry, '06 1A 00', '06 70 05 06 03 1B 01 01']);
  });

  it('when a terminal works on and on, as long as it says so', async () => {
    const working = Array.from({ length: 12 }, () => '04 FF 01 0A');
    const { report, far, clock } = aDriver({ '05 01': ready });
    let left = working.length;
    far.answer((apdu) => {
      if (apdu.startsWith('05')) return ['ack', ...ready];
      if (apdu.startsWith('06 1A')) return ['ack', '80 00 00', '04 FF 01 0A'];
      if (apdu.startsWith('06 70')) return ['ack', '84 83 00'];
      if (left > 0 && far.heard.some((text) => text.startsWith('06 1A'))) {
        left -= 1;
        clock.after(10_000, () => void far.send(left > 0 ? '04 FF 01 0A' : '06 0F 00'));
      }
      return ['ack'];
    });
    expect(await report('full')).toMatchObject({
      ending: 'complete',
      capabilities: { printConfiguration: 'supported' },
    });
  });
});

describe('masking', () => {
  it('covers names, versions, the merchant, the log, remarks and the print', async () => {
    const pan = '4111111111111111';
    const text = toSpacedHex(new TextEncoder().encode(pan));
    const { report } = aDriver({
      '05 01': [
        '80 00 00',
        `06 0F 3A F0 F1 F6 ${text} 00 06 24 FF 4D 00 E4 1F 1F 40 10 ${text} 1F 41 09 34 31 31 31 31 31 31 31 31`,
      ],
      '0F 4D': [
        maintenanceReply({
          merchant: { name: `shop ${pan}` },
          software: { parts: [{ name: pan, version: pan }] },
        }),
        maintenanceReply({ eventLog: { entries: [{ number: 1, text: `card ${pan}` }] } }),
      ],
      '06 1A': ['80 00 00', `06 D1 11 00 ${text}`, '06 0F 00'],
      '06 70': unknownCommand,
    });
    const result = await report('full');
    expect(JSON.stringify(result)).not.toContain(pan);
    expect(result.printout).toEqual(['411111******1111']);
    expect(result.facts).toMatchObject({
      merchantName: 'shop 411111******1111',
      events: [{ text: 'card 411111******1111' }],
    });
    expect(result.identity).toMatchObject({ model: '411111******1111', softwareVersion: '411111******1111' });
  });
});

describe('counters', () => {
  it('tell what happened on the line, the ones of the second connection too', async () => {
    const { report } = aDriver({ '05 01': [[], ready] }, { kind: 'stream' });
    expect((await report()).link).toMatchObject({
      blocksSent: 3,
      blocksReceived: 2,
      timeouts: 1,
      reconnects: 1,
    });
    const serial = aDriver({ '05 01': ready });
    expect((await serial.report()).link).toEqual({
      blocksSent: 2,
      blocksReceived: 2,
      acksSent: 2,
      naksSent: 0,
      naksReceived: 0,
      crcErrors: 0,
      repeatsSent: 0,
      duplicatesReceived: 0,
      timeouts: 0,
      discardedBytes: 0,
      reconnects: 0,
    });
    expect(serial.driver.counters().blocksSent).toBe(2);
  });
});

describe('the acquirer that keeps to its own rules', () => {
  const refusing = { '06 1A': unknownCommand, '06 70': ['80 00 00', '06 0F 00'] };

  it('is read by its bare status codes, with its mandatory password and the tag 1B', async () => {
    for (const code of ['00', '51', 'DC', 'DF', 'E1']) {
      const { report, commands } = aDriver(
        { '05 01': ['80 00 00', `06 0F 01 ${code}`], ...refusing },
        { settings: { password: '123456' } },
      );
      const result = await report('full');
      expect(result).toMatchObject({ ending: 'complete', facts: { statusCode: Number.parseInt(code, 16) } });
      expect(result.capabilities).toMatchObject({ printConfiguration: 'refused', diagnosis: 'supported' });
      expect(commands()).toEqual(['05 01 07 12 34 56 03 04 06 00', '06 1A 00', '06 70 05 06 03 1B 01 01']);
    }
  });

  it('that is busy or in maintenance is busy and not dead', async () => {
    for (const code of ['9C', 'E0']) {
      const { report } = aDriver({ '05 01': ['80 00 00', `06 0F 01 ${code}`] });
      expect(await report('full')).toMatchObject({
        ending: 'complete',
        facts: { statusCode: Number.parseInt(code, 16) },
      });
    }
    const waiting = aDriver({ '05 01': [['84 9C 00'], ['80 00 00', '06 0F 01 00']] });
    expect(await waiting.report()).toMatchObject({ facts: { statusCode: 0 } });
  });

  it('prints lines with a container glued behind the text', async () => {
    const { report } = aDriver({
      '05 01': ready,
      ...refusing,
      '06 1A': ['80 00 00', '06 D1 0C 40 48 C4 4E 44 45 06 04 1F 07 01 01', '06 0F 00'],
    });
    expect((await report('full')).printout).toEqual(['HÄNDE']);
  });
});
