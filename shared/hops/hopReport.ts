// The way from a terminal to the acquirer's host, hop by hop, as it was measured from this computer.
import { z } from 'zod';
import { whoSchema } from '../model/who.ts';

/** Stations of the way, in order: the terminal's line to this computer, the shop's router, the internet, the acquirer. */
export const hopIds = ['cable', 'lan', 'internet', 'acquirer'] as const;
/** A station of the way. */
export type HopId = (typeof hopIds)[number];

/** Bounds of what the owner may set; each host is called a few times in one measurement. */
export const hopBounds = { hosts: 8, hostLength: 253, nameLength: 60 } as const;

/** A host that the owner named. Nothing else on the internet is ever called. */
export const hopHostSchema = z.object({
  /** Name or address as typed, without port: `pos.example.com`, `例子.测试`, `192.0.2.7`, `2001:db8::7`. */
  host: z.string().trim().min(1).max(hopBounds.hostLength),
  port: z.number().int().min(1).max(65_535),
  /** Whether the TLS handshake is tried too. */
  tls: z.boolean(),
});
/** A host that the owner named. */
export type HopHost = Readonly<z.infer<typeof hopHostSchema>>;

/** Every host of a shop; empty lists = that hop is not measured. */
export const hopHostsSchema = z
  .object({
    /** Hosts that stand for "the internet". */
    internet: z.array(hopHostSchema).max(hopBounds.hosts),
    /** Hosts of the acquirer, as the terminal's parameters or the acquirer name them. */
    acquirer: z.array(hopHostSchema).max(hopBounds.hosts),
  })
  .refine(({ internet, acquirer }) => internet.length + acquirer.length <= hopBounds.hosts, {
    message: `at most ${hopBounds.hosts} hosts`,
  });
/** Every host of a shop. */
export type HopHosts = Readonly<z.infer<typeof hopHostsSchema>>;

/**
 * `slow` = it works, late or with losses, or not with every host · `notConfigured` = no host is set ·
 * `notMeasured` = this computer cannot tell, see the reason.
 */
export const hopStates = ['measuring', 'ok', 'slow', 'fail', 'notConfigured', 'notMeasured'] as const;
/** State of a station. */
export type HopState = (typeof hopStates)[number];

/** Why a station is in its state; null where the state says all. */
export const hopReasons = [
  /** Nobody said which terminal, or none is connected by a line. */
  'noTerminal',
  /** The terminal's port is not there, or the terminal does not answer. */
  'offline',
  'busy',
  'denied',
  'noDriver',
  /** The terminal is being connected at this moment. */
  'connecting',
  /** No adapter of this computer has an address. */
  'noNetwork',
  /** The system names no way to other networks. */
  'noGateway',
  /** A mobile or dial-up network: there is no router to call. */
  'pointToPoint',
  /** The system did not tell its routes. */
  'unreadable',
  /** The router neither accepted nor refused nor is it in the table of neighbours. */
  'silent',
  /** The name is not known to the name service. */
  'nameUnknown',
  /** The name service does not answer. */
  'nameTimeout',
  'refused',
  'timeout',
  'unreachable',
  /** The connection was cut while it was being made. */
  'reset',
  /** The host took the call and spoke no TLS. */
  'tls',
  /** Some hosts answer, others do not. */
  'partly',
  'late',
  'losses',
  /** The measurement was cancelled or ran out of time. */
  'stopped',
] as const;
/** Why a station is in its state. */
export type HopReason = (typeof hopReasons)[number];

/** What was measured of one target. */
export const hopProbeSchema = z.object({
  /** `host:port`, the router's address, or the terminal's address. */
  target: z.string(),
  state: z.enum(hopStates),
  reason: z.enum(hopReasons).nullable(),
  /** Address that was called; null without one. */
  address: z.string().nullable(),
  /** Median of the connections that were made, ms, one decimal. */
  latencyMs: z.number().nonnegative().nullable(),
  /** Connections that were tried and those that were made. */
  tries: z.number().int().nonnegative(),
  made: z.number().int().nonnegative(),
  /** Time of the TLS handshake, ms; null where it was not tried or not done. */
  tlsMs: z.number().nonnegative().nullable(),
  /** Whether this computer trusts the host's certificate; null without TLS. */
  isTrusted: z.boolean().nullable(),
  /** For the technician: the system's own words. */
  details: z.string().max(300).nullable(),
});
/** What was measured of one target. */
export type HopProbe = Readonly<z.infer<typeof hopProbeSchema>>;

/** One station. */
export const hopResultSchema = z.object({
  hop: z.enum(hopIds),
  state: z.enum(hopStates),
  reason: z.enum(hopReasons).nullable(),
  latencyMs: z.number().nonnegative().nullable(),
  /** Share of connections that were not made, %; null where none was tried. */
  lossPercent: z.number().min(0).max(100).nullable(),
  /** Whose job it is; null where nothing is wrong. */
  who: whoSchema.nullable(),
  /** Said only where the stations before it are known to work. */
  isNotYourFault: z.boolean(),
  probes: z.array(hopProbeSchema),
});
/** One station. */
export type HopResult = Readonly<z.infer<typeof hopResultSchema>>;

/** One measurement. It never contacts anything by itself: a person starts it. */
export const hopReportSchema = z.object({
  id: z.uuid(),
  state: z.enum(['running', 'done', 'cancelled']),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
  /** Whose line is the first station; null = none was named. */
  terminalId: z.uuid().nullable(),
  /** Always four, in order. */
  hops: z.array(hopResultSchema).length(4),
  /** The first station that fails; null while it is measured and where none fails. */
  failing: z.enum(hopIds).nullable(),
});
/** One measurement. */
export type HopReport = Readonly<z.infer<typeof hopReportSchema>>;
