// The simulated POSLink terminal: acknowledges A00 and answers A01; anything else it refuses with NAK.
import { failure } from '../../../shared/error/appError.ts';
import type { Clock } from '../../protocol/clock.ts';
import { encodeFrame, PoslinkFramer, poslinkCharacters } from '../../protocol/poslink/poslinkFrame.ts';
import type { FaultyLine } from '../faultyLine.ts';
import { createLineFarEnd } from '../lineFarEnd.ts';
import type { SimulatorFamily } from '../simulatorFamily.ts';
import { type PoslinkState, poslinkStateSchema } from './poslinkState.ts';

const pax: PoslinkState = {
  name: 'SIMULATED PAX',
  version: '1.43',
  code: '000000',
  message: 'OK',
  serialNumber: '0000420001',
  model: 'SIMULATED A920',
  osVersion: '27.00.00',
  mac: '020000420001',
  enquiries: 0,
};

/** Scenarios by id. */
const scenarios: Readonly<Record<string, PoslinkState>> = {
  pax,
  'pax-slow': { ...pax, serialNumber: '0000420002', enquiries: 3 },
};

const { ack, nak, enq, eot } = poslinkCharacters;
const secondMs = 1000;

interface Terminal {
  state(): PoslinkState;
  remember(command: string, bytes: Uint8Array): void;
}

const answerOf = ({ version, code, message, serialNumber, model, osVersion, mac }: PoslinkState): Uint8Array =>
  encodeFrame([
    '0',
    'A01',
    version,
    code,
    message,
    serialNumber,
    model,
    osVersion,
    mac,
    '12',
    '40',
    '',
    '1',
    '',
    '1',
    '',
  ]);

const serve = (line: FaultyLine, terminal: Terminal, clock: Clock): void => {
  const framer = new PoslinkFramer();
  let last: Uint8Array | null = null;
  const character = (one: number): void => void line.send(one === nak ? 'nak' : 'ack', Uint8Array.of(one));

  const answer = (enquiriesLeft: number): void => {
    if (enquiriesLeft > 0) {
      character(enq);
      clock.after(secondMs, () => answer(enquiriesLeft - 1));
      return;
    }
    last = answerOf(terminal.state());
    void line.send('block', last);
  };
  const hear = (fields: readonly string[]): void => {
    terminal.remember(fields[0] ?? '', encodeFrame(fields));
    const reception = line.reception();
    if (reception === 'lose') return;
    if (reception === 'nak' || fields[0] !== 'A00') {
      character(nak);
      return;
    }
    character(ack);
    answer(terminal.state().enquiries);
  };

  line.onBytes((chunk) => {
    for (const piece of framer.push(chunk)) {
      if (piece.kind === 'frame') hear(piece.fields);
      else if (piece.kind === 'bad') character(nak);
      else if (piece.kind === 'nak' && last !== null) void line.send('block', last);
      else if (piece.kind === 'ack' && line.hearsAck()) character(eot);
    }
  });
};

/** POSLink terminals and how they are switched on. */
export const poslinkSimulator: SimulatorFamily = {
  id: 'poslink',
  scenarios: Object.entries(scenarios).map(([id, { name }]) => ({ id, name, isInShop: false })),
  switchOn: (id, options) => {
    const state = scenarios[id];
    return state === undefined
      ? failure('simulator.unknown-scenario', { scenario: id, expected: Object.keys(scenarios).join(', ') })
      : createLineFarEnd({
          schema: poslinkStateSchema,
          state,
          options,
          serve: (line, terminal) => {
            serve(line, terminal, options.clock);
          },
        });
  },
};
