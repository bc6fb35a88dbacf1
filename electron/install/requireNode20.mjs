// Imported first by every entry: says in words that Node is too old, before anything newer is used.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write(
    `Terminal Steward needs Node.js 20 or newer to set itself up; this is ${process.versions.node}.\n` +
      `终端管家需要 Node.js 20 或更新版本，当前为 ${process.versions.node}。\n` +
      'What helps: install the current Node.js from https://nodejs.org and run the same command again.\n',
  );
  process.exit(1);
}

export {};
