// Whoever sets the first PIN of an owner sits there as that owner: nobody is locked out by the step that begins locking.
import type { People } from '../people/peopleServices.ts';
import type { Access } from './accessServices.ts';

/** The people, whose first PIN of an owner logs that owner in. */
export const enterWithFirstPin = (people: People, access: Pick<Access, 'isGuarded' | 'enter'>): People => ({
  ...people,
  setPin: async (input) => {
    const wasGuarded = await access.isGuarded().catch(() => true);
    const result = await people.setPin(input);
    if (!wasGuarded && result.ok && result.value.hasPin && result.value.role === 'owner')
      await access.enter(result.value);
    return result;
  },
});
