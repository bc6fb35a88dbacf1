// Fields of a command line, each read strictly: a value that does not fit is named with what was expected.
import { resolve } from 'node:path';
import { fillText } from '../../shared/model/bilingual.ts';
import { cliText } from '../../shared/text/cli.ts';
import { badValue } from './complaint.ts';

/** One of a list of words. */
export const oneOf = <T extends string>(field: string, given: string, allowed: readonly T[]): T => {
  const found = allowed.find((word) => word === given);
  if (found === undefined) throw badValue(field, given, fillText(cliText.expectedOneOf, { names: allowed.join(', ') }));
  return found;
};

/** A whole number from 1 to `most`. */
export const countOf = (field: string, given: string, most: number): number => {
  const count = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (count < 1 || count > most) throw badValue(field, given, fillText(cliText.expectedCount, { most }));
  return count;
};

/** A whole number from 0 to `most`. */
export const wholeOf = (field: string, given: string, most: number): number => {
  const number = /^\d{1,15}$/.test(given) ? Number(given) : -1;
  if (number < 0 || number > most) throw badValue(field, given, fillText(cliText.expectedWhole, { most }));
  return number;
};

/** A TCP port; 0 lets the system choose. */
export const portOf = (field: string, given: string): number => {
  const port = /^\d{1,5}$/.test(given) ? Number(given) : -1;
  if (port < 0 || port > 65_535) throw badValue(field, given, cliText.expectedPort);
  return port;
};

/** A place to listen: tcp://host:port with a host of this computer. */
export const listenPlaceOf = (given: string): { kind: 'tcp'; host: string; port: number } => {
  const match = /^tcp:\/\/(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+):(\d{1,5})\/?$/.exec(given);
  if (match?.[1] === undefined || match[2] === undefined) throw badValue('--listen', given, cliText.expectedListen);
  return { kind: 'tcp', host: match[1].replace(/^\[|\]$/g, ''), port: portOf('--listen', match[2]) };
};

/** A path as the person meant it: relative to where npm was called, when npm called us. */
export const pathOf = (field: string, given: string, env: NodeJS.ProcessEnv = process.env): string => {
  if (given.trim() === '' || given.includes('\0')) throw badValue(field, given, cliText.expectedPath);
  const calledByNpm = ['steward', 'start', 'bench'].includes(env['npm_lifecycle_event'] ?? '');
  const from = calledByNpm ? (env['INIT_CWD'] ?? process.cwd()) : process.cwd();
  return resolve(from, given);
};

/** A name of 1 to 60 characters. */
export const nameOf = (field: string, given: string): string => {
  const name = given.trim();
  if (name === '' || name.length > 60) throw badValue(field, given, cliText.expectedName);
  return name;
};

/** Text that is not empty. */
export const textOf = (field: string, given: string): string => {
  const text = given.trim();
  if (text === '') throw badValue(field, given, cliText.expectedText);
  if (text.length > 200)
    throw badValue(field, `${text.slice(0, 20)}…`, { zh: '最多 200 个字', en: 'at most 200 characters' });
  return text;
};

const timePattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?$/;

const isRealDay = (year: number, month: number, day: number): boolean => {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
};

/** A moment as ISO 8601 in UTC; a bare date is local midnight, with `isEnd` the midnight after that day. */
export const timeOf = (field: string, given: string, isEnd: boolean): string => {
  const match = timePattern.exec(given.trim());
  const [year, month, day] = [match?.[1], match?.[2], match?.[3]].map(Number);
  if (
    match === null ||
    year === undefined ||
    month === undefined ||
    day === undefined ||
    !isRealDay(year, month, day)
  ) {
    throw badValue(field, given, cliText.expectedTime);
  }
  const isBareDate = match[4] === undefined;
  const made = isBareDate ? new Date(year, month - 1, day + (isEnd ? 1 : 0)) : new Date(given.trim().replace(' ', 'T'));
  if (Number.isNaN(made.getTime())) throw badValue(field, given, cliText.expectedTime);
  return made.toISOString();
};

/** A value that is looked up later; kept as typed. */
export const wordOf = (field: string, given: string): string => {
  if (given.trim() === '') throw badValue(field, given, cliText.expectedText);
  return given.trim();
};
