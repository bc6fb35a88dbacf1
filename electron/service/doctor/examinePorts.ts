// Which ports there are, which of them may be opened and who holds them.
import type { DoctorFinding } from '../../../shared/model/doctorReport.ts';
import type { Port } from '../../../shared/model/port.ts';
import type { ComputerView } from './computerView.ts';
import { makeFinding } from './finding.ts';

/** A serial port with its path. */
export interface SerialPortSeen {
  readonly port: Port;
  readonly path: string;
}

/** What the list of ports alone tells; `isHidden` = unlikely ports are not shown at present. Pure. */
export const examinePortList = (ports: readonly Port[], isHidden: boolean): readonly DoctorFinding[] => {
  const serial = ports.filter(({ kind }) => kind === 'serial');
  // Where simulated terminals stand there is nothing to look for.
  if (ports.some(({ kind }) => kind === 'sim')) return [];
  if (serial.length === 0) return [makeFinding('ports.none')];
  const unlikely = serial.filter(({ likelihood }) => likelihood === 'unlikely');
  if (!isHidden || unlikely.length === 0 || unlikely.length < serial.length) return [];
  return [
    makeFinding('ports.hidden', {
      facts: { count: unlikely.length, names: unlikely.map(({ name }) => name).join(', ') },
      action: { kind: 'showAllPorts' },
    }),
  ];
};

/** Ports that the present user may not open. */
export const examineRights = async (
  ports: readonly SerialPortSeen[],
  view: Pick<ComputerView, 'rights'>,
): Promise<readonly DoctorFinding[] | null> => {
  const seen = await Promise.all(ports.map(async (each) => ({ ...each, rights: await view.rights(each.path) })));
  if (seen.length > 0 && seen.every(({ rights }) => rights === null)) return null;
  return seen.flatMap(({ port, path, rights }) => {
    if (rights === null || rights.mayOpen) return [];
    const group = rights.group ?? 'dialout';
    return [
      makeFinding(rights.isWaitingForLogin ? 'rights.log-in-again' : 'rights.denied', {
        address: port.address,
        facts: { path, group },
        evidence: { path, group },
        ...(rights.command === null ? {} : { action: { kind: 'copy', text: rights.command } as const }),
      }),
    ];
  });
};

/** Ports that another program has open. */
export const examineHolders = async (
  ports: readonly SerialPortSeen[],
  view: Pick<ComputerView, 'holders'>,
): Promise<readonly DoctorFinding[] | null> => {
  const seen = await Promise.all(ports.map(async (each) => ({ ...each, holders: await view.holders(each.path) })));
  if (seen.length > 0 && seen.every(({ holders }) => holders === null)) return null;
  return seen.flatMap(({ port, path, holders }) => {
    const [first] = holders ?? [];
    if (first === undefined) return [];
    const { pid, command } = first;
    const program = command ?? '?';
    return [
      makeFinding('busy.held', {
        address: port.address,
        facts: { path, program, pid },
        evidence: { path, program, pid },
      }),
    ];
  });
};
