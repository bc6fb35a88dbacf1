// The surface between window and program: as recorded in the golden file, and answering whatever arrives.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { commands, events } from '../../shared/ipc/contract.ts';
import { engineCommands } from '../../shared/ipc/engineContract.ts';

const goldenFile = join(import.meta.dirname, '../golden/ipcContract.json');

// Long expressions that only say again what `format` says; another variant of the format keeps its own.
const sayAgain = new Set([z.uuid(), z.iso.datetime()].map((schema) => z.toJSONSchema(schema).pattern));

/** The schema as the other side sees it: what may be sent in, what comes out. */
const asJson = (schema: z.ZodType, io: 'input' | 'output'): unknown => {
  const { $schema: _, ...found } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'throw',
    override: ({ jsonSchema }) => {
      if (sayAgain.has(jsonSchema.pattern)) delete jsonSchema.pattern;
    },
  });
  return found;
};

/** JSON with everything on one line that fits there, so that a diff is short and readable. */
const print = (value: unknown, indent = ''): string => {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || line.length + indent.length <= 110) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => deeper + print(each, deeper))
    : Object.entries(value).map(([key, each]) => `${deeper}${JSON.stringify(key)}: ${print(each, deeper)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
};

const byName = <T, R>(record: Readonly<Record<string, T>>, describeOne: (one: T) => R): Record<string, R> =>
  Object.fromEntries(
    Object.entries(record)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, one]) => [name, describeOne(one)]),
  );

const surface = {
  commands: byName(commands, ({ answeredBy, input, output }) => ({
    answeredBy,
    input: asJson(input, 'input'),
    output: asJson(output, 'output'),
  })),
  events: byName(events, ({ payload }) => asJson(payload, 'output')),
  betweenMainAndEngine: byName(engineCommands, ({ input, output }) => ({
    input: asJson(input, 'input'),
    output: asJson(output, 'output'),
  })),
};

describe('IPC contract', () => {
  it('is the one in test/golden/ipcContract.json (UPDATE_GOLDEN=1 rewrites it on purpose)', () => {
    const now = `${print(surface)}\n`;
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(goldenFile, now);
    expect(now).toBe(readFileSync(goldenFile, 'utf8'));
  });

  it('names every channel topic.what', () => {
    const names = [...Object.keys(commands), ...Object.keys(events)];
    expect(names.filter((name) => !/^[a-z]+\.[a-z][A-Za-z]*$/.test(name))).toEqual([]);
  });

  it('uses a name once, for a command or for an event', () => {
    expect(Object.keys(commands).filter((name) => name in events)).toEqual([]);
  });

  it.each(Object.entries(commands))('%s takes an object and nothing else', (_name, { input }) => {
    for (const bad of [undefined, null, 0, 'text', true, [], [{}]]) {
      expect(input.safeParse(bad).success).toBe(false);
    }
  });
});
