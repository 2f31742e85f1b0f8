import type { nlPeople } from './nl.ts';

export const frPeople: typeof nlPeople = {
  'button.language': 'Langue',
  'button.mentor': 'Qui est mon mentor ?',
  'language.title': 'Dans quelle langue ?',
  'language.changed': 'Désormais, j’écris en français.',
  'language.name.nl-BE': 'Nederlands (België)',
  'language.name.nl-NL': 'Nederlands (Nederland)',
  'language.name.en': 'English',
  'language.name.fr': 'Français',
  'mentor.text': (p) => `Ton mentor : ${p.name}.`,
  'mentor.self': 'Ici, c’est toi le mentor.',
  'mentor.none': 'La coordination n’a pas de mentor ici.',
  'mentor.change': (p) =>
    `Tu veux changer de mentor ? C’est possible, sans donner de raison. Demande à ${p.contact}.`,
  'person.no-group': 'Tu n’es pas encore dans un groupe de mentorat. La coordination peut t’ajouter.',
  'person.no-mentor': 'Ton groupe n’a pas de mentor pour le moment. La coordination le sait.',
  'button.contact': 'Contacter la coordination',
  'button.group': 'Qui est dans mon groupe ?',
  'button.ownAttendance': 'Mes présences',
  'contact.mentor': 'ton mentor',
  'contact.coordinator': 'coordination',
  'contact.chat': (p) => `Ouvrir un chat avec ${p.name}`,
  'contact.title': 'La coordination',
  'contact.text':
    'Une question sur ton groupe, ton mentor ou tes données ? Tu peux t’adresser à la coordination.',
  'contact.self':
    'Tu fais toi-même partie de la coordination. La liste des personnes ne contient personne d’autre.',
  'contact.nobody': (p) => `Adresse-toi à ${p.contact}. Je n’ai ni nom ni adresse à te donner.`,
  'contact.stopTitle': 'Arrêter d’être mentor',
  'contact.stop':
    'Cela se décide avec la coordination. Je ne change rien et je ne le dis à personne. Si tu veux ' +
    'd’abord en parler à quelqu’un d’autre, regarde les numéros d’urgence et l’aide.',
  'group.title': 'Qui est dans le groupe',
  'group.name': (p) => `Groupe ${p.group}`,
  'group.mentor': (p) => `Mentor : ${p.name}`,
  'group.you': (p) => `${p.name} (toi)`,
  'group.onlyNames': 'Des autres, tu ne vois que le nom. Ils ne voient pas plus de toi.',
  'group.none':
    'Tu n’es toi-même dans aucun groupe. La liste des personnes du programme dit qui est dans quel groupe.',
  'kept.title': 'Ce que je garde de toi',
  'kept.kept': (p) =>
    'Je garde ce que la liste des personnes dit de toi, tes réglages, où te joindre dans Teams et, ' +
    'pendant cent jours, quand je t’ai prévenu de quelque chose. De chaque rencontre, je garde les ' +
    'étapes, la date et, si le programme le demande, qui était ' +
    `là.${p.mentor ? ' Comme tu es mentor, je garde aussi la formation que tu as suivie et, pendant un an, quand tu as fait la liste des présences.' : ''}`,
  'kept.appointments': (p) =>
    'D’un rendez-vous, je garde avec qui, quand et où, jusqu’à trente jours après. Ce que tu réponds à ' +
    'un vote disparaît dès qu’il est ' +
    `clos.${p.mentor ? ' Les heures que tu proposes, je les garde jusqu’à un jour après leur fin.' : ''}`,
  'kept.tasks':
    'De tes tâches, je garde celles que tu as cochées, à quelle date, celles qui ne te concernent pas et ' +
    'quand tu veux un rappel. Personne d’autre que toi ne le voit.',
  'kept.days':
    'Une échéance intermédiaire convenue avec ton mentor, vous la voyez tous les deux, comme ce que tu partages.',
  'kept.not': 'Ce que tu écris, je ne le garde pas, et ce dont vous parlez non plus.',
  'kept.message':
    'Une exception : un message qu’un mentor envoie à la demande de quelqu’un. Je le garde chiffré, avec ' +
    'la réponse donnée, jusqu’à ce que la question expire après 72 heures ; s’il est parti, trente jours ' +
    'de plus. Ensuite il disparaît, un refus tout autant. Que quelqu’un a dit oui à un message parti ' +
    'reste connu pendant un an, sans le texte.',
  'kept.ask':
    'Tu veux voir, corriger ou faire effacer tes données ? Demande à la coordination. Je ne peux pas le faire moi-même : quelqu’un le fait à la main.',
  'install.title': 'Comment ajouter Klankbord',
  'install.how':
    'Dans Teams, il suffit de cliquer sur « Applications », de chercher Klankbord et de cliquer sur « Ajouter ». Ensuite, « bonjour » suffit.',
  'install.missing':
    'Si Klankbord n’apparaît pas, l’administrateur Teams de l’organisation doit encore autoriser l’application.',
  'install.unknown':
    'Si je dis que je ne connais pas quelqu’un, cette personne n’est pas encore dans la liste. La coordination peut l’ajouter.',
  'install.unknownToYou':
    'Si je dis que je ne connais pas quelqu’un, cette personne n’est pas encore dans la liste, ou y figure avec un autre compte.',
  'place.none': 'Je ne connais pas le lieu.',
  'place.agree': 'Vous en convenez entre vous. Je ne retiens que le jour et l’heure.',
  'place.askMentor': 'Vous en convenez entre vous. Ton mentor sait où vous vous voyez.',
  'ownAttendance.title': 'Tes présences',
  'ownAttendance.none': 'Tes présences n’ont encore été notées pour aucune session.',
  'ownAttendance.notAsked': 'Dans ce programme, personne ne note qui était là.',
  'ownAttendance.only': 'Je ne te montre pas celles des autres, et je ne leur montre pas les tiennes.',
  'attendance.not-taken': 'Les présences ne sont notées que pour les médecins en formation.',
};
