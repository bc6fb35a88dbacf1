// The door that every request passes, be it from the window or the command line: card numbers are masked before a service
// sees them, and what the service does is done on the occasion of this request.
import { type AppError, failure, type Result } from '../../shared/error/appError.ts';
import { isExemptField } from '../../shared/mask/exemptFields.ts';
import { maskDeep } from '../../shared/mask/maskDeep.ts';
import { isPort, maskedError } from '../../shared/mask/maskedError.ts';
import { redactText } from '../../shared/mask/redactText.ts';
import type { LogSource } from '../../shared/model/logEntry.ts';
import { occasionOf, onOccasion } from '../service/occasion.ts';
import type { Services } from '../service/services.ts';

/**
 * Requests whose texts are looked at by the service itself, field by field, more strictly than here: values of the
 * register (numbers of terminals by their own rules), facts of a case, and files that are read as a whole.
 */
const lookedAtInside: ReadonlySet<string> = new Set([
  'register.records.check',
  'register.records.create',
  'register.records.saveFields',
  'bindings.observe',
  'resolver.open',
  'resolver.answer',
  'limits.tryImport',
  'limits.import',
  'expected.tryImport',
  'expected.import',
  'workCalendars.tryImport',
  'workCalendars.import',
]);

/** Requests that name a file of ours: its name says when it was made, and must stay as it is. */
const namesFile: ReadonlySet<string> = new Set(['backups.remove', 'backups.look']);

/** Fields in which these files come. */
const isFileText = (name: string): boolean => ['text', 'fields', 'values', 'facts'].includes(name);

const isName = (name: string): boolean => name === 'name';

const isExempt = (name: string, value: unknown): boolean =>
  isExemptField(name) || ((name === 'address' || name === 'addresses') && isPort(value));

const maskedRequest = (name: string, request: unknown): unknown => {
  const inside = lookedAtInside.has(name) ? isFileText : namesFile.has(name) ? isName : () => false;
  const exempt = name === 'ports.add' ? isExemptField : isExempt;
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return maskDeep(request, exempt);
  return Object.fromEntries(
    Object.entries(request).map(([field, value]: [string, unknown]) => [
      field,
      inside(field) ? value : (maskDeep({ [field]: value }, exempt) as Record<string, unknown>)[field],
    ]),
  );
};

/** Fewest digits of a number that no time in ms has: 14. */
const longNumber = 1e13;

/** The first number in a request that is a card number: numbers cannot be masked, only refused. */
const cardInNumbers = (value: unknown, field: string): string | null => {
  if (typeof value === 'number') {
    const isLong = Number.isSafeInteger(value) && value >= longNumber;
    return isLong && redactText(String(value)) !== String(value) ? field : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, each] of Object.entries(value)) {
    const found = cardInNumbers(each, name);
    if (found !== null) return found;
  }
  return null;
};

const isFailure = (answer: unknown): answer is { readonly ok: false; readonly error: AppError } =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false && 'error' in answer;

const maskedAnswer = (answer: unknown): unknown =>
  isFailure(answer) ? { ok: false, error: maskedError(answer.error) } : answer;

type Method = (...given: readonly unknown[]) => unknown;

const guarded = (name: string, source: LogSource, method: Method): Method => {
  return (...given) => {
    const [request, ...others] = given;
    const field = cardInNumbers(request, '');
    if (field !== null) {
      const refused: Result<never> = failure('input.invalid', { field, found: '***', expected: '–' });
      return Promise.resolve(refused);
    }
    const masked = given.length === 0 ? [] : [maskedRequest(name, request), ...others];
    const answer = onOccasion(occasionOf(source, masked[0]), () => method(...masked));
    return answer instanceof Promise ? answer.then(maskedAnswer) : answer;
  };
};

/** A service that is made of several: register, knowledge. */
const guardedPart = (name: string, part: unknown, source: LogSource): unknown =>
  typeof part === 'object' && part !== null ? guardedService(name, part, source) : part;

const guardedService = (service: string, methods: object, source: LogSource): object =>
  Object.fromEntries(
    Object.entries(methods).map(([name, method]: [string, unknown]) => [
      name,
      typeof method === 'function'
        ? guarded(`${service}.${name}`, source, method.bind(methods) as Method)
        : guardedPart(`${service}.${name}`, method, source),
    ]),
  );

/** The services as callers get them: `source` says who these are. */
export const guardServices = (services: Services, source: LogSource): Services =>
  Object.fromEntries(
    Object.entries(services).map(([name, methods]: [string, object]) => [name, guardedService(name, methods, source)]),
  ) as unknown as Services;
