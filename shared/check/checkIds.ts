// Names of all checks, in the order in which they are shown.

/** Stable name of every check; used in storage, on the command line and in exports. */
export const checkIds = [
  'terminal.reachable',
  'link.quality',
  'status.code',
  'terminal.locks',
  'component.states',
  'security.tamper',
  'keys.present',
  'registration.state',
  'registration.binding',
  'clock.drift',
  'battery.voltage',
  'battery.level',
  'battery.temperature',
  'battery.condition',
  'coinCell.voltage',
  'module.temperature',
  'printer.state',
  'paper.remaining',
  'network.connection',
  'signal.strength',
  'sim.state',
  'storage.free',
  'memory.free',
  'unsettled.count',
  'software.versions',
] as const;

/** Stable name of a check. */
export type CheckId = (typeof checkIds)[number];
