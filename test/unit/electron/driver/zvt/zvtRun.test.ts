import { describe, expect, it } from 'vitest';
import { runZvtCommand } from '../../../../../electron/driver/zvt/zvtRun.ts';
import type { CommandId } from '../../../../../shared/model/terminalCommand.ts';
import { anOrder } from '../../../../support/zvtOrder.ts';
import { maintenanceReply, offering, ready, unknownCommand } from '../../../../support/zvtTerminal.ts';

const completed = ['80 00 00', '06 0F 00'];
const lines = ['serial', 'stream'] as const;

/** Every command with the bytes that it sends; the clock of the tests says 2026-11-22 09:30:05 in Shanghai. */
const bytes: readonly (readonly [CommandId, string, string])[] = [
  ['diagnosis', '06 70', '06 70 05 06 03 1B 01 01'],
  ['turnoverTotals', '06 10', '06 10 03 12 34 56'],
  ['readLogFile', '08 11', '08 11 07 06 05 2D 03 1D 01 02'],
  ['printConfiguration', '06 1A', '06 1A 00'],
  ['selftest', '06 79', '06 79 00'],
  ['setDateTime', '06 91', '06 91 0B 12 34 56 AA 26 11 22 0C 09 30 05'],
  ['initialisation', '06 93', '06 93 03 12 34 56'],
  ['parameterDownload', '06 70', '06 70 05 06 03 1B 01 F1'],
  ['softwareUpdate', '08 10', '08 10 00'],
  ['registration', '06 00', '06 00 04 12 34 56 8C'],
];

describe.each(lines)('a command over a %s line', (kind) => {
  it.each(bytes)(
    '%s is sent once, with the password of the settings, and done when it was completed',
    async (command, key, sent) => {
      const order = anOrder(command, { '05 01': ready, [key]: completed }, { kind, settings: { password: '123456' } });
      const { report } = await order.outcome();
      expect(report).toMatchObject({ command, ending: 'done', resultCode: null, error: null });
      expect(order.commands().filter((text) => !text.startsWith('05 01'))).toEqual([sent]);
      expect(JSON.stringify(report)).not.toContain('123456');
    },
  );

  it('logOff is done with 80 00 00 alone', async () => {
    const order = anOrder('logOff', { '06 02': ['80 00 00'] }, { kind });
    expect((await order.outcome()).report).toMatchObject({ ending: 'done', messages: [] });
    expect(order.commands()).toEqual(['06 02 00']);
  });

  it('that the terminal does not know is refused, which is remembered and no fault', async () => {
    for (const refusal of [unknownCommand, ['80 00 00', '06 1E 01 83']]) {
      const order = anOrder('selftest', { '06 79': refusal }, { kind });
      expect(await order.outcome()).toMatchObject({
        report: { ending: 'refused', resultCode: '83', meaning: { en: 'function not possible' }, error: null },
        refused: ['06 79'],
      });
    }
  });

  it('that is refused for a reason is refused too, and not remembered', async () => {
    const order = anOrder('registration', { '05 01': ready, '06 00': ['84 1E 01 6F'] }, { kind });
    expect(await order.outcome()).toMatchObject({
      report: { ending: 'refused', resultCode: '6F', meaning: { en: 'wrong currency' } },
      refused: [],
    });
  });

  it('of a busy terminal ends as busy and is not asked again', async () => {
    for (const reply of [['84 9C 00'], ['84 A0 00'], ['80 00 00', '06 1E 01 9C'], ['80 00 00', '06 1E 01 E0']]) {
      const order = anOrder('diagnosis', { '06 70': reply }, { kind });
      expect((await order.outcome()).report.ending).toBe('busy');
      expect(order.commands()).toHaveLength(1);
    }
  });

  it('that the terminal breaks off says why, with the maker’s own words', async () => {
    const abort = '06 1E 12 05 06 0F 1F 16 02 00 17 1F 17 07 4B 65 69 6E 20 4E 7A';
    const { report } = await anOrder('diagnosis', { '06 70': ['80 00 00', abort] }, { kind }).outcome();
    expect(report).toMatchObject({
      ending: 'aborted',
      resultCode: '05',
      meaning: { en: 'network operator reports 05' },
    });
    expect(report.messages).toEqual([{ zh: '终端说明：0017 Kein Nz', en: 'The terminal says: 0017 Kein Nz' }]);
  });

  it('that was completed with a result code other than 00 has failed', async () => {
    const { report } = await anOrder('initialisation', { '06 93': ['80 00 00', '06 0F 02 27 A3'] }, { kind }).outcome();
    expect(report).toMatchObject({ ending: 'failed', resultCode: 'A3', error: { code: 'terminal.aborted' } });
  });

  it('whose end never comes is unclear, and nothing is sent a second time', async () => {
    const order = anOrder('initialisation', { '06 93': ['80 00 00', '04 FF 01 D2'] }, { kind });
    const { report } = await order.outcome();
    expect(report).toMatchObject({ ending: 'unclear', error: { code: 'link.silent', facts: { timer: 'T4' } } });
    expect(report.messages).toEqual([{ zh: '正在建立连接', en: 'connecting' }]);
    expect(order.commands()).toHaveLength(1);
  });
});

