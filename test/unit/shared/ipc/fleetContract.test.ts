import { describe, expect, it } from 'vitest';
import { fleetCommands, fleetEvents, openingHoursAnswerSchema } from '../../../../shared/ipc/fleetContract.ts';
import { usualHours } from '../../../../shared/place/openingHours.ts';
import { aFleetEntry } from '../../../support/aFleetEntry.ts';

describe('channels about all terminals at once', () => {
  it('tell changes of many terminals in one event', () => {
    const payload = { changed: [aFleetEntry(), aFleetEntry({ terminalId: null })], gone: [aFleetEntry().id] };
    expect(fleetEvents['fleet.changed'].payload.parse(payload)).toEqual(payload);
  });

  it('take opening hours that make sense, and no others', () => {
    const { input } = fleetCommands['fleet.setOpeningHours'];
    expect(input.safeParse({ hours: usualHours }).success).toBe(true);
    expect(input.safeParse({ hours: { ...usualHours, mon: [{ from: '9', until: '10' }] } }).success).toBe(false);
    const answer = { hours: usualHours, isSet: false, changedBy: null, changedAt: null };
    expect(openingHoursAnswerSchema.safeParse(answer).success).toBe(true);
  });
});
