// Whoever sets the first PIN of an owner sits there as that owner: nobody is locked out by the step that begins locking.
import type { People } from '../people/peopleServices.ts';
import type { Access } from './accessServices.ts';

/** The people, whose first PIN of an owner logs that owner in. */
export const enterWithFirstPin = (
  people: People,
  access: Pick<Access, 'isGuarded' | 'seat' | 'enter' | 'unseat'>,
): People => ({
  ...people,
  setPin: async (input) => {
    const wasGuarded = await access.isGuarded().catch(() => true);
    // Before it is set: the news of it must find them there, or the window would lock in their face.
    if (!wasGuarded) access.seat(input.personId);
    const result = await people.setPin(input);
    if (wasGuarded) return result;
    if (result.ok && result.value.hasPin && result.value.role === 'owner') await access.enter(result.value);
    else access.unseat();
    return result;
  },
});
