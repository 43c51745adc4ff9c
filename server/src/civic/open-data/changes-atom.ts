import type { Lang } from '@clairevoie/web';
import type { PublicChange } from './changes-store.ts';

const words = {
  fr: {
    title: 'Clairevoie : faits publiés qui ont changé',
    published: 'publié',
    replaced: 'état remplacé',
    ended: 'hors service',
    withdrawn: 'retiré',
    recorded: 'constat enregistré',
    'taken-down': 'retiré du portail à la demande de quelqu’un : effacez votre copie',
    invented: 'inventé pour la démonstration',
  },
  nl: {
    title: 'Clairevoie: gepubliceerde feiten die gewijzigd zijn',
    published: 'gepubliceerd',
    replaced: 'staat vervangen',
    ended: 'buiten dienst',
    withdrawn: 'ingetrokken',
    recorded: 'vaststelling opgenomen',
    'taken-down': 'op iemands vraag van het portaal gehaald: wis uw kopie',
    invented: 'verzonnen voor de demonstratie',
  },
  en: {
    title: 'Clairevoie: published facts that changed',
    published: 'published',
    replaced: 'state replaced',
    ended: 'out of service',
    withdrawn: 'withdrawn',
    recorded: 'verdict recorded',
    'taken-down': 'taken off the portal at somebody’s request: delete your copy',
    invented: 'invented for the demonstration',
  },
} as const;

// XML 1.0 knows no control characters but these three, not even escaped.
const xml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The changes as an Atom feed (RFC 4287). A change has a day and no hour: its date stands at noon UTC, so that no zone moves the day. */
export function changesAtom(
  changes: readonly PublicChange[],
  of: { readonly lang: Lang; readonly baseUrl: string; readonly legalDay: string },
): string {
  const { lang, baseUrl, legalDay } = of;
  const said = words[lang];
  const self = `${baseUrl}/api/public/changes.atom?lang=${lang}`;
  const entries = changes.map((change) => {
    const title = `${change.label} – ${said[change.change]}${change.world === 'fictional' ? ` (${said.invented})` : ''}`;
    return `<entry><id>${xml(`${baseUrl}/api/public/changes#${encodeURIComponent(change.id)}`)}</id><title>${xml(title)}</title><updated>${change.day}T12:00:00Z</updated><link href="${xml(`${baseUrl}/api/public/data/${change.dataset}.json`)}"/><category term="${change.dataset}"/><category term="${change.change}"/></entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}"><id>${xml(self)}</id><title>${xml(said.title)}</title><updated>${changes[0]?.day ?? legalDay}T12:00:00Z</updated><author><name>Clairevoie</name></author><link rel="self" href="${xml(self)}"/>
${entries.join('\n')}
</feed>
`;
}
