// What the connection doctor sees of the computer; null answers mean that this system does not let anybody look.
import { fixFor, sandboxCommand } from '../../transport/portFix.ts';
import { findPortHolders } from '../../transport/portHolder.ts';
import { readPortRights, sandboxOf } from '../../transport/portRights.ts';
import { findPortServices, type PortService } from '../../transport/portServices.ts';
import { readUsbTree, type UsbTree } from '../../transport/usbDevices.ts';

/** A program that has a port open. */
export interface HolderSeen {
  readonly pid: number;
  /** Null if the system does not say. */
  readonly command: string | null;
}

/** Whether the present user may open a port, and what would let them. */
export interface RightsSeen {
  readonly mayOpen: boolean;
  /** Group that owns the port; null if unknown. */
  readonly group: string | null;
  /** The right is given already and comes with the next login. */
  readonly isWaitingForLogin: boolean;
  /** The exact command for this system; null if none is known. */
  readonly command: string | null;
}

/** The computer as the doctor sees it. No method rejects. */
export interface ComputerView {
  usb(): Promise<UsbTree | null>;
  rights(path: string): Promise<RightsSeen | null>;
  holders(path: string): Promise<readonly HolderSeen[] | null>;
  services(): Promise<readonly PortService[] | null>;
  /** How the program is kept apart from the system, with the command that lets it through; null = not at all. */
  packaging(): { readonly kind: string; readonly command: string } | null;
}

const isLinux = process.platform === 'linux';

/** This computer. Only Linux tells rights, holders, services and what is on USB without a port. */
export const thisComputer = (environment: NodeJS.ProcessEnv = process.env): ComputerView => ({
  usb: () => (isLinux ? readUsbTree() : Promise.resolve(null)),
  rights: async (path) => {
    const rights = isLinux ? await readPortRights(path) : null;
    if (rights === null) return null;
    const fix = fixFor(rights);
    return {
      mayOpen: rights.mayOpen,
      group: rights.group,
      isWaitingForLogin: fix?.kind === 'logInAgain',
      command: fix !== null && 'command' in fix ? fix.command : null,
    };
  },
  holders: async (path) => (isLinux ? (await findPortHolders(path)).holders : null),
  services: () => (isLinux ? findPortServices() : Promise.resolve(null)),
  packaging: () => {
    const kind = sandboxOf(environment);
    return kind === null ? null : { kind, command: sandboxCommand(kind) };
  },
});
