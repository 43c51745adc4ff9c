import { describe, expect, it } from 'vitest';
import { missingInWords } from './fact-words.ts';
import { judged } from './judging.fixture.ts';

describe('what is missing, in words', () => {
  it('names one fact, two facts, a plural, and what has no words', () => {
    expect(missingInWords(['camera.kind'])).toEqual({
      fr: 'Cette condition ne peut être vérifiée : il manque le type de caméra.',
      nl: 'Deze voorwaarde kan niet worden nagegaan: het type camera ontbreekt.',
      en: 'This condition cannot be checked, for want of: the type of camera.',
    });
    expect(missingInWords(['place.kind', 'camera.kind']).nl).toContain(
      'de aard van de plaats en het type camera ontbreken.',
    );
    expect(missingInWords(['purposes']).nl).toContain('de doeleinden ontbreken.');
    expect(missingInWords(['some.path', 'another.path']).fr).toContain('il manque une donnée.');
    expect(missingInWords(['some.path']).nl).toContain('een gegeven ontbreekt.');
  });

  it('keeps the path out of the sentence and in the list', () => {
    const finding = judged('open-recording', { camera: undefined }).findings.find((one) => one.holds === 'unknown');
    expect(finding?.missing).toEqual(['camera.kind']);
    expect(finding?.because.fr).not.toContain('camera.kind');
  });
});
