// Channels about connections: how each terminal is connected, trying again, and why a port cannot be used.
import { z } from 'zod';
import { connectionSchema, portTroubleSchema } from '../model/connection.ts';
import { engineCommand, event } from './define.ts';

const automatic = z.object({ isOn: z.boolean() });

/** Commands about connections. */
export const connectionsCommands = {
  /** Connections of all terminals of the shop. */
  'connections.list': engineCommand(z.object({}), z.array(connectionSchema)),
  /** Looks for the terminal now and asks it who it is; answers when that is known. Codes: terminal.unknown */
  'connections.retry': engineCommand(z.object({ terminalId: z.uuid() }), connectionSchema),
  /** Whether lost connections are restored without being asked; kept per shop. */
  'connections.automatic': engineCommand(z.object({}), automatic),
  'connections.setAutomatic': engineCommand(automatic, automatic),
  /** What stands in the way of using a port: rights, other programs, services. Codes: transport.bad-address */
  'connections.explainPort': engineCommand(z.object({ address: z.string().min(1).max(500) }), portTroubleSchema),
} as const;

/** Events about connections. */
export const connectionsEvents = {
  /** The connection of one terminal has changed; whole, not a difference. */
  'connections.changed': event(connectionSchema),
} as const;
