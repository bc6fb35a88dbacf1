// What a conversation works with, and what outlives it.
import type { LinkEvent } from '../link/link.ts';
import type { ZvtDeadline } from './zvtDeadline.ts';
import type { DialogueLine, DialogueOrder, DialogueTiming } from './zvtDialogueEnd.ts';
import type { ZvtInbox } from './zvtInbox.ts';
import type { ZvtSequence } from './zvtSequence.ts';

/** What outlives a conversation. */
export interface ConversationState {
  /** A command was given up whose answer may still come (serial; on TCP the connection is closed instead). */
  isOwed: boolean;
  /** When our last answer left, ms of the clock. */
  lastAnswerAt: number;
}

/** What a conversation works with. */
export interface ConversationParts {
  readonly line: DialogueLine;
  readonly timing: DialogueTiming;
  readonly sequence: ZvtSequence;
  readonly inbox: ZvtInbox;
  readonly deadline: ZvtDeadline;
  readonly order: DialogueOrder;
  readonly state: ConversationState;
  /** Answers a message that belongs to no dialogue any more. */
  readonly turnAway: (event: LinkEvent) => void;
}
