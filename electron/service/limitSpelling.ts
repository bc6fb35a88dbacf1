// Names of models and stores in limits: one name, one spelling, so that versions of one scope follow each other.
import { foldName, type LimitScope } from '../../shared/metric/limitScope.ts';
import { redactText } from '../log/redact.ts';

const tidy = (name: string): string => redactText(name.normalize('NFC').trim().replace(/\s+/gu, ' '));

/** The scope as it was spelt when it was first used: a name in other letters is the same one. */
export const speltScope = (scope: LimitScope, known: readonly LimitScope[]): LimitScope => {
  const nameOf = (kind: 'model' | 'store'): string => {
    const wanted = tidy(scope[kind]);
    return known.find((limit) => foldName(limit[kind]) === foldName(wanted))?.[kind] ?? wanted;
  };
  return { model: nameOf('model'), store: nameOf('store') };
};
