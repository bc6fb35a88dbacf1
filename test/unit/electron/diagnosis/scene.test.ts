// Everything clues look at.
import { describe, expect, it } from 'vitest';
import { faultOf, hostAnswered, sceneWith, troubleAt, troubleBegan } from '../../../../electron/diagnosis/scene.ts';
import { aCode, aFact, aScene } from '../../../support/anEvidence.ts';

describe('a scene', () => {
  it('knows when the trouble began and when it was last seen', () => {
    const scene = aScene([aCode('97', { at: '2026-11-20' }), aCode('97', { at: '2026-11-21' })]);
    expect(troubleBegan(scene)).toBe(Date.UTC(2026, 10, 19, 16));
    expect(troubleAt(scene)).toBe(Date.UTC(2026, 10, 20, 16));
    expect(faultOf(scene, 'terminal-unknown')?.answers).toHaveLength(2);
    expect(faultOf(scene, 'issuer')).toBeNull();
  });

  it('takes now for the time of trouble that has none', () => {
    const scene = aScene([aCode('97')]);
    expect(troubleAt(scene)).toBe(scene.now);
    expect(troubleBegan(scene)).toBeNull();
  });

  it('knows whether a host answered; what was typed proves nothing', () => {
    expect(hostAnswered(aScene([aCode('97')]))).toBe(true);
    expect(hostAnswered(aScene([aCode('97', { source: 'user' })]))).toBe(false);
    expect(hostAnswered(aScene([aCode('Z0')], {}, 'ums-dll'))).toBe(false);
  });

  it('can suppose an answer without being changed by it', () => {
    const scene = aScene([aFact('signal.csq', 20)]);
    const [fact] = scene.all('signal.csq');
    if (fact === undefined) throw new Error('no fact');
    const supposed = sceneWith(scene, { ...fact, key: 'portal.bindStatus', value: 0 });
    expect(supposed.best('portal.bindStatus')?.value).toBe(0);
    expect(supposed.all('portal.bindStatus')).toHaveLength(1);
    expect(supposed.weighed('portal.bindStatus').overruled).toEqual([]);
    expect(supposed.best('signal.csq')?.value).toBe(20);
    expect(scene.best('portal.bindStatus')).toBeNull();
  });

  it('sees the other terminals of the shop', () => {
    const { others } = aScene([], { C: [aCode('91')], B: [aFact('terminal.tid', '10000001')] });
    expect(others.map(({ name }) => name)).toEqual(['B', 'C']);
    expect(others[0]?.value('terminal.tid')).toBe('10000001');
    expect(others[1]?.faults).toHaveLength(1);
  });
});
