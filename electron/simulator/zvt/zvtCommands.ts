// What a simulated terminal does with each command (ZVT PA00P015 rev 13.08, chapter 2): reads are answered, nothing is changed.
import { encodeBcd } from '../../protocol/field/bcd.ts';
import { concatBytes } from '../../protocol/field/bytes.ts';
import { encodeApdu, type ZvtApdu } from '../../protocol/zvt/zvtApdu.ts';
import { encodeContainer, encodeTlv } from '../../protocol/zvt/zvtTlv.ts';
import type { TerminalState } from '../terminalState.ts';
import { maintenanceAnswer } from './maintenanceAnswer.ts';
import { printoutBlock } from './printoutAnswer.ts';
import type { ZvtProfile } from './profiles.ts';
import { readStatusRequest, statusAnswer } from './statusAnswer.ts';
import { systemInfoAnswer } from './systemInfoAnswer.ts';
import type { DialogueTurn } from './zvtDialogue.ts';

/** The terminal as a command finds it. */
export interface CommandContext {
  readonly state: TerminalState;
  readonly profile: ZvtProfile;
  /** The terminal's clock at this moment (`2026-11-22T09:30:05`). */
  readonly localNow: () => string;
  /** Its local switch-on time in ms, counted as if local time were UTC. */
  readonly since: number;
}

const positive = encodeApdu(0x8000);
const unknownCommand = encodeApdu(0x8483);
const notUnderstood = encodeApdu(0x849a);
const pleaseWait = encodeApdu(0x849c);
const busyStatus = 0x9c;
const notPossible = 0x83;
const lockedOut = 0xdf;

const completion = (data: Uint8Array = new Uint8Array(0)): Uint8Array => encodeApdu(0x060f, data);
const abort = (resultCode: number): Uint8Array => encodeApdu(0x061e, Uint8Array.of(resultCode));
const intermediate = (status: number): Uint8Array => encodeApdu(0x04ff, Uint8Array.of(status));

/** The work before a completion: a message of progress first, so that the console knows it is going on. */
const work = async ({ profile }: CommandContext, turn: DialogueTurn): Promise<boolean> => {
  if (profile.workMs === 0) return true;
  if (profile.workMs > 2000 && !(await turn.tell(intermediate(0x0e)))) return false;
  return await turn.pause(profile.workMs);
};

const complete = async (context: CommandContext, turn: DialogueTurn, data: () => Uint8Array): Promise<void> => {
  if ((await turn.answer(positive)) && (await work(context, turn))) await turn.tell(completion(data()));
};

const statusEnquiry = async (context: CommandContext, turn: DialogueTurn, data: Uint8Array): Promise<void> => {
  const request = readStatusRequest(data);
  if (request === null) await turn.answer(notUnderstood);
  else if (context.profile.needsPassword && request.password === null) {
    if (await turn.answer(positive)) await turn.tell(abort(notPossible));
  } else await complete(context, turn, () => statusAnswer(context.state, context.profile, request, context.localNow()));
};

const maintenance = async (context: CommandContext, turn: DialogueTurn, data: Uint8Array): Promise<void> => {
  const { state, profile } = context;
  if (!profile.hasMaintenance || state.maintenance === null) {
    await turn.answer(unknownCommand);
    return;
  }
  const has = state.maintenance;
  const times = { localNow: context.localNow(), since: context.since };
  const answer = maintenanceAnswer(data, has, times);
  if (answer === null) await turn.answer(notUnderstood);
  else
    await complete(
      context,
      turn,
      () => maintenanceAnswer(data, has, { ...times, localNow: context.localNow() }) ?? answer,
    );
};

const systemInfo = async (context: CommandContext, turn: DialogueTurn, data: Uint8Array): Promise<void> => {
  const isReport = data.length === 2 && data[0] === 0x00 && data[1] === 0x01;
  if (context.profile.hasSystemInfo && isReport) await complete(context, turn, () => systemInfoAnswer(context.state));
  else await turn.answer(unknownCommand);
};

