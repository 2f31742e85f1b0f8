import type { Words } from '../nl.ts';
import type { nlTalks } from './nl.ts';

/** What is said differently in a programme of one mentor and one trainee. */
export const frTalks: Pick<Words, keyof typeof nlTalks> = {
  'welcome.mentor': 'Je t’accompagne à chaque entretien : pas à pas, avec l’heure sous les yeux.',
  'welcome.trainee': 'Tu vois ici le sujet de ton prochain entretien et ce que tu peux préparer.',
  'button.sessions': 'Mes entretiens',
  'button.openNext': 'Voir le prochain entretien',
  'button.start': 'Commencer l’entretien',
  'button.alreadyHeld': 'Il a déjà eu lieu',
  'date.them': 'le stagiaire',
  'meant.start-session': 'Le prochain entretien',
  'list.title': 'Tes entretiens',
  'list.noTrainees': 'Aucun stagiaire ne t’est encore attribué. La coordination s’en charge.',
  'list.empty': 'Le programme n’a pas d’entretiens.',
  'list.allHeld': 'Tous les entretiens ont eu lieu. Bravo.',
  'status.held': (p) => `A eu lieu le ${p.when}`,
  'outline.aim': 'De quoi il s’agit',
  'outline.prepTrainees': 'Pour le stagiaire',
  'outline.readOnly': 'C’est ton mentor qui mène l’entretien. Ici, tu peux lire.',
  'step.reopened': 'L’entretien est rouvert.',
  'step.notLast': (p) =>
    `Encore ${p.left === 1 ? '1 étape' : `${p.left} étapes`}. Continue, ou écris **terminer** pour arrêter maintenant.`,
  'held.thanks':
    'Merci. Une vraie attention pour une seule personne : un jeune médecin en apprend plus que tu ne crois.',
  'held.when': (p) => `A eu lieu le ${p.when}`,
  'date.explain':
    'Je retiens la date de cet entretien. Mets-la toi-même dans les agendas : je ne peux pas encore envoyer d’invitations.',
  'help.mentor': 'Écris **entretiens** pour continuer, ou choisis ci-dessous.',
  'help.trainee': 'Écris **entretien** pour ton prochain entretien, ou choisis ci-dessous.',
  'help.coordinator': 'Écris **aperçu du programme** pour voir où on en est, ou choisis ci-dessous.',
  'help.during':
    'Pendant un entretien, tu peux aussi écrire **étape suivante**, **étape précédente**, **passer** ou **terminer**.',
  'notYet.plan':
    'Je n’ai pas accès à vos agendas ici. Convenez ensemble d’un moment ; le mentor peut noter la date sur la fiche de l’entretien.',
  'wish.unknown': 'Je ne connais pas (ou plus) ce bouton. Écris **entretien** pour continuer.',
  'wish.malformed': 'Ce bouton a un problème. Écris **entretien** pour une nouvelle fiche ; rien n’a changé.',
  'session.unknown':
    'Cet entretien n’est pas (ou plus) dans le programme. Écris **entretien** pour la liste actuelle.',
  'session.not-yours': 'Ce n’est pas ton entretien, je ne peux donc pas te le montrer.',
  'session.read-only': 'Seul le mentor peut mener l’entretien. Tu peux lire.',
  'session.other-running': 'Un autre entretien avec ce stagiaire est encore en cours. Termine-le d’abord.',
  'session.not-running': 'Cet entretien n’a pas commencé. Commence-le d’abord.',
  'session.none-running': 'Aucun entretien n’est en cours. Écris **entretiens** pour en commencer un.',
  'session.running': 'Cet entretien est déjà en cours.',
  'session.held': 'Cet entretien a déjà eu lieu.',
  'session.attendance-closed':
    'L’entretien date de plus de deux semaines. Les présences sont maintenant définitives.',
  'session.no-date': 'Cet entretien n’a pas encore de date. Choisis-en une d’abord.',
  'group.title': 'Avec qui tu t’entretiens',
  'ownAttendance.none': 'Tes présences n’ont encore été notées pour aucun entretien.',
  'person.no-group': 'Aucun mentor ne t’est encore attribué. La coordination peut le faire.',
  'person.no-mentor': 'Tu n’as pas de mentor pour le moment. La coordination le sait.',
  'outcome.notAskedAgain': 'D’accord. Dis-le ici quand il a eu lieu.',
  'noDate.once':
    'Je ne le demande qu’une fois. La coordination voit seulement combien de binômes sont sans date.',
  'soon.short': (p) => `Vous vous voyez le ${p.when}. Écris **entretien** pour le but et la préparation.`,
  'outcome.short': (p) =>
    `Une rencontre était prévue le ${p.when}. Écris **entretien** pour dire si elle a eu lieu.`,
  'begun.short': (p) =>
    `Ce qui a commencé le ${p.when} est encore noté « en cours ». Écris **entretien** pour dire si c’est terminé.`,
  'noDate.short': 'Il n’y a pas encore de prochaine date. Écris **entretien** pour en choisir une.',
  'closing.short':
    'Aucun moment n’est encore fixé pour le prochain entretien. Écris **entretien** pour en choisir un.',
  'digest.attendance': (p) => `Présences, aux entretiens du ${p.from} au ${p.until} : ${p.share}.`,
  'export.group': (p) =>
    p.sessions === 1
      ? `${p.group} : un entretien dont les présences ont été notées.`
      : `${p.group} : ${p.sessions} entretiens dont les présences ont été notées.`,
  'export.what': 'Par entretien : le jour, le titre, le nom, et présent oui ou non. Rien d’autre.',
  'export.none': 'Il n’y a pas encore d’entretien dont les présences ont été notées.',
  'export.cut': (p) =>
    `Seulement les ${p.count} derniers entretiens : il n’y a pas plus de place dans un message Teams.`,
  'export.column.session': 'entretien',
  'overview.total': (p) => `${p.held} ${p.held < 2 ? 'entretien' : 'entretiens'} sur ${sayHeld(p)}.`,
  'overview.year': (p) => `Année ${p.year} : ${p.held} sur ${sayHeld(p)}`,
  'overview.fresh': 'Aucun entretien n’a encore eu lieu : tout est devant vous.',
  'overview.allHeld': 'Tous les entretiens ont eu lieu. Bravo.',
  'overview.held': 'A eu lieu',
  'overview.whoSees':
    'Vous seuls, tous les deux, voyez ceci. Cela vient de ce qui est noté de toute façon pour vos entretiens : je ne garde rien de plus.',
};

function sayHeld({ held, planned, of }: { held: number; planned: number; of: number }): string {
  const past = `${of} ${held < 2 ? 'a' : 'ont'} eu lieu`;
  if (planned === 0) return past;
  return `${past}, ${planned} ${planned === 1 ? 'est prévu' : 'sont prévus'}`;
}
