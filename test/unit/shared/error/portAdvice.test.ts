import { describe, expect, it } from 'vitest';
import { adviseOn } from '../../../../shared/error/errorAdvice.ts';
import { portRemedies } from '../../../../shared/error/portAdvice.ts';

describe('remedies of closed and busy ports', () => {
  it('never open a port to everybody, and never remove a service', () => {
    const text = JSON.stringify(portRemedies);
    expect(text).not.toMatch(/chmod|777|666|apt(-get)? (remove|purge)|systemctl (disable|mask)/);
  });

  it('take the place of the usual one by the fact fixKind, with the command in it', () => {
    const facts = { address: 'serial:COM7', fixKind: 'joinGroup', fix: 'sudo usermod -aG uucp li' };
    expect(adviseOn({ code: 'transport.permission-denied', facts }).remedy.en).toContain('sudo usermod -aG uucp li');
    const unknown = { ...facts, fixKind: 'something else' };
    expect(adviseOn({ code: 'transport.permission-denied', facts: unknown }).remedy.en).toContain('usermod -aG');
  });
});
