import type { Sentence } from './act.ts';

const say = (fr: string, nl: string, en: string): Sentence => ({ fr, nl, en });

const about = {
  entry: say(
    'Inscription {id} (numéro {seq} du journal) : ',
    'Inschrijving {id} (nummer {seq} van het logboek): ',
    'Entry {id} (number {seq} of the journal): ',
  ),
  log: say('Journal {log} : ', 'Logboek {log}: ', 'Log {log}: '),
  promise: say(
    'L’accusé de réception {number} du journal {log} ',
    'De ontvangstmelding {number} van het logboek {log} ',
    'Promise {number} of the log {log} ',
  ),
};

const closed = (start: Sentence, fr: string, nl: string, en: string): Sentence => ({
  fr: `${start.fr}${fr}.`,
  nl: `${start.nl}${nl}.`,
  en: `${start.en}${en}.`,
});
const ofEntry = (fr: string, nl: string, en: string): Sentence => closed(about.entry, fr, nl, en);
const ofLog = (fr: string, nl: string, en: string): Sentence => closed(about.log, fr, nl, en);
const ofPromise = (fr: string, nl: string, en: string): Sentence => closed(about.promise, fr, nl, en);
const column = (name: string): Sentence =>
  ofEntry(
    `la colonne « ${name} » diffère du corps`,
    `de kolom ‘${name}’ verschilt van de inhoud`,
    `the column "${name}" differs from the body`,
  );
const columnOfHeader = (name: string): Sentence =>
  ofEntry(
    `la colonne « ${name} » diffère de l’en-tête public`,
    `de kolom ‘${name}’ verschilt van de openbare kopregel`,
    `the column "${name}" differs from the header`,
  );
const columnOfErasure = (name: string): Sentence =>
  ofEntry(
    `la colonne « ${name} » diffère de ce que l’inscription {by} a effacé`,
    `de kolom ‘${name}’ verschilt van wat de inschrijving {by} heeft gewist`,
    `the column "${name}" differs from what entry {by} erased`,
  );

