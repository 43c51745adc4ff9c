import type { CatalogueLike } from '../../../i18n/translate.ts';
import { consoleTexts } from '../../i18n/console-texts.tsx';

const fr = {
  images: 'Images',
  'image.at': 'Image de {time}, heure de Bruxelles',
  left: 'avant la clôture automatique',
  close: 'Clore la consultation',
  'close.why': 'L’inscription de la clôture dira quels intervalles ont réellement été transmis.',
  over: 'Cette consultation est close',
  'over.why': 'Pour revoir ces images, ouvrez une nouvelle consultation : ce sera un nouvel acte.',
  'over.open': 'Ouvrir une nouvelle consultation',
  interval: 'Intervalle ouvert',
  'interval.of': '{from} – {to}, heure de Bruxelles',
  camera: 'Caméra',
  openedAt: 'Ouverte le',
  closedAs: 'Clôture',
  'closedAs.by-person': 'par la personne qui consultait',
  'closedAs.time-over': 'au terme des quinze minutes',
  'closedAs.restart': 'à l’arrêt du serveur',
  'closedAs.quorum-lost': 'faute de quorum de témoins récent',
  'closedAs.emergency-over': 'au terme de l’ouverture d’urgence',
  sent: 'Réellement transmis',
  'sent.all': 'compté comme transmis en entier : le serveur s’est arrêté, nul ne sait ce qui était parti',
  'sent.none': 'aucune image',
  reasons: 'Mission et raisons',
  'fault.unplayable': 'Ce navigateur ne lit pas cet enregistrement',
  'fault.unplayable.why':
    'Les octets sont arrivés et correspondent au reçu, mais leur format n’est pas lu ici. Essayez un autre navigateur ; si cela persiste, prévenez qui gère la caméra.',
  'fault.elsewhere': 'Cette consultation a été ouverte dans une autre session',
  'fault.elsewhere.why':
    'Ses images ne s’affichent que là où elle a été ouverte. Pour les voir ici, ouvrez une nouvelle consultation.',
  'fault.stopped': 'Cette consultation ne montre plus rien',
  'fault.stopped.why':
    'Ce qui l’avait ouverte ne vaut plus : la fonction, l’enregistrement ou la loi a changé depuis. Une nouvelle consultation dira pourquoi.',
  'fault.unproven': 'L’inscription de cet accès n’est pas encore attestée',
  'fault.unproven.why':
    'Passé le premier délai d’accès, rien n’est transmis avant que l’accès figure dans un point de contrôle signé. Réessayez dans un instant.',
  'fault.unwitnessed': 'Aucun témoin n’a attesté le journal depuis deux minutes',
  'fault.unwitnessed.why':
    'Passé le premier délai, rien ne s’affiche sans un quorum récent de témoins : règle de ce logiciel, pas de la loi. Rien n’est perdu. Ouvrez une nouvelle consultation quand les témoins répondent, ou demandez une ouverture d’urgence.',
  'fault.emergencyOver': 'L’ouverture d’urgence est terminée',
  'fault.emergencyOver.why':
    'Ses soixante minutes sont passées, ou elle a été examinée. Rien n’est perdu : ouvrez une nouvelle consultation quand les témoins répondent.',
  'fault.keyless': 'Le détenteur de clés n’a pas rendu la part de clé',
  'fault.keyless.why':
    'Passé le premier délai d’accès, ces images ne s’ouvrent qu’avec la part de clé d’un détenteur distinct. C’est une règle de ce logiciel, pas de la loi. Rien n’a été montré. Réessayez tant que la consultation est ouverte ; si cela persiste, prévenez qui gère le serveur. En ouverture d’urgence, un détenteur peut ne pas répondre, ou ne répondre qu’une fois jusqu’au retour des témoins.',
  'fault.broken': 'Les images n’arrivent pas',
  'fault.broken.why': 'Le serveur n’a pas répondu comme prévu. Réessayez ; si cela persiste, prévenez qui le gère.',
  retry: 'Réessayer',
  open: 'Ce que vous ouvrez',
  'open.why': 'N’ouvrez que le segment utile : chacun a sa clé, les autres restent fermés.',
  'open.all': 'Tout l’enregistrement, {from} – {to}',
  'open.segment': 'Segment {number}, {from} – {to}',
  'open.other': 'Un autre intervalle, indiqué ci-dessous',
};

