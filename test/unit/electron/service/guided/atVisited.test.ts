import { describe, expect, it } from 'vitest';
import { atVisited, mustAllowVisit, mustBe, readVisited } from '../../../../../electron/service/guided/atVisited.ts';
import { AppFailure, failure } from '../../../../../shared/error/appError.ts';
import { present } from '../../../../support/anEngine.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { guidedAt, guidedShop } from '../../../../support/guidedShop.ts';
import { anIdentity } from '../../../../support/records.ts';

const never = new AbortController().signal;
const stranger = aDriverReport({ identity: anIdentity({ serialNumber: 'OTHER-99' }) });

describe('the terminal of a visit', () => {
  it('is taken for the time of the work and given back, also when the work fails', async () => {
    const { common, terminalId } = await guidedShop();
    const request = { terminalId, action: 'quickCheck', signal: never } as const;
    const during = await atVisited(request, common, () => Promise.resolve(common.activity.isClaimed(guidedAt)));
    expect(during).toEqual({ ok: true, value: true });
    const failed = await atVisited(request, common, () => Promise.reject(new Error('no')));
    expect(failed).toMatchObject({ ok: false, error: { code: 'internal.bug' } });
    expect(common.activity.isClaimed(guidedAt)).toBe(false);
    expect(common.activity.isChecking(terminalId)).toBe(false);
  });

  it('is not taken from a check that runs', async () => {
    const { common, terminalId } = await guidedShop();
    common.activity.claim(guidedAt, terminalId);
    const taken = await atVisited({ terminalId, action: 'quickCheck', signal: never }, common, () =>
      Promise.resolve(1),
    );
    expect(taken).toMatchObject({ error: { code: 'check.already-running' } });
    expect(common.activity.isClaimed(guidedAt)).toBe(true);
  });

  it('is not asked where its state forbids it', async () => {
    const { common, terminalId, shops } = await guidedShop();
    const refusal = failure('lifecycle.not-allowed', { lifecycle: 'quarantined' }).error;
    const register = {
      refusal: () => Promise.resolve(refusal),
      refusalOfMet: () => Promise.resolve(refusal),
      met: () => Promise.resolve(),
    };
    const terminal = present(await shops.open.terminals.byId(terminalId));
    await expect(mustAllowVisit(terminal, 'quickCheck', { ...common, register })).rejects.toThrow(
      'lifecycle.not-allowed',
    );
    await expect(mustAllowVisit(terminal, 'quickCheck', common)).resolves.toBeUndefined();
  });

  it('was not silent where the computer slept', async () => {
    const { common, terminalId } = await guidedShop();
    const contacts = { watchSleep: () => () => true, whereabouts: () => Promise.resolve(new Map()) } as never;
    const request = { terminalId, action: 'quickCheck', signal: never } as const;
    const cut = await atVisited(request, { ...common, contacts }, () =>
      Promise.reject(new AppFailure(failure('transport.closed', { address: guidedAt }).error)),
    );
    expect(cut).toMatchObject({ error: { code: 'transport.suspended', facts: { address: guidedAt } } });
  });

  it('is unknown when it is gone', async () => {
    const { common } = await guidedShop();
    const request = {
      terminalId: '99999999-9999-4999-8999-999999999999',
      action: 'quickCheck',
      signal: never,
    } as const;
    expect(await atVisited(request, common, () => Promise.resolve(1))).toMatchObject({
      error: { code: 'terminal.unknown' },
    });
  });

  it('is told from another one that answers at its place', async () => {
    const { common, terminalId, scripted } = await guidedShop();
    const request = { terminalId, action: 'quickCheck', signal: never } as const;
    expect(await atVisited(request, common, (visited) => readVisited(visited, common))).toMatchObject({ ok: true });
    scripted.at(guidedAt, stranger);
    const read = await atVisited(request, common, (visited) => readVisited(visited, common));
    expect(read).toMatchObject({ error: { code: 'terminal.replaced' } });
    const proof = await atVisited(request, common, (visited) => mustBe(visited, stranger, common));
    expect(proof).toMatchObject({ error: { code: 'terminal.replaced' } });
  });

  it('is not believed when it becomes another one while it is read', async () => {
    const { common, terminalId, scripted } = await guidedShop();
    const otherSerial = { first: 'N900-0001', later: 'N900-0002' };
    scripted.at(guidedAt, aDriverReport({ otherSerial }));
    const request = { terminalId, action: 'quickCheck', signal: never } as const;
    const read = await atVisited(request, common, (visited) => readVisited(visited, common));
    expect(read).toMatchObject({ error: { code: 'terminal.serial-changed', facts: otherSerial } });
  });
});
