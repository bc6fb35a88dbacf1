// System services that take or try out serial ports, where one of them concerns an adapter that is plugged in. Pure.
import type { DoctorFinding } from '../../../shared/model/doctorReport.ts';
import type { Port } from '../../../shared/model/port.ts';
import { modemManagerRule, type PortService, takesAdapter } from '../../transport/portServices.ts';
import { makeFinding } from './finding.ts';

/** What a technician runs where nobody uses a braille display. */
export const stopBrltty = 'sudo systemctl mask --now brltty.service brltty-udev.service';

/** Findings about services that run. */
export const examineServices = (services: readonly PortService[], ports: readonly Port[]): readonly DoctorFinding[] =>
  services.flatMap((service) => {
    if (service.pid === null) return [];
    const evidence = { service: service.id, pid: service.pid };
    if (service.id === 'brltty') {
      return [makeFinding('services.brltty', { evidence, action: { kind: 'copy', text: stopBrltty } })];
    }
    const disturbed = ports.find(({ vendorId, productId }) => takesAdapter(service, vendorId, productId));
    if (disturbed === undefined) return [];
    const rule = modemManagerRule(disturbed.vendorId, disturbed.productId);
    return [
      makeFinding('services.modem-manager', {
        evidence: { ...evidence, port: disturbed.address },
        ...(rule === null ? {} : { action: { kind: 'copy', text: rule.command } as const }),
      }),
    ];
  });
