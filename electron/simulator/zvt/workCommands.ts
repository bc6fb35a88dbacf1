// 06 1A, 06 79, 06 70, 06 93, 06 91 and 08 10: commands with which a terminal does something (ZVT PA00P015 rev 13.08 §2).
import { decodeBcd, encodeBcd } from '../../protocol/field/bcd.ts';
import { concatBytes } from '../../protocol/field/bytes.ts';
import { findTag, parseTlv } from '../../protocol/zvt/zvtTlv.ts';
import { openTurnover } from '../openTurnover.ts';
import type { CommandContext, CommandHandler } from './commandContext.ts';
import { printReceipt } from './printing.ts';
import { printoutLines, selftestLines } from './printoutLines.ts';
import { containerOf, type Talk } from './zvtTalk.ts';

const notUnderstood = 0x9a;
const notPossible = 0x83;
const turnoverOpen = 0x6a;
const parameterDownload = 0xf1;

const lock = { initialisation: 0x4000, diagnosis: 0x2000 } as const;

/** Date and time as `AA yymmdd 0C hhmmss`. */
const clockFields = (localNow: string): Uint8Array => {
  const digits = localNow.replace(/\D/g, '');
  return concatBytes([
    Uint8Array.of(0xaa),
    encodeBcd(digits.slice(2, 8), 3),
    Uint8Array.of(0x0c),
    encodeBcd(digits.slice(8), 3),
  ]);
};

/** Prints and ends the dialogue as it went; `result` 0 = done. */
const printAndEnd = async (
  context: CommandContext,
  talk: Talk,
  lines: readonly string[],
  result = 0,
): Promise<void> => {
  const printed = await printReceipt(context, talk, lines);
  if (printed === 'over') return;
  const code = printed === 'printed' ? result : printed;
  if (code === 0) await talk.complete();
  else await talk.abort(code);
};

/** 06 1A, Print System Configuration (§2.44). */
export const printConfiguration: CommandHandler = async (context, talk) => {
  if (!(await talk.accept()) || !(await talk.work())) return;
  await printAndEnd(context, talk, printoutLines(context.state, context.localNow()));
};

/** 06 79, Selftest (§2.19). */
export const selftest: CommandHandler = async (context, talk) => {
  if (!(await talk.accept()) || !(await talk.work())) return;
  const lines = selftestLines(context.state, context.localNow());
  await printAndEnd(context, talk, lines, context.state.selftestResult);
};

const goOnline = async ({ profile }: CommandContext, talk: Talk): Promise<boolean> => {
  if (!profile.tellsProgress) return await talk.work();
  return (
    (await talk.progress(0xd2, 'Verbindungsaufbau')) &&
    (await talk.progress(0xd3, 'Verbindung besteht')) &&
    (await talk.work())
  );
};

/** What is in order after the host was spoken to. */
const settleWithHost = (context: CommandContext, code: number, lockBit: number): void => {
  const { state } = context;
  context.change({
    ...(state.statusCode === code ? { statusCode: 0 } : {}),
    lockBits: state.lockBits & ~lockBit,
  });
};

const tellTillTheTime = async (context: CommandContext, talk: Talk): Promise<boolean> => {
  const { permits } = context.state.till;
  if (!context.profile.setsClock || (permits !== null && !permits.includes(0x0401))) return true;
  return await talk.tell({ command: 0x0401, head: clockFields(context.localNow()) });
};

/** Tag 1B; undefined = there is none. */
const diagnosisTypeOf = (data: Uint8Array): number | undefined => {
  const inside = containerOf(data);
  return inside === null ? undefined : findTag(parseTlv(inside).nodes, 0x1b)?.value[0];
};

/** Why a diagnosis of this type cannot be; 0 = it can. */
const obstacle = ({ profile, state }: CommandContext, type: number | undefined): number => {
  if (type === undefined) return profile.diagnosis === 'needsType' ? notPossible : 0;
  if (!profile.diagnosisTypes.includes(type)) return notPossible;
  return type === parameterDownload && openTurnover(state).count > 0 ? turnoverOpen : 0;
};

/** 06 70, Diagnosis and, with type F1, parameter download (§2.17). */
export const diagnosis: CommandHandler = async (context, talk, data) => {
  const type = diagnosisTypeOf(data);
  if (!(await talk.accept())) return;
  const inTheWay = obstacle(context, type);
  if (inTheWay !== 0) {
    await talk.abort(inTheWay);
    return;
  }
  if (!(await goOnline(context, talk))) return;
  const { diagnosisResult } = context.state;
  if (diagnosisResult !== 0) {
    await talk.abort(diagnosisResult);
    return;
  }
  settleWithHost(context, 0xc2, lock.diagnosis);
  if (context.state.statusCode === 0x62) context.change({ statusCode: 0, clockOffsetSeconds: 0 });
  if (await tellTillTheTime(context, talk)) await talk.complete();
};

/** 06 93, Initialisation (§2.18). */
export const initialisation: CommandHandler = async (context, talk) => {
  if (!(await talk.accept()) || !(await talk.progress(0xca, 'Initialisierung'))) return;
  if (!(await goOnline(context, talk))) return;
  const { initialisationResult } = context.state;
  if (initialisationResult !== 0) {
    await talk.abort(initialisationResult);
    return;
  }
  settleWithHost(context, 0x51, lock.initialisation);
  if (context.state.state === 1) context.change({ state: 0 });
  await talk.complete();
};

const setTo = (data: Uint8Array): string | null => {
  if (data.length < 11 || data[3] !== 0xaa || data[7] !== 0x0c) return null;
  const date = decodeBcd(data.subarray(4, 7));
  const time = decodeBcd(data.subarray(8, 11));
  if (date === null || time === null) return null;
  const [year, month, day] = [date.slice(0, 2), date.slice(2, 4), date.slice(4)];
  return `20${year}-${month}-${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}`;
};

/** 06 91, Set Date and Time in the terminal: `pw AA yymmdd 0C hhmmss` (§2.36). */
export const setDateTime: CommandHandler = async (context, talk, data) => {
  const local = setTo(data);
  if (local === null) await talk.refuse(notUnderstood);
  else if (!(await talk.accept()) || !(await talk.work())) return;
  else if (!context.setClock(local)) await talk.abort(notUnderstood);
  else {
    if (context.state.statusCode === 0x62) context.change({ statusCode: 0 });
    await talk.complete();
  }
};

/** 08 10, Software-Update (§2.37): some complete first and then do not answer at all until it is done. */
export const softwareUpdate: CommandHandler = async (context, talk) => {
  if (!(await talk.accept())) return;
  const { result, quietSeconds, remoteSeconds, newVersion } = context.state.update;
  const ending = (): Uint8Array =>
    concatBytes([
      Uint8Array.of(0x27, result),
      clockFields(context.localNow()).subarray(4),
      clockFields(context.localNow()).subarray(0, 4),
    ]);
  const renew = (): void => {
    context.change({ update: { isPending: false }, ...(newVersion === null ? {} : { softwareVersion: newVersion }) });
  };
  if (context.profile.update === 'meanwhile' && result === 0) {
    for (const status of [0xd2, 0xd3, 0x0e]) if (!(await talk.progress(status, 'Software-Update'))) return;
    if (!(await talk.pause(Math.min(quietSeconds, 10) * 1000))) return;
    renew();
    await talk.complete({ head: ending() });
    return;
  }
  if (!(await talk.work())) return;
  await talk.complete({ head: ending() });
  if (result === 0) context.goAway(quietSeconds, remoteSeconds, renew);
};
