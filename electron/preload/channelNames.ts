// The names that may pass the bridge. The compiler holds these lists to the contract, in both directions;
// the contract itself would bring its schemas along and make the window start later.
import type { CommandName, EventName } from '../../shared/ipc/contract.ts';

/** Every command of the contract. */
export const commandNames: Readonly<Record<CommandName, true>> = {
  'terminals.list': true,
  'terminals.get': true,
  'terminals.rename': true,
  'terminals.setPassword': true,
  'terminals.history': true,
  'terminals.checks': true,
  'checks.start': true,
  'checks.cancel': true,
  'checks.run': true,
  'checks.latestRun': true,
  'checks.report': true,
  'actions.list': true,
  'actions.start': true,
  'actions.cancel': true,
  'actions.run': true,
  'actions.saveFile': true,
  'ports.list': true,
  'ports.add': true,
  'ports.forget': true,
  'doctor.start': true,
  'doctor.cancel': true,
  'doctor.latest': true,
  'log.page': true,
  'log.export': true,
  'readings.export': true,
  'limits.list': true,
  'limits.versions': true,
  'limits.set': true,
  'preferences.get': true,
  'preferences.set': true,
  'shop.state': true,
  'shop.open': true,
  'shop.openDataFolder': true,
  'shop.dismissNotice': true,
};

/** Every event of the contract. */
export const eventNames: Readonly<Record<EventName, true>> = {
  'terminals.changed': true,
  'checks.progress': true,
  'actions.progress': true,
  'ports.changed': true,
  'doctor.progress': true,
  'log.appended': true,
  'preferences.changed': true,
  'shop.changed': true,
};
