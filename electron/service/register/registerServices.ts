// What the register can do, as window, command line and tests see it. Every method answers with a value, never throws.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';
import type { PrivateInput, PrivateOutput } from '../../../shared/ipc/engineContract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** Records: listed, read, made, changed, removed. Codes: see the contract. */
export interface RegisterRecords {
  page(input: CommandInput<'register.page'>): Answer<'register.page'>;
  choices(): Answer<'register.choices'>;
  get(input: CommandInput<'register.get'>): Answer<'register.get'>;
  ofTerminal(input: CommandInput<'register.ofTerminal'>): Answer<'register.ofTerminal'>;
  bySerial(input: CommandInput<'register.bySerial'>): Answer<'register.bySerial'>;
  check(input: CommandInput<'register.check'>): Answer<'register.check'>;
  create(input: CommandInput<'register.create'>): Answer<'register.create'>;
  saveFields(input: CommandInput<'register.saveFields'>): Answer<'register.saveFields'>;
  remove(input: CommandInput<'register.remove'>): Answer<'register.remove'>;
  changes(input: CommandInput<'register.changes'>): Answer<'register.changes'>;
}

/** Life cycle, registration and hands. */
export interface RegisterStates {
  standings(): Answer<'register.standings'>;
  changeLifecycle(input: CommandInput<'register.changeLifecycle'>): Answer<'register.changeLifecycle'>;
  confirmRegistration(input: CommandInput<'register.confirmRegistration'>): Answer<'register.confirmRegistration'>;
  forbidden(input: CommandInput<'register.forbidden'>): Answer<'register.forbidden'>;
  custody(input: CommandInput<'register.custody'>): Answer<'register.custody'>;
  addCustody(input: CommandInput<'register.addCustody'>): Answer<'register.addCustody'>;
}

/** Tasks and warnings, and terminals that nobody knew. */
export interface RegisterTasks {
  list(input: CommandInput<'register.tasks'>): Answer<'register.tasks'>;
  close(input: CommandInput<'register.closeTask'>): Answer<'register.closeTask'>;
  adopt(input: CommandInput<'register.adopt'>): Answer<'register.adopt'>;
  markForeign(input: CommandInput<'register.markForeign'>): Answer<'register.markForeign'>;
  postpone(input: CommandInput<'register.postpone'>): Answer<'register.postpone'>;
}

/** Photos and files of records and cases. */
export interface Attachments {
  list(input: CommandInput<'attachments.list'>): Answer<'attachments.list'>;
  add(input: CommandInput<'attachments.add'>): Answer<'attachments.add'>;
  /** Adds a file that a dialog chose. Codes: as `add`, attachment.unknown where it cannot be read */
  import(input: PrivateInput<'attachment.import'>): Promise<Result<PrivateOutput<'attachment.import'>>>;
  get(input: CommandInput<'attachments.get'>): Answer<'attachments.get'>;
  remove(input: CommandInput<'attachments.remove'>): Answer<'attachments.remove'>;
}

/** Everything that the window, the command line and imports ask of the shop's books. */
export interface Register {
  readonly records: RegisterRecords;
  readonly states: RegisterStates;
  readonly tasks: RegisterTasks;
}