describe('a command that nothing answers', () => {
  it('is no outcome where nobody was there at all', async () => {
    const order = anOrder('selftest', {});
    order.far.answer(() => []);
    expect(await order.error()).toBe('link.silent');
    // The block and its two repeats: the line’s own, not ours.
    expect(order.commands()).toHaveLength(3);
  });

  it('is unclear where it was acknowledged or handed over, for it may be carried out', async () => {
    expect((await anOrder('selftest', { '06 79': [] }).outcome()).report.ending).toBe('unclear');
    const tcp = anOrder('selftest', { '06 79': [] }, { kind: 'stream' });
    expect((await tcp.outcome()).report).toMatchObject({ ending: 'unclear', error: { code: 'link.silent' } });
    expect(tcp.commands()).toHaveLength(1);
  });

  it('is no outcome where all three copies were refused', async () => {
    const order = anOrder('selftest', {});
    order.far.answer(() => ['nak']);
    expect(await order.error()).toBe('link.transmission-error');
  });

  it('is unclear where the line went away after it was taken', async () => {
    const order = anOrder('initialisation', { '06 93': ['80 00 00'] });
    await order.clock.advance(1000);
    await order.pair.terminal.close();
    expect((await order.outcome()).report).toMatchObject({ ending: 'unclear', error: { code: 'transport.closed' } });
  });

  it('is no outcome where the line was gone before', async () => {
    const order = anOrder('initialisation', {});
    await order.pair.terminal.close();
    expect(await order.error()).toMatch(/transport\.closed|link\.silent/);
  });
});

describe('a command that is not one of ZVT', () => {
  it('is not offered, and nothing is sent', async () => {
    const order = anOrder('poslinkInitialise', {});
    expect(await order.error()).toBe('action.not-offered');
    expect(order.far.heard).toEqual([]);
    expect(runZvtCommand.length).toBe(2);
  });
});

