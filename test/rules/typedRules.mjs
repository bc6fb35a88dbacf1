/** The lint rules that ask for types, then type coverage, over one program: what one has worked out, the other need not. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runLint } from './lintParts.mjs';

const require = createRequire(import.meta.url);
const ts = require('typescript');
const project = join(import.meta.dirname, 'wholeProgram.json');

const { options, fileNames } = ts.getParsedCommandLineOfConfigFile(project, undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
  },
});
const program = ts.createProgram(fileNames, options, ts.createCompilerHost(options, true));

await runLint('typed', { programs: [program] });

// The command would make a program of the same sources; it is given this one, if they are the same indeed.
const isOurs = (rootNames) => {
  const theirs = rootNames.filter((name) => /\.[cm]?[jt]sx?$/.test(name));
  const ours = new Set(fileNames);
  return theirs.length === ours.size && theirs.every((name) => ours.has(name));
};
require.cache[require.resolve('typescript')].exports = Object.create(ts, {
  createProgram: {
    value: (rootNames) => {
      if (isOurs(rootNames)) return program;
      throw new Error('Type coverage looks at other files than lint did; if some came or went meanwhile, check again.');
    },
  },
});
const wishes = ['--project', project, '--strict', '--at-least', '99.8', '--detail', '--show-relative-path'];
process.argv = [...process.argv.slice(0, 2), ...wishes];
require('type-coverage/bin/type-coverage');