const nl: CatalogueLike<typeof fr> = {
  images: 'Beelden',
  'image.at': 'Beeld van {time}, Brusselse tijd',
  left: 'tot de automatische afsluiting',
  close: 'De inzage afsluiten',
  'close.why': 'De inschrijving van de afsluiting vermeldt welke tijdvakken werkelijk zijn doorgestuurd.',
  over: 'Deze inzage is afgesloten',
  'over.why': 'Wilt u deze beelden opnieuw zien, open dan een nieuwe inzage: dat is een nieuwe handeling.',
  'over.open': 'Een nieuwe inzage openen',
  interval: 'Geopend tijdvak',
  'interval.of': '{from} – {to}, Brusselse tijd',
  camera: 'Camera',
  openedAt: 'Geopend op',
  closedAs: 'Afsluiting',
  'closedAs.by-person': 'door wie de beelden inzag',
  'closedAs.time-over': 'na vijftien minuten',
  'closedAs.restart': 'toen de server stopte',
  'closedAs.quorum-lost': 'bij gebrek aan een recent quorum van getuigen',
  'closedAs.emergency-over': 'aan het einde van de noodopening',
  sent: 'Werkelijk doorgestuurd',
  'sent.all': 'geteld als volledig doorgestuurd: de server stopte, niemand weet wat al vertrokken was',
  'sent.none': 'geen enkel beeld',
  reasons: 'Opdracht en redenen',
  'fault.unplayable': 'Deze browser kan deze opname niet afspelen',
  'fault.unplayable.why':
    'De bytes zijn aangekomen en stemmen overeen met het ontvangstbewijs, maar hun formaat wordt hier niet gelezen. Probeer een andere browser; blijft het zo, verwittig dan wie de camera beheert.',
  'fault.elsewhere': 'Deze inzage is in een andere sessie geopend',
  'fault.elsewhere.why':
    'Haar beelden zijn alleen te zien waar ze werd geopend. Wilt u ze hier zien, open dan een nieuwe inzage.',
  'fault.stopped': 'Deze inzage toont niets meer',
  'fault.stopped.why':
    'Wat haar had geopend, geldt niet meer: de functie, de opname of de wet is sindsdien gewijzigd. Een nieuwe inzage zal zeggen waarom.',
  'fault.unproven': 'De inschrijving van deze toegang is nog niet bevestigd',
  'fault.unproven.why':
    'Na de eerste toegangstermijn wordt niets doorgestuurd voordat de toegang in een ondertekend controlepunt voorkomt. Probeer het zo dadelijk opnieuw.',
  'fault.unwitnessed': 'Geen getuige heeft het logboek de laatste twee minuten bevestigd',
  'fault.unwitnessed.why':
    'Voorbij de eerste termijn verschijnt niets zonder een recent quorum van getuigen: een regel van deze software, niet van de wet. Er is niets verloren. Open een nieuwe inzage zodra de getuigen antwoorden, of vraag een noodopening.',
  'fault.emergencyOver': 'De noodopening is afgelopen',
  'fault.emergencyOver.why':
    'Haar zestig minuten zijn voorbij, of ze is getoetst. Er is niets verloren: open een nieuwe inzage zodra de getuigen antwoorden.',
  'fault.keyless': 'De sleutelhouder gaf het sleuteldeel niet terug',
  'fault.keyless.why':
    'Voorbij de eerste toegangstermijn openen deze beelden enkel met het sleuteldeel van een afzonderlijke sleutelhouder. Dit is een regel van deze software, niet van de wet. Er is niets getoond. Probeer opnieuw zolang de inzage open is; blijft het duren, verwittig wie de server beheert. Bij een noodopening antwoordt een sleutelhouder mogelijk niet, of maar één keer tot de getuigen terug zijn.',
  'fault.broken': 'De beelden komen niet aan',
  'fault.broken.why':
    'De server heeft niet geantwoord zoals verwacht. Probeer opnieuw; blijft het zo, verwittig dan wie hem beheert.',
  retry: 'Opnieuw proberen',
  open: 'Wat u opent',
  'open.why': 'Open alleen het segment dat u nodig hebt: elk heeft zijn sleutel, de andere blijven gesloten.',
  'open.all': 'De hele opname, {from} – {to}',
  'open.segment': 'Segment {number}, {from} – {to}',
  'open.other': 'Een ander tijdvak, hieronder opgegeven',
};

