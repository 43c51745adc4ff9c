import { cameraAccessWarnings } from './camera-access/words.ts';
import { cameraLawWarnings } from './camera-law/words.ts';
import { databaseWarnings } from './databases/words.ts';
import { decreeWarnings } from './decrees/words.ts';
import { faceWarnings } from './face/words.ts';
import { intelligenceWarnings } from './intelligence/words.ts';
import { nonVisibleWarnings } from './nonvisible/words.ts';
import { transitionWarnings } from './transition/words.ts';
import { say, type Trilingual } from './trilingual.ts';

/** What touches law that is not in our files, or what a reader has to know about the limits of a decision. */
export const warningTexts = {
  'reach-lfp': say(
    'Notre extrait de la LFP est consolidé au 27 mai 2024. Une modification ultérieure n’est pas prise en compte (lois du 13 mai 2026 et du 25 mai 2026 à vérifier).',
    'Ons uittreksel van de WPA is geconsolideerd tot 27 mei 2024. Met een latere wijziging is geen rekening gehouden (wetten van 13 mei 2026 en 25 mei 2026 na te gaan).',
    'Our extract of the LFP is consolidated to 27 May 2024. A later change is not taken into account (laws of 13 May 2026 and 25 May 2026 to be checked).',
  ),
  'pinned-text': say(
    'Jugé d’après le texte d’un autre jour que celui de l’acte.',
    'Beoordeeld volgens de tekst van een andere dag dan die van de handeling.',
    'Judged by the text of another day than that of the act.',
  ),
  'host-44-5': say(
    'Les hypothèses de l’article 44/5 et les catégories des articles 18 à 20 de la LFP ne figurent pas dans nos fichiers : le choix de l’hypothèse n’est pas vérifié ici.',
    'De gevallen van artikel 44/5 en de categorieën van de artikelen 18 tot 20 WPA staan niet in onze bestanden: de keuze van het geval wordt hier niet getoetst.',
    'The cases of article 44/5 and the categories of articles 18 to 20 LFP are not in our files: the choice of the case is not checked here.',
  ),
  'host-7-7-3': say(
    'Les articles 7 à 7/3 de la LFP (direction des opérations) ne figurent pas dans nos fichiers.',
    'De artikelen 7 tot 7/3 WPA (leiding van de operaties) staan niet in onze bestanden.',
    'Articles 7 to 7/3 LFP (command of operations) are not in our files.',
  ),
  'host-41': say(
    'L’article 41 de la LFP (identification) ne figure pas dans nos fichiers.',
    'Artikel 41 WPA (identificatie) staat niet in onze bestanden.',
    'Article 41 LFP (identification) is not in our files.',
  ),
  'host-entry': say(
    'La pénétration dans un lieu fermé non accessible au public obéit à d’autres règles, qui ne sont pas jugées ici.',
    'Het betreden van een niet voor het publiek toegankelijke besloten plaats volgt andere regels, die hier niet worden beoordeeld.',
    'Entering a closed place not accessible to the public follows other rules, which are not judged here.',
  ),
  'navigation-code': say(
    'Le Code belge de la Navigation ne figure pas dans nos fichiers.',
    'Het Belgisch Scheepvaartwetboek staat niet in onze bestanden.',
    'The Belgian Navigation Code is not in our files.',
  ),
  'penal-code-259bis': say(
    'L’article 25/9 renvoie à l’article 259bis du Code pénal de 1867 ; le renvoi au nouveau Code pénal n’est pas dans nos fichiers.',
    'Artikel 25/9 verwijst naar artikel 259bis van het Strafwetboek van 1867; de verwijzing naar het nieuwe Strafwetboek staat niet in onze bestanden.',
    'Article 25/9 refers to article 259bis of the Penal Code of 1867; the reference to the new Penal Code is not in our files.',
  ),
  'sound-before-2024': say(
    'Avant le 20 janvier 2024, la LFP est muette sur le son : elle ne déroge pas au Code pénal, qui n’est pas jugé ici.',
    'Vóór 20 januari 2024 zwijgt de WPA over geluid: zij wijkt niet af van het Strafwetboek, dat hier niet wordt beoordeeld.',
    'Before 20 January 2024 the LFP is silent on sound: it does not derogate from the Penal Code, which is not judged here.',
  ),
  'pictogram-annexes': say(
    'Le modèle du pictogramme et le logo (annexes 1 et 2 de l’AR du 22 mai 2019) ne figurent pas dans nos fichiers.',
    'Het model van het pictogram en het logo (bijlagen 1 en 2 van het KB van 22 mei 2019) staan niet in onze bestanden.',
    'The model of the pictogram and the logo (annexes 1 and 2 of the RD of 22 May 2019) are not in our files.',
  ),
  'stored-copy': say(
    'Ce texte a été lu dans une copie d’une version consolidée ; ses mots n’ont pas été comparés au Moniteur belge.',
    'Deze tekst is gelezen in een kopie van een geconsolideerde versie; de woorden zijn niet vergeleken met het Belgisch Staatsblad.',
    'This text was read in a copy of a consolidated version; its words were not compared with the official journal.',
  ),
  'no-facial-recognition': say(
    'La qualification de caméra intelligente n’autorise par elle-même aucune reconnaissance faciale.',
    'De kwalificatie als intelligente camera laat op zichzelf geen gezichtsherkenning toe.',
    'Being classified as an intelligent camera never by itself authorises facial recognition.',
  ),
  'camera-law-live': say(
    'Sans enregistrement par la police, cet accès relève de la loi du 21 mars 2007 ou de la loi qui régit ces caméras, qui n’est pas jugée ici.',
    'Zonder opname door de politie valt deze toegang onder de wet van 21 maart 2007 of de wet die deze camera’s regelt, die hier niet wordt beoordeeld.',
    'Without a police recording this access falls under the law of 21 March 2007 or the law that governs these cameras, which is not judged here.',
  ),
  'non-visible': say(
    'Utilisation non visible : les articles 46/2 à 46/14 de la LFP s’appliquent. Ils sont jugés par leurs propres actes : start-non-visible-use, keep-non-visible-recording, open-non-visible-recording, delete-non-visible-recording.',
    'Niet-zichtbaar gebruik: de artikelen 46/2 tot 46/14 WPA zijn van toepassing. Zij worden door eigen handelingen beoordeeld: start-non-visible-use, keep-non-visible-recording, open-non-visible-recording, delete-non-visible-recording.',
    'Non-visible use: articles 46/2 to 46/14 LFP apply. Acts of their own judge them: start-non-visible-use, keep-non-visible-recording, open-non-visible-recording, delete-non-visible-recording.',
  ),
  'non-visible-register': say(
    'Utilisation non visible : l’article 46/14 de la LFP garde une section par utilisation ; l’acte register-non-visible-use la juge.',
    'Niet-zichtbaar gebruik: artikel 46/14 WPA behoudt een afdeling per gebruik; de handeling register-non-visible-use beoordeelt ze.',
    'Non-visible use: article 46/14 LFP keeps a section per use; the act register-non-visible-use judges it.',
  ),
  'own-law-access': say(
    'L’Organe de contrôle, les magistrats et les services de renseignement tiennent leurs accès de leurs propres lois, qui ne sont pas jugées ici.',
    'Het Controleorgaan, de magistraten en de inlichtingendiensten ontlenen hun toegang aan hun eigen wetten, die hier niet worden beoordeeld.',
    'The Control Organ, magistrates and intelligence services draw their access from their own laws, which are not judged here.',
  ),
  'disciplinary-law': say(
    'Qui est compétent pour les plaintes et la discipline résulte d’autres lois (dont la loi du 13 mai 1999 portant le statut disciplinaire), qui ne figurent pas dans nos fichiers : la compétence invoquée n’est pas vérifiée ici.',
    'Wie bevoegd is voor klachten en tucht, volgt uit andere wetten (waaronder de tuchtwet van 13 mei 1999), die niet in onze bestanden staan: de ingeroepen bevoegdheid wordt hier niet getoetst.',
    'Who is competent for complaints and discipline follows from other laws (the disciplinary law of 13 May 1999 among them), which are not in our files: the competence invoked is not checked here.',
  ),
  'camera-law-access': say(
    'Le droit de la police d’accéder en temps réel aux images d’un tiers résulte de la loi du 21 mars 2007 (article 5, § 4, pour un lieu ouvert ; article 9 pour un lieu fermé et pour les transports en commun) ou d’une autre loi : la convention ou le protocole n’est pas jugé ici, seulement l’enregistrement par la police.',
    'Het recht van de politie op realtimetoegang tot de beelden van een derde volgt uit de wet van 21 maart 2007 (artikel 5, § 4, voor een niet-besloten plaats; artikel 9 voor een besloten plaats en voor het openbaar vervoer) of uit een andere wet: de overeenkomst of het protocol wordt hier niet beoordeeld, enkel de opname door de politie.',
    'The right of the police to real-time access to a third party’s images follows from the law of 21 March 2007 (article 5, § 4, for an open place; article 9 for a closed place and for public transport) or from another law: the agreement or protocol is not judged here, only the recording by the police.',
  ),
  'camera-law-handed-over': say(
    'Images enregistrées par un tiers et remises ensuite à la police : l’article 25/1, § 2, ne vise que l’accès en temps réel ; la remise relève de l’article 9, alinéa 3, de la loi du 21 mars 2007, que jugent les actes `give-images-to-police` et `answer-police-request`.',
    'Beelden opgenomen door een derde en later aan de politie bezorgd: artikel 25/1, § 2, bedoelt enkel realtimetoegang; het bezorgen valt onder artikel 9, derde lid, van de wet van 21 maart 2007, dat de handelingen `give-images-to-police` en `answer-police-request` beoordelen.',
    'Images recorded by a third party and handed to the police later: article 25/1, § 2, means real-time access only; the handing over falls under article 9, paragraph 3, of the law of 21 March 2007, which the acts `give-images-to-police` and `answer-police-request` judge.',
  ),
  'legacy-cameras': say(
    'Les caméras installées avant le 25 mai 2018 avaient jusqu’au 25 mai 2019 pour satisfaire à la loi (article 88 de la loi du 21 mars 2018) ; ce régime transitoire se juge par l’acte `use-existing-police-camera`.',
    'Camera’s die vóór 25 mei 2018 waren geplaatst, hadden tot 25 mei 2019 om aan de wet te voldoen (artikel 88 van de wet van 21 maart 2018); die overgangsregeling wordt beoordeeld met de handeling `use-existing-police-camera`.',
    'Cameras installed before 25 May 2018 had until 25 May 2019 to comply (article 88 of the law of 21 March 2018); the act `use-existing-police-camera` judges that transition.',
  ),
  'intelligence-access': say(
    'L’accès des services de renseignement relève de l’article 16/4 de la loi du 30 novembre 1998, que jugent ses propres actes.',
    'De toegang van de inlichtingendiensten valt onder artikel 16/4 van de wet van 30 november 1998, dat door eigen handelingen wordt beoordeeld.',
    'Access by the intelligence services falls under article 16/4 of the law of 30 November 1998, which its own acts judge.',
  ),
  'data-protection-assessment': say(
    'Sans demande d’autorisation, l’article 25/4 n’impose pas d’analyse d’impact ; le droit de la protection des données, qui n’est pas jugé ici, peut en imposer une.',
    'Zonder aanvraag om toestemming legt artikel 25/4 geen impactanalyse op; het gegevensbeschermingsrecht, dat hier niet wordt beoordeeld, kan dat wel doen.',
    'Without a request for authorisation article 25/4 asks no impact assessment; data-protection law, which is not judged here, may.',
  ),
  'criminal-file': say(
    'Une copie versée au dossier répressif suit ses propres règles ; l’original garde ses délais.',
    'Een kopie in het strafdossier volgt haar eigen regels; het origineel behoudt zijn termijnen.',
    'A copy put in the criminal file follows its own rules; the original keeps its terms.',
  ),
  'retention-exceeded': say(
    'Le maximum légal de conservation est déjà dépassé : l’effacement est dû, le dépassement doit être expliqué.',
    'De wettelijke maximumbewaartermijn is al overschreden: het wissen is verplicht, de overschrijding moet worden verklaard.',
    'The legal maximum of retention has already passed: deletion is due, the overrun has to be explained.',
  ),
  'use-overran': say(
    'L’utilisation a continué après la fin de ce qui la permettait ; les images de cet intervalle n’avaient plus de base.',
    'Het gebruik is doorgegaan na het einde van wat het toeliet; voor de beelden van dat interval was er geen grondslag meer.',
    'The use went on after the end of what permitted it; the images of that interval had no basis any more.',
  ),
  'late-entry': say(
    'Versement tardif au registre : la loi demande un versement automatique ou dans les meilleurs délais.',
    'Laattijdige registratie: de wet vraagt registratie, automatisch of zo spoedig mogelijk.',
    'Late entry in the register: the law asks for entry automatically or as soon as possible.',
  ),
  'depends-on-hour': say(
    'L’acte tombe le dernier jour et une heure manque : le résultat dépend de l’heure.',
    'De handeling valt op de laatste dag en een uur ontbreekt: het resultaat hangt af van het uur.',
    'The act falls on the last day and an hour is missing: the result depends on the hour.',
  ),
  'no-decree-register': say(
    'Aucun arrêté royal fixant le contenu de ce registre n’a été trouvé.',
    'Er is geen koninklijk besluit gevonden dat de inhoud van dit register bepaalt.',
    'No royal decree that fixes the contents of this register was found.',
  ),
  'gpi-104': say(
    'La directive GPI 104 du 6 février 2024 (bodycams) ne figure pas dans nos fichiers.',
    'De richtlijn GPI 104 van 6 februari 2024 (bodycams) staat niet in onze bestanden.',
    'Directive GPI 104 of 6 February 2024 (bodycams) is not in our files.',
  ),
  ...nonVisibleWarnings,
  ...databaseWarnings,
  ...cameraLawWarnings,
  ...cameraAccessWarnings,
  ...decreeWarnings,
  ...intelligenceWarnings,
  ...faceWarnings,
  ...transitionWarnings,
} as const satisfies Record<string, Trilingual>;

/** Id of a warning. */
export type WarningId = keyof typeof warningTexts;
