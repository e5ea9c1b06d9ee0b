import { windowsCommand } from './commands.ts';
import { layout } from './layout.ts';
import { commandLines, linesOf, pdfLine, type ReadMeFacts } from './read-me-facts.ts';

/** The French part of `READ-ME-FIRST.txt`. */
export function french({
  top,
  sealCode,
  volume: { number, count },
  stamps,
  pdf,
}: ReadMeFacts): string[] {
  return [
    'À LIRE EN PREMIER (Nederlands en English hieronder)',
    '',
    'Ce dossier est une archive avec des preuves de ce que quelqu’un a vu en ligne. Elle a été créée',
    'avec Zegel.',
    ...(count > 1 ? [`Ceci est la partie ${number} sur ${count}.`] : []),
    `Ouvrez ${layout.reportHtml} avec un double clic : c’est le rapport. Les fichiers sont dans le`,
    'dossier data. Attention : les images dans data peuvent être sexuelles ou choquantes.',
    ...pdfLine(
      pdf,
      'Le fichier report.pdf dit la même chose, à imprimer.',
      'Il n’y a pas de PDF du rapport : il est trop long, ou cela a échoué.',
    ),
    '',
    `Code de scellé : ${sealCode}`,
    'Notez ce code dans le procès-verbal. Il fixe de quelle archive il s’agit.',
    '',
    'CONTRÔLER EN DEUX MINUTES',
    `Décompressez le fichier ZIP et ouvrez un terminal dans le dossier ${top}.`,
    ...commandLines,
    'Le bon résultat : « OK » à chaque ligne, puis « CMS Verification successful ». La dernière',
    'commande donne un nombre qui commence par le code de scellé.',
    'Sous Windows sans ces programmes, dans PowerShell (le bon résultat : True partout) :',
    `  ${windowsCommand}`,
    '',
    'CE QUE CELA PROUVE : depuis la création de l’archive, rien n’a changé, et tout vient de la même',
    'installation de Zegel. CE QUE CELA NE PROUVE PAS : qui l’a créée.',
    ...(stamps.length > 0 ? time(stamps) : noTime),
    'Le fichier page.html d’une pièce est une copie de la page telle que le navigateur l’avait ; il',
    'ne charge rien d’internet et n’exécute rien.',
  ];
}

const noTime = ['Ni l’heure selon une autre horloge que celle de la personne qui signale.'];

function time(stamps: readonly string[]): string[] {
  return [
    '',
    'HEURE : dans data/items/.../time, il y a des horodatages (RFC 3161) d’un service extérieur.',
    'before.tsr existait avant la pièce : son SHA-256 est dans item.json. after.tsr est venu après :',
    'il porte sur la ligne de la pièce dans data/custody-log.jsonl, et cette ligne cite le SHA-256 de',
    'item.json. Voici comment contrôler une pièce, et la signature si elle a un horodatage. Le bon',
    'résultat est « Verification: OK ». Le rapport a les commandes pour chaque pièce.',
    ...linesOf(stamps),
    'Avec openssl ts -reply -in FICHIER.tsr -text, vous lisez l’heure. Comparez le certificat dans le',
    `dossier ${layout.authoritiesFolder} avec celui sur le site web du service. Si le certificat du`,
    'service a expiré, ajoutez -no_check_time à la commande pour la signature.',
    '',
  ];
}