describe('while a command runs', () => {
  it('the terminal’s words are told as they come, each once in a row, masked', async () => {
    const order = anOrder('diagnosis', {
      '06 70': [
        '80 00 00',
        '04 FF 01 D2',
        '04 FF 01 D2',
        '04 FF 16 FF 03 06 12 24 10 07 0E 48 61 6C 6C 6F 20 54 65 63 68 6E 69 6B 21',
        '04 FF 0B 17 06 08 24 06 07 04 4F 50 38 31',
        '06 0F 00',
      ],
    });
    const { report } = await order.outcome();
    expect(order.said).toEqual(report.messages);
    expect(report.messages.map(({ en }) => en)).toEqual(['connecting', 'Hallo Technik!', 'please wait (OP81)']);
  });

  it('the clock message for the till is answered and told', async () => {
    const order = anOrder('diagnosis', { '06 70': ['80 00 00', '04 01 08 AA 26 01 01 0C 10 10 10', '06 0F 00'] });
    const { report } = await order.outcome();
    expect(report.messages.map(({ en }) => en)).toEqual([
      'Time that the terminal has from its host: 2026-01-01 10:10:10',
    ]);
    expect(order.far.heard.filter((text) => text === '80 00 00')).toHaveLength(2);
  });

  it('a request for file data is refused, for nothing is ever written', async () => {
    const order = anOrder('softwareUpdate', {
      '08 10': ['80 00 00', '04 0C 07 06 05 2D 03 1D 01 02', '06 0F 00'],
      '05 01': ready,
    });
    const { report } = await order.outcome();
    expect(order.far.heard).toContain('84 83 00');
    expect(report.messages[0]?.en).toContain('never writes files');
  });

  it('printed lines are kept, masked', async () => {
    const order = anOrder('printConfiguration', {
      '06 1A': [
        '80 00 00',
        '06 D1 06 00 48 61 6C 6C 6F',
        '06 D1 11 00 34 31 31 31 31 31 31 31 31 31 31 31 31 31 31 31',
        '06 0F 00',
      ],
    });
    expect(await order.outcome()).toMatchObject({
      report: { printout: ['Hallo', '411111******1111'] },
      answered: ['06 1A'],
    });
  });

  it('T4 is the document’s three minutes, so a terminal that is silent for two is waited for', async () => {
    const order = anOrder('diagnosis', { '06 70': ['80 00 00'] });
    await order.clock.advance(150_000);
    expect(order.done()).toBeUndefined();
    await order.far.send('06 0F 00');
    expect((await order.outcome()).report.ending).toBe('done');
  });
});

describe('a cancel', () => {
  it('before anything left is no outcome', async () => {
    const order = anOrder('selftest', {});
    order.stop.abort();
    expect(await order.error()).toBe('check.cancelled');
  });

  it.each(lines)('of a running command asks the terminal to stop, once, and tells that it did (%s)', async (kind) => {
    const order = anOrder(
      'diagnosis',
      { '06 70': ['80 00 00', '04 FF 01 D2'], '06 B0': ['80 00 00', '06 1E 01 6C'] },
      { kind },
    );
    await order.clock.advance(1000);
    order.stop.abort();
    const { report } = await order.outcome();
    expect(report).toMatchObject({ ending: 'cancelled', resultCode: '6C' });
    expect(order.commands()).toEqual(['06 70 05 06 03 1B 01 01', '06 B0 00']);
    expect(order.far.heard.at(-1)).not.toBe('06 B0 00');
  });

  it('that the terminal does not take ends within seconds and is unclear', async () => {
    const order = anOrder('selftest', { '06 79': ['80 00 00'], '06 B0': unknownCommand });
    await order.clock.advance(1000);
    order.stop.abort();
    await order.clock.advance(8000);
    expect(order.done()).toMatchObject({
      ok: true,
      value: { report: { ending: 'unclear', error: { code: 'check.cancelled' } } },
    });
  });

  it('that comes too late changes nothing: what was completed is done', async () => {
    const order = anOrder('selftest', { '06 79': ['80 00 00'], '06 B0': ['06 0F 00'] });
    await order.clock.advance(1000);
    order.stop.abort();
    expect((await order.outcome()).report.ending).toBe('done');
  });

  it('before the answer waits for it and then asks to stop', async () => {
    const order = anOrder('selftest', { '06 79': [], '06 B0': ['80 00 00', '06 1E 01 6C'] });
    await order.clock.advance(1000);
    order.stop.abort();
    await order.clock.advance(500);
    expect(order.commands()).toEqual(['06 79 00']);
    await order.far.send('80 00 00');
    expect((await order.outcome()).report.ending).toBe('cancelled');
  });

  it('of what is over in a moment sends no abort', async () => {
    const order = anOrder('setDateTime', { '06 91': ['80 00 00'] });
    await order.clock.advance(500);
    order.stop.abort();
    await order.clock.advance(1000);
    await order.far.send('06 0F 00');
    expect((await order.outcome()).report.ending).toBe('done');
    expect(order.commands()).toHaveLength(1);
  });
});

