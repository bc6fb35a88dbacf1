// Every key of the evidence.
import { describe, expect, it } from 'vitest';
import { factSources } from '../../../../shared/diagnosis/evidenceSchema.ts';
import { factKeys, isFactKey } from '../../../../shared/diagnosis/factKeys.ts';

describe('the keys of the evidence', () => {
  it('are those of the published format, and more', () => {
    const published = `response.code screen.text user.text terminal.sn terminal.tusn terminal.tid terminal.mid
      terminal.model terminal.appVersion terminal.batch terminal.merchantName register.sn register.tusn register.tid
      register.mid register.iccid register.region register.address register.merchantName register.acquirer register.uscc
      clock.offsetSeconds clock.resetAfterPowerOff battery.percent storage.freePercent app.crashes power.boots
      tamper.flag history.firstUse history.approvedEver history.signOnEver activation.codeUsed activation.prompted
      coinCell.state signal.csq signal.registration network.pingLossPercent network.cable network.lan network.internet
      network.acquirer sim.iccid location.region link.state history.lastApprovedAt history.lastSignOnAt event.swap
      event.move event.simChange event.serviceVisit event.drop event.update portal.bindStatus portal.termStatus
      portal.auditStatus portal.unionpayOnboarded portal.qrOnboarded portal.merchantStatus settlement.payerKind
      contract.withAcquirer`.split(/\s+/);
    expect(published.filter((key) => !isFactKey(key))).toEqual([]);
  });

  it('each have a question that asks, in both languages, a place to look and at least one source', () => {
    for (const [key, { ask, where, sources, worth }] of Object.entries(factKeys)) {
      expect(ask.zh, key).toMatch(/[？。]$/);
      expect(ask.en, key).toMatch(/[?.]$/);
      expect(where.en.length, key).toBeGreaterThan(5);
      expect(sources.length, key).toBeGreaterThan(0);
      expect(
        sources.every((source) => factSources.includes(source)),
        key,
      ).toBe(true);
      expect(worth, key).toBeGreaterThan(0);
    }
  });

  it('do not know what objects inherit', () => {
    expect(isFactKey('constructor')).toBe(false);
    expect(isFactKey('country')).toBe(false);
  });
});
