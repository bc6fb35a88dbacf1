// Answers about the inspection, visits and evidence.
import type { CommandInput } from '../../shared/ipc/contract.ts';
import type { PrivateInput } from '../../shared/ipc/engineContract.ts';
import type { Services } from '../service/services.ts';

/** Answers about the inspection, by command name. */
export const inspectionHandlers = ({ inspections, visitors, evidence }: Services) => ({
  'inspection.devices': (input: CommandInput<'inspection.devices'>) => inspections.devices(input),
  'inspection.unit': (input: CommandInput<'inspection.unit'>) => inspections.unit(input),
  'inspection.begin': (input: CommandInput<'inspection.begin'>) => inspections.begin(input),
  'inspection.describe': (input: CommandInput<'inspection.describe'>) => inspections.describe(input),
  'inspection.addPhoto': (input: CommandInput<'inspection.addPhoto'>) => inspections.addPhoto(input),
  'inspection.removePhoto': (input: CommandInput<'inspection.removePhoto'>) => inspections.removePhoto(input),
  'inspection.confirm': (input: CommandInput<'inspection.confirm'>) => inspections.confirm(input),
  'inspection.discard': (input: CommandInput<'inspection.discard'>) => inspections.discard(input),
  'inspection.suspect': (input: CommandInput<'inspection.suspect'>) => inspections.suspect(input),
  'devices.write': (input: PrivateInput<'devices.write'>) => inspections.writeDevices(input),
  'visitors.list': (input: CommandInput<'visitors.list'>) => visitors.list(input),
  'visitors.add': (input: CommandInput<'visitors.add'>) => visitors.add(input),
  'visitors.change': (input: CommandInput<'visitors.change'>) => visitors.change(input),
  'evidence.summary': (input: CommandInput<'evidence.summary'>) => evidence.summary(input),
  'evidence.prepare': (input: PrivateInput<'evidence.prepare'>) => evidence.prepare(input),
  'evidence.write': (input: PrivateInput<'evidence.write'>) => evidence.write(input),
  'pack.check': (input: PrivateInput<'pack.check'>) => evidence.check(input),
});
