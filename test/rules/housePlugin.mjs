/** The house's own lint rules, for Oxlint and ESLint alike. */
import { clockSyntax, ipcSyntax } from './lintDoors.mjs';

/** A rule that complains wherever one of these selectors matches. */
const forbids = (syntax) => ({
  create: (context) =>
    Object.fromEntries(syntax.map(({ selector, message }) => [selector, (node) => context.report({ node, message })])),
});

/** Reported on the first line, which no comment can take out. */
const noLintComment = {
  create: (context) => ({
    Program: () => {
      const said = context.sourceCode.getAllComments().some(({ value }) => /(es|ox)lint-(disable|enable)/.test(value));
      const start = { line: 1, column: 0 };
      if (said)
        context.report({ loc: { start, end: start }, message: 'A rule holds everywhere: say why it is wrong.' });
    },
  }),
};

export default {
  meta: { name: 'house' },
  rules: { 'ipc-doors': forbids(ipcSyntax), 'handed-in': forbids(clockSyntax), 'no-lint-comment': noLintComment },
};
