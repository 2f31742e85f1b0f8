import type { nlDigest } from './nl.ts';

export const frDigest: typeof nlDigest = {
  'digest.groups': 'groupes',
  'digest.pairs': 'binômes',
  'digest.below': (p) => `moins de ${p.to + 1}`,
  'digest.between': (p) => `de ${p.from} à ${p.to}`,
  'digest.above': (p) => `${p.from} ou plus`,

  'digest.title': (p) => `Aperçu : ${p.programme}`,
  'digest.day': (p) => `Situation au ${p.day}`,
  'digest.quiet': 'Rien ne demande ton attention cette semaine.',
  'digest.quietUnseen': 'Dans ce que je peux montrer, rien ne demande ton attention cette semaine.',
  'digest.leadUnreached': (p) =>
    p.count === 1
      ? 'Il y a une personne que je ne peux pas encore joindre dans Teams. Peux-tu l’aider à m’installer ?'
      : `Il y a ${p.count} personnes que je ne peux pas encore joindre dans Teams. Peux-tu les aider à m’installer ?`,
  'digest.leadNothing': (p) =>
    `Au moins ${p.from} des ${p.of} ${p.unit} ne se sont pas encore vus pendant cette année de formation et n’ont pas de date.`,
  'digest.leadAsked': (p) =>
    `Au moins ${p.from} des ${p.of} ${p.unit} sont restés trop longtemps sans date pendant cette année de formation. J’en ai demandé une à leurs mentors.`,
  'digest.leadTraining': (p) =>
    `Au moins ${p.from} des ${p.of} nouveaux mentors ne sont pas encore prêts à commencer, d’après ce qu’ils ont noté de leur formation.`,
  'digest.leadShut': (p) =>
    `Pour au moins ${p.from} des ${p.of} ${p.unit}, je ne peux pas utiliser l’agenda du mentor. La ` +
    'personne qui gère Klankbord en trouvera la raison dans le journal.',
  'digest.leadFailed': (p) =>
    `Depuis le dernier aperçu, un message n’est pas arrivé : cela concerne ${p.band} personnes.`,

  'digest.chart': (p) => `Les ${p.of} ${p.unit}, depuis le ${p.day}`,
  'digest.held': 'Se sont déjà vus',
  'digest.reached': 'Vus, ou une date fixée',
  'digest.nothing': 'Rien encore, et pas de date',
  'digest.bar': (p) => `${p.title} : ${p.band}`,
  'digest.sure': 'certainement',
  'digest.maybe': 'peut-être',
  'digest.rest': 'non',
  'digest.bands':
    'Pour chaque nombre, je donne une fourchette, jamais le nombre exact : ainsi, aucun chiffre ne dit rien de quelques personnes.',
  'digest.tooFew': (p) =>
    `Je ne donne pas de chiffres sur si peu de ${p.unit} : ils diraient quelque chose de quelques personnes.`,
  'digest.asked': (p) =>
    `Cette année de formation, j’ai demandé une date aux mentors des ${p.unit} restés trop longtemps sans date : ${p.band}.`,
  'digest.training': (p) => `Formation des ${p.of} mentors qui ont commencé pendant cette année de formation`,
  'digest.trainingOpen': 'Pas encore prêts à commencer',
  'digest.trainingReady': 'Prêts à commencer',
  'digest.trainingComplete': 'Tout suivi, ou dispensés',
  'digest.attendance': (p) => `Présences, aux sessions du ${p.from} au ${p.until} : ${p.share}.`,
  'digest.share.up-to-half': 'la moitié au plus',
  'digest.share.more-than-half': 'plus de la moitié',
  'digest.share.more-than-three-quarters': 'plus des trois quarts',
  'digest.trend': 'Se sont vus, au fil de l’année de formation',
  'digest.atLeast': 'au moins',
  'digest.atMost': 'au plus',
  'digest.untold': 'trop peu pour le montrer',

  'digest.unreached': 'Pas encore joignables dans Teams',
  'digest.reason.not-installed': 'Pas encore installé',
  'digest.reason.blocked': 'Je suis bloqué',
  'digest.more': (p) => `et encore ${p.count}`,
  'digest.forward':
    'Uniquement pour la coordination. La commission de formation compte aussi des maîtres de stage, et ' +
    'ils évaluent : transmets-leur les chiffres, jamais les noms.',
  'digest.next': (p) =>
    `Le prochain arrive le ${p.day}. Entre-temps, je ne recompte pas : la différence pourrait dire quelque chose de quelques personnes.`,
  'digest.noneTitle': 'Il n’y a pas encore d’aperçu',
  'digest.none': (p) => `Le premier arrive le ${p.day}.`,
  'digest.summary': 'Klankbord : l’aperçu est prêt',
  'digest.short': 'L’aperçu est prêt. Écris **aperçu du programme** pour le voir.',
  'digest.noneThen': 'Il n’y a pas d’aperçu de ces jours-là. Voici le dernier.',
  'button.lastDigest': 'Le dernier aperçu',
  'button.digest': 'L’aperçu',
  'digest.not-yours':
    'L’aperçu est réservé à la coordination de ce programme. Rien n’y concerne une seule personne ou un seul groupe.',
  'digest.individual':
    'Je ne dis jamais rien d’une seule personne ni d’un seul groupe. L’aperçu ne fait que compter, et seulement quand ils sont assez nombreux.',

  'button.export': 'Faire la liste',
  'export.title': 'Faire la liste des présences ?',
  'export.group': (p) =>
    p.sessions === 1
      ? `Groupe ${p.group} : une session dont les présences ont été notées.`
      : `Groupe ${p.group} : ${p.sessions} sessions dont les présences ont été notées.`,
  'export.what': 'Par session : le jour, le titre, le nom, et présent oui ou non. Rien d’autre.',
  'export.told': 'Tes assistants sont informés que tu l’as faite. Chacun n’y voit que ses propres lignes.',
  'export.none': 'Il n’y a pas encore de session dont les présences ont été notées.',
  'export.made': 'La liste des présences',
  'export.copy': 'Touche le champ, sélectionne tout et copie. Collé dans Excel, tout se met en colonnes.',
  'export.label': 'La liste',
  'export.when': (p) => `Faite le ${p.when}. Tes assistants en sont informés.`,
  'export.cut': (p) =>
    `Seulement les ${p.count} dernières sessions : il n’y a pas plus de place dans un message Teams.`,
  'export.column.day': 'date',
  'export.column.session': 'session',
  'export.column.name': 'nom',
  'export.column.present': 'présent',
  'export.yes': 'oui',
  'export.no': 'non',
  'export.not-yours': 'Seul le mentor du groupe peut faire cette liste.',

  'exported.summary': 'Klankbord : une liste a été faite',
  'exported.title': (p) => `${p.mentor} a fait la liste des présences`,
  'exported.someone': 'Ton mentor',
  'exported.when': (p) => `C’était le ${p.when}.`,
  'exported.text': 'Voici ce qu’elle dit de toi, et rien d’autre.',
  'exported.present': (p) => `${p.day}, ${p.title} : présent`,
  'exported.absent': (p) => `${p.day}, ${p.title} : absent`,
  'exported.nothing': 'Elle ne dit rien de toi.',
  'exported.wrong':
    'Une erreur ? Dis-le à ton mentor, qui peut la corriger pendant deux semaines après ce jour.',
  'exported.short': 'Ton mentor a fait la liste des présences de ton groupe.',
};
