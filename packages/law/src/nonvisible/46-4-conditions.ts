import type { Case } from '../case.ts';
import type { CameraFacts, CameraKind, PlaceFacts } from '../facts.ts';
import { classifyCamera, classifyPlace } from '../lfp/25-2-classes.ts';
import { say } from '../trilingual.ts';
import { told } from './46-2-scope.ts';
import type { HiddenCircumstanceFacts } from './facts.ts';

/** Only temporary fixed and mobile cameras, under each of the four regimes. @law lfp-46-4-al1 lfp-46-7 lfp-46-9-al1 lfp-46-11-al1 */
export function judgeHiddenCamera(c: Case, id: string, camera: CameraFacts | undefined): CameraKind | undefined {
  const kind = classifyCamera(c, camera);
  if (kind === 'individual') {
    c.choice('A-06');
    c.note(
      id,
      'human',
      say(
        'Caméra individuelle : le texte n’exclut pas expressément son utilisation non visible ; une personne en juge (lecture A-06).',
        'Individuele camera: de tekst sluit het niet-zichtbare gebruik ervan niet uitdrukkelijk uit; een persoon oordeelt (lezing A-06).',
        'Individual camera: the text does not expressly exclude its non-visible use; a person judges (reading A-06).',
      ),
      { who: ['dpo', 'control-organ'] },
    );
    return kind;
  }
  c.fact(id, kind === undefined ? undefined : kind !== 'fixed', {
    yes: say(
      'Caméra fixe temporaire ou mobile : le texte la vise.',
      'Tijdelijk vaste of mobiele camera: de tekst bedoelt ze.',
      'Temporary fixed or mobile camera: the text means it.',
    ),
    no: say(
      'Une caméra fixe ne peut jamais être utilisée de manière non visible : le texte ne vise que les caméras fixes temporaires et mobiles.',
      'Een vaste camera mag nooit niet-zichtbaar worden gebruikt: de tekst bedoelt enkel tijdelijk vaste en mobiele camera’s.',
      'A fixed camera may never be used non-visibly: the text means temporary fixed and mobile cameras only.',
    ),
    mend: say(
      'Utiliser une caméra fixe temporaire ou mobile.',
      'Een tijdelijk vaste of mobiele camera gebruiken.',
      'Use a temporary fixed or mobile camera.',
    ),
    path: 'camera.kind',
  });
  return kind;
}

/** Open places and closed places accessible to the public. @law lfp-46-4-al1 lfp-46-9-al1 lfp-46-11-al1 */
export function judgeHiddenPlace(c: Case, id: string, place: PlaceFacts | undefined): void {
  const kind = classifyPlace(c, place);
  c.fact(id, kind === undefined ? undefined : kind !== 'closed-inaccessible', {
    yes: say(
      'Le lieu est ouvert, ou fermé et accessible au public.',
      'De plaats is niet-besloten, of besloten en voor het publiek toegankelijk.',
      'The place is open, or closed and accessible to the public.',
    ),
    no: say(
      'Un lieu fermé non accessible au public, comme un domicile, est exclu.',
      'Een niet voor het publiek toegankelijke besloten plaats, zoals een woning, is uitgesloten.',
      'A closed place not accessible to the public, such as a dwelling, is excluded.',
    ),
    mend: say(
      'Choisir un lieu ouvert ou accessible au public ; l’observation dans un lieu privé suit ses propres règles.',
      'Een niet-besloten of voor het publiek toegankelijke plaats kiezen; observatie in een private plaats volgt eigen regels.',
      'Choose an open or accessible place; observation in a private place follows rules of its own.',
    ),
    path: 'place.kind',
  });
}

/** How the circumstances are joined: 46/4 and 46/7 say "or", 46/11 says "and", 46/9 adds the protection assistants. */
export type CircumstanceRule = 'either' | 'both' | 'both-with-assistants';

/** Why the use cannot be visible. @law lfp-46-4-al1 lfp-46-7 lfp-46-9-al1 lfp-46-11-al1 */
export function judgeCircumstance(
  c: Case,
  id: string,
  facts: HiddenCircumstanceFacts | undefined,
  rule: CircumstanceRule,
): void {
  const parts: readonly (readonly [string, boolean | undefined])[] = [
    ['circumstance.officersCannotBeIdentifiable', facts?.officersCannotBeIdentifiable],
    ...(rule === 'both-with-assistants'
      ? [['circumstance.assistantsCannotBeIdentifiable', facts?.assistantsCannotBeIdentifiable] as const]
      : []),
    ['circumstance.visibleUseIneffective', facts?.visibleUseIneffective],
  ];
  const unknown = parts.filter(([, value]) => value === undefined).map(([path]) => path);
  const decisive = rule === 'either';
  const settled = parts.some(([, value]) => value === decisive);
  const value = settled ? decisive : unknown.length > 0 ? undefined : !decisive;
  c.fact(id, value, {
    yes: say(
      'Les circonstances excluent l’utilisation visible au sens du texte.',
      'De omstandigheden sluiten zichtbaar gebruik uit in de zin van de tekst.',
      'The circumstances exclude visible use in the sense of the text.',
    ),
    no:
      rule === 'either'
        ? say(
            'Les fonctionnaires de police peuvent être identifiables et l’utilisation visible ne serait pas inopérante : l’utilisation doit être visible.',
            'De politieambtenaren kunnen herkenbaar zijn en zichtbaar gebruik zou niet ondoeltreffend zijn: het gebruik moet zichtbaar zijn.',
            'The police officers can be identifiable and visible use would not be ineffective: the use has to be visible.',
          )
        : rule === 'both'
          ? say(
              'Le texte exige les deux : ni être identifiable, ni utiliser les caméras de manière visible n’est possible.',
              'De tekst eist beide: noch herkenbaar zijn, noch de camera’s zichtbaar gebruiken is mogelijk.',
              'The text asks for both: neither being identifiable nor using the cameras visibly is possible.',
            )
          : say(
              'Le texte exige que ni les fonctionnaires de police ni les assistants de protection ne puissent être identifiables et utiliser les caméras de manière visible.',
              'De tekst eist dat noch de politieambtenaren noch de beschermingsassistenten herkenbaar kunnen zijn en de camera’s zichtbaar kunnen gebruiken.',
              'The text asks that neither the police officers nor the protection assistants can be identifiable and use the cameras visibly.',
            ),
    mend: say(
      'Utiliser les caméras de manière visible.',
      'De camera’s zichtbaar gebruiken.',
      'Use the cameras visibly.',
    ),
    who: ['responsible-officer'],
    path: unknown,
  });
  told(c, id, facts?.facts, {
    yes: say(
      'Ces circonstances sont décrites.',
      'Die omstandigheden zijn beschreven.',
      'These circumstances are described.',
    ),
    no: say(
      'Les circonstances ne sont pas décrites.',
      'De omstandigheden zijn niet beschreven.',
      'The circumstances are not described.',
    ),
    mend: say('Décrire les circonstances.', 'De omstandigheden beschrijven.', 'Describe the circumstances.'),
    who: ['responsible-officer'],
    path: 'circumstance.facts',
  });
}
