import type { Case } from '../case.ts';
import type { PersonFacts } from '../facts.ts';
import type { RoleKey } from '../roles.ts';
import { say } from '../trilingual.ts';
import type { CameraRegime } from './regimes.ts';
import type { ControllerFacts } from './system-facts.ts';

/** Public authorities among the roles that can be a controller under the camera law. */
export const publicControllers: readonly RoleKey[] = [
  'municipal-authority',
  'public-authority',
  'federal-authority',
  'federal-government',
  'brussels-government',
];

/** Functions under which one can be the controller of a surveillance camera; 'camera-controller' stands for any other. @law lcam-2-pt5 */
export const controllerRoles: readonly RoleKey[] = [
  'camera-controller',
  ...publicControllers,
  'inspection-service',
  'public-transport-company',
  'nuclear-site-operator',
  'place-manager',
  'event-organiser',
  'safe-brussels',
  'platform-operator',
  'natural-person',
];

/** Whether the controller is a public authority: as stated, else by function, else unknown. */
export function isPublicAuthority(controller: ControllerFacts | undefined): boolean | undefined {
  if (controller?.publicAuthority !== undefined) return controller.publicAuthority;
  const role = controller?.role;
  if (role === undefined) return undefined;
  if (publicControllers.includes(role)) return true;
  return role === 'natural-person' || role === 'event-organiser' ? false : undefined;
}

/** The provision that gives the decision to the controller, by regime; for closed places it is the article on the notification of that decision. */
const decisionOf: Readonly<Record<CameraRegime, string>> = {
  'open-fixed': 'lcam-5-p1-al1',
  'open-temporary': 'lcam-5-p2-1-al1',
  'closed-accessible': 'lcam-6-p2-al1',
  'closed-inaccessible': 'lcam-7-p2-al1',
  'mobile-open': 'lcam-7-1-al3-s1',
  'mobile-closed': 'lcam-7-2',
};

/** The decision, the request and the other acts of the controller are the controller's. @law lcam-5-p1-al1 lcam-5-p2-1-al1 lcam-2-pt5 */
export function judgeController(
  c: Case,
  regime: CameraRegime,
  by: PersonFacts | ControllerFacts | undefined,
  path: string,
): void {
  c.fact(decisionOf[regime], by?.role === undefined ? undefined : controllerRoles.includes(by.role), {
    yes: say(
      'L’acte émane du responsable du traitement.',
      'De handeling gaat uit van de verantwoordelijke voor de verwerking.',
      'The act is the controller’s.',
    ),
    no: say(
      'La décision appartient au responsable du traitement, à personne d’autre.',
      'De beslissing komt toe aan de verantwoordelijke voor de verwerking, aan niemand anders.',
      'The decision belongs to the controller, and to nobody else.',
    ),
    who: ['camera-controller'],
    path: `${path}.role`,
  });
}

/** A controller decides, alone or jointly, on purposes and means; whoever only installs is not one. @law lcam-2-pt5 */
export function judgeDeterminesPurposes(c: Case, controller: ControllerFacts | undefined): void {
  if (!c.inForce('lcam-2-pt5')) return;
  const determines = controller?.determinesPurposesAndMeans;
  // whoever acts as the controller says so; only a statement to the contrary is a breach
  c.fact('lcam-2-pt5', determines ?? true, {
    yes: say(
      'Le responsable du traitement détermine, seul ou avec d’autres, les finalités et les moyens.',
      'De verantwoordelijke voor de verwerking bepaalt, alleen of samen met anderen, de doeleinden en de middelen.',
      'The controller decides, alone or with others, on purposes and means.',
    ),
    no: say(
      'Celui qui ne détermine ni les finalités ni les moyens n’est pas le responsable du traitement.',
      'Wie doeleinden noch middelen bepaalt, is niet de verantwoordelijke voor de verwerking.',
      'Whoever decides neither on purposes nor on means is not the controller.',
    ),
    who: ['camera-controller'],
    path: 'controller.determinesPurposesAndMeans',
  });
}

/** In an open place the controller of a fixed or temporary fixed camera can only be a public authority. @law lcam-5-p1-al2 lcam-5-p2-1-al2 */
export function judgePublicAuthority(c: Case, regime: CameraRegime, controller: ControllerFacts | undefined): void {
  if (regime !== 'open-fixed' && regime !== 'open-temporary') return;
  c.fact(regime === 'open-fixed' ? 'lcam-5-p1-al2' : 'lcam-5-p2-1-al2', isPublicAuthority(controller), {
    yes: say(
      'Le responsable du traitement est une autorité publique.',
      'De verantwoordelijke voor de verwerking is een overheid.',
      'The controller is a public authority.',
    ),
    no: say(
      'Dans un lieu ouvert, seule une autorité publique peut être responsable du traitement.',
      'In een niet-besloten plaats kan enkel een overheid verantwoordelijke voor de verwerking zijn.',
      'In an open place only a public authority can be the controller.',
    ),
    mend: say(
      'Confier le projet à une autorité publique, qui en décide et en répond.',
      'Het project toevertrouwen aan een overheid, die erover beslist en ervoor instaat.',
      'Leave the project to a public authority, which decides on it and answers for it.',
    ),
    who: ['public-authority', 'municipal-authority'],
    path: 'controller.publicAuthority',
  });
}
