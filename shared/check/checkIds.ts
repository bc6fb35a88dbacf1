// Names of all checks, in the order in which they are shown.

/** Checks that are judged from what was read over the cable; used in storage, on the command line and in exports. */
export const automaticCheckIds = [
  'terminal.reachable',
  'link.quality',
  'status.code',
  'terminal.locks',
  'component.states',
  'security.tamper',
  'keys.present',
  'certificate.expiry',
  'registration.state',
  'registration.binding',
  'clock.drift',
  'battery.voltage',
  'battery.level',
  'battery.temperature',
  'battery.condition',
  'battery.cycles',
  'coinCell.voltage',
  'module.temperature',
  'printer.state',
  'printer.head',
  'printer.cutter',
  'paper.remaining',
  'reader.chip',
  'reader.stripe',
  'reader.contactless',
  'network.connection',
  'signal.strength',
  'sim.state',
  'storage.free',
  'memory.free',
  'cpu.load',
  'terminal.boots',
  'unsettled.count',
  'software.versions',
  'versions.expected',
  'apps.unknown',
  'reading.plausible',
  'trend.unusual',
  'parts.forecast',
] as const;

/** Checks that a person does with hands and eyes during a guided visit; quick and full checks do not list them. */
export const guidedCheckIds = [
  'guided.printSlip',
  'guided.stripeReader',
  'guided.chipReader',
  'guided.contactlessReader',
  'guided.keypad',
  'guided.screen',
  'guided.beeper',
  'guided.buttons',
  'guided.cables',
  'guided.chargingContacts',
  'guided.cleaning',
  'guided.sim',
  'guided.clockHold',
] as const;
/** Stable name of a guided check. */
export type GuidedCheckId = (typeof guidedCheckIds)[number];

/** Stable name of every check. */
export const checkIds = [...automaticCheckIds, ...guidedCheckIds] as const;

/** Stable name of a check. */
export type CheckId = (typeof checkIds)[number];
