// The first state of a command that was consented to: who, what, why, and nothing sent yet.
import { randomUUID } from 'node:crypto';
import { AppFailure, failure } from '../../shared/error/appError.ts';
import { type ActionRun, optionsOf } from '../../shared/model/action.ts';
import type { CommandOptions } from '../../shared/model/terminalCommand.ts';
import type { Consent } from '../driver/terminalDriver.ts';
import { redactText } from '../log/redact.ts';
import type { StoredTerminal } from '../store/terminalStore.ts';
import { utcText } from './isoTime.ts';
import { nameOf } from './nameOf.ts';
import type { StartAction } from './services.ts';

const checkedOptions = (command: ActionRun['command'], options: CommandOptions): CommandOptions => {
  const given = (Object.keys(options) as (keyof CommandOptions)[]).filter((name) => options[name] !== undefined);
  const { required, allowed } = optionsOf(command);
  const wrong = given.find((name) => !allowed.includes(name)) ?? required.find((name) => !given.includes(name));
  if (wrong === undefined) return Object.fromEntries(given.map((name) => [name, options[name]]));
  throw new AppFailure(failure('input.invalid', { field: wrong, expected: allowed.join(', ') || '–' }).error);
};

/** Throws input.invalid for options that the command does not take, or lacks. */
export const firstState = (terminal: StoredTerminal, input: StartAction, given: Consent): ActionRun => {
  const { role, override } = input.confirmation;
  return {
    id: randomUUID(),
    terminalId: terminal.id,
    name: nameOf(terminal),
    address: terminal.address,
    simulated: terminal.simulated,
    command: input.command,
    options: checkedOptions(input.command, input.options),
    operator: given.operator,
    role,
    reason: given.reason,
    override: override === null ? null : { reason: redactText(override.reason.trim()), accepts: override.accepts },
    startedAt: utcText(given.givenAt),
    finishedAt: null,
    step: 'opening',
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
  };
};
