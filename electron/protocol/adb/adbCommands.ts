// Everything that may be asked of an Android terminal's shell. Only these exact strings are ever sent: no command is put
// together, none changes anything, and nothing that a person or a terminal says becomes part of one.

/** Single properties, asked for one by one where a shell does not list them all. */
export const singleProperties = [
  'ro.serialno',
  'ro.product.manufacturer',
  'ro.product.brand',
  'ro.product.model',
  'ro.build.display.id',
  'ro.build.version.release',
] as const;

/** The allow-list: what is wanted, and the command that gives it (Android's own shell tools; read-only). */
export const adbCommands = {
  properties: 'getprop',
  'ro.serialno': 'getprop ro.serialno',
  'ro.product.manufacturer': 'getprop ro.product.manufacturer',
  'ro.product.brand': 'getprop ro.product.brand',
  'ro.product.model': 'getprop ro.product.model',
  'ro.build.display.id': 'getprop ro.build.display.id',
  'ro.build.version.release': 'getprop ro.build.version.release',
  clock: 'date +%s',
  zone: 'date +%z',
  uptime: 'cat /proc/uptime',
  battery: 'dumpsys battery',
  storage: 'df -k /data',
  diskstats: 'dumpsys diskstats',
  memory: 'cat /proc/meminfo',
  thermal: 'dumpsys thermalservice',
  load: 'dumpsys cpuinfo',
  addresses: 'ip addr',
  telephony: 'dumpsys telephony.registry',
  packages: 'dumpsys package packages',
} as const;

/** What may be asked. */
export type AdbCommandName = keyof typeof adbCommands;

const services: ReadonlySet<string> = new Set(
  Object.values(adbCommands).flatMap((command) => [`exec:${command}`, `shell:${command}`]),
);

/** Whether a service of the terminal is one of the allowed commands, as `exec:` (Android 5 and later) or as `shell:`. */
export const isAllowedService = (service: string): boolean => services.has(service);
