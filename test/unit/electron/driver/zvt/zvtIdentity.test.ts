import { describe, expect, it } from 'vitest';
import { callsItselfSimulated, identityFrom, otherSerialIn } from '../../../../../electron/driver/zvt/zvtIdentity.ts';
import { aMaintenance, someFindings } from '../../../../support/zvtFindings.ts';

const component = { name: 'cVEND box+', serialNumber: '11E930EC', softwareVersion: '2.0.9', state: 'ready' as const };

describe('the identity of a terminal', () => {
  it('is null where nothing was said', () => {
    expect(identityFrom(someFindings())).toEqual({
      driver: 'zvt',
      serialNumber: null,
      model: null,
      tid: null,
      mid: null,
      softwareVersion: null,
      components: [],
    });
  });

  it('takes the serial number of the label, else that of the first part, the maker’s command, the print', () => {
    const maintenance = aMaintenance({ identity: { serialNumber: 'N300W0012345' } });
    const [vendor, print] = [{ serialNumber: '17FD1E3C' }, { serialNumber: '17F59B1F' }];
    const components = [component, { ...component, serialNumber: '00000001' }];
    const serial = (parts: Parameters<typeof someFindings>[0]) => identityFrom(someFindings(parts)).serialNumber;
    expect(serial({ status: { components }, maintenance, vendor, print })).toBe('N300W0012345');
    expect(serial({ status: { components }, vendor, print })).toBe('11E930EC');
    expect(serial({ vendor, print })).toBe('17FD1E3C');
    expect(serial({ print })).toBe('17F59B1F');
  });

  it('takes TID, MID, model and software from the status first', () => {
    const maintenance = aMaintenance({
      identity: { model: 'SIM-A8' },
      merchant: { mid: '82229005943096D', tid: '01234507' },
      software: {
        parts: [
          { kind: 'firmware', version: '1' },
          { kind: 'paymentApplication', version: '3.4.1' },
        ],
      },
    });
    expect(identityFrom(someFindings({ maintenance }))).toMatchObject({
      model: 'SIM-A8',
      tid: '01234507',
      mid: '82229005943096D',
      softwareVersion: '3.4.1',
    });
    const status = { tid: '00000007', mid: '1', softwareVersion: '9', components: [component] };
    expect(identityFrom(someFindings({ maintenance, status }))).toMatchObject({
      model: 'cVEND box+',
      tid: '00000007',
      mid: '82229005943096D',
      softwareVersion: '9',
    });
  });

  it('masks names and versions, and no number field', () => {
    const pan = '4111111111111111';
    const status = {
      components: [{ ...component, name: pan, softwareVersion: pan, serialNumber: pan }],
      softwareVersion: pan,
    };
    const { model, softwareVersion, serialNumber, components } = identityFrom(someFindings({ status }));
    expect([model, softwareVersion, serialNumber]).toEqual(['411111******1111', '411111******1111', pan]);
    expect(components).toMatchObject([{ name: '411111******1111', serialNumber: pan }]);
  });
});

describe('a simulated terminal', () => {
  it('says so in the name of any part or as its model', () => {
    expect(callsItselfSimulated(someFindings())).toBe(false);
    expect(callsItselfSimulated(someFindings({ status: { components: [component] } }))).toBe(false);
    expect(
      callsItselfSimulated(someFindings({ status: { components: [{ ...component, name: 'N3 SIMULATED' }] } })),
    ).toBe(true);
    expect(
      callsItselfSimulated(someFindings({ maintenance: aMaintenance({ identity: { model: 'SIMULATED A8' } }) })),
    ).toBe(true);
  });
});

describe('two numbers within one check', () => {
  const components = [component];

  it('are seen where the maker’s command or the print gives another number than the status', () => {
    const other = { first: '11E930EC', later: '17F59B1F' };
    expect(otherSerialIn(someFindings({ status: { components }, vendor: { serialNumber: '17f59b1f' } }))).toEqual(
      other,
    );
    expect(otherSerialIn(someFindings({ status: { components }, print: { serialNumber: '17F59B1F' } }))).toEqual(other);
    const twin = { ...component, serialNumber: '17F59B1F' };
    expect(otherSerialIn(someFindings({ status: { components: [component, twin] } }))).toEqual(other);
  });

  it('are none where they agree, where a part has a name of its own, or where a label is told beside the electronics', () => {
    const reader = { ...component, name: 'reader', serialNumber: '77C1' };
    expect(otherSerialIn(someFindings({ status: { components: [component, reader] } }))).toBeNull();
    expect(otherSerialIn(someFindings({ status: { components }, print: { serialNumber: '11e930ec' } }))).toBeNull();
    expect(otherSerialIn(someFindings({ status: { components }, print: { serialNumber: 'N300W0012345' } }))).toBeNull();
    const own = [{ ...component, name: 'N300' }];
    expect(
      otherSerialIn(someFindings({ status: { components: own }, print: { serialNumber: '12345678' } })),
    ).toBeNull();
    expect(otherSerialIn(someFindings())).toBeNull();
  });
});
