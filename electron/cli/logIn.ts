// Where roles are in force, a command that changes something says who does it: --as NAME, and the PIN typed or from a file.
import { nameKey } from '../../shared/people/person.ts';
import type { Engine } from '../engine/engine.ts';
import { askHidden } from './askPassphrase.ts';
import { badValue, Complained, usageComplaint } from './complaint.ts';
import { complaintAbout, type Session, unwrap } from './session.ts';
import { readSmallFile } from './smallFile.ts';

const largestFile = 4096;

/** The PIN as a file holds it, or as it is typed without being shown. Ends with exit status 2 where none can be had. */
const pinOf = async ({ voice, pinFile }: Session): Promise<string> => {
  if (pinFile !== null) {
    const bytes = await readSmallFile('--pin-file', pinFile, largestFile);
    return Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, '')
      .trim()
      .slice(0, 40);
  }
  if (!process.stdin.isTTY || voice.json) throw new Complained(usageComplaint('needsPin', {}, ''));
  return (await askHidden(voice.say('typePin'))).trim().slice(0, 40);
};

/** Logs in where that was asked for, and ends the command where the engine's door refuses it. */
export const logIn = async (session: Session, { services: { access } }: Engine): Promise<void> => {
  const { isGuarded, people } = unwrap(await access.state());
  if (isGuarded && session.as !== null) {
    const wanted = nameKey(session.as);
    const person = people.find(({ name }) => nameKey(name) === wanted);
    if (person === undefined) {
      const names = people.map(({ name }) => name).join(', ') || '–';
      throw badValue('--as', session.as, { zh: names, en: names });
    }
    unwrap(await access.login({ personId: person.id, pin: await pinOf(session) }));
  }
  if (session.asks === null) return;
  // Also where no roles are in force: the simulated shop must not lead round those of the own shop.
  const admitted = await access.admit(session.asks.command, session.asks.input);
  if (!admitted.ok) throw new Complained(complaintAbout(admitted.error));
};
