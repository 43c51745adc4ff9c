import { escapeHtml, housePage } from '../house-page.ts';
import type { ListedPerson } from '../identity-store.ts';
import { demoBand } from '../sign-in-page.ts';

const heading = {
  fr: 'Sous quelle identité voulez-vous vous connecter ?',
  nl: 'Als wie wilt u zich aanmelden?',
  en: 'As whom do you want to sign in?',
} as const;

/** The sign-in page of the demo: one button a person, with the function in three languages. No password, no script. */
export function peoplePage(asked: {
  readonly action: string;
  readonly people: readonly ListedPerson[];
  readonly hint: string | undefined;
}): string {
  const first = asked.people.filter((person) => person.personId === asked.hint);
  const others = asked.people.filter((person) => person.personId !== asked.hint);
  const list = (people: readonly ListedPerson[], name: string) =>
    people.length === 0
      ? ''
      : `<ul class="${name}">${people.map((person) => `<li>${button(person)}</li>`).join('')}</ul>`;
  const nobody =
    asked.people.length === 0
      ? '<p lang="fr">Personne n’est inscrit dans ce monde de démonstration.</p><p lang="nl">In deze demonstratiewereld is niemand ingeschreven.</p><p lang="en">Nobody is registered in this demonstration world.</p>'
      : '';
  const body = `${demoBand}<h1><span lang="fr">${heading.fr}</span><br><span lang="nl">${heading.nl}</span><br><span lang="en">${heading.en}</span></h1>
<p lang="fr">Toutes ces personnes sont inventées ; aucun mot de passe n’est demandé.</p><p lang="nl">Al deze personen zijn verzonnen; er wordt geen wachtwoord gevraagd.</p><p lang="en">All these people are invented; no password is asked.</p>
${nobody}<form method="post" action="${escapeHtml(asked.action)}">${list(first, 'asked')}${list(others, 'people')}</form>`;
  return housePage({ title: `${heading.fr} · ${heading.nl}`, lang: 'fr', body });
}

function button({ personId, name, functions }: ListedPerson): string {
  const lines = functions.map(
    ({ names, organisationNames }) =>
      `<span lang="fr">${escapeHtml(`${names.fr}, ${organisationNames.fr}`)}</span><span lang="nl">${escapeHtml(`${names.nl}, ${organisationNames.nl}`)}</span><span lang="en">${escapeHtml(names.en)}</span>`,
  );
  return `<button name="person" value="${escapeHtml(personId)}"><strong>${escapeHtml(name)}</strong>${lines.join('')}</button>`;
}
