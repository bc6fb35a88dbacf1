// Where a terminal can be plugged: a serial port, a TCP address, an ADB server or a simulated port.
import { z } from 'zod';

/** Kinds of ports. */
export const portKinds = ['serial', 'tcp', 'adb', 'sim'] as const;

/** Why a terminal that is plugged in cannot be read at the moment, where the system says so without being asked. */
export const portConditions = ['unauthorized', 'offline', 'noPermissions', 'otherMode'] as const;

/** A port as the list shows it. */
export const portSchema = z.object({
  /** Address as on the command line: `serial:/dev/ttyUSB0?baud=9600…`, `tcp://host:port`, `adb:SERIAL`, `sim:healthy`. */
  address: z.string(),
  kind: z.enum(portKinds),
  /** Friendly name, such as maker and product of the adapter. */
  name: z.string(),
  vendorId: z.string().nullable(),
  productId: z.string().nullable(),
  usbSerialNumber: z.string().nullable(),
  /** Driver of the adapter as the system names it, such as `ftdi_sio`. */
  driver: z.string().nullable().optional(),
  /** Null or absent: nothing is known to be in the way. */
  condition: z.enum(portConditions).nullable().optional(),
  /** `known` = a terminal was reached here before · `new` = may hold one · `unlikely` = a built-in or foreign port. */
  likelihood: z.enum(['known', 'new', 'unlikely']),
  /** The terminal last reached here. */
  terminalId: z.uuid().nullable(),
  /** Who that terminal is; only its own serial number, once it is asked, tells whether it still stands here. */
  terminal: z
    .object({ name: z.string(), model: z.string().nullable(), serialNumber: z.string().nullable() })
    .nullable()
    .optional(),
  /** Whether the person typed this address. */
  isManual: z.boolean(),
  simulated: z.boolean(),
});
/** A port as the list shows it. */
export type Port = Readonly<z.infer<typeof portSchema>>;
