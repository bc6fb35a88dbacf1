// Stores and people that jobs can be filtered by.
import { knownOf, useAnswer } from '../../bridge/useAnswer.ts';
import { useEvent } from '../../bridge/useEvent.ts';

const distinct = (values: readonly (string | null)[]): readonly string[] =>
  [...new Set(values.filter((value) => value !== null && value !== ''))].sort((one, other) =>
    (one ?? '').localeCompare(other ?? '', 'zh'),
  ) as readonly string[];

/** All that there are, and whatever is chosen already. */
export const useChoices = (chosen: {
  readonly store: string | null;
  readonly assignee: string | null;
}): { readonly stores: readonly string[]; readonly people: readonly string[] } => {
  const units = useAnswer('plans.units', {});
  const people = useAnswer('people.list', {});
  useEvent('people.changed', people.reload);
  return {
    stores: distinct([...(knownOf(units) ?? []).map(({ store }) => store), chosen.store]),
    people: distinct([...(knownOf(people) ?? []).map(({ name }) => name), chosen.assignee]),
  };
};
