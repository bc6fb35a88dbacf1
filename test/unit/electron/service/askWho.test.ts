import { describe, expect, it } from 'vitest';
import { askWho } from '../../../../electron/service/askWho.ts';
import { parsePortAddress } from '../../../../electron/transport/portAddress.ts';
import { failure, success } from '../../../../shared/error/appError.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { aDriverReport } from '../../../support/checkContext.ts';
import { createFakeClock } from '../../../support/fakeClock.ts';
import { aStoredTerminal } from '../../../support/records.ts';
import { createScriptedTerminals, type Script } from '../../../support/scriptedTerminals.ts';

const text = 'tcp://10.0.0.5:20007';

const ask = async (script: Script | null, isToldAtOnce = true, isAutomatic = true) => {
  const scripted = createScriptedTerminals();
  scripted.at(text, script);
  const result = await askWho(
    {
      address: unwrap(parsePortAddress(text)),
      expected: aStoredTerminal(),
      isToldAtOnce,
      plugins: [{ ...scripted.plugin, isAutomatic }],
      signal: new AbortController().signal,
    },
    { clock: createFakeClock(), log: () => undefined, ports: scripted.ports },
  );
  return { result, asked: scripted.asked, open: scripted.open };
};

/** Goes on to a second step unless it was cut. */
const twoSteps =
  (whenCut: 'partial' | 'nothing'): Script =>
  ({ onStep, signal }) => {
    onStep('maintenance');
    if (!signal.aborted) return Promise.resolve(success(aDriverReport()));
    return Promise.resolve(
      whenCut === 'partial' ? success(aDriverReport({ ending: 'cancelled' })) : failure('check.cancelled'),
    );
  };

describe('the question who stands at an address', () => {
  it('ends with the first enquiry where that tells', async () => {
    const { result, asked, open } = await ask(twoSteps('partial'));
    expect(unwrap(result).ending).toBe('cancelled');
    expect(asked).toHaveLength(1);
    expect(open.size).toBe(0);
  });

  it('is a whole quick reading where the first enquiry does not tell', async () => {
    expect(unwrap((await ask(twoSteps('partial'), false)).result).ending).toBe('complete');
  });

  it('is asked again as a whole of a family that keeps nothing when it is cut short', async () => {
    const { result, asked } = await ask(twoSteps('nothing'));
    expect(unwrap(result).ending).toBe('complete');
    expect(asked).toHaveLength(2);
  });

  it('is not asked by itself of a family whose first enquiry does something', async () => {
    const { result, asked } = await ask(twoSteps('partial'), true, false);
    expect(result).toMatchObject({ error: { code: 'driver.on-request' } });
    expect(asked).toEqual([]);
  });

  it('fails with the reason when nobody is there', async () => {
    expect((await ask(null)).result).toMatchObject({ error: { code: 'transport.refused' } });
  });
});
