// One case in the window: its newest view, and everything that can be done with it.
import { useCallback } from 'react';
import type { AppError } from '../../../shared/error/appError.ts';
import type { CaseView, ToldFact } from '../../../shared/resolver/resolverCase.ts';
import { type Answer, useAnswer } from '../../bridge/useAnswer.ts';
import { useCommand } from '../../bridge/useCommand.ts';
import { useEvent } from '../../bridge/useEvent.ts';

/** A case and its controls. */
export interface CaseControls {
  readonly answer: Answer<CaseView>;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly forgetError: () => void;
  readonly tell: (
    facts: readonly ToldFact[],
    more?: {
      readonly way?: 'answer' | 'receipt' | 'hops';
      readonly text?: string;
      readonly replaces?: readonly string[];
    },
  ) => void;
  readonly pass: (key: string, how: 'unknown' | 'skipped') => void;
  readonly takeBack: (factId: string, isBack: boolean) => void;
  readonly setProfile: (profile: CaseView['case']['profile']) => void;
}

/** Follows a case; new checks of its terminal change it too. */
export const useCase = (caseId: string): CaseControls => {
  const answer = useAnswer('resolver.get', { caseId });
  const { reload } = answer;
  useEvent('resolver.changed', (changed) => {
    if (changed.caseId === caseId) reload();
  });
  useEvent('terminals.changed', reload);
  useEvent('knowhow.noticesChanged', reload);
  const tellCommand = useCommand('resolver.answer');
  const passCommand = useCommand('resolver.pass');
  const backCommand = useCommand('resolver.takeBack');
  const profileCommand = useCommand('resolver.setProfile');
  const all = [tellCommand, passCommand, backCommand, profileCommand];
  const { run: runTell } = tellCommand;
  const tell = useCallback<CaseControls['tell']>(
    (facts, { way = 'answer', text, replaces } = {}) => {
      void runTell({
        caseId,
        facts: [...facts],
        way,
        ...(text === undefined ? {} : { text }),
        ...(replaces === undefined ? {} : { replaces: [...replaces] }),
      });
    },
    [caseId, runTell],
  );
  return {
    answer,
    isPending: all.some((command) => command.isPending),
    error: all.find((command) => command.error !== null)?.error ?? null,
    forgetError: () => {
      for (const command of all) command.forgetError();
    },
    tell,
    pass: (key, how) => void passCommand.run({ caseId, key, how }),
    takeBack: (factId, isBack) => void backCommand.run({ caseId, factId, isBack }),
    setProfile: (profile) => void profileCommand.run({ caseId, profile }),
  };
};
