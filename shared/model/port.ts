// Where a terminal can be plugged: a serial port, a TCP address or a simulated port.
import { z } from 'zod';

/** Kinds of ports. */
export const portKinds = ['serial', 'tcp', 'sim'] as const;

/** A port as the list shows it. */
export const portSchema = z.object({
  /** Address as on the command line: `serial:/dev/ttyUSB0?baud=9600…`, `tcp://host:port`, `sim:healthy`. */
  address: z.string(),
  kind: z.enum(portKinds),
  /** Friendly name, such as maker and product of the adapter. */
  name: z.string(),
  vendorId: z.string().nullable(),
  productId: z.string().nullable(),
  usbSerialNumber: z.string().nullable(),
  /** `known` = a terminal was reached here before · `new` = may hold one · `unlikely` = a built-in or foreign port. */
  likelihood: z.enum(['known', 'new', 'unlikely']),
  /** The terminal last reached here. */
  terminalId: z.uuid().nullable(),
  /** Whether the person typed this address. */
  isManual: z.boolean(),
  simulated: z.boolean(),
});
/** A port as the list shows it. */
export type Port = Readonly<z.infer<typeof portSchema>>;
