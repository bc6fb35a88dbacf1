// What the inspection can do, as window and tests see it.
import type { Result } from '../../../shared/error/appError.ts';
import type { CommandInput, CommandOutput, EngineCommandName } from '../../../shared/ipc/contract.ts';
import type { PrivateInput, PrivateOutput } from '../../../shared/ipc/engineContract.ts';

type Answer<K extends EngineCommandName> = Promise<Result<CommandOutput<K>>>;

/** List of terminals, known-good photos, suspicion. */
export interface Inspections {
  devices(input: CommandInput<'inspection.devices'>): Answer<'inspection.devices'>;
  unit(input: CommandInput<'inspection.unit'>): Answer<'inspection.unit'>;
  begin(input: CommandInput<'inspection.begin'>): Answer<'inspection.begin'>;
  describe(input: CommandInput<'inspection.describe'>): Answer<'inspection.describe'>;
  addPhoto(input: CommandInput<'inspection.addPhoto'>): Answer<'inspection.addPhoto'>;
  removePhoto(input: CommandInput<'inspection.removePhoto'>): Answer<'inspection.removePhoto'>;
  confirm(input: CommandInput<'inspection.confirm'>): Answer<'inspection.confirm'>;
  discard(input: CommandInput<'inspection.discard'>): Answer<'inspection.discard'>;
  suspect(input: CommandInput<'inspection.suspect'>): Answer<'inspection.suspect'>;
  /** Codes: export.* */
  writeDevices(input: PrivateInput<'devices.write'>): Promise<Result<PrivateOutput<'devices.write'>>>;
}

/** The visitor log. */
export interface Visitors {
  list(input: CommandInput<'visitors.list'>): Answer<'visitors.list'>;
  add(input: CommandInput<'visitors.add'>): Answer<'visitors.add'>;
  change(input: CommandInput<'visitors.change'>): Answer<'visitors.change'>;
}

/** Evidence packs. */
export interface Evidence {
  summary(input: CommandInput<'evidence.summary'>): Answer<'evidence.summary'>;
  /** Gathers everything and keeps it until it is written. Codes: evidence.period, evidence.too-large */
  prepare(input: PrivateInput<'evidence.prepare'>): Promise<Result<PrivateOutput<'evidence.prepare'>>>;
  /** Codes: evidence.gone, export.* */
  write(input: PrivateInput<'evidence.write'>): Promise<Result<PrivateOutput<'evidence.write'>>>;
  /** Codes: evidence.unreadable */
  check(input: PrivateInput<'pack.check'>): Promise<Result<PrivateOutput<'pack.check'>>>;
}
