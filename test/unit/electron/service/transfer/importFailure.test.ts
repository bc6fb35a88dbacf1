import { describe, expect, it } from 'vitest';
import { importFailure } from '../../../../../electron/service/transfer/importFailure.ts';

describe('importFailure', () => {
  it('names the file without its folder, card numbers masked', () => {
    const { appError } = importFailure('import.damaged', '/home/li/4111111111111111.csv', { place: 'x' }, 'why');
    expect(appError).toEqual({
      code: 'import.damaged',
      facts: { file: '411111******1111.csv', place: 'x' },
      details: 'why',
    });
  });
});
