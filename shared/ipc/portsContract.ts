// Channels about ports: what is plugged in, and addresses typed by hand.
import { z } from 'zod';
import { portSchema } from '../model/port.ts';
import { engineCommand, event } from './define.ts';

/** Commands about ports. */
export const portsCommands = {
  /** All ports of the shop, terminals first. */
  'ports.list': engineCommand(z.object({}), z.array(portSchema)),
  /** Adds an address typed by hand; it stays until forgotten. Codes: transport.bad-address */
  'ports.add': engineCommand(z.object({ address: z.string().trim().min(1).max(500) }), z.array(portSchema)),
  /** Forgets an address typed by hand. Terminals reached there keep their records. */
  'ports.forget': engineCommand(z.object({ address: z.string().min(1).max(500) }), z.array(portSchema)),
} as const;

/** Events about ports. */
export const portsEvents = {
  /** Something was plugged, unplugged, added or forgotten; the whole list. */
  'ports.changed': event(z.array(portSchema)),
} as const;
