// The recovery code: made for an owner who proves it with their PIN, kept as a hash, used once.
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { recoveryWait } from '../../../shared/access/accessState.ts';
import { readRecoveryCode, recoveryLength, recoveryLetters, spelledCode } from '../../../shared/access/recoveryCode.ts';
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import type { Person } from '../../../shared/people/person.ts';
import { composeLine, writeLine } from '../logWriter.ts';
import { hashPin } from '../people/pinHash.ts';
import { countedTry, secondsToWait } from '../people/pinTries.ts';
import { freeTries } from '../people/pinWait.ts';
import { mustBeUsable } from '../people/usablePin.ts';
import type { ServiceDeps } from '../serviceDeps.ts';

const refuse = (...given: Parameters<typeof failure>): never => {
  throw new AppFailure(failure(...given).error);
};

/** What its tries are counted as. */
const what = recoveryWait;

/** What is kept of a code. 87 bits by chance need no slow hash: nobody tries them one after the other. */
const kept = (code: string): string => `sha256$${createHash('sha256').update(code).digest('base64')}`;

const isKept = (code: string, hash: string): boolean => {
  const [found, expected] = [Buffer.from(kept(code)), Buffer.from(hash)];
  return found.byteLength === expected.byteLength && timingSafeEqual(found, expected);
};

/** A new code as it is printed; only its hash is kept. Rejects with store.* */
export const makeRecovery = async (deps: ServiceDeps, person: Person): Promise<string> => {
  const letters = Array.from({ length: recoveryLength }, () => recoveryLetters[randomInt(recoveryLetters.length)]);
  const code = letters.join('');
  const { hasRecovery } = await deps.shops.open.access.read();
  const summary = {
    zh: `${person.name} 生成了新的恢复码${hasRecovery ? '，以前的作废' : ''}`,
    en: `${person.name} made a new recovery code${hasRecovery ? '; the one before is void' : ''}`,
  };
  const line = composeLine(deps, { kind: 'people', summary, record: { kind: 'person', id: person.id } });
  deps.publish('log.appended', await deps.shops.open.access.setRecovery(kept(code), line));
  return spelledCode(code);
};

/** Seconds until a code may be typed again; 0 = now. Rejects with store.* */
export const secondsToRecover = async (deps: ServiceDeps): Promise<number> =>
  secondsToWait(deps, what, await deps.shops.open.access.recovery());

/** Throws unless it is the code. Codes: access.no-code, access.code-wait, access.wrong-code; rejects with store.* too */
const mustBeTheCode = async (deps: ServiceDeps, typed: string): Promise<void> => {
  const { begin, seconds } = countedTry(deps, what);
  const begun = await deps.shops.open.access.beginTry(begin);
  if (begun === null) return refuse('access.no-code', {});
  if (!begun.mayTry) refuse('access.code-wait', { seconds: seconds() });
  const code = readRecoveryCode(typed);
  if (code !== null && isKept(code, begun.kept.hash)) return;
  const wrong = begun.kept.wrong + 1;
  if (wrong >= freeTries) {
    await writeLine(deps, {
      kind: 'login',
      summary: {
        zh: `恢复码连续输错 ${wrong} 次，需要等待后才能再试`,
        en: `The recovery code was wrong ${wrong} times in a row; the next try has to wait`,
      },
    });
  }
  const left = await secondsToRecover(deps);
  refuse('access.wrong-code', left > 0 ? { seconds: left } : {});
};

/** Sets a new PIN of an owner by the code. Codes: access.*, person.needs-owner, person.weak-pin, input.invalid */
export const recoverOwner = async (
  deps: ServiceDeps,
  person: Person,
  { code, pin }: { readonly code: string; readonly pin: string },
): Promise<void> => {
  if (person.role !== 'owner') refuse('person.needs-owner', { person: person.name });
  mustBeUsable(pin);
  await mustBeTheCode(deps, code);
  const summary = {
    zh: `用恢复码重设了店主 ${person.name} 的 PIN，恢复码已用掉。如果不是店主本人做的，请立即更换 PIN`,
    en: `The PIN of the owner ${person.name} was set anew with the recovery code, which is used up. If it was not the owner, change the PIN at once`,
  };
  const line = composeLine(deps, { kind: 'login', summary, record: { kind: 'person', id: person.id } });
  deps.publish('log.appended', await deps.shops.open.access.recover(person.id, await hashPin(pin), line));
  deps.publish('people.changed', {});
};
