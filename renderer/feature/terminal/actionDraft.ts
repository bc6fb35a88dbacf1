// What is being filled in before a command is confirmed, and what is still missing.
import {
  type ActionList,
  type ActionRole,
  type Confirmation,
  effectsOf,
  lastFourOf,
  leastOverrideReason,
  leastReason,
  lengthOf,
} from '../../../shared/model/action.ts';
import type { CommandId, CommandOptions } from '../../../shared/model/terminalCommand.ts';

/** The fields of the dialog. */
export interface ActionDraft {
  readonly typed: string;
  readonly role: ActionRole;
  readonly reason: string;
  readonly options: CommandOptions;
  readonly overrideReason: string;
  /** The number of open payments (null = unknown) that was on the screen when the owner accepted it; false = not accepted. */
  readonly accepted: number | null | false;
}

/** The dialog as it opens; the harmless choice of an option stands there already. */
export const firstDraft = (command: CommandId): ActionDraft => ({
  typed: '',
  role: 'technician',
  reason: '',
  options:
    command === 'readLogFile' ? { logFile: 'application' } : command === 'diagnosis' ? { diagnosisType: 'line' } : {},
  overrideReason: '',
  accepted: false,
});

/** Fields that are not right yet. */
export type DraftFault = 'badTyped' | 'badReason' | 'badRole' | 'badOverrideReason' | 'badTick';

/** What the fields of the dialog work with. */
export interface DraftFields {
  readonly draft: ActionDraft;
  readonly change: (to: Partial<ActionDraft>) => void;
  /** The words of a fault that is to be shown by now. */
  readonly faultOf: (fault: DraftFault) => string | null;
}

/** As the engine judges it: the last four and nothing else, so that nobody pastes the whole number without a look. */
const isLastFour = (typed: string, number: string): boolean =>
  typed.trim() !== '' && lastFourOf(typed) === lastFourOf(number) && lengthOf(typed) <= lengthOf(lastFourOf(number));

/** What is missing; `isOverriding` = open payments stand in the way and the owner wants to go on. */
export const faultsOf = (
  draft: ActionDraft,
  { confirmWith, unsettled }: Pick<ActionList, 'confirmWith' | 'unsettled'>,
  isOverriding: boolean,
): readonly DraftFault[] => {
  const faults: readonly (readonly [DraftFault, boolean])[] = [
    ['badRole', isOverriding && draft.role !== 'owner'],
    ['badOverrideReason', isOverriding && lengthOf(draft.overrideReason) < leastOverrideReason],
    // Another number than the accepted one may have come in meanwhile.
    ['badTick', isOverriding && draft.accepted !== unsettled.count],
    ['badReason', lengthOf(draft.reason) < leastReason],
    ['badTyped', !isLastFour(draft.typed, confirmWith.value)],
  ];
  return faults.filter(([, isWrong]) => isWrong).map(([fault]) => fault);
};

/** The confirmation that is sent; the engine judges it anew. */
export const confirmationOf = (
  draft: ActionDraft,
  {
    command,
    list,
    isOverriding,
  }: { readonly command: CommandId; readonly list: ActionList; readonly isOverriding: boolean },
): Confirmation => ({
  typed: draft.typed.trim(),
  role: draft.role,
  reason: draft.reason.trim(),
  effects: [...effectsOf(command)],
  override: isOverriding
    ? {
        reason: draft.overrideReason.trim(),
        accepts: draft.accepted === false ? null : draft.accepted,
        ticked: draft.accepted === list.unsettled.count,
      }
    : null,
});
