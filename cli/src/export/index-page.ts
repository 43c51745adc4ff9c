/** What the page at the top of an export is about. */
export interface ExportedLog {
  readonly origin: string;
  readonly vkey: string;
  readonly demo: boolean;
  readonly hasPolicy: boolean;
}

interface Words {
  readonly lang: string;
  readonly title: string;
  readonly demo: string;
  readonly what: string;
  readonly not: string;
  readonly files: string;
  readonly checkpoint: string;
  readonly tiles: string;
  readonly bundles: string;
  readonly key: string;
  readonly policy: string;
  readonly how: string;
  readonly ours: string;
  readonly others: string;
  readonly elsewhere: string;
}

const words: readonly Words[] = [
  {
    lang: 'fr',
    title: 'Un journal public, en fichiers',
    demo: 'DÉMONSTRATION : les personnes et les actes de ce journal sont inventés.',
    what: 'Ce dossier est la copie complète du journal public d’un serveur Clairevoie : l’en-tête public de chaque acte, et l’arbre d’empreintes dont le journal signe la racine. N’importe qui peut le copier et l’héberger.',
    not: 'Le contenu privé des actes n’y figure pas : seules des empreintes y renvoient. Un acte accompli en dehors du système n’apparaît nulle part.',
    files: 'Les fichiers (C2SP tlog-tiles)',
    checkpoint:
      'état signé du journal : nombre d’inscriptions et racine de l’arbre, avec les cosignatures des témoins s’il y en a',
    tiles: 'empreintes de l’arbre, par 256',
    bundles: 'en-têtes publics, par 256, dans l’ordre du journal',
    key: 'clé de vérification que le journal se donne à lui-même',
    policy: 'politique des témoins',
    how: 'Vérifier',
    ours: 'Avec notre outil, à l’adresse de ce dossier ou sur une copie :',
    others:
      'Avec d’autres outils : tout client C2SP tlog-tiles lit ces fichiers (par exemple filippo.io/torchwood en Go).',
    elsewhere:
      'Obtenez la clé de vérification par une autre voie que ce dossier : une clé trouvée ici montre seulement que le journal s’accorde avec lui-même.',
  },
  {
    lang: 'nl',
    title: 'Een openbaar logboek, in bestanden',
    demo: 'DEMONSTRATIE: de personen en handelingen in dit logboek zijn verzonnen.',
    what: 'Deze map is de volledige kopie van het openbare logboek van een Clairevoie-server: de openbare kopregel van elke handeling, en de boom van vingerafdrukken waarvan het logboek de wortel ondertekent. Iedereen mag ze kopiëren en aanbieden.',
    not: 'De private inhoud van de handelingen staat er niet in: alleen vingerafdrukken verwijzen ernaar. Een handeling die buiten het systeem gebeurde, staat nergens.',
    files: 'De bestanden (C2SP tlog-tiles)',
    checkpoint:
      'ondertekende stand van het logboek: aantal inschrijvingen en wortel van de boom, met de medeondertekeningen van de getuigen als die er zijn',
    tiles: 'vingerafdrukken van de boom, per 256',
    bundles: 'openbare kopregels, per 256, in de volgorde van het logboek',
    key: 'verificatiesleutel die het logboek zichzelf geeft',
    policy: 'getuigenbeleid',
    how: 'Nagaan',
    ours: 'Met ons hulpmiddel, op het adres van deze map of op een kopie:',
    others:
      'Met andere hulpmiddelen: elke C2SP tlog-tiles-client leest deze bestanden (bijvoorbeeld filippo.io/torchwood in Go).',
    elsewhere:
      'Haal de verificatiesleutel langs een andere weg dan deze map: een sleutel die u hier vindt, toont alleen dat het logboek met zichzelf overeenstemt.',
  },
  {
    lang: 'en',
    title: 'A public log, as files',
    demo: 'DEMONSTRATION: the people and acts in this log are invented.',
    what: 'This folder is the whole copy of the public log of a Clairevoie server: the public header of each act, and the hash tree whose root the log signs. Anybody may copy and serve it.',
    not: 'The private content of acts is not in it: only commitments point to it. An act done outside the system is nowhere.',
    files: 'The files (C2SP tlog-tiles)',
    checkpoint:
      'the signed state of the log: number of entries and root of the tree, with the cosignatures of witnesses when there are any',
    tiles: 'hashes of the tree, by 256',
    bundles: 'public headers, by 256, in the order of the log',
    key: 'the verifier key that the log gives for itself',
    policy: 'witness policy',
    how: 'Verify',
    ours: 'With our tool, at the address of this folder or on a copy:',
    others:
      'With the tools of others: any C2SP tlog-tiles client reads these files (for instance filippo.io/torchwood in Go).',
    elsewhere:
      'Get the verifier key by another way than this folder: a key that is found here shows only that the log agrees with itself.',
  },
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function section(of: Words, { origin, vkey, demo, hasPolicy }: ExportedLog): string {
  const file = (name: string, link: string | undefined, about: string): string =>
    `<li>${link === undefined ? `<code>${name}</code>` : `<a href="${link}"><code>${name}</code></a>`} — ${about}</li>`;
  return `<section lang="${of.lang}">
<h1>${of.title}</h1>
${demo ? `<p><strong>${of.demo}</strong></p>\n` : ''}<p><code>${escaped(origin)}</code></p>
<p>${of.what}</p>
<p>${of.not}</p>
<h2>${of.files}</h2>
<ul>
${file('checkpoint', 'checkpoint', of.checkpoint)}
${file('tile/&lt;L&gt;/&lt;N&gt;', undefined, of.tiles)}
${file('tile/entries/&lt;N&gt;', undefined, of.bundles)}
${file('vkey', 'vkey', of.key)}
${hasPolicy ? `${file('policy', 'policy', of.policy)}\n` : ''}</ul>
<h2>${of.how}</h2>
<p>${of.ours}</p>
<pre>node_modules/.bin/clairevoie verify https://… --vkey-file …</pre>
<p>${of.others}</p>
<p>${of.elsewhere}</p>
<p><code class="key">${escaped(vkey)}</code></p>
</section>
`;
}

/** The page at the top of an export: what it is and how to verify it, in the three languages, without a script. */
export function indexPage(log: ExportedLog): string {
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(log.origin)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
section + section { border-top: 1px solid #bbb; margin-top: 2.5rem; }
code, pre { font-family: ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
a { color: #0b4a8f; }
</style>
${words.map((of) => section(of, log)).join('')}</html>
`;
}
