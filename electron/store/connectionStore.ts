// By which port each terminal was last reached, where it has moved to, and whether the shop wants connections restored.
import { z } from 'zod';
import { json, text, textOrNull } from './column.ts';
import type { Database, Row } from './database.ts';
import { promised } from './promised.ts';

/** The adapter by which a terminal was last reached; null where the system did not say. */
export interface RememberedPort {
  readonly vendorId: string | null;
  readonly productId: string | null;
  readonly usbSerialNumber: string | null;
  /** Socket on the bus, such as `1-2.3`. */
  readonly place: string | null;
}

/** Connections of one database. */
export interface ConnectionStore {
  /** The adapters of all terminals, by the terminal's id. */
  ports(): Promise<ReadonlyMap<string, RememberedPort>>;
  rememberPort(terminalId: string, port: RememberedPort): Promise<void>;
  /** Notes that a terminal has shown itself at an address. Readings, verdict and the time of the last check stay. */
  reachedAt(terminalId: string, address: string): Promise<void>;
  /** Whether lost connections are restored without being asked; true until somebody says otherwise. */
  isAutomatic(): Promise<boolean>;
  setAutomatic(isOn: boolean): Promise<void>;
}

const automatic = 'connections.automatic';

const portFromRow = (row: Row): readonly [string, RememberedPort] => [
  text(row, 'terminal_id'),
  {
    vendorId: textOrNull(row, 'vendor_id'),
    productId: textOrNull(row, 'product_id'),
    usbSerialNumber: textOrNull(row, 'usb_serial'),
    place: textOrNull(row, 'place'),
  },
];

/** Connections of one database. All methods reject with AppFailure store.* */
export const createConnectionStore = (database: Database): ConnectionStore =>
  promised<ConnectionStore>({
    ports: () => new Map(database.all('SELECT * FROM terminal_port').map(portFromRow)),
    rememberPort: (terminalId, { vendorId, productId, usbSerialNumber, place }) => {
      database.run(
        `INSERT INTO terminal_port (terminal_id, vendor_id, product_id, usb_serial, place) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (terminal_id) DO UPDATE SET vendor_id = excluded.vendor_id, product_id = excluded.product_id,
           usb_serial = excluded.usb_serial, place = excluded.place`,
        terminalId,
        vendorId,
        productId,
        usbSerialNumber,
        place,
      );
    },
    reachedAt: (terminalId, address) => {
      database.run(
        "UPDATE terminal SET address = ?, link = 'reached', link_error = NULL WHERE id = ?",
        address,
        terminalId,
      );
    },
    isAutomatic: () => {
      const row = database.one('SELECT value_json FROM shop_setting WHERE name = ?', automatic);
      return row === null ? true : json(z.boolean(), row, 'value_json');
    },
    setAutomatic: (isOn) => {
      database.run(
        `INSERT INTO shop_setting (name, value_json) VALUES (?, ?)
         ON CONFLICT (name) DO UPDATE SET value_json = excluded.value_json`,
        automatic,
        JSON.stringify(isOn),
      );
    },
  });
