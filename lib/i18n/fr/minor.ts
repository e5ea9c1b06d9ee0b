/** Texts of the question whether anyone in the pictures could be under 18, and of facts-only cases. */
export const minorFr = {
  'minor-title': 'Ce dossier contient seulement des données, pas d’images',
  'minor-short': 'Données seulement, pas d’images',
  'minor-why':
    'Vous avez dit que quelqu’un sur les images pourrait avoir moins de 18 ans. Aux Pays-Bas et dans la plupart des pays, garder des images sexuelles d’une personne de moins de 18 ans est un délit. Même comme preuve, et même si c’est vous. Zegel garde donc ici les adresses, les noms, les heures et le texte, mais aucune image ni vidéo.',
  'minor-enough':
    'Avec cela, la police peut chercher plus loin. Vous n’avez pas à rassembler d’images. N’en cherchez pas non plus.',
  'minor-call':
    'Vous voulez savoir que faire maintenant ? Appelez d’abord la police ou une ligne d’aide. Les numéros sont sous Aide.',
  'minor-help': 'Afficher l’aide',
  'minor-adults': 'Vous avez dit que tout le monde sur les images a 18 ans ou plus.',
  'minor-change': 'Changer cette réponse',
  'minor-cancel': 'Laisser ainsi',
  'minor-sure-no':
    'Choisissez ceci seulement si vous savez avec certitude que tout le monde avait 18 ans ou plus quand les images ont été faites. Sinon, laissez ainsi. Votre réponse est inscrite au journal.',
  'minor-sure-no-confirm': 'Oui, tout le monde avait 18 ans ou plus',
  'left-why':
    'Elles ont été gardées avant votre réponse. Zegel ne les montre plus et ne les met dans aucune archive. Elles sont encore sur cet appareil, chiffrées. Y laisser des images sexuelles d’une personne de moins de 18 ans peut être un délit.',
  'left-first':
    'N’envoyez ces images à personne. En cas de doute, appelez d’abord la police et demandez ce qu’il faut en faire.',
  'left-erase': 'Effacer ces images',
  'left-sure':
    'Disparaissent : les images, les vidéos et les copies de pages. Restent : les adresses, les noms, les heures, le texte et le journal. Un élément dont les données contiennent elles-mêmes une image disparaît entièrement. C’est irréversible.',
  'left-confirm': 'Oui, effacer les images',
  'left-keep': 'Pas maintenant',
  'left-busy': 'Effacement en cours.',
  'left-done': 'Les images sont effacées. Les données sont encore là.',
  'file-withheld': 'Pas d’image',
  'report-facts-only':
    'Ce dossier contient seulement des données : la personne qui signale a dit que quelqu’un sur les images pourrait avoir moins de 18 ans. À dessein, aucune image n’a été gardée ni remise.',
};
