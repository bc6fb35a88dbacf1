// 06 10 and 06 50: sums of what is not settled, and settling it (ZVT PA00P015 rev 13.08 §2.15, §2.16). No card numbers.
import { encodeBcd } from '../../protocol/field/bcd.ts';
import { concatBytes } from '../../protocol/field/bytes.ts';
import { openTurnover, settledTurnover } from '../openTurnover.ts';
import type { CommandContext, CommandHandler } from './commandContext.ts';
import { printReceipt } from './printing.ts';
import type { Message } from './zvtMessage.ts';

const digits = (value: number | string, bytes: number): Uint8Array => encodeBcd(String(value), bytes);
const kindsOfCard = 7;

/** Bitmap 60: first and last receipt, then number and sum for each kind of card. */
const singleTotals = (count: number, minorUnits: number): Uint8Array => {
  const first = count === 0 ? 0 : 1;
  const ofKind = (kind: number): Uint8Array =>
    concatBytes([digits(kind === 0 ? Math.min(count, 99) : 0, 1), digits(kind === 0 ? minorUnits : 0, 6)]);
  const body = concatBytes([
    digits(first, 2),
    digits(count, 2),
    ...Array.from({ length: kindsOfCard }, (_, kind) => ofKind(kind)),
  ]);
  const length = Uint8Array.from(String(body.length).padStart(3, '0'), (digit) => 0xf0 | Number(digit));
  return concatBytes([Uint8Array.of(0x60), length, body]);
};

/** 04 0F with result, sum, currency, time, date and totals. */
const statusInformation = (context: CommandContext): Message => {
  const { count, minorUnits } = openTurnover(context.state);
  const now = context.localNow().replace(/\D/g, '');
  return {
    command: 0x040f,
    head: concatBytes([
      Uint8Array.of(0x27, 0x00, 0x04),
      digits(minorUnits, 6),
      Uint8Array.of(0x49),
      digits(context.state.currency, 2),
      Uint8Array.of(0x0c),
      digits(now.slice(8), 3),
      Uint8Array.of(0x0d),
      digits(now.slice(4, 8), 2),
      singleTotals(count, minorUnits),
    ]),
  };
};

/** 06 10, Send Turnover Totals. */
export const turnoverTotals: CommandHandler = async (context, talk) => {
  if (!(await talk.accept()) || !(await talk.work())) return;
  if (await talk.tell(statusInformation(context))) await talk.complete();
};

/** 06 50, End-of-Day; reached only where the state allows it. A waiting update is announced with 27 E0 and begins. */
export const endOfDay: CommandHandler = async (context, talk) => {
  if (!(await talk.accept()) || !(await talk.work())) return;
  if (!(await talk.tell(statusInformation(context)))) return;
  const { update } = context.state;
  const { count, minorUnits } = openTurnover(context.state);
  const lines = [
    'Kassenabschluss',
    context.localNow(),
    `Anzahl ${String(count)}`,
    `Summe ${(minorUnits / 100).toFixed(2)}`,
  ];
  if (context.state.till.isRegistered && (await printReceipt(context, talk, lines)) === 'over') return;
  context.change(settledTurnover(context.state));
  await talk.complete(update.isPending ? { head: Uint8Array.of(0x27, 0xe0) } : {});
  if (!update.isPending) return;
  context.goAway(update.quietSeconds, update.remoteSeconds, () => {
    const version = update.newVersion === null ? {} : { softwareVersion: update.newVersion };
    context.change({ update: { isPending: false }, ...version });
  });
};
