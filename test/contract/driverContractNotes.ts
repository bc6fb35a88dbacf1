// What is particular to each family in the conformance suite.

import { adbCommands } from '../../electron/protocol/adb/adbCommands.ts';
import { atCommands } from '../../electron/protocol/at/atCommands.ts';
import { fullCommands, quickCommands } from '../support/allowedCommands.ts';
import type { ConformanceNotes } from '../support/conformance/conformanceNotes.ts';

const hexOfText = (text: string): string =>
  Array.from(text, (character) => character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')).join(' ');

/** By the family's id. A family that is missing here has no list of what it may send, and does not pass. */
export const conformanceNotes: Readonly<Record<string, ConformanceNotes>> = {
  zvt: {
    allowed: quickCommands,
    allowedWhenFull: fullCommands,
    notReadable: ['busy', 'slow', 'unplug', 'unplug-late', 'silent', 'wrong-protocol'],
    still: { drifts: false },
    slow: 'slow',
    pulled: ['healthy', 'feig-like'],
    silentMs: 51_000,
    damagedRuns: 150,
  },
  adb: {
    // What else can leave, and that nothing else does, is tested on the guard itself.
    allowed: Object.values(adbCommands).map((command) => new RegExp(`^${hexOfText(`exec:${command}`)}$`)),
    // The last one is an ADB server, which takes one request for each connection.
    notReadable: ['android-unauthorized', 'android-offline', 'android-recovery', 'android-server'],
    still: { drifts: false },
    slow: 'android-slow',
    // ADB repeats nothing: one damaged message ends the connection, and early ones the check.
    survivors: 65,
    // An uptime that was read after one lost answer is some seconds longer, and right.
    tolerances: { 'clock.offset': 2, uptime: 15 },
  },
  at: {
    // The list stands in the product once; that nothing else can be written is tested on the dialogue itself.
    allowed: atCommands.map((command) => new RegExp(`^${hexOfText(`${command}\r`)}$`)),
    slow: 'modem-quirky',
    pulled: ['modem', 'modem-quirky'],
  },
  poslink: {
    allowed: [/^02 41 30 30 1C 31 2E 34 33 03 46$/],
    slow: 'pax-slow',
    pulled: ['pax', 'pax-slow'],
    silentMs: 15_000,
    // Its one request is never repeated, so one lost message is one lost check.
    survivors: 80,
  },
};
