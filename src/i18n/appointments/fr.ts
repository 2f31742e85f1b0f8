import type { nlAppointments } from './nl.ts';

/** Part of `../fr.ts`. */
export const frAppointments: typeof nlAppointments = {
  'notice.appointment': 'Klankbord : à propos d’un rendez-vous',

  'appointment.group': 'le groupe',
  'appointment.someone': 'Quelqu’un',
  'appointment.details': (p) => `${p.when}, ${p.minutes} minutes, avec ${p.who}.`,
  'appointment.teams': 'Par Teams : le lien est dans ton agenda.',
  'appointment.phone': 'Par téléphone.',
  'appointment.place': (p) => `Lieu : ${p.place}.`,

  'appointment.booked': 'Le rendez-vous est dans les agendas',
  'appointment.moved': 'Le rendez-vous est déplacé',
  'appointment.movedFrom': (p) => `Il était prévu le ${p.from}.`,
  'appointment.inOutlook': 'Le changement a été fait dans Outlook.',
  'appointment.cancelled': 'Le rendez-vous est annulé',
  'appointment.cancelledText': (p) =>
    `Il s’agit du ${p.when}, avec ${p.who}. Il disparaîtra des agendas de lui-même.`,

  'appointment.lost': 'Ce moment vient d’être pris',
  'appointment.lostText': (p) =>
    `Le ${p.when} n’est plus libre. Rien n’a été mis dans un agenda. Choisis un autre moment.`,
  'appointment.stays': 'Le rendez-vous reste comme il était',
  'appointment.staysText': (p) =>
    `Il y a eu un empêchement le ${p.wanted}. Vous vous voyez donc le ${p.when}.`,

  'appointment.lostLate': 'Le rendez-vous n’a pas été confirmé',
  'appointment.lostLateText': (p) =>
    `L’agenda n’a pas répondu à temps : ne compte pas sur le ${p.when}. Appelez-vous ou écrivez-vous, et choisissez un autre moment.`,
  'appointment.staysLateText': (p) =>
    `L’agenda n’a pas répondu à temps : le rendez-vous n’est pas passé au ${p.wanted}. Vous vous voyez le ${p.when}.`,
  'appointment.waits': 'L’agenda ne répond pas pour l’instant',
  'appointment.waitsText': (p) =>
    `Je garde le moment (${p.when}) pour toi. Je réessaie le ${p.until}, et tu seras prévenu dès que le ` +
    'rendez-vous sera dans l’agenda. Si cela ne peut pas attendre, mettez-vous d’accord entre vous.',
  'appointment.waitsNotPermitted': (p) =>
    `Je ne peux pas écrire dans l’agenda du mentor. Je garde le moment (${p.when}) et je réessaie toutes ` +
    'les heures. Entre-temps, mettez-vous d’accord directement.',

  'appointment.bookedByFile': 'Le rendez-vous est pris',
  'appointment.teamsByFile': 'Par Teams : l’un de vous y appelle l’autre.',
  'appointment.byFile':
    'Il n’est encore dans aucun agenda, car celui du mentor est introuvable ici. Ajoute-le toi-même à l’aide du fichier.',
  'appointment.cancelledByFile': (p) =>
    `Il s’agit du ${p.when}, avec ${p.who}. Retire-le toi-même de ton agenda ; le fichier peut aussi le faire.`,

  'file.title': 'Le rendez-vous en fichier',
  'file.link': (p) => `[Ouvrir le fichier](${p.url})`,
  'file.text':
    'Le lien fonctionne pendant dix minutes. Ouvre le fichier avec l’agenda où tu veux mettre le rendez-vous ; s’il y est déjà, il est mis à jour.',
  'file.off':
    'Le lien fonctionne pendant dix minutes. En ouvrant le fichier avec ton agenda, tu en retires le rendez-vous.',
  'file.none': 'Je ne peux pas donner de fichier ici. Note toi-même le rendez-vous dans ton agenda.',
  'file.gone': 'Ce lien ne fonctionne plus. Demandes-en un nouveau dans la discussion avec Klankbord.',

  'appointment.declined': (p) => `${p.name} ne peut pas le ${p.when}`,
  'appointment.declinedText': 'Le rendez-vous tient tant que personne ne le déplace ou ne l’annule.',
  'appointment.coming': (p) =>
    `${p.present} personnes sur ${p.of} peuvent venir. Le rendez-vous avec le groupe tient.`,
  'appointment.tooFew': (p) =>
    `Seulement ${p.present} sur ${p.of} peuvent encore venir. C’est trop peu : choisis d’autres moments, ou laisse-le tel quel.`,
  'appointment.otherForm':
    'C’est la deuxième fois. Une autre formule aide parfois : par Teams, par téléphone, ou plus court. Tu la choisis en planifiant.',
  'appointment.youDeclined': 'Tu ne peux pas, d’après Outlook',
  'appointment.youDeclinedText': (p) =>
    `Il s’agit du ${p.when}, avec ${p.who}. Le rendez-vous tient tant que personne ne le déplace ou ne l’annule. Tu peux choisir un autre moment ici.`,
  'appointment.proposed': (p) => `${p.name} propose un autre moment`,
  'appointment.proposedText': (p) => `Le ${p.from}, au lieu du ${p.when}.`,

  'appointment.noLink': 'Il n’y a pas de lien Teams pour le rendez-vous',
  'appointment.noLinkText': (p) =>
    `Il s’agit du ${p.when}. Ajoute le lien toi-même dans Outlook, ou convenez d’un lieu.`,
  'appointment.otherLink': 'Le lien Teams du rendez-vous a changé',
  'appointment.otherLinkText': (p) => `Il s’agit du ${p.when}. Le lien dans l’agenda est le bon.`,

  'appointment.stuck': 'Peux-tu regarder dans ton agenda ?',
  'appointment.stuckSeries': (p) =>
    `Le rendez-vous du ${p.when} est devenu une série dans Outlook. Je n’y écris plus rien : modifie-le dans Outlook.`,
  'appointment.stuckRefused': (p) =>
    `Outlook n’accepte pas ma modification du rendez-vous du ${p.when}. Modifie-le toi-même dans Outlook.`,
  'appointment.stuckNoMailbox': (p) =>
    `Je ne trouve pas d’agenda à ton nom ici. Note toi-même le rendez-vous du ${p.when}.`,
  'appointment.stuckNotPermitted': (p) =>
    `Je ne peux pas écrire dans ton agenda. Notes-y toi-même le rendez-vous du ${p.when}.`,
};