const printout = async (context: CommandContext, turn: DialogueTurn): Promise<void> => {
  if (!context.profile.hasPrintout) {
    await turn.answer(unknownCommand);
    return;
  }
  if (!(await turn.answer(positive)) || !(await work(context, turn))) return;
  if (await turn.tell(printoutBlock(context.state, context.localNow()))) await turn.tell(completion());
};

const clockMessage = (localNow: string): Uint8Array => {
  const digits = localNow.replace(/\D/g, '');
  const date = encodeBcd(digits.slice(2, 8), 3);
  const time = encodeBcd(digits.slice(8), 3);
  return encodeApdu(0x0401, concatBytes([Uint8Array.of(0xaa), date, Uint8Array.of(0x0c), time]));
};

const diagnosis = async (context: CommandContext, turn: DialogueTurn, data: Uint8Array): Promise<void> => {
  const { profile, state } = context;
  if (profile.diagnosis === 'none') {
    await turn.answer(unknownCommand);
    return;
  }
  if (!(await turn.answer(positive))) return;
  if (profile.diagnosis === 'needsType' && data.length === 0) {
    await turn.tell(abort(notPossible));
    return;
  }
  for (const status of [0xd2, 0xd3]) if (!(await turn.tell(intermediate(status)))) return;
  if (!(await work(context, turn))) return;
  if (state.diagnosisResult !== 0) {
    await turn.tell(abort(state.diagnosisResult));
    return;
  }
  if (profile.setsClock && !(await turn.tell(clockMessage(context.localNow())))) return;
  await turn.tell(completion());
};

const registration = async (context: CommandContext, turn: DialogueTurn): Promise<void> => {
  const { state, profile } = context;
  const needsInitialisation = state.statusCode === 0x51 ? 0x01 : 0x00;
  const printBlocks = encodeTlv(0x26, encodeTlv(0x0a, Uint8Array.of(0x06, 0xd3)));
  await complete(context, turn, () =>
    concatBytes([
      Uint8Array.of(0x19, needsInitialisation, 0x29),
      encodeBcd(state.tid, 4),
      Uint8Array.of(0x49),
      encodeBcd(state.currency, 2),
      ...(profile.hasStatusContainer ? [encodeContainer(printBlocks)] : []),
    ]),
  );
};

type Handler = (context: CommandContext, turn: DialogueTurn, data: Uint8Array) => Promise<void>;

/** Reads that a busy or locked terminal puts off. */
const reads: ReadonlyMap<number, Handler> = new Map<number, Handler>([
  [0x0fa1, systemInfo],
  [0x061a, printout],
  [0x0670, diagnosis],
]);

const logOff: Handler = async (_, turn) => {
  await turn.answer(positive);
};

/** Answered in any condition (ZVT PA00P015 rev 13.08 §7.1). */
const alwaysAnswered = (command: number, { profile }: CommandContext): Handler | undefined => {
  if (command === 0x0501) return statusEnquiry;
  if (!profile.hasRegistration) return undefined;
  return command === 0x0600 ? registration : command === 0x0602 ? logOff : undefined;
};

const answerRead: (handler: Handler) => Handler = (handler) => async (context, turn, data) => {
  if (context.state.statusCode === busyStatus) await turn.answer(pleaseWait);
  else if (context.state.isLockedOut && handler !== maintenance) {
    if (await turn.answer(positive)) await turn.tell(abort(lockedOut));
  } else await handler(context, turn, data);
};

const refuse: Handler = async ({ state }, turn) => {
  if (!state.isLockedOut) await turn.answer(unknownCommand);
  else if (await turn.answer(positive)) await turn.tell(abort(lockedOut));
};

/** Carries out one command. */
export const carryOut = async (context: CommandContext, command: ZvtApdu, turn: DialogueTurn): Promise<void> => {
  const read = command.command === 0x0f4d ? maintenance : reads.get(command.command);
  const handler = alwaysAnswered(command.command, context) ?? (read === undefined ? refuse : answerRead(read));
  await handler(context, turn, command.data);
};
