import { expect, it } from 'vitest';
import { zvt } from '../../../../../shared/diagnosis/responseCodes/zvt.ts';
import { listedResultCodes, resultCodeName, resultCodeText } from '../../../../../shared/help/zvtResultCodes.ts';

it('the ZVT table has every listed code with the words of the help, and a class for each', () => {
  expect(zvt.map(({ code, meaning }) => ({ code, meaning }))).toEqual(
    listedResultCodes.map((code) => ({ code: resultCodeName(code), meaning: resultCodeText(code) })),
  );
  expect(zvt.filter(({ action }) => action === 'UNKNOWN').map(({ code }) => code)).toEqual([]);
});

it('the ZVT code 6B speaks of the till, not of the registration at the acquirer', () => {
  expect(zvt.find(({ code }) => code === '6B')).toMatchObject({ action: 'SIGN_IN', who: 'technician' });
});
