// decode.zvt: our block decoder against the SLIP decoder of serialport, both fed in the same pieces.
import { SlipDecoder } from 'serialport';
import { DleStxFramer } from '../../electron/protocol/framing/dleStxFramer.ts';
import { type Benchmark, inTurn } from './harness/benchmark.ts';

const megabyte = 1_000_000;
const payloads = 400;

/** Numbers that look random and are the same in every run. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
};

/** APDUs of the sizes that occur: mostly short ones, now and then a long print. Every byte value occurs. */
const makeApdus = (): Uint8Array[] => {
  const next = numbersFrom(7);
  return Array.from({ length: payloads }, () => {
    const size = next() < 0.1 ? 260 + Math.floor(next() * 1500) : Math.floor(next() * 250);
    const data = Uint8Array.from({ length: size }, () => Math.floor(next() * 256));
    const head = size < 255 ? [0x06, 0xd3, size] : [0x06, 0xd3, 0xff, size & 0xff, size >> 8];
    return Uint8Array.from([...head, ...data]);
  });
};

const asSlip = (apdu: Uint8Array): number[] => [
  ...[...apdu].flatMap((byte) => (byte === 0xc0 ? [0xdb, 0xdc] : byte === 0xdb ? [0xdb, 0xdd] : [byte])),
  0xc0,
];

/** The stream in pieces of 1 to 4096 bytes, as a busy line hands them over: small ones as often as large ones. */
const inPieces = (stream: Uint8Array): Uint8Array[] => {
  const next = numbersFrom(11);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < stream.length; ) {
    const size = Math.max(1, Math.floor(4096 ** next()));
    pieces.push(stream.subarray(at, at + size));
    at += size;
  }
  return pieces;
};

const perSecond = (bytes: number, run: () => number, expected: number): number => {
  const started = performance.now();
  const blocks = run();
  const seconds = (performance.now() - started) / 1000;
  if (blocks !== expected) throw new Error(`decoded ${String(blocks)} of ${String(expected)} blocks`);
  return bytes / megabyte / seconds;
};

/** MB/s of payload stream decoded. */
export const benchmark: Benchmark = {
  name: 'decode.zvt',
  unit: 'MB/s',
  target: '>= 1.0',
  about: 'ZVT block decoder against the SLIP decoder of serialport on the same pieces of 1 to 4096 bytes',
  run: async (say) => {
    const apdus = makeApdus();
    const framer = new DleStxFramer();
    const blocks = Buffer.concat(apdus.map((apdu) => framer.encode(apdu)));
    const slip = Buffer.from(apdus.flatMap(asSlip));
    const blockPieces = inPieces(blocks);
    const slipPieces = inPieces(slip);
    const ours = async (): Promise<number> =>
      perSecond(
        blocks.length,
        () => {
          const decoder = new DleStxFramer();
          let count = 0;
          for (const piece of blockPieces)
            for (const event of decoder.push(piece)) if (event.kind === 'block') count += 1;
          return count;
        },
        payloads,
      );
    const baseline = async (): Promise<number> =>
      perSecond(
        slip.length,
        () => {
          const decoder = new SlipDecoder({ readableObjectMode: true, highWaterMark: 1 << 30 });
          let count = 0;
          // Called as the stream machinery calls it, without that machinery, which would only slow it down.
          decoder.push = (block: unknown) => {
            if (block !== null) count += 1;
            return true;
          };
          for (const piece of slipPieces)
            decoder._transform(Buffer.from(piece.buffer, piece.byteOffset, piece.length), 'utf8', () => undefined);
          return count;
        },
        payloads,
      );
    return await inTurn(7, ours, baseline, say);
  },
};
