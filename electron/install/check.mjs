// `npm run check`: the rules of the house, a few at a time; a rule that holds is one line, a broken one tells all.
import './requireNode20.mjs';
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { endWithParent } from './endWithParent.mjs';
import { places, toolEnvironment } from './places.mjs';
import { prepare } from './prepare.mjs';
import { reportFailure } from './setupFailure.mjs';

endWithParent();

const rules = join('test', 'rules');
const wholeProgram = join(rules, 'wholeProgram.json');
/** Without the tests, in which lint refuses every `any` that comes from somewhere; here casts count as well. */
const product = join(rules, 'product.json');
/** A bound and no reservation: the types of everything at once take some 4 GB, where Node would stop. */
const heap = '--max-old-space-size=8192';

/**
 * One rule of the house: a name and the commands that must all succeed. The slowest come first, so that no core waits.
 * @typedef {{ name: string, commands: readonly (readonly string[])[] }} Rule
 */

/** @type {readonly Rule[]} */
const house = [
  {
    name: 'type coverage',
    commands: [['type-coverage/bin/type-coverage', '--project', product, '--strict', '--at-least', '99.89']],
  },
  {
    name: 'lint',
    commands: [
      [
        'oxlint/bin/oxlint',
        ...['--type-aware', '--tsconfig', wholeProgram],
        ...['shared', 'electron', 'renderer', 'test'],
      ],
    ],
  },
  { name: 'types', commands: [['typescript-native/bin/tsc', '-b', '--pretty', 'false', '--singleThreaded']] },
  {
    name: 'imports',
    commands: [
      [
        'dependency-cruiser/bin/dependency-cruiser.mjs',
        '--config',
        join(rules, 'dependencyRules.mjs'),
        ...['shared', 'electron', 'renderer', 'test'],
      ],
    ],
  },
  { name: 'dead code', commands: [['knip/bin/knip.js', '--config', join(rules, 'knip.json')]] },
  {
    name: 'dead code, product',
    commands: [['knip/bin/knip.js', '--config', join(rules, 'knip.json'), '--production']],
  },
  { name: 'biome', commands: [['@biomejs/biome/bin/biome', 'ci', '--colors=off', '--max-diagnostics=40', '.']] },
];

/**
 * Never rejects; a command that cannot be started counts as failed.
 * @param {readonly string[]} command
 * @returns {Promise<{ holds: boolean, output: string }>}
 */
function run([program = '', ...args]) {
  return new Promise((resolve) => {
    const file = join(program.startsWith(rules) ? places.root : places.packages, program);
    const child = spawn(places.node, [heap, file, ...args], {
      cwd: places.root,
      env: toolEnvironment({ NO_COLOR: '1', FORCE_COLOR: '0' }),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', (error) => resolve({ holds: false, output: `${output}${error.message}\n` }));
    child.on('close', (status) => resolve({ holds: status === 0, output }));
  });
}

/**
 * Runs one rule's commands in turn and says how it went.
 * @param {Rule} rule
 * @returns {Promise<boolean>}
 */
async function examine({ name, commands }) {
  const startedAt = performance.now();
  /** @type {string[]} */
  const broken = [];
  let warnings = 0;
  for (const command of commands) {
    const { holds, output } = await run(command);
    warnings += Number(/(\d+) warnings?\b/.exec(output)?.[1] ?? 0);
    if (!holds) broken.push(output.trim());
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const remark = warnings > 0 ? `, ${warnings} warnings` : '';
  process.stdout.write(`${broken.length === 0 ? '✓' : '✗'} ${name} (${seconds} s${remark})\n`);
  if (broken.length > 0) process.stdout.write(`${broken.join('\n')}\n\n`);
  return broken.length === 0;
}

/** @returns {Promise<number>} how many rules are broken */
async function examineAll() {
  const waiting = [...house];
  let brokenCount = 0;
  const work = async () => {
    for (let rule = waiting.shift(); rule !== undefined; rule = waiting.shift()) {
      if (!(await examine(rule))) brokenCount += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, Math.min(availableParallelism(), house.length)) }, work));
  return brokenCount;
}

try {
  await prepare({ need: 'engine' });
} catch (error) {
  process.exit(reportFailure(error));
}
const brokenCount = await examineAll();
process.stdout.write(
  brokenCount === 0 ? `All ${house.length} rules hold.\n` : `${brokenCount} of ${house.length} rules are broken.\n`,
);
process.exitCode = brokenCount === 0 ? 0 : 1;
