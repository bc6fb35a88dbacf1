import { describe, expect, it } from 'vitest';
import { createWindowNotes } from '../../../../electron/service/windowNotes.ts';
import { unwrap } from '../../../support/anEngine.ts';
import { someDeps } from '../../../support/serviceDeps.ts';

const all = { from: 1, to: 100 };

describe('entries about the window', () => {
  it('say who works here from now on, once', async () => {
    const deps = await someDeps();
    const notes = createWindowNotes(deps);
    unwrap(await notes.signIn({ operator: '王芳' }));
    unwrap(await notes.signIn({ operator: ' 王芳 ' }));
    expect(await deps.shops.open.log.between({}, all, 9)).toMatchObject([
      { kind: 'login', before: { operator: 'Li' }, after: { operator: '王芳' }, operator: '王芳' },
    ]);
  });

  it('say which preferences changed, and which page became a file', async () => {
    const deps = await someDeps();
    const notes = createWindowNotes(deps);
    unwrap(await notes.preferences({ before: { language: 'zh' }, after: { language: 'en' } }));
    unwrap(await notes.paper({ file: '/home/li/4111 1111 1111 1111.pdf' }));
    expect(await deps.shops.open.log.between({}, all, 9)).toMatchObject([
      { kind: 'export', summary: { en: 'Page saved as PDF: 4111 11** **** 1111.pdf' } },
      { kind: 'setting', before: { language: 'zh' }, after: { language: 'en' } },
    ]);
  });

  it('say in both logs that the window goes over to the other shop', async () => {
    const deps = await someDeps();
    const notes = createWindowNotes(deps);
    unwrap(await notes.otherShop({ to: 'own' }));
    unwrap(await notes.otherShop({ to: 'simulated' }));
    for (const store of await deps.shops.all()) {
      expect(await store.log.between({}, all, 9)).toMatchObject([{ kind: 'shop', after: { shop: 'simulated' } }]);
    }
  });
});
