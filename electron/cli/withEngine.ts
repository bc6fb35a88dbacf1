// Opens a shop for one command and closes it whatever happens.
import { composeShop } from '../engine/composeShop.ts';
import type { Engine, Shop } from '../engine/engine.ts';
import { logIn } from './logIn.ts';
import { complaintAbout, type Session, unwrap } from './session.ts';

/** Opens a shop for one command, says what had to be put aside, and closes it whatever happens. */
export const withEngine = async <T>(session: Session, shop: Shop, use: (engine: Engine) => Promise<T>): Promise<T> => {
  const { dataFolder, operator, version, log, voice } = session;
  const engine = unwrap(
    await composeShop({ dataFolder, shop, operator, source: 'commandLine', version, log, watchPorts: false }),
  );
  try {
    await logIn(session, engine);
    for (const notice of engine.notices) {
      const { message, remedy } = complaintAbout(notice);
      voice.aside(`${voice.paint('warn', '!')} ${voice.pick(message)} ${voice.pick(remedy)}`);
    }
    return await use(engine);
  } finally {
    await engine.close();
  }
};
