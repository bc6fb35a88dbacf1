// The permanent number of every check, by which check codes name it.
import { type CheckId, checkIds } from '../check/checkIds.ts';

// Append only: the next check takes the next number, 127 at most. A number is never changed and never given to another
// check, because codes that were read out years ago are decoded with this table; the row of a check that is gone stays.
// test/golden/checkNumbers.json keeps every number that was given away.
const givenNumbers = {
  'terminal.reachable': 1,
  'link.quality': 2,
  'status.code': 3,
  'terminal.locks': 4,
  'component.states': 5,
  'security.tamper': 6,
  'keys.present': 7,
  'registration.state': 8,
  'registration.binding': 9,
  'clock.drift': 10,
  'battery.voltage': 11,
  'battery.level': 12,
  'battery.temperature': 13,
  'battery.condition': 14,
  'coinCell.voltage': 15,
  'module.temperature': 16,
  'printer.state': 17,
  'paper.remaining': 18,
  'network.connection': 19,
  'signal.strength': 20,
  'sim.state': 21,
  'storage.free': 22,
  'memory.free': 23,
  'unsettled.count': 24,
  'software.versions': 25,
  'guided.printSlip': 26,
  'guided.stripeReader': 27,
  'guided.chipReader': 28,
  'guided.contactlessReader': 29,
  'guided.keypad': 30,
  'guided.screen': 31,
  'guided.beeper': 32,
  'guided.buttons': 33,
  'guided.cables': 34,
  'guided.chargingContacts': 35,
  'guided.cleaning': 36,
  'guided.sim': 37,
  'guided.clockHold': 38,
  'battery.cycles': 39,
  'certificate.expiry': 40,
  'cpu.load': 41,
  'printer.cutter': 42,
  'printer.head': 43,
  'reader.chip': 44,
  'reader.contactless': 45,
  'reader.stripe': 46,
  'reading.plausible': 47,
  'terminal.boots': 48,
  'trend.unusual': 49,
  'parts.forecast': 50,
  'versions.expected': 51,
  'apps.unknown': 52,
};

/** The number of every check there is. */
export const checkNumbers: Readonly<Record<CheckId, number>> = givenNumbers;

const byNumber = new Map(checkIds.map((id) => [checkNumbers[id], id]));

/** The check with this number; null where this version of the program has none. */
export const checkOfNumber = (number: number): CheckId | null => byNumber.get(number) ?? null;
