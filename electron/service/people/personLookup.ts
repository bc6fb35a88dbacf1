// Finds somebody of the shop, or says why they cannot do it: not known, or not here any more.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { type Person, worksHere } from '../../../shared/people/person.ts';
import type { PersonStore } from '../../store/personStore.ts';

/** Somebody of the shop. Code: person.unknown; rejects with store.* too */
export const personOf = async (people: PersonStore, personId: string): Promise<Person> => {
  const person = await people.byId(personId);
  if (person === null) throw new AppFailure(failure('person.unknown', { personId }).error);
  return person;
};

/** Somebody who works here on a local day. Codes: person.unknown, person.left */
export const workingPerson = async (people: PersonStore, personId: string, today: string): Promise<Person> => {
  const person = await personOf(people, personId);
  if (worksHere(person, today)) return person;
  throw new AppFailure(failure('person.left', { person: person.name, day: person.leftOn }).error);
};
