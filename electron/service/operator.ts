// Who is working here, as log and records name them.
import { redactText } from '../log/redact.ts';
import type { Operator } from './services.ts';

const nobody = '–';

/** Begins with `name`; an empty name becomes a dash. */
export const createOperator = (name: string): Operator => {
  const clean = (text: string): string => redactText(text.trim()) || nobody;
  let current = clean(name);
  let acting: string | null = null;
  return {
    current: () => acting ?? current,
    actAs: (person) => {
      acting = person === null ? null : clean(person);
    },
    set: (next) => {
      current = clean(next);
    },
  };
};
