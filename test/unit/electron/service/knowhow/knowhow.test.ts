import { describe, expect, it } from 'vitest';
import { createKnowhow } from '../../../../../electron/service/knowhow/knowhow.ts';
import { unwrap } from '../../../../support/anEngine.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';

describe('what people have to know', () => {
  it('is empty in a new shop, and says so without an error', async () => {
    const { publicNotices, emergency, training } = createKnowhow(await someDeps());
    expect(unwrap(await publicNotices.list())).toEqual([]);
    expect(unwrap(await emergency.stores())).toEqual([{ store: '', updatedAt: null }]);
    expect(unwrap(await training.overview())).toMatchObject({ months: 12, people: [], items: [] });
  });
});
