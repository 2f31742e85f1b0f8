import type { nlHelp } from './nl.ts';

export const frHelp: typeof nlHelp = {
  'welcome.title': (p) => `Bonjour ${p.name}, je suis Klankbord`,
  'welcome.program': 'Je suis un programme, pas une personne. Je t’aide à faire vivre le mentorat.',
  'welcome.privacy':
    'Ce que vous vous dites n’a pas sa place ici. Je ne le demande jamais, je n’en garde rien et je ne transmets rien.',
  'welcome.mentor': 'Je t’accompagne à chaque session : pas à pas, avec l’heure sous les yeux.',
  'welcome.trainee': 'Tu vois ici le thème de ta prochaine session et ce que tu peux préparer.',
  'welcome.coordinator':
    'Tu vois ici le programme, les questions fréquentes et un aperçu à grands traits. Ce que chacun fait ou dit, tu ne le vois pas.',
  'stranger.text': (p) =>
    `Bonjour ! Je ne te connais pas encore, je ne peux donc rien faire pour toi ici. Adresse-toi à ${p.contact}. Je ne garde aucune trace de ce message.`,
  'elsewhere.text': 'Je ne parle qu’en privé. Ouvre une conversation privée avec moi et je t’aiderai là.',
  'button.faq': 'Questions sur le mentorat',
  'button.helpCard': 'Numéros d’urgence et aide',
  'button.help': 'Que peux-tu faire d’autre ?',
  'button.allQuestions': 'Toutes les questions',
  'help.title': 'Que puis-je faire pour toi ?',
  'help.mentor': 'Écris **session** pour continuer, ou choisis ci-dessous.',
  'help.trainee': 'Écris **session** pour ton prochain thème, ou choisis ci-dessous.',
  'help.coordinator': 'Écris **aperçu du programme** pour voir où on en est, ou choisis ci-dessous.',
  'help.during':
    'Pendant une session, tu peux aussi écrire **étape suivante**, **étape précédente**, **passer** ou **terminer**.',
  'help.always':
    'Pour ne rien recevoir un moment : **pause jusqu’au 5 janvier**. Pour une autre langue : **langue nl**.',
  'greet.title': (p) => `Bonjour ${p.name}`,
  'unknown.title': 'Je ne comprends pas',
  'unknown.text':
    'Tu cherches peut-être l’une de ces trois choses. Écris **aide** pour voir tout ce que je sais faire.',
  'meant.title': 'Que voulais-tu faire ?',
  'meant.text':
    'Je n’ai pas bien compris. Choisis ci-dessous, ou écris **aide** pour voir tout ce que je sais faire.',
  'meant.start-session': 'La prochaine session',
  'meant.plan': 'Prendre rendez-vous',
  'meant.availability': 'Dire quand je suis libre ou non',
  'meant.reschedule': 'Déplacer un rendez-vous',
  'meant.cancel': 'Annuler un rendez-vous',
  'meant.consent-review': 'Mes consentements',
  'meant.withdraw-consent': 'Retirer mon consentement',
  'meant.tasks': 'Mes tâches',
  'meant.learning-goals': 'Mes objectifs d’apprentissage',
  'meant.evaluation-form': 'Le formulaire d’évaluation',
  'meant.hours': 'Mes heures',
  'meant.export-my-data': 'Demander mes données',
  'tooLong.title': 'C’est trop long pour moi',
  'tooLong.text': (p) =>
    `Je lis au plus ${p.count} caractères par message. Dis-le plus brièvement, ou écris **aide** pour voir tout ce que je sais faire.`,
  'outOfScope.text': 'Je ne peux pas t’aider pour cela : je ne connais que le mentorat.',
  'patientData.text':
    'N’écris rien ici sur des patients, s’il te plaît. Je ne garde pas ce message. Supprime-le du chat.',
  'notYet.plan':
    'Je n’ai pas accès à vos agendas ici. Convenez ensemble d’un moment ; le mentor peut noter la date sur la fiche de la session.',
  'notYet.other': 'Je ne peux pas encore faire cela.',
  'courtesy.thanks': 'Avec plaisir.',
  'courtesy.fine': 'Très bien. Je suis là si tu as besoin de moi.',
  'courtesy.yes': 'Je ne t’ai rien demandé, donc « oui » ne change rien. Voici ce que tu peux choisir.',
  'courtesy.running': (p) => `Vous n’avez pas encore terminé : ${p.title}.`,
  'tired.text':
    'Cela semble dur. Le repos d’abord ; ce qui est ici ne bouge pas. Tu trouveras à qui t’adresser avec les numéros.',
  'distress.self':
    'C’est lourd, ce que tu vis, et tu n’as pas à le porter sans aide : voici qui peut être là pour toi maintenant.',
  'distress.other':
    'C’est bien de t’en soucier : demande-lui directement comment ça va, écoute, et parles-en toi aussi à quelqu’un.',
  'distress.harm':
    'Quoi qu’il se soit passé, tu n’as pas à rester sans soutien : voici à qui tu peux t’adresser.',
  'distress.loss':
    'C’est lourd à porter : parles-en à une personne de confiance, ou à l’une de celles qui figurent ici.',
  'stopped.text': 'D’accord, on laisse. Rien n’a changé.',
  'faq.title': 'Questions sur le mentorat',
  'faq.empty': 'Ce programme n’a pas encore de questions.',
  'fallback.note': (p) => `Ce texte n’existe pas encore en français ; le voici en ${p.language}.`,
  'fallback.nl': 'néerlandais',
  'fallback.en': 'anglais',
  'fallback.fr': 'français',
  'helpCard.title': 'De l’aide, maintenant ou plus tard',
  'helpCard.program':
    'Je suis un programme. Personne d’autre ne lit ceci. Que tu l’as ouvert, je n’en garde aucune trace.',
  'helpCard.programSaid':
    'Je suis un programme : personne d’autre ne lit ceci, et je n’en garde aucune trace.',
  'helpCard.danger': 'De l’aide tout de suite',
  'helpCard.other': 'Plus d’aide',
  'helpCard.doctors': 'Pour les médecins',
  'helpCard.assesses': 'Attention : cette personne évalue aussi les personnes en formation.',
  'helpCard.answersIn': (p) => `répond en ${p.language}`,
  'helpCard.checked': (p) => `vérifié le ${p.day}`,
  'helpCard.hours': (p) => `disponible : ${p.hours}`,
  'refusal.title': 'Cela n’a pas marché',
  'refusal.notForYou': 'Je ne montre pas cela ici',
  'wish.unknown': 'Je ne connais pas (ou plus) ce bouton. Écris **session** pour continuer.',
  'wish.malformed': 'Ce bouton a un problème. Écris **session** pour une nouvelle fiche ; rien n’a changé.',
  'wish.crashed': 'Quelque chose a échoué de mon côté. Ce qui était confirmé est gardé. Réessaie.',
  'wish.unclear-date':
    'Je ne peux pas lire cette date avec certitude. Écris d’abord l’année, puis le mois et le jour : **2026-11-24**.',
  'wish.unclear-clock':
    'Je ne peux pas lire cette heure avec certitude. Écris-la avec quatre chiffres : **17:30**.',
  'store.contended': 'Autre chose a changé au même moment. Réessaie.',
  'faq.unknown': 'Cette question n’existe pas (ou plus).',
};
