import type { Descriptions } from './descriptions.ts';

/** The descriptions of facts and acts in French and Dutch, by their English text: the transition of 2018. */
export const transitionDescriptions: Descriptions = {
  'The police use a camera that they already had on 25 May 2018 (law of 21 March 2018, art. 88).': [
    'La police utilise une caméra qu’elle avait déjà le 25 mai 2018 (loi du 21 mars 2018, art. 88).',
    'De politie gebruikt een camera die ze op 25 mei 2018 al had (wet van 21 maart 2018, art. 88).',
  ],
  'Day on which it was installed or first used.': [
    'Jour où elle a été installée ou utilisée pour la première fois.',
    'Dag waarop ze werd geplaatst of voor het eerst gebruikt.',
  ],
  'Law under which it was installed or used before: the camera law of 21 March 2007, another, or none.': [
    'Loi en vertu de laquelle elle a été installée ou utilisée auparavant : la loi caméras du 21 mars 2007, une autre, ou aucune.',
    'Wet krachtens welke ze voordien werd geplaatst of gebruikt: de camerawet van 21 maart 2007, een andere, of geen.',
  ],
  'It is used by the police services.': [
    'Elle est utilisée par les services de police.',
    'Ze wordt door de politiediensten gebruikt.',
  ],
  'It falls within chapter 2 of the law of 21 March 2018: cameras that the police use under the LFP.': [
    'Elle relève du chapitre 2 de la loi du 21 mars 2018 : caméras que la police utilise en vertu de la LFP.',
    'Ze valt onder hoofdstuk 2 van de wet van 21 maart 2018: camera’s die de politie krachtens de WPA gebruikt.',
  ],
  'The use has the authorisation of LFP 25/4, or needs none, and meets the rest of the new law.': [
    'L’utilisation a l’autorisation de 25/4 de la LFP, ou n’en demande pas, et respecte le reste de la nouvelle loi.',
    'Het gebruik heeft de toestemming van 25/4 van de WPA, of vergt er geen, en voldoet aan de rest van de nieuwe wet.',
  ],
  'A controller notifies a camera of the law of 2007 that existed on 25 May 2018 (law of 21 March 2018, art. 89).': [
    'Un responsable du traitement notifie une caméra de la loi de 2007 qui existait le 25 mai 2018 (loi du 21 mars 2018, art. 89).',
    'Een verantwoordelijke voor de verwerking deelt een camera van de wet van 2007 mee die op 25 mei 2018 bestond (wet van 21 maart 2018, art. 89).',
  ],
  'The camera is governed by the camera law of 21 March 2007.': [
    'La caméra relève de la loi caméras du 21 mars 2007.',
    'De camera valt onder de camerawet van 21 maart 2007.',
  ],
  'Day on which it was installed.': ['Jour où elle a été installée.', 'Dag waarop ze werd geplaatst.'],
  'It was installed and used in conformity with the legislation of the time of its installation.': [
    'Elle a été installée et utilisée conformément à la législation en vigueur lors de son installation.',
    'Ze werd geplaatst en gebruikt volgens de wetgeving die bij haar plaatsing gold.',
  ],
  'When it was notified to the police services; left out, the moment of the act.': [
    'Quand elle a été notifiée aux services de police ; omis : le moment de l’acte.',
    'Wanneer ze aan de politiediensten werd meegedeeld; weggelaten: het tijdstip van de handeling.',
  ],
  'The police submit a protocol that existed on 25 May 2018 to the Data Protection Authority (law of 21 March 2018, art. 89).':
    [
      'La police soumet à l’Autorité de protection des données un protocole d’accord qui existait le 25 mai 2018 (loi du 21 mars 2018, art. 89).',
      'De politie legt een protocolakkoord dat op 25 mei 2018 bestond, voor aan de Gegevensbeschermingsautoriteit (wet van 21 maart 2018, art. 89).',
    ],
  'Day on which the protocol was concluded.': [
    'Jour où le protocole d’accord a été conclu.',
    'Dag waarop het protocolakkoord werd gesloten.',
  ],
  'With whom the police services concluded it.': [
    'Avec qui les services de police l’ont conclu.',
    'Met wie de politiediensten het sloten.',
  ],
  'It gives the police real-time access to images of the network.': [
    'Il donne à la police un accès en temps réel à des images du réseau.',
    'Het geeft de politie toegang in real time tot beelden van het net.',
  ],
  'When it was submitted for opinion; left out, the moment of the act.': [
    'Quand il a été soumis pour avis ; omis : le moment de l’acte.',
    'Wanneer het voor advies werd voorgelegd; weggelaten: het tijdstip van de handeling.',
  ],
};