const en: CatalogueLike<typeof fr> = {
  images: 'Images',
  'image.at': 'Image of {time}, Brussels time',
  left: 'until it closes by itself',
  close: 'Close the look',
  'close.why': 'The closing entry will say which intervals were really sent.',
  over: 'This look is closed',
  'over.why': 'To see these images again, open a new look: that will be a new act.',
  'over.open': 'Open a new look',
  interval: 'Interval opened',
  'interval.of': '{from} – {to}, Brussels time',
  camera: 'Camera',
  openedAt: 'Opened on',
  closedAs: 'Closed',
  'closedAs.by-person': 'by the person who looked',
  'closedAs.time-over': 'when its fifteen minutes were over',
  'closedAs.restart': 'when the server stopped',
  'closedAs.quorum-lost': 'for want of a recent quorum of witnesses',
  'closedAs.emergency-over': 'at the end of the emergency opening',
  sent: 'Really sent',
  'sent.all': 'counted as sent whole: the server stopped, and nobody knows what had gone out',
  'sent.none': 'no image',
  reasons: 'Mission and reasons',
  'fault.unplayable': 'This browser does not play this recording',
  'fault.unplayable.why':
    'The bytes came and match the receipt, but their format is not read here. Try another browser; if it persists, tell whoever runs the camera.',
  'fault.elsewhere': 'This look was opened in another session',
  'fault.elsewhere.why': 'Its images show only where it was opened. To see them here, open a new look.',
  'fault.stopped': 'This look shows nothing more',
  'fault.stopped.why':
    'What opened it no longer holds: the function, the recording or the law changed since. A new look will say why.',
  'fault.unproven': 'The entry of this access is not attested yet',
  'fault.unproven.why':
    'Past the first term of access nothing is sent before the access stands in a signed checkpoint. Try again in a moment.',
  'fault.unwitnessed': 'No witness attested the journal in the last two minutes',
  'fault.unwitnessed.why':
    'Past the first term nothing is shown without a recent quorum of witnesses: a rule of this software, not of the law. Nothing is lost. Open a new look when the witnesses answer, or ask for an emergency opening.',
  'fault.emergencyOver': 'The emergency opening is over',
  'fault.emergencyOver.why':
    'Its sixty minutes have passed, or it was reviewed. Nothing is lost: open a new look when the witnesses answer.',
  'fault.keyless': 'The keyholder did not give the key share back',
  'fault.keyless.why':
    'Past the first term of access these images open only with the key share of a separate keyholder. This is a rule of this software, not of the law. Nothing was shown. Try again while the look is open; if it persists, tell whoever runs the server. In an emergency opening a keyholder may not answer, or only once until the witnesses are back.',
  'fault.broken': 'The images do not arrive',
  'fault.broken.why': 'The server did not answer as expected. Try again; if it persists, tell whoever runs it.',
  retry: 'Try again',
  open: 'What you open',
  'open.why': 'Open only the segment you need: each has its own key, the others stay closed.',
  'open.all': 'The whole recording, {from} – {to}',
  'open.segment': 'Segment {number}, {from} – {to}',
  'open.other': 'Another interval, given below',
};

/** Words of the player. */
export const usePlayerTexts = consoleTexts({ fr, nl, en });
