// Channels about the people of the shop: who they are, their PIN, and who left.
import { z } from 'zod';
import { personDraftSchema, personSchema } from '../people/person.ts';
import { engineCommand, event } from './define.ts';

const ofPerson = z.object({ personId: z.uuid() });
/** A PIN as it was typed; what is wrong with it is answered in words. */
const typedPin = z.string().max(40);

/** Commands about people. All codes also: person.unknown where there is a person. */
export const peopleCommands = {
  /** Everybody, those who left too: working ones first, by name. */
  'people.list': engineCommand(z.object({}), z.array(personSchema)),
  /** Codes: person.name-taken */
  'people.add': engineCommand(z.object({ draft: personDraftSchema }), personSchema),
  /** Records that exist keep the former name. Codes: person.name-taken */
  'people.change': engineCommand(ofPerson.extend({ draft: personDraftSchema }), personSchema),
  /**
   * Sets, changes or takes away (null) a PIN. `by` = who answers for it: the person with the PIN that they have, or an
   * owner with theirs; null only for a first PIN while no owner has one. Codes: person.weak-pin, person.needs-owner,
   * person.wrong-pin, person.no-pin, person.must-wait, person.left, input.invalid
   */
  'people.setPin': engineCommand(
    ofPerson.extend({
      pin: typedPin.nullable(),
      by: z.object({ personId: z.uuid(), pin: typedPin }).nullable(),
    }),
    personSchema,
  ),
  /** Whether it is theirs. Codes: person.wrong-pin, person.no-pin, person.must-wait, person.left */
  'people.checkPin': engineCommand(ofPerson.extend({ pin: typedPin }), z.object({})),
  /** The day from which they do not work here any more; null = they work here (again). Their records stay. */
  'people.leave': engineCommand(
    ofPerson.extend({ leftOn: z.iso.date().nullable(), reason: z.string().trim().min(3).max(300) }),
    personSchema,
  ),
} as const;

/** Events about people. */
export const peopleEvents = {
  'people.changed': event(z.strictObject({})),
} as const;
