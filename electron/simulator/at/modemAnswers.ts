// What a simulated modem says to each question, by its state.
import { localTimeAt } from '../../protocol/field/localTime.ts';
import type { ModemState } from './modemState.ts';

/** Lines before the end of an answer, or the number of the error that it is. */
export type ModemAnswer = readonly string[] | { readonly error: number };

const noSim = { error: 10 };
const unknownCommand = { error: 100 };

const clockText = ({ clock }: ModemState, now: number): string => {
  if (clock === null) return '"80/01/06,00:36:29-28"';
  const { offsetSeconds, zoneQuarters } = clock;
  const local = localTimeAt(now + offsetSeconds * 1000, zoneQuarters * 15);
  const zone = `${zoneQuarters < 0 ? '-' : '+'}${String(Math.abs(zoneQuarters)).padStart(2, '0')}`;
  return `"${local.slice(2, 10).replaceAll('-', '/')},${local.slice(11)}${zone}"`;
};

const pinText = { ready: 'READY', pin: 'SIM PIN', puk: 'SIM PUK' } as const;

const registered = (name: string, { registration, sim }: ModemState): ModemAnswer => [
  `+${name}: 0,${String(sim === 'ready' ? registration : 0)}`,
];

/** Answers to questions; settings are the line's own business. `now` in ms. */
const questions: Readonly<Record<string, (state: ModemState, now: number) => ModemAnswer>> = {
  AT: () => [],
  'AT+CGMI': ({ maker }) => [maker],
  'AT+CGMM': ({ model }) => [model],
  'AT+CGMR': ({ revision }) => revision,
  'AT+CGSN': ({ imei }) => [imei],
  'AT+CPIN?': ({ sim }) => (sim === 'absent' ? noSim : [`+CPIN: ${pinText[sim]}`]),
  'AT+CSQ': ({ csq }) => [`+CSQ: ${String(csq)},99`],
  'AT+CEREG?': (state) => registered('CEREG', state),
  'AT+CGREG?': (state) => registered('CGREG', state),
  'AT+CREG?': (state) => registered('CREG', state),
  'AT+COPS?': ({ operator, sim }) => [operator === null || sim !== 'ready' ? '+COPS: 0' : `+COPS: 0,0,"${operator}",7`],
  'AT+CBC': ({ supply }) =>
    supply === null ? unknownCommand : [`+CBC: 0,${String(supply.percent)},${String(supply.millivolts)}`],
  'AT+CCLK?': (state, now) => [`+CCLK: ${clockText(state, now)}`],
};

/** The answer to a question; an error for anything that it does not know. */
export const modemAnswer = (command: string, state: ModemState, now: number): ModemAnswer => {
  if (state.refused.includes(command)) return unknownCommand;
  const iccid = /^AT\+(Q?CCID|ICCID)$/.exec(command)?.[1];
  if (iccid !== undefined) {
    if (iccid !== state.iccidCommand) return unknownCommand;
    return state.sim === 'absent' ? noSim : [`+${iccid}: ${state.iccid}`];
  }
  return questions[command]?.(state, now) ?? unknownCommand;
};