describe('a registration', () => {
  const status = ['80 00 00', '06 0F 04 00 49 09 78'];
  const full = '06 00 1A 00 00 00 8C 09 78 03 00 06 10 26 08 0A 06 04 01 06 D1 06 D3 1F 73 03 00 00 00';

  it('names the currency that the terminal said, lists what it wants to hear, and offers numbers', async () => {
    const order = anOrder('registration', {
      '05 01': status,
      '06 00': ['80 00 00', '06 0F 19 19 02 29 65 00 00 28 49 09 78 06 0D 26 04 0A 02 06 D3 12 01 24 1A 02 10 00'],
    });
    const { report } = await order.outcome();
    expect(order.commands().at(-1)).toBe(full);
    expect(report.values.map(({ name, value }) => `${name.en} ${value}`)).toEqual([
      'Terminal id 65000028',
      'Currency 0978',
      'Characters of a printed line 24',
      'Longest message (bytes) 4096',
      'Permitted messages 06 D3',
      'diagnosis necessary 02',
    ]);
  });

  it('asks the extension for the currency where it is offered', async () => {
    const results = maintenanceReply({ results: { currency: '0156' } });
    const order = anOrder('registration', { '05 01': offering, '0F 4D': results, '06 00': completed });
    await order.outcome();
    expect(order.commands().at(-1)).toContain('8C 01 56');
  });

  it('is not sent where not even the status was answered', async () => {
    const order = anOrder('registration', {});
    order.far.answer(() => ['ack']);
    expect(await order.error()).toBe('link.silent');
    expect(order.commands().every((text) => text.startsWith('05 01'))).toBe(true);
  });
});

describe('a log file', () => {
  const piece = (position: string, total: string, text: string): string => {
    const inside = `1D 01 02 1E 02 ${position} 1F 00 02 ${total} 1C ${hexLength(text)} ${text}`;
    const file = `2D ${hexLength(inside)} ${inside}`;
    return `04 0F ${hexLength(`06 ${hexLength(file)} ${file}`)} 06 ${hexLength(file)} ${file}`;
  };
  const hexLength = (hex: string): string => hex.split(' ').length.toString(16).toUpperCase().padStart(2, '0');

  it.each(lines)('is put together from its pieces (%s)', async (kind) => {
    const order = anOrder(
      'readLogFile',
      {
        '08 11': [
          '80 00 00',
          piece('00 00', '00 08', '68 65 6C 6C 6F'),
          piece('00 05', '00 08', '21 21 21'),
          '06 0F 02 27 00',
        ],
      },
      { kind, options: { logFile: 'application' } },
    );
    const { report, fileBytes } = await order.outcome();
    expect(report).toMatchObject({
      ending: 'done',
      file: { logFile: 'application', bytes: 8, totalBytes: 8, isComplete: true },
    });
    expect(String.fromCharCode(...(fileBytes ?? []))).toBe('hello!!!');
  });

  it('that breaks off is kept as far as it came, and marked', async () => {
    for (const end of [['06 1E 01 6C'], []]) {
      const order = anOrder('readLogFile', { '08 11': ['80 00 00', piece('00 00', '00 08', '68 65'), ...end] });
      const { report, fileBytes } = await order.outcome();
      expect(report.ending).toBe(end.length === 1 ? 'aborted' : 'unclear');
      expect(report.file).toMatchObject({ bytes: 2, totalBytes: 8, isComplete: false });
      expect(fileBytes).toHaveLength(2);
    }
  });

  it('that ends early by a completion is marked too', async () => {
    const order = anOrder('readLogFile', { '08 11': ['80 00 00', piece('00 00', '00 08', '68 65'), '06 0F 00'] });
    expect((await order.outcome()).report).toMatchObject({ ending: 'done', file: { isComplete: false } });
  });

  it('with a hole in it is stopped there', async () => {
    const order = anOrder('readLogFile', {
      '08 11': ['80 00 00', piece('00 00', '00 08', '68 65'), piece('00 06', '00 08', '21 21'), '06 1E 01 9A'],
    });
    const { report, fileBytes } = await order.outcome();
    expect(order.far.heard).toContain('84 9A 00');
    expect(report).toMatchObject({ ending: 'aborted', file: { bytes: 2, isComplete: false } });
    expect(report.messages[0]?.en).toContain('a part in the middle is missing');
    expect(fileBytes).toHaveLength(2);
  });

  it('is stopped by refusing its next piece when the operator cancels', async () => {
    const order = anOrder('readLogFile', { '08 11': ['80 00 00', piece('00 00', '00 08', '68 65')] });
    await order.clock.advance(1000);
    order.stop.abort();
    await order.clock.settle();
    await order.far.send(piece('00 02', '00 08', '6C'));
    await order.clock.settle();
    expect(order.far.heard.at(-1)).toBe('84 6C 00');
    await order.far.raw('06');
    await order.far.send('06 1E 01 6C');
    const { report } = await order.outcome();
    expect(report).toMatchObject({ ending: 'cancelled', file: { bytes: 2, isComplete: false } });
    expect(order.commands()).toHaveLength(1);
  });

  it('that the terminal does not keep is refused', async () => {
    const { report } = await anOrder('readLogFile', {}, { options: { logFile: 'pinPad' } }).outcome();
    expect(report).toMatchObject({ ending: 'refused', file: { logFile: 'pinPad', bytes: 0, isComplete: false } });
  });
});

