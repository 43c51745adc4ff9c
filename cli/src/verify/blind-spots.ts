import type { PinnedPolicy } from './pinned-policy.ts';

type Words = Readonly<Record<'fr' | 'nl' | 'en', string>>;

/** What `verifyServer` knew: what it did not know, it could not check. */
export interface Known {
  readonly isKeyFromServer: boolean;
  readonly hasSince: boolean;
  readonly demo: boolean;
  readonly policy: PinnedPolicy | undefined;
  readonly hashOnly: number;
}

const say = (fr: string, nl: string, en: string): Words => ({ fr, nl, en });

/** What the check of a log cannot see, in a sentence each. */
export function blindSpots(known: Known): readonly Words[] {
  return [
    ...(known.isKeyFromServer
      ? [
          say(
            'LA CLÉ VIENT DU SERVEUR LUI-MÊME : cela montre que le journal s’accorde avec lui-même, non de qui il est. Obtenez la clé de vérification ailleurs et donnez-la par --vkey-file.',
            'DE SLEUTEL KOMT VAN DE SERVER ZELF: dit toont dat het logboek met zichzelf overeenstemt, niet van wie het is. Haal de verificatiesleutel elders en geef hem met --vkey-file.',
            'THE KEY CAME FROM THE SERVER ITSELF: this shows that the log agrees with itself, not whose log it is. Get the verifier key elsewhere and give it with --vkey-file.',
          ),
        ]
      : []),
    ...(known.hasSince
      ? []
      : [
          say(
            'Sans --since, rien n’est comparé à une visite antérieure : qui détient la clé du journal pourrait avoir réécrit l’histoire. Conservez le point de contrôle (--keep FICHIER) et comparez la fois suivante.',
            'Zonder --since wordt niets met een eerder bezoek vergeleken: wie de sleutel van het logboek heeft, kan de geschiedenis hebben herschreven. Bewaar het controlepunt (--keep BESTAND) en vergelijk de volgende keer.',
            'Without --since nothing is compared with an earlier visit: the holder of the log key could have rewritten history. Keep the checkpoint (--keep FILE) and compare next time.',
          ),
        ]),
    ...(known.hashOnly === 0
      ? []
      : [
          say(
            `De ${known.hashOnly} inscriptions, seule l’empreinte a été vue : consultations et recherches sont publiques après 24 heures, à l’heure pleine. Vérifiez de nouveau à ce moment.`,
            `Van ${known.hashOnly} inschrijvingen werd enkel de vingerafdruk gezien: inzagen en opzoekingen zijn openbaar na 24 uur, op het volle uur. Controleer dan opnieuw.`,
            `Of ${known.hashOnly} entries the hash alone was seen: looks and searches are public after 24 hours, at the full hour. Verify again then.`,
          ),
        ]),
    ...witnessBlindSpots(known),
    say(
      'Un acte accompli hors de Clairevoie n’est pas dans ce journal, et des corps privés on ne voit que l’empreinte.',
      'Een handeling buiten Clairevoie staat niet in dit logboek, en van de private inhouden is enkel de vingerafdruk te zien.',
      'Acts done outside Clairevoie are not in this log, and private bodies are seen as commitments only.',
    ),
    say(
      'Le journal scellé de l’Organe de contrôle n’est ouvert que par l’Organe de contrôle.',
      'Het verzegelde logboek van het Controleorgaan wordt alleen door het Controleorgaan geopend.',
      'The sealed log of the Control Organ is opened by the Control Organ alone.',
    ),
  ];
}

function witnessBlindSpots({ demo, policy }: Known): readonly Words[] {
  if (policy === undefined)
    return [
      say(
        'Aucune politique de témoins n’a été donnée (--policy FICHIER --policy-hash EMPREINTE) : il n’a pas été vérifié si des témoins extérieurs ont vu ce journal, et l’exploitant pourrait en montrer un autre à d’autres.',
        'Er werd geen getuigenbeleid gegeven (--policy BESTAND --policy-hash VINGERAFDRUK): of externe getuigen dit logboek zagen, werd niet nagegaan, en de exploitant zou anderen een ander kunnen tonen.',
        'No witness policy was given (--policy FILE --policy-hash HASH): whether outside witnesses have seen this log was not checked, and the operator could show others another one.',
      ),
    ];
  return [
    ...(policy.isPinned
      ? []
      : [
          say(
            'Le fichier de la politique a été cru tel qu’il est ici : comparez son empreinte à celle publiée ailleurs (--policy-hash).',
            'Het beleidsbestand werd geloofd zoals het hier ligt: vergelijk zijn vingerafdruk met die welke elders bekend is (--policy-hash).',
            'The policy file was believed as it lies here: compare its hash with one published elsewhere (--policy-hash).',
          ),
        ]),
    ...(policy.policy.quorum === undefined
      ? [
          say(
            'La politique ne demande aucun témoin (quorum none) : l’exploitant pourrait montrer un autre journal à d’autres.',
            'Het beleid vraagt geen getuige (quorum none): de exploitant zou anderen een ander logboek kunnen tonen.',
            'The policy asks for no witness (quorum none): the operator could show others another log.',
          ),
        ]
      : []),
    demo
      ? say(
          'Les témoins d’une démonstration fonctionnent à côté du serveur, sur la même machine : ils ne sont PAS INDÉPENDANTS.',
          'De getuigen van een demonstratie werken naast de server, op dezelfde machine: ze zijn NIET ONAFHANKELIJK.',
          'The witnesses of a demonstration run beside the server, on the same machine: they are NOT INDEPENDENT.',
        )
      : say(
          'Qui exploite les témoins, et s’ils sont indépendants les uns des autres et du journal, c’est à vous d’en juger.',
          'Wie de getuigen exploiteert, en of ze van elkaar en van het logboek onafhankelijk zijn, moet u zelf beoordelen.',
          'Who runs the witnesses, and whether they are independent of each other and of the log, is for you to judge.',
        ),
  ];
}
