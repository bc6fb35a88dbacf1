// The one way to be let in to a port that is closed to this user, as a text to copy. Pure; nothing here opens a port to everybody.
import type { PortRights } from './portRights.ts';

/** What has to be done, and the exact text for it. */
export type PortFix =
  /** Join the group that may open the port, then log in again. */
  | { readonly kind: 'joinGroup'; readonly group: string; readonly command: string }
  /** The user has joined already; the right comes with the next login. */
  | { readonly kind: 'logInAgain'; readonly group: string }
  /** A rule that gives the port to whoever sits at the screen; works at once after plugging in anew. */
  | { readonly kind: 'udevRule'; readonly file: string; readonly rule: string; readonly command: string }
  /** The package keeps the program from ports. */
  | { readonly kind: 'sandbox'; readonly sandbox: 'snap' | 'flatpak'; readonly command: string }
  /** The port belongs to nobody whom one could join: the command is for the group that serial ports usually belong to. */
  | { readonly kind: 'askAdministrator'; readonly group: string; readonly command: string };

/** File in which our udev rules are written: before 73-seat-late.rules, which gives rights by the tag `uaccess`. */
export const udevRuleFile = '/etc/udev/rules.d/70-terminal-steward.rules';

const usbId = /^[0-9a-f]{4}$/;
const reload = 'sudo udevadm control --reload && sudo udevadm trigger --subsystem-match=tty --subsystem-match=usb';

/** Both parts of a USB id in the form of rules; null unless both are four hex digits, so that nothing odd gets into a command. */
export const ruleIds = (
  vendorId: string | null,
  productId: string | null,
): { readonly vendor: string; readonly product: string } | null => {
  const vendor = vendorId?.toLowerCase() ?? '';
  const product = productId?.toLowerCase() ?? '';
  return usbId.test(vendor) && usbId.test(product) ? { vendor, product } : null;
};

/** The command that adds one rule and puts it in force. */
export const addRuleCommand = (rule: string): string => `echo '${rule}' | sudo tee -a ${udevRuleFile} && ${reload}`;

const udevRule = (rights: PortRights): PortFix | null => {
  const ids = ruleIds(rights.vendorId, rights.productId);
  if (ids === null) return null;
  const rule = `SUBSYSTEM=="tty", ATTRS{idVendor}=="${ids.vendor}", ATTRS{idProduct}=="${ids.product}", TAG+="uaccess"`;
  return { kind: 'udevRule', file: udevRuleFile, rule, command: addRuleCommand(rule) };
};

// Only what a shell takes as it is.
const plainName = /^[A-Za-z_][\w.-]*$/;

const joinCommand = (group: string, user: string, distribution: string | null): string => {
  const who = plainName.test(user) ? user : '$USER';
  switch (distribution) {
    case 'alpine':
      return `sudo addgroup ${who} ${group}`;
    case 'silverblue':
    case 'kinoite':
    case 'bazzite':
      return `grep -E '^${group}:' /usr/lib/group | sudo tee -a /etc/group; sudo usermod -aG ${group} ${who}`;
    default:
      return `sudo usermod -aG ${group} ${who}`;
  }
};

// Arch and its descendants kept the old name.
const usualGroup = (distribution: string | null): string =>
  ['arch', 'manjaro', 'endeavouros', 'artix'].includes(distribution ?? '') ? 'uucp' : 'dialout';

/** What lets a program out of its package to serial ports; run outside of it. */
export const sandboxCommand = (sandbox: 'snap' | 'flatpak'): string =>
  sandbox === 'snap'
    ? 'sudo snap connect terminal-steward:serial-port'
    : 'flatpak override --user --device=all terminal-steward';

/** Groups that rule more than ports: joining one of them would open far too much. */
const tooMighty = ['root', 'wheel', 'sudo', 'adm', 'disk', '0'];

/** The way in, or null where the port may be opened already. */
export const fixFor = (rights: PortRights): PortFix | null => {
  const { mayOpen, sandbox, group, groupMayOpen, hasGroup, isListedInGroup, user, distribution } = rights;
  if (mayOpen) return null;
  if (sandbox !== null) return { kind: 'sandbox', sandbox, command: sandboxCommand(sandbox) };
  const isHarmless = group !== null && plainName.test(group) && !tooMighty.includes(group);
  if (!isHarmless || hasGroup) {
    const usual = usualGroup(distribution);
    const command = joinCommand(usual, user, distribution);
    return udevRule(rights) ?? { kind: 'askAdministrator', group: usual, command };
  }
  const join: PortFix = isListedInGroup
    ? { kind: 'logInAgain', group }
    : { kind: 'joinGroup', group, command: joinCommand(group, user, distribution) };
  // Where members of the group may not open it either, a rule is the better way; without an adapter the group is all there is.
  return groupMayOpen ? join : (udevRule(rights) ?? join);
};
