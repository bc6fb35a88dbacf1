import { describe, expect, it } from 'vitest';
import { factKeys } from '../../../../shared/diagnosis/factKeys.ts';
import { pictureFor, questionPictures } from '../../../../shared/resolver/questionPictures.ts';

describe('drawings of where to look', () => {
  it.each(Object.keys(factKeys))('%s has one', (key) => {
    expect(questionPictures).toContain(pictureFor(key).picture);
  });

  it('mark the right place of slip and label', () => {
    expect(pictureFor('response.code')).toEqual({ picture: 'slip', mark: 'code' });
    expect(pictureFor('terminal.mid')).toEqual({ picture: 'slip', mark: 'mid' });
    expect(pictureFor('terminal.sn')).toEqual({ picture: 'back', mark: 'sn' });
    expect(pictureFor('portal.termStatus').picture).toBe('portal');
  });
});
