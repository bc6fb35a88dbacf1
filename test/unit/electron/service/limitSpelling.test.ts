import { describe, expect, it } from 'vitest';
import { speltScope } from '../../../../electron/service/limitSpelling.ts';

describe('the names of a limit', () => {
  it('are spelt as they were first, whatever the letters and blanks', () => {
    const known = [{ model: 'SIM-A8', store: '北门店' }];
    expect(speltScope({ model: ' sim-a8 ', store: '' }, known)).toEqual({ model: 'SIM-A8', store: '' });
    expect(speltScope({ model: 'V90', store: ' 北门店' }, known)).toEqual({ model: 'V90', store: '北门店' });
  });

  it('are new where nobody used them, with card numbers masked', () => {
    const { model, store } = speltScope({ model: 'A  B', store: '4111 1111 1111 1111' }, []);
    expect(model).toBe('A B');
    expect(store).not.toContain('4111 1111 1111 1111');
  });
});
