type Language = 'fr' | 'nl' | 'en';

interface KeysHelp {
  readonly about: string;
  readonly rotate: string;
  readonly retire: string;
  readonly rotateKek: string;
  readonly organisation: string;
  readonly log: string;
  readonly reason: string;
  readonly module: string;
  readonly tokenLabel: string;
  readonly keyLabel: string;
  readonly pinFile: string;
}

/** Help of `clairevoie keys` in the three languages. */
export const keysHelp: Readonly<Record<Language, KeysHelp>> = {
  en: {
    about: 'change the keys of the logs, by journaled acts; the server is stopped meanwhile',
    rotate:
      'give a log its next key: the old one signs the statement of the new one, then both sign until the old is retired',
    rotateKek:
      'replace the key-encryption key of a body: its expiry keys are wrapped under the next one, then the old one is destroyed',
    organisation: 'slug of the body, as public pages name it',
    retire: 'end a rotation: the old key of a log signs nothing any more',
    log: 'which log: public, control-organ or committee-r',
    reason: 'planned, compromised (others may have the key) or lost; only a planned change is followed by verifiers',
    module: 'PKCS #11 module, a shared library: the next key is made in its token and cannot leave it',
    tokenLabel: 'label of the token',
    keyLabel: 'label of the new key pair in the token',
    pinFile: 'file with the user PIN, mode 0600; the server reads it at each start',
  },
  fr: {
    about: 'changer les clés des journaux, par des actes journalisés ; le serveur est arrêté pendant ce temps',
    rotate:
      'donner sa clé suivante à un journal : l’ancienne signe la déclaration de la nouvelle, puis les deux signent jusqu’au retrait de l’ancienne',
    rotateKek:
      'remplacer la clé de chiffrement de clés d’une institution : ses clés d’échéance passent sous la suivante, puis l’ancienne est détruite',
    organisation: 'nom court de l’institution, tel que les pages publiques l’emploient',
    retire: 'terminer un changement de clé : l’ancienne clé d’un journal ne signe plus rien',
    log: 'quel journal : public, control-organ ou committee-r',
    reason:
      'planned (prévu), compromised (d’autres ont peut-être la clé) ou lost (perdue) ; seul un changement prévu est suivi par les vérificateurs',
    module:
      'module PKCS #11, une bibliothèque partagée : la clé suivante est créée dans son jeton et ne peut en sortir',
    tokenLabel: 'étiquette du jeton',
    keyLabel: 'étiquette de la nouvelle paire de clés dans le jeton',
    pinFile: 'fichier contenant le code PIN de l’utilisateur, mode 0600 ; le serveur le lit à chaque démarrage',
  },
  nl: {
    about: 'de sleutels van de logboeken vervangen, met handelingen in het logboek; de server ligt intussen stil',
    rotate:
      'een logboek zijn volgende sleutel geven: de oude ondertekent de verklaring van de nieuwe, daarna ondertekenen beide tot de oude wordt ingetrokken',
    rotateKek:
      'de sleutelversleutelingssleutel van een instelling vervangen: haar vervalsleutels komen onder de volgende, daarna wordt de oude vernietigd',
    organisation: 'korte naam van de instelling, zoals de openbare pagina’s die gebruiken',
    retire: 'een sleutelwissel beëindigen: de oude sleutel van een logboek ondertekent niets meer',
    log: 'welk logboek: public, control-organ of committee-r',
    reason:
      'planned (gepland), compromised (anderen hebben de sleutel misschien) of lost (verloren); alleen een geplande wissel wordt door verificateurs gevolgd',
    module:
      'PKCS #11-module, een gedeelde bibliotheek: de volgende sleutel wordt in het token gemaakt en kan het niet verlaten',
    tokenLabel: 'label van het token',
    keyLabel: 'label van het nieuwe sleutelpaar in het token',
    pinFile: 'bestand met de pincode van de gebruiker, modus 0600; de server leest het bij elke start',
  },
};
