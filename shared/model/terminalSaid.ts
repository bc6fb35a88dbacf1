// What a terminal said about its registration during one check: numbers, sign-on, and the answers of hosts that it remembers.
import { z } from 'zod';

/** Longest list of remembered answers that is kept with a record. */
export const mostHostAnswers = 20;

/** One answer of a host; `at` is the terminal's local time without zone (`2026-11-22T09:12:00`). */
export const hostAnswerSchema = z.object({
  /** Field 39, two characters; its meaning depends on the host's profile. */
  code: z.string(),
  operation: z.string().nullable(),
  at: z.string().nullable(),
  /** Reference number given by the host: proof that it answered. */
  rrn: z.string().nullable(),
});
/** One answer of a host. */
export type HostAnswer = Readonly<z.infer<typeof hostAnswerSchema>>;

const given = z.string().nullable();

/** What a terminal said about its registration; null = it did not say. Numbers are exempt from masking by field. */
export const terminalSaidSchema = z.object({
  tusn: given,
  maker: given,
  imei: given,
  iccid: given,
  /** Acquirer's code as the terminal has it. */
  acquirer: given,
  merchantName: given,
  batch: given,
  /** never, signedOn, signedOff, refused. */
  signOn: given,
  /** Terminal's local time without zone. */
  lastSignOnAt: given,
  /** Installation address as the terminal has it. */
  address: given,
  /** SIM card and mobile network, in the words of the checks. */
  sim: given,
  networkRegistration: given,
  tamper: z.array(z.string()).nullable(),
  /** Newest first, at most 20; null where the terminal remembers none. */
  answers: z.array(hostAnswerSchema).nullable(),
});
/** What a terminal said about its registration. */
export type TerminalSaid = Readonly<z.infer<typeof terminalSaidSchema>>;
