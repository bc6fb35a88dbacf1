// A line of the overview that states only what a test is about.
import { randomUUID } from 'node:crypto';
import type { FleetEntry } from '../../shared/fleet/fleetEntry.ts';
import { noPresence } from '../../shared/fleet/presence.ts';

/** A terminal in service that is well. */
export const aFleetEntry = (changes: Partial<FleetEntry> = {}): FleetEntry => {
  const id = randomUUID();
  return {
    id,
    terminalId: id,
    recordId: null,
    name: 'Till 1',
    model: 'cVEND plug',
    serialNumber: '17F59B1F',
    tid: '52523535',
    store: null,
    counter: null,
    simulated: false,
    link: 'reached',
    connection: { state: 'connected', since: '2026-11-22T01:30:00.000Z', error: null },
    verdict: 'pass',
    lastCheckId: null,
    concerns: [],
    lifecycle: null,
    registration: null,
    status: { GlobalStatus: 'OK', from: 'check', readAt: '2026-11-22T01:30:00.000Z' },
    presence: noPresence,
    ...changes,
  };
};
