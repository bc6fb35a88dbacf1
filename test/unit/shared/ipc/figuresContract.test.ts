import { describe, expect, it } from 'vitest';
import { figuresCommands } from '../../../../shared/ipc/figuresContract.ts';

describe('figures contract', () => {
  it('asks for days that exist', () => {
    const { input } = figuresCommands['figures.get'];
    const scope = { store: null, model: null };
    expect(input.safeParse({ from: '2024-02-29', until: '2026-11-22', ...scope }).success).toBe(true);
    expect(input.safeParse({ from: '2026-02-29', until: '2026-11-22', ...scope }).success).toBe(false);
    expect(input.safeParse({ from: '2026-11-22T00:00:00Z', until: '2026-11-22', ...scope }).success).toBe(false);
  });

  it('takes a price of a new terminal above zero', () => {
    const { input } = figuresCommands['figures.setSettings'];
    const settings = { hourlyRate: 0, newPrice: 0, currency: 'CNY' };
    expect(input.safeParse({ settings }).success).toBe(false);
    expect(input.safeParse({ settings: { ...settings, newPrice: 1 } }).success).toBe(true);
  });
});
