/** Help on `attest` in the three languages. */
export const attestHelp = {
  en: {
    attest:
      'on a node: measure files, sign what was measured, and send it to the register of systems; it is the node operator’s statement, and no more',
    folder: 'folder whose files are measured',
    server: 'address of the server; without it only the measurement is printed',
    key: 'file with the key of the node',
    newKey: 'make the key of a node in this new file, and print the public key that is enrolled',
    token: 'file with the token of the node, told once when it was enrolled',
    state: 'file in which the node keeps what it read, outside the folder',
    measure: 'send a measurement only: other files than those attested are a change without a new attestation',
    full: 'read every byte again: finds what was changed with its times restored',
    limit:
      'Fast reading: files of the same size, times and inode count as unchanged. A change that restores all three is found by --full, or when its turn comes, within thirty days.',
    silent: 'changed though size, times and inode say nothing',
    others: 'not measured (neither file nor link)',
    drifted: 'The register now says: changed without a new attestation.',
    wantsFolder: 'attest <dir>, or attest --new-key <file>',
    wantsFiles: '--server needs --key, --token-file and --state',
    wantsStateOutside: '--state must lie outside the measured folder',
  },
  fr: {
    attest:
      'sur un nœud : mesurer les fichiers, signer la mesure et l’envoyer au registre des systèmes ; c’est la déclaration de l’exploitant du nœud, rien de plus',
    folder: 'dossier dont les fichiers sont mesurés',
    server: 'adresse du serveur ; sans elle, la mesure est seulement affichée',
    key: 'fichier de la clé du nœud',
    newKey: 'créer la clé d’un nœud dans ce nouveau fichier et afficher la clé publique à inscrire',
    token: 'fichier du jeton du nœud, communiqué une fois à l’inscription',
    state: 'fichier où le nœud garde ce qu’il a lu, hors du dossier',
    measure:
      'envoyer une simple mesure : d’autres fichiers que ceux attestés sont un changement sans nouvelle attestation',
    full: 'relire chaque octet : trouve ce qui fut modifié puis remis à ses dates',
    limit:
      'Lecture rapide : les fichiers de mêmes taille, dates et inode comptent comme inchangés. Une modification qui rétablit les trois est trouvée par --full, ou quand vient son tour, dans les trente jours.',
    silent: 'modifié alors que taille, dates et inode ne le disent pas',
    others: 'non mesuré (ni fichier ni lien)',
    drifted: 'Le registre indique à présent : changé sans nouvelle attestation.',
    wantsFolder: 'attest <dossier>, ou attest --new-key <fichier>',
    wantsFiles: '--server demande aussi --key, --token-file et --state',
    wantsStateOutside: '--state doit se trouver hors du dossier mesuré',
  },
  nl: {
    attest:
      'op een node: bestanden meten, de meting ondertekenen en naar het systeemregister zenden; het is de verklaring van wie de node beheert, niets meer',
    folder: 'map waarvan de bestanden worden gemeten',
    server: 'adres van de server; zonder adres wordt de meting enkel getoond',
    key: 'bestand met de sleutel van de node',
    newKey: 'de sleutel van een node in dit nieuwe bestand maken en de in te schrijven publieke sleutel tonen',
    token: 'bestand met het token van de node, één keer meegedeeld bij de inschrijving',
    state: 'bestand waarin de node bewaart wat hij las, buiten de map',
    measure:
      'enkel een meting zenden: andere bestanden dan de geattesteerde zijn een wijziging zonder nieuwe attestering',
    full: 'elke byte opnieuw lezen: vindt wat werd gewijzigd en zijn tijden terugkreeg',
    limit:
      'Snelle lezing: bestanden met dezelfde grootte, tijden en inode gelden als ongewijzigd. Een wijziging die de drie herstelt, wordt gevonden door --full, of wanneer haar beurt komt, binnen dertig dagen.',
    silent: 'gewijzigd hoewel grootte, tijden en inode niets zeggen',
    others: 'niet gemeten (geen bestand en geen koppeling)',
    drifted: 'Het register zegt nu: veranderd zonder nieuwe attestering.',
    wantsFolder: 'attest <map>, of attest --new-key <bestand>',
    wantsFiles: '--server vraagt ook --key, --token-file en --state',
    wantsStateOutside: '--state moet buiten de gemeten map liggen',
  },
} as const;
