import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';

/** The police record what a controller transmits: their use then falls under the LFP, and is judged apart (`activate-use`, `watch-live`). @law lfp-25-1-p2 */
export function notePoliceRecording(c: Case): void {
  c.warn('police-recording-lfp');
  c.note(
    'lfp-25-1-p2',
    'yes',
    say(
      'La police a un accès en temps réel et enregistre elle-même : les articles 25/1 à 25/8 de la LFP s’appliquent à cette utilisation.',
      'De politie heeft realtimetoegang en neemt zelf op: de artikelen 25/1 tot 25/8 WPA zijn op dit gebruik van toepassing.',
      'The police have real-time access and record themselves: articles 25/1 to 25/8 LFP apply to that use.',
    ),
  );
}
