// The form of the help that belongs to a command: what it does in words, what it changes, when it is of use.
import type { Bilingual } from '../model/bilingual.ts';
import type { CommandId } from '../model/terminalCommand.ts';
import type { Who } from '../model/who.ts';

/** Help for one command, shown in its row, before it is confirmed and on the command line. */
export interface CommandHelp {
  readonly id: CommandId;
  readonly title: Bilingual;
  /** The words of the button that sends it. */
  readonly action: Bilingual;
  /** What it does, in one sentence. */
  readonly does: Bilingual;
  /** What the operator agrees to, one sentence each. */
  readonly effects: readonly Bilingual[];
  readonly whenToUse: Bilingual;
  /** What has to be done afterwards. */
  readonly after: Bilingual;
  /** Whose job it usually is. */
  readonly who: Who;
}
