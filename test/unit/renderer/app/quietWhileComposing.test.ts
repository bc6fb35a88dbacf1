import { describe, expect, it } from 'vitest';
import { quietWhileComposing } from '../../../../renderer/app/quietWhileComposing.ts';

const heardBy = (event: object): boolean => {
  const view = new EventTarget();
  const stop = quietWhileComposing(view as Window);
  let isHeard = false;
  view.addEventListener('keydown', () => {
    isHeard = true;
  });
  view.dispatchEvent(Object.assign(new Event('keydown'), event));
  stop();
  return isHeard;
};

describe('quietWhileComposing', () => {
  it('lets nobody hear a key that belongs to an input method', () => {
    expect(heardBy({ key: 'Enter', isComposing: true })).toBe(false);
    expect(heardBy({ key: 'Process', isComposing: false, keyCode: 229 })).toBe(false);
  });

  it('lets every other key through', () => {
    expect(heardBy({ key: 'Enter', isComposing: false, keyCode: 13 })).toBe(true);
  });

  it('is over when it is stopped', () => {
    const view = new EventTarget();
    quietWhileComposing(view as Window)();
    let heard = 0;
    view.addEventListener('keydown', () => {
      heard += 1;
    });
    view.dispatchEvent(Object.assign(new Event('keydown'), { isComposing: true }));
    expect(heard).toBe(1);
  });
});
