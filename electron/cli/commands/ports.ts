// steward ports: what is plugged in.
import type { Port } from '../../../shared/model/port.ts';
import { scenarios } from '../../simulator/scenarios.ts';
import { type ExitStatus, exitStatus } from '../exitStatus.ts';
import { type Session, unwrap } from '../session.ts';
import { alignColumns } from '../textWidth.ts';
import type { Voice } from '../voice.ts';
import { withEngine } from '../withEngine.ts';

const likelihoodKeys = { known: 'likelihoodKnown', new: 'likelihoodNew', unlikely: 'likelihoodUnlikely' } as const;
const kindKeys = { serial: 'kindSerial', tcp: 'kindTcp', adb: 'kindAdb', sim: 'kindSim' } as const;

const conditionKeys = {
  unauthorized: 'conditionUnauthorized',
  offline: 'conditionOffline',
  noPermissions: 'conditionNoPermissions',
  otherMode: 'conditionOtherMode',
} as const;

const shopNames = scenarios.filter(({ isInShop }) => isInShop).map(({ id }) => `sim:${id}`);

// The terminal first, as people look for it; the port's own name after it.
const nameOf = (port: Port, voice: Voice): string => {
  const { terminal, condition } = port;
  const who = [terminal?.name, terminal?.model === terminal?.name ? null : terminal?.model];
  const serial = terminal?.serialNumber;
  const words = [...who, serial ? `SN ${serial}` : null, port.name].filter(
    (word) => word !== null && word !== undefined,
  );
  return `${words.join(' · ')}${condition ? ` (${voice.say(conditionKeys[condition])})` : ''}`;
};

/** The table for a person. */
export const printPorts = (ports: readonly Port[], voice: Voice): void => {
  if (ports.length === 0) voice.line(voice.say('noPorts'));
  else {
    const head = [
      voice.say('columnAddress'),
      voice.say('columnKind'),
      voice.say('columnLikelihood'),
      voice.say('columnName'),
    ];
    const rows = ports.map((port) => [
      port.address,
      voice.say(kindKeys[port.kind]),
      voice.say(likelihoodKeys[port.likelihood]),
      nameOf(port, voice),
    ]);
    const [title = '', ...lines] = alignColumns([head, ...rows]);
    voice.line(voice.paint('strong', title));
    for (const line of lines) voice.line(line);
  }
  voice.line();
  voice.line(voice.paint('quiet', voice.say('simulatedOffer', { names: shopNames.join('  ') })));
};

/** Lists the ports of the own shop. */
export const listPortsCommand = (session: Session): Promise<ExitStatus> =>
  withEngine(session, 'own', async ({ services }) => {
    const ports = unwrap(await services.ports.list());
    session.voice.document(ports);
    printPorts(ports, session.voice);
    return exitStatus.done;
  });
