// What a simulated Android terminal prints for each command of its shell.
import type { AndroidState } from './androidState.ts';

/** When the command came: the computer's time in ms, how far its zone is ahead of UTC, and since when the terminal is on. */
export interface ShellMoment {
  readonly at: number;
  readonly zoneMinutes: number;
  readonly since: number;
}

type Output = (state: AndroidState, moment: ShellMoment) => string;

const noService = (name: string): string => `Can't find service: ${name}\n`;

const properties = (state: AndroidState): readonly (readonly [name: string, value: string])[] => [
  ['gsm.operator.alpha', state.sim?.operator ?? ''],
  ['gsm.sim.state', state.sim?.state ?? ''],
  ['gsm.version.baseband', state.baseband],
  ['ro.bootloader', state.bootloader],
  ['ro.build.display.id', state.displayId],
  ['ro.build.version.release', state.androidRelease],
  ['ro.build.version.sdk', String(state.sdk)],
  ['ro.build.version.security_patch', state.securityPatch],
  ['ro.product.brand', state.maker],
  ['ro.product.device', state.product],
  ['ro.product.manufacturer', state.maker],
  ['ro.product.model', state.model],
  ['ro.product.name', state.product],
  ['ro.serialno', state.serialNumber],
];

const batteryReport: Output = ({ battery }) => {
  if (battery === null) return noService('battery');
  const { units, millivolts, deciCelsius } = battery;
  const isWhole = units === 'whole';
  return [
    'Current Battery Service state:',
    '  AC powered: false',
    `  USB powered: ${String(battery.status === 2)}`,
    '  Wireless powered: false',
    `  status: ${String(battery.status)}`,
    `  health: ${String(battery.health)}`,
    `  present: ${String(battery.isPresent)}`,
    `  level: ${String(battery.percent)}`,
    '  scale: 100',
    `  voltage: ${String(isWhole ? Math.round(millivolts / 1000) : millivolts)}`,
    `  temperature: ${String(isWhole ? Math.round(deciCelsius / 10) : deciCelsius)}`,
    '  technology: Li-ion',
    '',
  ].join('\n');
};

const storageReport: Output = ({ storage }) => {
  if (storage === null) return 'df: /data: Permission denied\n';
  const { totalKib, freeKib } = storage;
  const used = totalKib - freeKib;
  const percent = totalKib === 0 ? 0 : Math.round((100 * used) / totalKib);
  return `Filesystem     1K-blocks    Used Available Use% Mounted on\n/dev/block/dm-2 ${String(totalKib)} ${String(used)} ${String(freeKib)} ${String(percent)}% /data\n`;
};

const diskStatistics: Output = ({ storage }) =>
  storage === null
    ? noService('diskstats')
    : `Latency: 1ms [512B Data Write]\nData-Free: ${String(storage.freeKib)}K / ${String(storage.totalKib)}K total\n`;

const memoryReport: Output = ({ memory }) =>
  memory === null
    ? 'cat: /proc/meminfo: Permission denied\n'
    : `MemTotal:       ${String(memory.totalKib)} kB\nMemFree:          61340 kB\nMemAvailable:    ${String(memory.availableKib)} kB\nBuffers:           2048 kB\nCached:          409600 kB\n`;

const thermalReport: Output = ({ thermal }) => {
  if (thermal === null) return noService('thermalservice');
  const sensor = (celsius: number, kind: number, name: string): string =>
    `\tTemperature{mValue=${celsius.toFixed(1)}, mType=${String(kind)}, mName=${name}, mStatus=0}\n`;
  const all = sensor(thermal.processorCelsius, 0, 'cpu0') + sensor(thermal.skinCelsius, 3, 'skin');
  return `IsStatusOverride: false\nThermal Status: 0\nCached temperatures:\n${all}HAL Ready: true\nCurrent temperatures from HAL:\n${all}Current cooling devices from HAL:\n`;
};

const loadReport: Output = ({ loadPercent }) =>
  loadPercent === null
    ? noService('cpuinfo')
    : `Load: 1.91 / 2.02 / 2.1\nCPU usage from 60213ms to 187ms ago:\n  1.2% 911/system_server: 0.8% user + 0.4% kernel\n${String(loadPercent)}% TOTAL: 5.1% user + 3.4% kernel + 0.2% iowait\n`;

const addressReport: Output = ({ networks }) =>
  `1: lo: <LOOPBACK,UP,LOWER_UP> mtu 65536 qdisc noqueue state UNKNOWN\n    link/loopback 00:00:00:00:00:00 brd 00:00:00:00:00:00\n    inet 127.0.0.1/8 scope host lo\n${networks
    .map(
      ({ name, address }, index) =>
        `${String(index + 2)}: ${name}: <BROADCAST,MULTICAST,UP,LOWER_UP> mtu 1500 qdisc mq state UP\n    link/ether 02:00:00:00:00:01 brd ff:ff:ff:ff:ff:ff\n    inet ${address}/24 brd 255.255.255.255 scope global ${name}\n`,
    )
    .join('')}`;

const telephonyReport: Output = ({ sim }) => {
  if (sim === null) return noService('telephony.registry');
  const register = sim.state === 'READY' ? '0(IN_SERVICE)' : '1(OUT_OF_SERVICE)';
  return `last known state:\n  Phone Id=0\n    mServiceState={mVoiceRegState=${register}, mDataRegState=${register}, mDataRoamingType=home}\n`;
};

const packageReport: Output = ({ packages }) =>
  `Packages:\n${packages
    .map(
      ({ name, versionName, versionCode, isSystem }) =>
        `  Package [${name}] (1a2b3c):\n    userId=10001\n    versionCode=${String(versionCode)} minSdk=22 targetSdk=28\n    versionName=${versionName}\n    flags=[ ${isSystem ? 'SYSTEM ' : ''}HAS_CODE ]\n`,
    )
    .join('')}`;

const zoneText = (minutes: number): string => {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${two(size % 60)}`;
};

const outputs: Readonly<Record<string, Output>> = {
  getprop: (state) =>
    properties(state)
      .map(([name, value]) => `[${name}]: [${value}]\n`)
      .join(''),
  'date +%s': (state, { at }) => `${String(Math.floor(at / 1000) + state.clockOffsetSeconds)}\n`,
  'date +%z': (state, { zoneMinutes }) => `${zoneText(state.zoneMinutes ?? zoneMinutes)}\n`,
  'cat /proc/uptime': (state, { at, since }) =>
    `${String(state.uptimeSeconds + Math.max(0, Math.floor((at - since) / 1000)))}.12 91234.50\n`,
  'dumpsys battery': batteryReport,
  'df -k /data': storageReport,
  'dumpsys diskstats': diskStatistics,
  'cat /proc/meminfo': memoryReport,
  'dumpsys thermalservice': thermalReport,
  'dumpsys cpuinfo': loadReport,
  'ip addr': addressReport,
  'dumpsys telephony.registry': telephonyReport,
  'dumpsys package packages': packageReport,
};

/** What the shell prints; a command that it does not know is not found, as on a real one. */
export const shellOutput = (command: string, state: AndroidState, moment: ShellMoment): string => {
  const property = /^getprop (\S+)$/.exec(command)?.[1];
  const known = outputs[command];
  let text = `/system/bin/sh: ${command.split(' ')[0] ?? ''}: not found\n`;
  if (known !== undefined) text = known(state, moment);
  else if (property !== undefined) {
    text = `${properties(state).find(([name]) => name === property)?.[1] ?? ''}\n`;
  }
  return text.replaceAll('\n', state.lineEnd);
};
