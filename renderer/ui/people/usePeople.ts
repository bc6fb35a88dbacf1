// The people of the shop as they are now.
import { type Person, worksHere } from '../../../shared/people/person.ts';
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';
import { useToday } from './useToday.ts';

/** Everybody, kept up to date. */
export const usePeople = () => {
  const answer = useAnswer('people.list', {});
  useEvent('people.changed', answer.reload);
  return answer;
};

/** Those who work here today; empty until they are known. */
export const useWorkingPeople = (): readonly Person[] => {
  const today = useToday();
  return (knownOf(usePeople()) ?? []).filter((person) => worksHere(person, today));
};
