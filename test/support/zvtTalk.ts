// A dialogue of ours on a cable in memory, for tests of everything above the line.
import { fromHex } from '../../electron/protocol/field/hex.ts';
import { ZvtDeadline } from '../../electron/protocol/zvt/zvtDeadline.ts';
import { ZvtDialogue } from '../../electron/protocol/zvt/zvtDialogue.ts';
import type { DialogueEnd } from '../../electron/protocol/zvt/zvtDialogueEnd.ts';
import { aLink, type TestLink } from './zvtLine.ts';

/** A line with a dialogue on it. */
export interface TestTalk extends TestLink {
  readonly dialogue: ZvtDialogue;
  readonly deadline: ZvtDeadline;
  readonly stop: AbortController;
  /** Sends a command given as hex. */
  ask(command: string): Promise<DialogueEnd>;
}

/** A dialogue that may take ten minutes in all. */
export const aTalk = (kind: 'serial' | 'stream', wholeMs = 600_000): TestTalk => {
  const line = aLink(kind);
  const stop = new AbortController();
  const deadline = new ZvtDeadline(line.clock, line.clock.now() + wholeMs, stop.signal);
  const { link, clock, counters } = line;
  const dialogue = new ZvtDialogue({ link, transport: line.pair.console, clock, counters });
  return { ...line, dialogue, deadline, stop, ask: (command) => dialogue.run(fromHex(command), deadline) };
};

/** A promise, and whether it has settled. */
export const watch = <T>(promise: Promise<T>): { readonly done: () => T | undefined } => {
  let value: T | undefined;
  void promise.then((result) => {
    value = result;
  });
  return { done: () => value };
};
