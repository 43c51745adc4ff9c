import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../../i18n/console-texts.tsx';
import { useTransmissionTexts } from './transmission-texts.ts';

function Texts() {
  const t = useTransmissionTexts();
  return [t('duty'), t('duty.held'), t('who.local'), t('who.national')].join('|');
}
const saidIn = (lang: string): string => {
  vi.stubGlobal('localStorage', { getItem: () => lang });
  return renderToStaticMarkup(
    <LanguageProvider>
      <Texts />
    </LanguageProvider>,
  );
};
afterEach(() => vi.unstubAllGlobals());

describe('the desk of transmission', () => {
  it.each([
    [
      'fr',
      'toutes les données',
      'pas encore les images',
      'l’obligation n’est pas remplie',
      'manquement qui attend',
      'responsable du traitement de la banque nationale',
    ],
    [
      'nl',
      'alle gegevens',
      'nog niet de foto’s',
      'de verplichting niet nagekomen',
      'tekortkoming die wacht',
      'verwerkingsverantwoordelijke van de nationale gegevensbank',
    ],
    [
      'en',
      'all data',
      'not yet the pictures',
      'the duty is not met',
      'breach that waits',
      'controller of the national database',
    ],
  ])('says in %s that the duty to transmit all data is not met, and for what', (lang, ...said) => {
    const text = saidIn(lang);
    for (const words of said) expect(text).toContain(words);
  });
});