/** Every sentence of `clairevoie check`. The code of a problem is its key up to `@`: one code may have several causes. */
export const problemWords = {
  // The list of logs.
  'log-without-key': say(
    'Le journal {log} figure dans la liste des journaux, et ce dossier de données n’en a aucune clé.',
    'Het logboek {log} staat in de lijst van logboeken, en deze gegevensmap heeft er geen sleutel van.',
    'The log {log} stands in the list of logs, and this data folder has no key of it.',
  ),
  'log-changed': say(
    'Le journal {log} dit être {origin}, et sa clé appartient à {name}.',
    'Het logboek {log} zegt dat het {origin} is, en zijn sleutel behoort toe aan {name}.',
    'The log {log} says it is {origin}, and its key belongs to {name}.',
  ),
  'since-unknown': say(
    'Le point de contrôle donné n’a été signé par aucun journal de ce dossier de données.',
    'Het opgegeven controlepunt is door geen enkel logboek van deze gegevensmap ondertekend.',
    'The checkpoint given was not signed by any log of this data folder.',
  ),
  'log-missing': say(
    'Le journal {log} a des lignes, et ne figure pas dans la liste des journaux.',
    'Het logboek {log} heeft regels, en staat niet in de lijst van logboeken.',
    'The log {log} has rows, and is not in the list of logs.',
  ),
  // The order of the entries.
  'number-gap': say(
    'L’inscription {id} porte le numéro {seq} du journal, après le numéro {before} : une inscription a été retirée à la main.',
    'De inschrijving {id} heeft nummer {seq} van het logboek, na nummer {before}: een inschrijving werd met de hand weggenomen.',
    'Entry {id} is number {seq} of the journal, after number {before}: an entry was removed by hand.',
  ),
  'time-backwards': ofEntry(
    'elle est antérieure à celle qui la précède',
    'ze is vroeger dan die ervoor',
    'it is earlier than the one before it',
  ),
  'batch-empty': ofPromise(
    'porte sur des inscriptions que le journal n’a pas',
    'gaat over inschrijvingen die het logboek niet heeft',
    'is about entries that the journal does not have',
  ),
  'batch-size': say(
    'L’enregistrement groupé {number} du journal {log} dit avoir {size} inscriptions, et en a {count} : une inscription a été retirée ou ajoutée, ou le nombre modifié à la main.',
    'De groep {number} van het logboek {log} zegt dat ze {size} inschrijvingen heeft, en heeft er {count}: er werd er een weggenomen of toegevoegd, of het aantal werd met de hand gewijzigd.',
    'Commit {number} of the log {log} says that it has {size} entries, and has {count}: one was removed or added, or the number changed by hand.',
  ),
  'batch-moved': ofEntry(
    'son enregistrement groupé commence au numéro {first} ; une inscription a été retirée, ajoutée ou déplacée',
    'haar groep begint bij nummer {first}; een inschrijving werd weggenomen, toegevoegd of verplaatst',
    'its commit begins with number {first}; an entry was removed, added or moved',
  ),
  'index-missing': ofEntry(
    'elle a sa place dans l’arbre, et une inscription antérieure de son journal n’en a pas',
    'ze heeft haar plaats in de boom, en een eerdere inschrijving van haar logboek heeft er geen',
    'it has its place in the tree, and an earlier entry of its log has none',
  ),
  'index-gap': ofEntry(
    'elle est la feuille {index} du journal {log}, où la feuille {expected} était attendue : une inscription a été retirée, ajoutée ou déplacée',
    'ze is blad {index} van het logboek {log}, waar blad {expected} werd verwacht: een inschrijving werd weggenomen, toegevoegd of verplaatst',
    'it is leaf {index} of the log {log}, where leaf {expected} was expected: an entry was removed, added or moved',
  ),
  // One entry.
  'leaf-hash': ofEntry(
    'l’empreinte de feuille conservée n’est pas celle de son en-tête public',
    'de bewaarde vingerafdruk van het blad is niet die van haar openbare kopregel',
    'the stored leaf hash is not the hash of its public header',
  ),
  'header-form': ofEntry(
    'son en-tête public a été modifié ({problem})',
    'haar openbare kopregel werd gewijzigd ({problem})',
    'its public header was changed ({problem})',
  ),
  'column-act@header': columnOfHeader('act'),
  'column-verdict': columnOfHeader('verdict'),
  'other-world': ofEntry(
    'son en-tête public appartient à l’autre monde que son journal (démonstration ou réel)',
    'haar openbare kopregel behoort tot de andere wereld dan haar logboek (demonstratie of echt)',
    'its header belongs to the other world than its log (demonstration or real)',
  ),
  'column-at@day': ofEntry(
    'la colonne « at » n’est pas au jour que dit l’en-tête public',
    'de kolom ‘at’ valt niet op de dag die de openbare kopregel noemt',
    'the column "at" is not on the day that the header states',
  ),
  'body-unreadable': ofEntry(
    'son corps privé n’est plus lisible',
    'haar private inhoud is niet meer leesbaar',
    'its private body is no longer readable',
  ),
  'body-group-missing': ofEntry(
    'le groupe « {group} » de son corps privé manque',
    'de groep ‘{group}’ van haar private inhoud ontbreekt',
    'the group "{group}" of its private body is missing',
  ),
  'body-changed': ofEntry(
    'le groupe « {group} » de son corps privé n’est pas celui dont l’en-tête porte l’empreinte',
    'de groep ‘{group}’ van haar private inhoud is niet die waartoe de openbare kopregel zich verbindt',
    'the group "{group}" of its private body is not what the header committed to',
  ),
  'body-group-added': ofEntry(
    'le groupe « {group} » a été ajouté à son corps privé',
    'de groep ‘{group}’ werd aan haar private inhoud toegevoegd',
    'the group "{group}" was added to its private body',
  ),
  'column-person': column('person'),
  'column-organisation@body': column('organisation'),
  'column-body-act': column('act'),
  'column-key': column('key'),
  'column-at@body': column('at'),
  'column-id': ofEntry(
    'son identifiant diffère du corps',
    'haar identificatie verschilt van de inhoud',
    'its id differs from the body',
  ),
  'column-request-hash': column('request_hash'),
  'body-missing': ofEntry(
    'son corps privé a disparu, et aucune inscription ne dit qu’il a été effacé',
    'haar private inhoud is weg, en geen inschrijving zegt dat die werd gewist',
    'its private body is gone, and no entry says that it was erased',
  ),
  'column-act@erasure': columnOfErasure('act'),
  'column-organisation@erasure': columnOfErasure('organisation'),
  'spent-key-missing': ofEntry(
    'elle a été effacée, et la clé de sa demande n’est plus connue comme utilisée',
    'ze werd gewist, en de sleutel van haar vraag is niet meer bekend als gebruikt',
    'it was erased, and the key of its request is no longer known as used',
  ),
  'spent-key-added': say(
    'La clé de l’inscription {id} est notée comme effacée, et cette inscription ne l’a pas été.',
    'De sleutel van de inschrijving {id} staat als gewist genoteerd, en die inschrijving werd niet gewist.',
    'The key of entry {id} stands as erased, and that entry was not erased.',
  ),
  'body-came-back': say(
    'Inscription {id} : son corps privé a été effacé par l’inscription {by}, et il est revenu.',
    'Inschrijving {id}: haar private inhoud werd door de inschrijving {by} gewist, en is er opnieuw.',
    'Entry {id}: its private body was erased by entry {by}, and is there again.',
  ),
  'body-stray': say(
    'Un corps privé appartient à l’inscription {id}, que le journal n’a pas : l’inscription a été retirée, ou le corps ajouté à la main.',
    'Een private inhoud behoort bij de inschrijving {id}, die het logboek niet heeft: de inschrijving werd weggenomen, of de inhoud met de hand toegevoegd.',
    'A private body belongs to entry {id}, which the journal does not have: the entry was removed, or the body added by hand.',
  ),
  // Promises, in the database and in their copy.
  'promise-gap': ofPromise(
    'suit le numéro {before} : ce qui se trouvait entre eux a été retiré à la main',
    'volgt op nummer {before}: wat ertussen stond, werd met de hand weggenomen',
    'follows number {before}: what stood between them was removed by hand',
  ),
  'promise-gap@first': ofPromise(
    'est le premier que le journal ait : ce qui le précédait a été retiré à la main',
    'is de eerste die het logboek heeft: wat eraan voorafging, werd met de hand weggenomen',
    'is the first that the journal has: what stood before it was removed by hand',
  ),
  'promise-chain': ofPromise(
    'ne nomme pas celui qui le précède : une inscription a été retirée, ajoutée ou modifiée à la main',
    'noemt niet die ervoor: een inschrijving werd met de hand weggenomen, toegevoegd of gewijzigd',
    'does not name the one before it: an entry was removed, added or changed by hand',
  ),
  'promise-differs': ofPromise(
    'a été donné pour d’autres feuilles que celles du journal d’aujourd’hui : une inscription a été remplacée',
    'werd gegeven voor andere bladen dan die het logboek nu heeft: een inschrijving werd vervangen',
    'was given for other leaves than the journal has now: an entry was replaced',
  ),
  'promise-unreadable': ofPromise(
    'manque ou n’est plus lisible : il a été modifié à la main',
    'ontbreekt of is niet meer leesbaar: ze werd met de hand gewijzigd',
    'is missing or no longer readable: it was changed by hand',
  ),
  'promise-signature': ofPromise(
    'ne porte pas de signature valable du journal : une inscription a été ajoutée ou modifiée à la main',
    'draagt geen geldige handtekening van het logboek: een inschrijving werd met de hand toegevoegd of gewijzigd',
    'does not bear a valid signature of the log: an entry was added or changed by hand',
  ),
  'promise-other-log': ofPromise('nomme un autre journal', 'noemt een ander logboek', 'names another log'),
  'promise-other-leaf': ofPromise(
    'a été donné pour {size} feuilles qui ne sont pas celles de ses {count} inscriptions : une inscription a été retirée, ajoutée, déplacée ou modifiée à la main',
    'werd gegeven voor {size} bladen die niet die van haar {count} inschrijvingen zijn: er werd er een met de hand weggenomen, toegevoegd, verplaatst of gewijzigd',
    'was given for {size} leaves that are not those of its {count} entries: one was removed, added, moved or changed by hand',
  ),
  'entry-removed': say(
    'L’accusé de réception {number} du journal {log}, donné le {at} pour {count} feuilles ({leaves}), n’a pas d’inscription au journal : ce pour quoi il a été donné a été retiré à la main.',
    'De ontvangstmelding {number} van het logboek {log}, gegeven op {at} voor {count} bladen ({leaves}), heeft geen inschrijving in het logboek: waarvoor ze werd gegeven, werd met de hand weggenomen.',
    'Promise {number} of the log {log}, given at {at} for {count} leaves ({leaves}), has no entry in the journal: what it was given for was removed by hand.',
  ),
  'copy-missing': say(
    'La copie des accusés de réception hors de la base de données (promises.ndjson) manque ou est vide : sans elle, une dernière inscription retirée ne laisse aucune trace.',
    'De kopie van de ontvangstmeldingen buiten de databank (promises.ndjson) ontbreekt of is leeg: zonder die kopie laat een weggenomen laatste inschrijving geen spoor na.',
    'The copy of promises outside the database (promises.ndjson) is missing or empty: without it a removed last entry leaves no trace.',
  ),
  'copy-gap': ofPromise(
    'manque dans la copie hors de la base de données : la copie a été modifiée à la main',
    'ontbreekt in de kopie buiten de databank: de kopie werd met de hand gewijzigd',
    'is missing in the copy outside the database: the copy was changed by hand',
  ),
  'copy-repeats': say(
    'La copie des accusés de réception hors de la base de données contient deux fois le numéro {number} du journal {log}.',
    'De kopie van de ontvangstmeldingen buiten de databank bevat nummer {number} van het logboek {log} twee keer.',
    'The copy of promises outside the database holds number {number} of the log {log} twice.',
  ),
  'copy-unreadable': say(
    'La copie des accusés de réception hors de la base de données (promises.ndjson) n’est pas lisible : elle a été modifiée à la main.',
    'De kopie van de ontvangstmeldingen buiten de databank (promises.ndjson) is niet leesbaar: ze werd met de hand gewijzigd.',
    'The copy of promises outside the database (promises.ndjson) is not readable: it was changed by hand.',
  ),
  // Tree and checkpoints.
  'tile-missing': ofLog(
    'la tuile d’empreintes {tile} manque',
    'de tegel met vingerafdrukken {tile} ontbreekt',
    'the hash tile {tile} is missing',
  ),
  'tile-changed': ofLog(
    'la tuile d’empreintes {tile} n’est pas ce que donnent ses {width} inscriptions',
    'de tegel met vingerafdrukken {tile} is niet wat haar {width} inschrijvingen geven',
    'the hash tile {tile} is not what its {width} entries give',
  ),
  'tile-added': ofLog(
    'la tuile d’empreintes {tile} couvre des inscriptions que le journal n’a pas',
    'de tegel met vingerafdrukken {tile} dekt inschrijvingen die het logboek niet heeft',
    'the hash tile {tile} covers entries that the journal does not have',
  ),
  'checkpoint-changed@size': ofLog(
    'le point de contrôle de {size} inscriptions en dit {signed} dans son texte signé',
    'het controlepunt van {size} inschrijvingen zegt {signed} in zijn ondertekende tekst',
    'the checkpoint of {size} entries says {signed} in its signed text',
  ),
  'checkpoint-changed@root': ofLog(
    'le point de contrôle de {size} inscriptions nomme une autre racine dans son texte signé',
    'het controlepunt van {size} inschrijvingen noemt een andere wortel in zijn ondertekende tekst',
    'the checkpoint of {size} entries names another root in its signed text',
  ),
  'checkpoint-changed@signature': ofLog(
    'le point de contrôle de {size} inscriptions ne porte pas de signature valable du journal',
    'het controlepunt van {size} inschrijvingen draagt geen geldige handtekening van het logboek',
    'the checkpoint of {size} entries does not bear a valid signature of the log',
  ),
  'entries-removed': ofLog(
    'un point de contrôle a été signé sur {size} inscriptions, et le journal en a {here} dans son arbre : les dernières ont été retirées',
    'een controlepunt werd over {size} inschrijvingen ondertekend, en het logboek heeft er {here} in zijn boom: de laatste werden weggenomen',
    'a checkpoint was signed over {size} entries, and the journal has {here} in its tree: the later ones were removed',
  ),
  'root-differs': ofLog(
    'les {size} premières inscriptions ne donnent pas la racine qui a été signée sur elles',
    'de eerste {size} inschrijvingen geven niet de wortel die erover werd ondertekend',
    'the first {size} entries do not give the root that was signed over them',
  ),
  'since-larger': ofLog(
    'le point de contrôle conservé ailleurs couvre {size} inscriptions, et le journal en a {here} : il a été ramené en arrière',
    'het elders bewaarde controlepunt dekt {size} inschrijvingen, en het logboek heeft er {here}: het werd teruggedraaid',
    'the checkpoint kept elsewhere covers {size} entries, and the journal has {here}: it was rolled back',
  ),
  'since-differs': ofLog(
    'ses {size} premières inscriptions ne sont pas celles du point de contrôle conservé ailleurs : l’histoire a été réécrite par quelqu’un qui détient la clé du journal',
    'zijn eerste {size} inschrijvingen zijn niet die van het elders bewaarde controlepunt: de geschiedenis werd herschreven door iemand die de sleutel van het logboek heeft',
    'its first {size} entries are not those of the checkpoint kept elsewhere: history was rewritten by somebody who holds the log key',
  ),
  // Registers.
  'not-folded': say(
    'Les registres n’ont pas été comparés : un corps privé est illisible, le journal ne peut donc pas être rejoué.',
    'De registers werden niet vergeleken: een private inhoud is onleesbaar, dus kan het logboek niet opnieuw worden afgespeeld.',
    'The registers were not compared: a private body is unreadable, so the journal cannot be folded.',
  ),
  'not-foldable': say(
    'Le journal ne peut plus être rejoué dans les registres : {reason}.',
    'Het logboek kan niet meer in de registers worden afgespeeld: {reason}.',
    'The journal can no longer be folded into the registers: {reason}.',
  ),
  'touch-differs@missing': say(
    'La note que l’inscription {id} a écrit la ligne {row} de {register} manque.',
    'De notitie dat de inschrijving {id} de regel {row} van {register} schreef, ontbreekt.',
    'The note that entry {id} wrote the row {row} of {register} is missing.',
  ),
  'touch-differs@other': say(
    'Une note sur une ligne de registre ({row}) n’est pas ce que l’inscription {id} a consigné.',
    'Een notitie over een registerregel ({row}) is niet wat de inschrijving {id} optekende.',
    'A note on a row of a register ({row}) is not what entry {id} recorded.',
  ),
  'register-differs@here': say(
    'Registre {register}, ligne {row} : elle n’est pas ce que dit le journal. Elle a été modifiée, ajoutée ou retirée à la main ; clairevoie rebuild la rétablit.',
    'Register {register}, regel {row}: ze is niet wat het logboek zegt. Ze werd met de hand gewijzigd, toegevoegd of weggenomen; clairevoie rebuild herstelt ze.',
    'Register {register}, row {row}: it is not what the journal says. It was changed, added or removed by hand; clairevoie rebuild restores it.',
  ),
  'register-differs@missing': say(
    'Registre {register}, ligne {row} : elle manque ou diffère du journal. Elle a été modifiée, ajoutée ou retirée à la main ; clairevoie rebuild la rétablit.',
    'Register {register}, regel {row}: ze ontbreekt of verschilt van het logboek. Ze werd met de hand gewijzigd, toegevoegd of weggenomen; clairevoie rebuild herstelt ze.',
    'Register {register}, row {row}: it is missing or differs from the journal. It was changed, added or removed by hand; clairevoie rebuild restores it.',
  ),
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the check cannot see, whatever it finds. */
export const blindSpots = {
  withoutSince: say(
    'Sans --since FICHIER, il ne peut voir une réécriture par qui détient la clé du journal : avec cette clé et la base de données, on peut écrire une autre histoire qui s’accorde avec elle-même. Conservez un point de contrôle ailleurs (clairevoie verify --keep FICHIER) et donnez-le ici.',
    'Zonder --since BESTAND kan het geen herschrijving zien door wie de sleutel van het logboek heeft: met die sleutel en de databank kan men een andere geschiedenis schrijven die met zichzelf klopt. Bewaar elders een controlepunt (clairevoie verify --keep BESTAND) en geef het hier op.',
    'Without --since FILE it cannot see a rewrite by the holder of the log key: whoever has that key and the database can write another history that agrees with itself. Keep a checkpoint elsewhere (clairevoie verify --keep FILE) and give it here.',
  ),
  removedBefore: say(
    'Il ne voit pas les inscriptions retirées avec leur accusé de réception dans promises.ndjson avant qu’un point de contrôle ou un reçu ait quitté cette machine.',
    'Het ziet geen inschrijvingen die samen met hun ontvangstmelding in promises.ndjson werden weggenomen voor er een controlepunt of ontvangstbewijs deze machine verliet.',
    'It does not see entries that were removed together with their promise in promises.ndjson before any checkpoint or receipt left this machine.',
  ),
  checkpointsTaken: say(
    'Il ne voit pas les points de contrôle retirés de la base de données ou dont l’heure y a été changée : l’arbre tient sans eux. Qui en conserve un ailleurs le voit.',
    'Het ziet geen controlepunten die uit de databank zijn weggenomen of er een ander tijdstip kregen: de boom klopt ook zonder. Wie elders een controlepunt bewaart, ziet het.',
    'It does not see checkpoints that were taken away or given another time in the database: the tree holds without them. Who keeps a checkpoint elsewhere does.',
  ),
  storedAlone: say(
    'Il compare ce qui est conservé ; il ne juge pas les actes à nouveau, et un acte accompli hors de Clairevoie ne laisse rien ici.',
    'Het vergelijkt wat bewaard is; het beoordeelt handelingen niet opnieuw, en een handeling buiten Clairevoie laat hier niets na.',
    'It compares what is stored; it does not decide acts again, and acts done outside Clairevoie leave nothing here.',
  ),
} as const satisfies Readonly<Record<string, Sentence>>;
