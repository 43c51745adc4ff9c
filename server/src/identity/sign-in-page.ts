import { isClairevoieError } from '../postgres/index.ts';
import { escapeHtml, housePage } from './house-page.ts';
import { type IdentityErrorCode, identityErrorCodes } from './identity-errors.ts';

type PageText = { readonly fr: string; readonly nl: string; readonly en: string };

const again: PageText = { fr: 'Recommencer la connexion', nl: 'Opnieuw aanmelden', en: 'Sign in again' };
const title: PageText = { fr: 'Connexion impossible', nl: 'Aanmelden is niet gelukt', en: 'Sign-in did not succeed' };

// Only what a person can meet while signing in; anything else shows the last text.
const texts: Partial<Record<IdentityErrorCode, PageText>> = {
  'identity/sign-in-unknown': {
    fr: 'Cette connexion n’a pas été commencée dans ce navigateur, elle est déjà terminée ou elle a duré plus de dix minutes.',
    nl: 'Deze aanmelding werd niet in deze browser begonnen, is al afgerond of duurde langer dan tien minuten.',
    en: 'This sign-in was not begun in this browser, is already finished or took longer than ten minutes.',
  },
  'identity/sign-in-refused': {
    fr: 'Le service d’identité n’a pas confirmé votre identité. Personne n’a été connecté.',
    nl: 'De identiteitsdienst heeft uw identiteit niet bevestigd. Er werd niemand aangemeld.',
    en: 'The identity service did not confirm who you are. Nobody was signed in.',
  },
  'identity/sign-in-too-weak': {
    fr: 'Ce serveur demande un moyen de connexion plus sûr que celui que vous avez utilisé.',
    nl: 'Deze server vraagt een sterkere aanmeldwijze dan die u hebt gebruikt.',
    en: 'This server asks for a stronger means of sign-in than the one you used.',
  },
  'identity/provider-unreachable': {
    fr: 'Le service d’identité ne répond pas. Réessayez dans une minute.',
    nl: 'De identiteitsdienst antwoordt niet. Probeer het over een minuut opnieuw.',
    en: 'The identity service does not answer. Try again in a minute.',
  },
  'identity/account-unknown': {
    fr: 'Votre compte est reconnu, mais il n’est lié à personne ici. Demandez à l’administrateur du système de le lier.',
    nl: 'Uw account wordt herkend, maar is hier aan niemand gekoppeld. Vraag de systeembeheerder om de account te koppelen.',
    en: 'Your account is recognised but linked to nobody here. Ask the system administrator to link it.',
  },
  'identity/too-many-sign-ins': {
    fr: 'Trop de connexions sont en cours. Réessayez dans quelques minutes.',
    nl: 'Er zijn te veel aanmeldingen bezig. Probeer het over enkele minuten opnieuw.',
    en: 'Too many sign-ins are under way. Try again in a few minutes.',
  },
};

const unexpected: PageText = {
  fr: 'Quelque chose a mal fonctionné de notre côté. Personne n’a été connecté.',
  nl: 'Er liep aan onze kant iets mis. Er werd niemand aangemeld.',
  en: 'Something went wrong on our side. Nobody was signed in.',
};

/** The page shown when a sign-in fails: what happened and how to begin again (at `startAt`), in three languages. */
export function signInFailedPage(
  error: unknown,
  { demo, startAt }: { readonly demo: boolean; readonly startAt: string },
): string {
  const code = isClairevoieError(error) ? identityErrorCodes.find((known) => known === error.code) : undefined;
  const text = (code === undefined ? undefined : texts[code]) ?? unexpected;
  const sections = (['fr', 'nl', 'en'] as const)
    .map(
      (lang) =>
        `<section lang="${lang}"><h${lang === 'fr' ? 1 : 2}>${escapeHtml(title[lang])}</h${lang === 'fr' ? 1 : 2}><p>${escapeHtml(text[lang])}</p><p><a href="${escapeHtml(startAt)}">${escapeHtml(again[lang])}</a></p></section>`,
    )
    .join('');
  const reference = code === undefined ? '' : `<p><small>${escapeHtml(code)}</small></p>`;
  return housePage({ title: title.fr, lang: 'fr', body: `${demo ? demoBand : ''}${sections}${reference}` });
}

/** The band every page of a demo carries. */
export const demoBand =
  '<p class="band"><span lang="fr">Démonstration : actes inventés</span> · <span lang="nl">Demonstratie: verzonnen handelingen</span> · <span lang="en">Demonstration: invented acts</span></p>';
