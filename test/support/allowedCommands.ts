// What a check may send to a terminal, stated here once more and apart from the product, for tests to hold it against.

/** Commands of a quick check; the password (three bytes after 05 01 07) is the shop's own. */
export const quickCommands: readonly RegExp[] = [
  /^05 01 07 (?:[0-9A-F]{2} ){3}03 04 06 00$/,
  /^0F 4D 00$/,
  /^0F 4D (?!00)[0-9A-F]{2} 06 [0-9A-F ]+$/,
  /^0F A1 02 00 01$/,
  /^06 1A 00$/,
];

/** What the full level may send besides. */
export const fullCommands: readonly RegExp[] = [...quickCommands, /^06 70 05 06 03 1B 01 01$/];

/** Commands that are not on the list; empty when all is well. */
export const forbiddenIn = (commands: readonly string[], allowed: readonly RegExp[] = quickCommands): string[] =>
  commands.filter((command) => !allowed.some((form) => form.test(command)));
