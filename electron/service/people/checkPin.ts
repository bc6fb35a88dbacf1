// Looks at a PIN: each try is counted before it is made, and after several wrong ones the next has to wait.
import { AppFailure, failure } from '../../../shared/error/appError.ts';
import { type Person, pinSchema } from '../../../shared/people/person.ts';
import { utcText } from '../isoTime.ts';
import { writeLine } from '../logWriter.ts';
import type { ServiceDeps } from '../serviceDeps.ts';
import { isPin } from './pinHash.ts';
import { freeTries, stillToWait, waitAfter } from './pinWait.ts';

/** Throws unless it is the person's PIN. Codes: person.no-pin, person.must-wait, person.wrong-pin; rejects with store.* too */
export const mustBeTheirPin = async (deps: ServiceDeps, { id, name }: Person, pin: string): Promise<void> => {
  const { people } = deps.shops.open;
  const now = deps.clock.now();
  let seconds = 0;
  const begun = await people.beginTry(id, ({ wrong, waitUntil }) => {
    const left = stillToWait(wrong, waitUntil === null ? null : Date.parse(waitUntil), now);
    seconds = Math.ceil(left / 1000);
    // Written anew: after a clock was set back, the wait ends by the clock as it is now.
    if (left > 0) return { wrong, waitUntil: utcText(now + left), mayTry: false };
    return { wrong: wrong + 1, waitUntil: utcText(now + waitAfter(wrong + 1)), mayTry: true };
  });
  if (begun === null) throw new AppFailure(failure('person.no-pin', { person: name }).error);
  if (!begun.mayTry) throw new AppFailure(failure('person.must-wait', { person: name, seconds }).error);
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
    await writeLine(deps, { kind: 'people', summary });
  }
  throw new AppFailure(failure('person.wrong-pin', { person: name }).error);
};