describe('a software update', () => {
  const busy = ['80 00 00', '06 0F 01 E0'];

  it('is watched after its completion until the terminal is ready', async () => {
    const order = anOrder('softwareUpdate', {
      '08 10': ['80 00 00', '04 FF 01 D2', '06 0F 0A 27 E0 0C 10 10 10 AA 26 01 01'],
      '05 01': [busy, ['84 9C 00'], ['84 9C 00'], ['84 9C 00'], ['84 9C 00'], ready],
    });
    const { report } = await order.outcome();
    expect(report).toMatchObject({ ending: 'done', resultCode: 'E0' });
    expect(report.values.map(({ name, value }) => `${name.en} ${value}`)).toEqual([
      'Date 2026-01-01',
      'Time 10:10:10',
      'Status code afterwards 00',
    ]);
    expect(report.messages.at(-1)?.en).toBe('The terminal answers again: ready (00)');
    expect(order.commands().filter((text) => text.startsWith('08 10'))).toHaveLength(1);
  });

  it.each(lines)('of a terminal that falls silent is busy and not dead: E0, then 00, is an end (%s)', async (kind) => {
    const order = anOrder('softwareUpdate', { '08 10': ['80 00 00'], '05 01': [[], [], [], busy, ready] }, { kind });
    const { report } = await order.outcome();
    expect(report).toMatchObject({ ending: 'done', error: null });
    expect(report.messages.some(({ en }) => en.includes('does not answer now'))).toBe(true);
  });

  it('after which nobody knows whether it ran is unclear', async () => {
    const order = anOrder('softwareUpdate', { '08 10': ['80 00 00'], '05 01': ready });
    const { report } = await order.outcome();
    expect(report).toMatchObject({ ending: 'unclear', error: { code: 'link.silent' } });
    expect(report.values).toMatchObject([{ value: '00' }]);
  });

  it('tells the version that the terminal has afterwards', async () => {
    const status = ['80 00 00', '06 0F 07 F0 F0 F3 62 6C 61 00'];
    const { report } = await anOrder('softwareUpdate', { '08 10': completed, '05 01': status }).outcome();
    expect(report.values.at(-1)).toMatchObject({ name: { en: 'Software version afterwards' }, value: 'bla' });
  });

  it('that never comes back is told after twenty minutes', async () => {
    const order = anOrder('softwareUpdate', { '08 10': ['80 00 00', '06 0F 00'], '05 01': [] }, { kind: 'stream' });
    const { report } = await order.outcome();
    expect(report).toMatchObject({ ending: 'done', values: [] });
  });
});

describe('the acquirer that keeps to its own rules', () => {
  it('refuses a parameter download while turnover is open, and that is told', async () => {
    const { report } = await anOrder('parameterDownload', { '06 70': ['84 6A 00'] }).outcome();
    expect(report).toMatchObject({ ending: 'refused', resultCode: '6A', meaning: { en: 'turnover file full' } });
  });

  it('does not know most commands, which is no fault', async () => {
    for (const command of [
      'initialisation',
      'setDateTime',
      'readLogFile',
      'turnoverTotals',
      'printConfiguration',
      'selftest',
    ] as const) {
      expect((await anOrder(command, {}).outcome()).report.ending).toBe('refused');
    }
  });
});
