import { describe, expect, it } from 'vitest';
import { createActivity } from '../../../../../electron/service/activity.ts';
import { createDoctor } from '../../../../../electron/service/doctor/doctor.ts';
import { AppFailure, success } from '../../../../../shared/error/appError.ts';
import type { DoctorRun } from '../../../../../shared/model/doctorReport.ts';
import { anEngine, unwrap } from '../../../../support/anEngine.ts';
import { aDriverReport } from '../../../../support/checkContext.ts';
import { createScriptedTerminals, untilCancelled } from '../../../../support/scriptedTerminals.ts';
import { someDeps } from '../../../../support/serviceDeps.ts';
import { aComputer } from './doctorView.ts';

const findingsOf = (run: DoctorRun): string[] => run.checks.flatMap(({ findings }) => findings.map(({ id }) => id));
const stateOf = (run: DoctorRun, id: string): string | undefined => run.checks.find((check) => check.id === id)?.state;

const examine = async (
  computer = aComputer(),
  scripted = createScriptedTerminals(),
): Promise<{ readonly run: DoctorRun; readonly heard: readonly { readonly name: string }[] }> => {
  const { engine, heard } = await anEngine({ computer, ports: scripted.ports, plugins: [scripted.plugin] });
  unwrap(await engine.services.doctor.start({ isHidden: true }));
  return { run: unwrap(await engine.services.doctor.finished()), heard };
};

describe('the connection doctor', () => {
  it('says so when there is no port and nothing on USB, and tells its progress', async () => {
    const { run, heard } = await examine();
    expect(run.state).toBe('done');
    expect(findingsOf(run)).toEqual(['usb.nothing-plugged', 'ports.none']);
    expect(run.checks.every(({ state }) => state === 'done')).toBe(true);
    expect(heard.filter(({ name }) => name === 'doctor.progress').length).toBeGreaterThan(5);
  });

  it('finds the terminal that answers, and does not doubt the cable then', async () => {
    const scripted = createScriptedTerminals();
    scripted.at('serial:/dev/ttyUSB0', aDriverReport());
    const { run } = await examine(aComputer(), scripted);
    expect(findingsOf(run)).toEqual(['line.answers']);
    expect(scripted.open.size).toBe(0);
  });

  it('does not ask a port that is closed to this user, or held by another program', async () => {
    const scripted = createScriptedTerminals();
    let asked = 0;
    scripted.at('serial:/dev/ttyUSB0', () => {
      asked += 1;
      return Promise.reject(new AppFailure({ code: 'transport.closed', facts: {} }));
    });
    const denied = aComputer({
      rights: () => Promise.resolve({ mayOpen: false, group: 'dialout', isWaitingForLogin: false, command: 'sudo x' }),
    });
    expect(findingsOf((await examine(denied, scripted)).run)).toEqual(['rights.denied']);
    const held = aComputer({ holders: () => Promise.resolve([{ pid: 7, command: 'minicom' }]) });
    expect(findingsOf((await examine(held, scripted)).run)).toEqual(['busy.held']);
    expect(asked).toBe(0);
  });

  it('says where this system does not let anybody look, instead of guessing', async () => {
    const blind = aComputer({
      usb: () => Promise.resolve(null),
      services: () => Promise.resolve(null),
      rights: () => Promise.resolve(null),
      holders: () => Promise.resolve(null),
    });
    const scripted = createScriptedTerminals();
    scripted.at('serial:COM7', aDriverReport());
    const { run } = await examine(blind, scripted);
    expect(['usb', 'power', 'services', 'rights', 'busy'].map((id) => stateOf(run, id))).toEqual(
      Array.from({ length: 5 }, () => 'notPossible'),
    );
    expect(findingsOf(run)).toEqual(['line.answers']);
  });

  it('names the packaging that keeps the program from ports', async () => {
    const { run } = await examine(aComputer({ packaging: () => ({ kind: 'snap', command: 'sudo snap connect x' }) }));
    expect(run.checks[0]?.findings[0]).toMatchObject({
      id: 'computer.sandboxed',
      action: { kind: 'copy', text: 'sudo snap connect x' },
    });
  });

  it('tries a terminal on the network that was only ever checked by its address', async () => {
    const scripted = createScriptedTerminals();
    const address = 'tcp://10.0.0.1:20007';
    scripted.at(address, aDriverReport());
    const { engine } = await anEngine({ computer: aComputer(), ports: scripted.ports, plugins: [scripted.plugin] });
    const started = unwrap(
      await engine.services.checks.start({ terminalIds: [], addresses: [address], level: 'quick' }),
    );
    unwrap(await engine.services.checks.finished(started.id));
    unwrap(await engine.services.doctor.start({ isHidden: true }));
    const { checks } = unwrap(await engine.services.doctor.finished());
    const network = checks.find(({ id }) => id === 'network');
    expect(network?.findings).toMatchObject([{ id: 'network.answers', address }]);
  });

  it('is cancelled at once and keeps what it has found', async () => {
    const scripted = createScriptedTerminals();
    scripted.at('tcp://10.0.0.1:20007', untilCancelled());
    const { engine } = await anEngine({ computer: aComputer(), ports: scripted.ports, plugins: [scripted.plugin] });
    unwrap(await engine.services.ports.add({ address: 'tcp://10.0.0.1:20007' }));
    const { id } = unwrap(await engine.services.doctor.start({ isHidden: true }));
    expect(unwrap(await engine.services.doctor.start({ isHidden: true })).id).toBe(id);
    await new Promise((resolve) => setTimeout(resolve, 50));
    unwrap(await engine.services.doctor.cancel({ runId: id }));
    const run = unwrap(await engine.services.doctor.finished());
    expect(run.state).toBe('cancelled');
    expect(findingsOf(run)).toContain('ports.none');
    expect(unwrap(await engine.services.doctor.latest())?.id).toBe(id);
  });

  it('knows no run before the first, and none of another name', async () => {
    const doctor = createDoctor({
      ...(await someDeps()),
      view: aComputer(),
      list: () => Promise.resolve(success([])),
      ports: createScriptedTerminals().ports,
      plugins: [],
      activity: createActivity(),
    });
    expect(await doctor.latest()).toEqual(success(null));
    const other = '00000000-0000-4000-8000-000000000000';
    expect(await doctor.cancel({ runId: other })).toMatchObject({ error: { code: 'run.unknown' } });
    expect(await doctor.finished()).toMatchObject({ error: { code: 'run.unknown' } });
    await doctor.stop();
  });
});
