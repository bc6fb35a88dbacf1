// Commands that an operator can ask for, beside the checks.
import type { CommandId } from '../../../shared/model/terminalCommand.ts';

/** What ZVT knows of them. */
export const zvtCommandIds: readonly CommandId[] = [];
