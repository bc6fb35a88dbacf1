// A simulated terminal without the families' own parts: its state, its faults, what it was asked, and its lines.
import type { z } from 'zod';
import { failure, type Result, success } from '../../shared/error/appError.ts';
import { behaviourOf, createFaultPlan } from './faultPlan.ts';
import { type Fault, faultsSchema } from './faults.ts';
import { createFaultyLine, type FaultyLine } from './faultyLine.ts';
import { mergePatch } from './mergePatch.ts';
import { seededFaults } from './seededState.ts';
import type { LineKind, SimulatedFarEnd, SwitchOnOptions } from './simulatorFamily.ts';

/** What a family adds: how its state looks, and how it answers on one line. */
export interface LineFarEndOptions<S> {
  readonly schema: z.ZodType<S>;
  readonly state: S;
  readonly faults?: readonly Fault[];
  /** Line that `sim:` gives it; default `block`, a serial line. */
  readonly usualLine?: LineKind;
  readonly options: SwitchOnOptions;
  /** Answers on one line until it closes; `remember` notes a question in short words and as bytes. */
  serve(line: FaultyLine, terminal: { state(): S; remember(command: string, bytes: Uint8Array): void }): void;
}

const remembered = 100_000;
const onlyProfile = 'standard';

const invalid = (error: z.ZodError): Result<never> => {
  const [first] = error.issues;
  return failure('input.invalid', { field: first?.path.map(String).join('.') ?? '', expected: first?.message ?? '' });
};

/** Switches it on. Code: input.invalid (a profile that this family has not) */
export const createLineFarEnd = <S>(given: LineFarEndOptions<S>): Result<SimulatedFarEnd> => {
  const { schema, options } = given;
  let { state } = given;
  const { seed } = options;
  const ofSeed = (wanted: readonly Fault[]): readonly Fault[] =>
    seed === undefined ? wanted : seededFaults(wanted, seed);
  let faults = ofSeed(given.faults ?? []);
  const asked: { readonly command: string; readonly bytes: Uint8Array }[] = [];
  const lines = new Set<FaultyLine>();
  const plan = () => createFaultPlan(faults.map(behaviourOf));
  const setProfile = (name: string): Result<string> =>
    name === onlyProfile ? success(name) : failure('input.invalid', { field: 'profile', expected: onlyProfile });
  const terminal = {
    state: () => state,
    remember: (command: string, bytes: Uint8Array) => {
      asked.push({ command, bytes });
      if (asked.length > remembered) asked.shift();
    },
  };
  const end: SimulatedFarEnd = {
    usualLine: given.usualLine ?? 'block',
    attach: (transport, _kind, cut) => {
      const unplug = cut ?? (() => void transport.close());
      const line = createFaultyLine(transport, { plan: plan(), clock: options.clock, cut: unplug });
      lines.add(line);
      void line.closed.then(() => lines.delete(line));
      given.serve(line, terminal);
    },
    commands: () => asked.map(({ command }) => command),
    received: () => asked.map(({ bytes }) => bytes),
    state: () => state,
    change: (patch) => {
      const parsed = schema.safeParse(mergePatch(state, patch));
      if (!parsed.success) return invalid(parsed.error);
      state = parsed.data;
      return success(state);
    },
    faults: () => faults,
    setFaults: (wanted) => {
      const parsed = faultsSchema.safeParse(wanted);
      if (!parsed.success) return invalid(parsed.error);
      faults = parsed.data;
      for (const line of lines) line.setPlan(plan());
      return success(faults);
    },
    profile: () => onlyProfile,
    setProfile,
    detach: () => {
      for (const line of lines) line.close();
    },
  };
  const profile = setProfile(options.profile ?? onlyProfile);
  return profile.ok ? success(end) : profile;
};
