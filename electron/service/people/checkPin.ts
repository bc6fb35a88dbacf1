// Looks at a PIN: each try is counted before it is made, and after several wrong ones the next has to wait.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { type Person, pinSchema, readPin } from '../../../shared/people/person.ts';
import { writeLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { isPin } from './pinHash.ts';
import { countedTry, secondsToWait } from './pinTries.ts';
import { freeTries } from './pinWait.ts';

/** Throws unless it is the person's PIN; a wrong one after which the next has to wait says so at once. Codes: person.no-pin, person.must-wait, person.wrong-pin; rejects with store.* too */
export const mustBeTheirPin = async (deps: ServiceDeps, { id, name }: Person, typed: string): Promise<void> => {
  const { people } = deps.shops.open;
  const { begin, seconds } = countedTry(deps, id);
  const begun = await people.beginTry(id, begin);
  if (begun === null) throw new AppFailure(failure('person.no-pin', { person: name }).error);
  if (!begun.mayTry) throw new AppFailure(failure('person.must-wait', { person: name, seconds: seconds() }).error);
  const pin = readPin(typed);
  if (pinSchema.safeParse(pin).success && (await isPin(pin, begun.kept.hash))) {
    await people.endTries(id);
    return;
  }
  const wrong = begun.kept.wrong + 1;
  if (wrong >= freeTries) {
    const summary = {
      zh: `${name} 的 PIN 连续输错 ${wrong} 次，需要等待后才能再试`,
      en: `The PIN of ${name} was wrong ${wrong} times in a row; the next try has to wait`,
    };
    await writeLine(deps, { kind: 'login', summary, record: { kind: 'person', id } });
  }
  const left = secondsToWait(deps, id, await people.pin(id));
  throw new AppFailure(failure('person.wrong-pin', { person: name, ...(left > 0 ? { seconds: left } : {}) }).error);
};
