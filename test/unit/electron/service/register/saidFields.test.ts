import { describe, expect, it } from 'vitest';
import { saidFields } from '../../../../../electron/service/register/saidFields.ts';
import type { TerminalSaid } from '../../../../../shared/model/terminalSaid.ts';
import { anIdentity } from '../../../../support/records.ts';

const said = (told: Partial<TerminalSaid>): TerminalSaid => ({
  tusn: null,
  maker: null,
  imei: null,
  iccid: null,
  acquirer: null,
  merchantName: null,
  batch: null,
  signOn: null,
  lastSignOnAt: null,
  address: null,
  sim: null,
  networkRegistration: null,
  tamper: null,
  answers: null,
  ...told,
});

describe('what a terminal said of the fields of its record', () => {
  it('is everything that it told, in the form of the fields', () => {
    const told = {
      tusn: '00005702280117638929',
      batch: '000123',
      lastSignOnAt: '2026-11-22T09:12:00',
      merchantName: '人民路便利店',
    };
    expect(saidFields({ terminal: anIdentity({ mid: '82229005943096d' }), said: said(told) })).toEqual({
      tusn: '00005702280117638929',
      model: 'cVEND plug',
      appVersion: 'GER-APP-v2.0.9',
      mid: '82229005943096D',
      tid: '52523535',
      merchantName: '人民路便利店',
      batch: '000123',
      lastSignOnAt: '2026-11-22T09:12:00',
    });
  });

  it('leaves out what it did not tell, and what no field would take', () => {
    const terminal = anIdentity({ tid: '123', mid: '', model: null, softwareVersion: null });
    expect(saidFields({ terminal, said: said({ imei: 'x', iccid: '1' }) })).toEqual({});
    expect(saidFields({ terminal: anIdentity({ model: null, softwareVersion: null }), said: undefined })).toEqual({
      tid: '52523535',
    });
  });

  it('masks a card number in a text', () => {
    const told = saidFields({ terminal: anIdentity({ model: 'X 4111111111111111' }), said: undefined });
    expect(told.model).toBe('X 411111******1111');
  });

  it('knows a modem by its IMEI', () => {
    const terminal = anIdentity({
      driver: 'at',
      serialNumber: '490154203237518',
      tid: null,
      model: null,
      softwareVersion: null,
    });
    expect(saidFields({ terminal, said: undefined })).toEqual({ imei: '490154203237518' });
  });
});
