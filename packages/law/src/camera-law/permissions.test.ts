import { describe, expect, it } from 'vitest';
import { judged, rolesAllowed } from '../judging.fixture.ts';
import { policeRoles } from '../role-groups.ts';
import { controllerRoles, publicControllers } from './2-controller.ts';
import { coordinatingRoles } from './event-access.ts';

/* Who may do what under the camera law: every role that is not named is refused, or not allowed without more. */

const sorted = (roles: readonly string[]) => [...roles].sort();

describe('the roles of the camera law', () => {
  it('the advice is the municipal council’s alone', () => {
    expect(rolesAllowed((role) => judged('give-council-advice', { givenBy: { role, municipality: 'M1' } }))).toEqual([
      'municipal-council',
    ]);
    const advice = {
      outcome: 'positive',
      givenAt: '2026-09-01T19:00:00+02:00',
      chiefConsultedAt: '2026-08-20T10:00:00+02:00',
    } as const;
    expect(
      rolesAllowed((role) =>
        judged('decide-surveillance-camera', { advices: [{ ...advice, by: { role, municipality: 'M1' } }] }),
      ),
    ).toEqual(['municipal-council']);
  });

  it('an open place is decided on by a public authority', () => {
    const allowed = rolesAllowed((role) => judged('decide-surveillance-camera', { controller: { role } }));
    expect(sorted(allowed)).toEqual(sorted(publicControllers));
  });

  it('the police service consulted on a motorway is a police service', () => {
    const allowed = rolesAllowed((role) => judged('consult-police-on-camera', { consulted: { role } }));
    expect(sorted(allowed)).toEqual(sorted(policeRoles));
  });

  it('the notifier is the controller, or a person designated', () => {
    const plain = rolesAllowed((role) => judged('notify-surveillance-camera', { notifiedBy: { role } }));
    expect(sorted(plain)).toEqual(sorted(controllerRoles));
    const designation = { fromDay: '2026-01-01', by: 'municipal-authority' } as const;
    const designated = rolesAllowed((role) =>
      judged('notify-surveillance-camera', { notifiedBy: { role }, designation }),
    );
    expect(sorted(designated)).toEqual(
      sorted([...controllerRoles, 'designated-notifier', 'declarant', 'alarm-centre', 'proxy-user']),
    );
  });

  it('the addressee is the police services, by their desk or not', () => {
    const allowed = rolesAllowed((role) => judged('notify-surveillance-camera', { addressees: [role] }));
    expect(sorted(allowed)).toEqual(sorted([...policeRoles, 'declaration-desk']));
  });

  it('the register is for the data protection authority and the police', () => {
    const allowed = rolesAllowed((role) => judged('consult-camera-register', { consultedBy: { role } }));
    expect(sorted(allowed)).toEqual(sorted(['dpa', 'competent-dpa', ...policeRoles]));
  });

  it('a scan car is used by staff designated by law', () => {
    const car = {
      camera: { kind: 'mobile', functions: ['number-plate-recognition'], coupledToPersonalData: false },
      municipalPurpose: 'paid-parking',
      sign: { onVehicle: true, otherChannel: 'page de la commune' },
    } as const;
    expect(rolesAllowed((role) => judged('put-camera-into-service', { ...car, operator: { role } }))).toEqual([
      'finding-officer',
    ]);
  });

  it('without police control only the police watch an open place', () => {
    const allowed = rolesAllowed((role) =>
      judged('watch-surveillance-camera', {
        viewer: { role },
        policeControl: undefined,
        underPrivateSecurityLaw: true,
      }),
    );
    expect(sorted(allowed)).toEqual(sorted(policeRoles));
  });

  it('live access for an event goes to coordinating authorities and the police', () => {
    const allowed = rolesAllowed((role) => judged('open-event-live-access', { requestedBy: { role } }));
    expect(sorted(allowed)).toEqual(sorted([...coordinatingRoles, ...policeRoles]));
  });

  it('the domestic exemption is a natural person’s', () => {
    const allowed = rolesAllowed((role) =>
      judged('record-domestic-exemption', { controller: { role, personalOrDomestic: true } }),
    );
    expect(sorted(allowed)).toEqual(['camera-controller', 'natural-person']);
  });
});
