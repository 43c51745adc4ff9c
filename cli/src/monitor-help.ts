type Language = 'fr' | 'nl' | 'en';

interface MonitorHelp {
  readonly about: string;
  readonly silence: string;
  readonly counts: string;
  readonly url: string;
  readonly policy: string;
  readonly policyHash: string;
  readonly origin: string;
  readonly state: string;
  readonly once: string;
  readonly every: string;
  readonly promise: string;
  readonly quorumAge: string;
  readonly withheld: string;
  readonly webhook: string;
  readonly mail: string;
  readonly keyholder: string;
  readonly keyholderVkey: string;
  readonly camera: string;
  readonly kind: string;
  readonly organisation: string;
  readonly week: string;
  readonly json: string;
}

/** Help of `clairevoie monitor` in the three languages. */
export const monitorHelp: Readonly<Record<Language, MonitorHelp>> = {
  en: {
    about:
      'follow a log for ever: check each checkpoint under your own witness policy, each entry, count, and raise the alarm; stops with SIGTERM',
    silence: 'answer from the state whether acts of a kind were journaled in a week',
    counts: 'print what was counted in a week, by kind and organisation',
    url: 'address of the server, of one log, or a folder with an exported log',
    policy: 'witness policy file, got from elsewhere than the log: its key, the witnesses, the quorum',
    policyHash: 'hash of that file (sha256:...), got with it',
    origin: 'log to follow, when the policy names several',
    state: 'folder of the monitor (else .clairevoie/monitor here)',
    once: 'look once and stop; exit code 1 when an alarm stands',
    every: 'seconds between two looks',
    promise: 'receipts or acknowledgements (JSON or one a line) that the log must keep',
    quorumAge: 'how old the newest quorum of witnesses may be, in seconds',
    withheld: 'how long entries may be shown as hashes alone, in hours',
    webhook: 'address to which alarms are posted as JSON',
    mail: 'mail addresses that get alarms with the evidence, parted by commas (CLAIREVOIE_SMTP_URL, CLAIREVOIE_MAIL_FROM)',
    keyholder: 'address of a keyholder whose signed counts are held against the log',
    keyholderVkey: 'verifier key of its counts, got from its operator',
    camera: 'camera, as the portal names it in its address: its line in the committed tally of the week',
    kind: 'kind of act, as headers name it: vault/open-recording',
    organisation: 'organisation, as headers name it; left out: any',
    week: 'ISO week: 2026-W48',
    json: 'answer as one JSON object (following: one a line)',
  },
  fr: {
    about:
      'suivre un journal sans fin : vérifier chaque point de contrôle selon votre propre politique de témoins et chaque inscription, compter, donner l’alerte ; s’arrête par SIGTERM',
    silence: 'dire, d’après l’état conservé, si des actes d’un type ont été journalisés une semaine donnée',
    counts: 'afficher ce qui a été compté une semaine, par type d’acte et par organisation',
    url: 'adresse du serveur ou d’un journal, ou dossier d’un journal exporté',
    policy: 'fichier de politique des témoins, obtenu ailleurs qu’auprès du journal : sa clé, les témoins, le quorum',
    policyHash: 'empreinte de ce fichier (sha256:...), obtenue avec lui',
    origin: 'journal à suivre, si la politique en nomme plusieurs',
    state: 'dossier du moniteur (sinon .clairevoie/monitor ici)',
    once: 'regarder une seule fois ; code de sortie 1 si une alerte subsiste',
    every: 'secondes entre deux passages',
    promise: 'reçus ou accusés de réception (JSON, ou un par ligne) que le journal doit honorer',
    quorumAge: 'âge que peut avoir le dernier quorum de témoins, en secondes',
    withheld: 'durée pendant laquelle des inscriptions peuvent n’être montrées que par leur empreinte, en heures',
    webhook: 'adresse à laquelle les alertes sont envoyées en JSON',
    mail: 'adresses qui reçoivent les alertes par courriel, avec les pièces, séparées par des virgules (CLAIREVOIE_SMTP_URL, CLAIREVOIE_MAIL_FROM)',
    keyholder: 'adresse d’un détenteur de clés dont les décomptes signés sont confrontés au journal',
    keyholderVkey: 'clé de vérification de ses décomptes, obtenue auprès de son exploitant',
    camera:
      'caméra, comme le portail la nomme dans son adresse : sa ligne dans le décompte de la semaine, consigné au journal',
    kind: 'type d’acte, comme les en-têtes le nomment : vault/open-recording',
    organisation: 'organisation, comme les en-têtes la nomment ; absente : n’importe laquelle',
    week: 'semaine ISO : 2026-W48',
    json: 'répondre par un seul objet JSON (en suivant : un par ligne)',
  },
  nl: {
    about:
      'een logboek blijvend volgen: elk controlepunt nagaan volgens uw eigen getuigenbeleid, en elke inschrijving, tellen en alarm slaan; stopt met SIGTERM',
    silence: 'uit de bewaarde toestand zeggen of in een week handelingen van een soort in het logboek kwamen',
    counts: 'tonen wat in een week is geteld, per soort handeling en per organisatie',
    url: 'adres van de server of van één logboek, of een map met een uitgevoerd logboek',
    policy: 'bestand met het getuigenbeleid, elders dan bij het logboek verkregen: de sleutel, de getuigen, het quorum',
    policyHash: 'vingerafdruk van dat bestand (sha256:...), samen ermee verkregen',
    origin: 'te volgen logboek, als het beleid er meerdere noemt',
    state: 'map van de monitor (anders .clairevoie/monitor hier)',
    once: 'één keer kijken; afsluitcode 1 als een alarm blijft staan',
    every: 'seconden tussen twee keer kijken',
    promise: 'ontvangstbewijzen of ontvangstmeldingen (JSON, of één per regel) die het logboek moet nakomen',
    quorumAge: 'hoe oud het laatste quorum van getuigen mag zijn, in seconden',
    withheld: 'hoe lang inschrijvingen alleen met hun vingerafdruk getoond mogen worden, in uren',
    webhook: 'adres waarheen alarmen als JSON worden gestuurd',
    mail: 'adressen die de alarmen per e-mail krijgen, met de bewijsstukken, gescheiden door komma’s (CLAIREVOIE_SMTP_URL, CLAIREVOIE_MAIL_FROM)',
    keyholder: 'adres van een sleutelhouder wiens ondertekende tellingen tegen het logboek worden gehouden',
    keyholderVkey: 'verificatiesleutel van zijn tellingen, verkregen van de exploitant ervan',
    camera: 'camera, zoals het portaal ze in haar adres noemt: haar regel in de vastgelegde telling van de week',
    kind: 'soort handeling, zoals de openbare kopregels ze noemen: vault/open-recording',
    organisation: 'organisatie, zoals de openbare kopregels ze noemen; weggelaten: om het even welke',
    week: 'ISO-week: 2026-W48',
    json: 'antwoorden met één JSON-object (tijdens het volgen: één per regel)',
  },
};
