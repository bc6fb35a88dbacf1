// Whether whoever is there may carry out a command, for controls that lead to it; the engine decides in any case.
import { useMemo } from 'react';
import { commandRights } from '../../shared/access/commandRights.ts';
import type { CommandName } from '../../shared/ipc/contract.ts';
import { useRefusal } from './Access.tsx';
import { type May, mayOf } from './may.ts';

/** What a control shows of it. */
export interface Permission {
  /** Why whoever is there may not do it, as a sentence; null = they may. */
  readonly refusal: string | null;
  /** For a button that does it or leads to it: grey with the reason where it may not be done. Given last. */
  readonly may: May;
}

/** Live. */
export const useMay = (name: CommandName): Permission => {
  const refusal = useRefusal(commandRights[name]);
  return useMemo(() => ({ refusal, may: mayOf(refusal) }), [refusal]);
};
