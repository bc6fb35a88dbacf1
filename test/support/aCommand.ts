// Commands with an effect as tests ask for them and as terminals end them.
import { randomUUID } from 'node:crypto';
import type { CommandOutcome } from '../../electron/driver/terminalDriver.ts';
import type { Services } from '../../electron/service/services.ts';
import { success } from '../../shared/error/appError.ts';
import { type ActionRun, type Confirmation, effectsOf, lastFourOf } from '../../shared/model/action.ts';
import type { CommandId, CommandReport } from '../../shared/model/terminalCommand.ts';
import { anIdentity, quietLine } from './records.ts';
import type { CommandScript } from './scriptedTerminals.ts';

/** A whole confirmation of a command of the usual terminal. */
export const aConfirmation = (command: CommandId, changes: Partial<Confirmation> = {}): Confirmation => ({
  typed: lastFourOf(anIdentity().serialNumber ?? ''),
  role: 'technician',
  reason: 'the acquirer asked for it',
  effects: [...effectsOf(command)],
  override: null,
  ...changes,
});

/** What a command gave. */
export const anOutcome = (
  report: Partial<CommandReport> & { readonly command: CommandId },
  fileBytes: Uint8Array | null = null,
): CommandOutcome => ({
  report: {
    ending: 'done',
    resultCode: '00',
    meaning: { zh: '成功', en: 'no error' },
    error: null,
    messages: [],
    printout: [],
    values: [],
    file: null,
    link: quietLine,
    ...report,
  },
  fileBytes,
  answered: [],
  refused: [],
});

/** A run that is about to begin. */
export const anActionRun = (changes: Partial<ActionRun> = {}): ActionRun => ({
  id: randomUUID(),
  terminalId: randomUUID(),
  name: 'cVEND plug',
  address: 'tcp://10.0.0.5:20007',
  simulated: false,
  command: 'diagnosis',
  options: {},
  operator: 'Li',
  role: 'technician',
  reason: 'the acquirer asked for it',
  override: null,
  startedAt: '2026-11-22T01:30:00.000Z',
  finishedAt: null,
  step: null,
  isCancelling: false,
  wasSent: false,
  messages: [],
  report: null,
  error: null,
  beforeCheckId: null,
  afterCheckId: null,
  changes: null,
  afterError: null,
  file: null,
  ...changes,
});

/** Every command ends as well as it can. */
export const allDone: CommandScript = ({ consent }) =>
  Promise.resolve(success(anOutcome({ command: consent.command })));

/** Has a terminal carry out a command and waits for the end. */
export const carryOut = async (
  { actions }: Pick<Services, 'actions'>,
  input: Parameters<Services['actions']['start']>[0],
): ReturnType<Services['actions']['finished']> => {
  const started = await actions.start(input);
  return started.ok ? actions.finished(started.value.id) : started;
};
