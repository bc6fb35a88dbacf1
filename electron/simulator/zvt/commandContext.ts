// A command as its handler meets it: the terminal, its clock, what it may change, and a way to talk.
import type { TerminalState } from '../terminalState.ts';
import type { ZvtProfile } from './profiles.ts';
import type { Talk } from './zvtTalk.ts';

/** The terminal as a command finds it. */
export interface CommandContext {
  /** As it is at this moment. */
  readonly state: TerminalState;
  readonly profile: ZvtProfile;
  /** The terminal's clock at this moment (`2026-11-22T09:30:05`). */
  readonly localNow: () => string;
  /** Its local switch-on time in ms, counted as if local time were UTC. */
  readonly since: number;
  /** Changes the terminal's state: only what a real one would change by itself. */
  change(patch: unknown): void;
  /** Puts the terminal's clock to this local time; false if there is no such moment. */
  setClock(local: string): boolean;
  /** Does not answer at all for a while, then says E0 for another. */
  goAway(quietSeconds: number, remoteSeconds: number, afterwards: () => void): void;
  /** Paper came out of the terminal. */
  printed(lines: readonly string[]): void;
}

/** Carries out one command. */
export type CommandHandler = (context: CommandContext, talk: Talk, data: Uint8Array) => Promise<void>;
