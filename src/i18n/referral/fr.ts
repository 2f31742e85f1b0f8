import type { nlReferral } from './nl.ts';

/** Part of `../fr.ts`. */
export const frReferral: typeof nlReferral = {
  'notice.personal': 'Klankbord : quelque chose t’attend',

  'referral.title': 'Qu’est-ce qui t’aiderait maintenant ?',
  'referral.titleMentor': 'Trouver la bonne aide',
  'referral.intro':
    'Choisis ce qui s’en approche le plus. Ce que tu regardes ici, je ne le garde pas et je ne le compte pas.',
  'referral.noneNamed': 'Tu n’accompagnes personne de ce nom.',
  'referral.notForOthers':
    'Cette aide est pour toi. Pour quelqu’un d’autre, c’est à cette personne ou à son mentor de la demander.',
  'need.danger': 'Il y a un danger immédiat',
  'need.talk': 'Quelqu’un à qui parler',
  'need.ill': 'Malade ou à bout',
  'need.conflict': 'Un conflit ou un comportement déplacé',
  'need.rules': 'Règles et évaluation',
  'need.substances': 'Alcool, médicaments ou autres substances',
  'need.contract': 'Contrat et rémunération',
  'need.small': 'Une petite chose',
  'help.hears': (p) => `Tu parles avec ${p.who}.`,
  'discretion.anonymous': 'Tu n’as pas à donner ton nom.',
  'discretion.secrecy': 'Lié par le secret professionnel.',
  'discretion.consent': 'Ne fait rien sans ton accord.',
  'discretion.own-rules': 'A ses propres règles : demande d’abord ce qu’il advient de ce que tu racontes.',
  'discretion.assesses': 'Évalue aussi. N’y dis que ce que tu veux qu’on y sache.',
  'discretion.unknown': 'J’ignore si cela reste entre vous : demande-le d’abord.',
  'speed.now': 'Tout de suite.',
  'speed.days': 'En quelques jours.',
  'speed.weeks': 'Compte des semaines d’attente.',
  'speed.unknown': 'J’ignore le délai.',
  'cost.free': 'Gratuit.',
  'cost.paid': 'Tu paies comme pour toute consultation.',
  'cost.unknown': 'J’ignore si c’est payant.',
  'help.checkFirst': 'Vérifie d’abord : non contrôlé depuis un an.',
  'help.checkNumber': 'Vérifie d’abord : non contrôlé depuis un an, donc sans numéro.',
  'help.askWhere': (p) => `Pour savoir comment y arriver, demande à ${p.contact}.`,
  'button.otherHelp': 'Autre aide',
  'button.referral': 'Chercher de l’aide',

  'ways.title': (p) => `Un message pour ton ${p.role} ?`,
  'ways.titleMentor': (p) => `Pour ${p.name} : un message à son ${p.role} ?`,
  'ways.text':
    'Quatre voies, et aucune n’est la meilleure. Tu choisis. Rien ne part avant que tu dises oui au texte et à la personne.',
  'ways.textMentor': (p) =>
    `Quatre voies, et aucune n’est la meilleure. ${p.name} choisit. Rien ne part avant que ${p.name} dise oui au texte et à la personne.`,
  'way.self': 'Je le fais moi-même',
  'way.together': 'Avec mon mentor',
  'way.mentor': 'Mon mentor l’envoie',
  'way.someone-else': 'Quelqu’un d’autre',
  'way.selfMentor': (p) => `${p.name} s’en charge`,
  'way.togetherMentor': 'Ensemble',
  'way.mentorMentor': 'Je l’envoie',
  'ways.titleGroup': (p) => `Un message pour un ${p.role} ?`,
  'ways.whomButton': 'Choisir de qui il s’agit',
  'ways.whom': 'De qui s’agit-il ?',
  'ways.whomText': 'Tant que tu ne demandes rien, personne ne sait que tu regardes ceci.',

  'self.title': 'Un texte à copier',
  'self.text': 'Copie-le et change ce que tu veux. Je ne l’envoie nulle part et je ne le garde pas.',
  'self.titleMentor': (p) => `Un texte que ${p.name} peut envoyer`,
  'self.textMentor':
    'Transmets-le si tu penses que cela aide. Je ne l’envoie nulle part et je ne le garde pas.',
  'self.message': (p) =>
    `Bonjour ${p.name},\n\nAuriez-vous un moment à me consacrer cette semaine ? Je préfère vous dire moi-même de quoi il s’agit.\n\nBien à vous,\n${p.who}`,
  'self.someone': 'cher collègue, chère collègue',
  'together.title': 'Ensemble',
  'together.text': 'Voyez-vous d’abord. Vous déciderez ensuite ensemble de ce qui est dit, par qui et à qui.',
  'else.title': 'Quelqu’un d’autre',
  'else.text': 'Ces personnes n’évaluent pas. Elles aident aussi quand rien ne part vers qui que ce soit.',

  'ask.title': (p) => `Demander d’abord à ${p.name}`,
  'ask.text': (p) =>
    `${p.name} reçoit la question dans sa propre conversation, avec le texte. En cas de refus ou de ` +
    'silence, tu apprendras seulement, après 72 heures, que la question est close. D’ici là, pas de ' +
    'deuxième question.',
  'ask.what': (p) =>
    `Le texte demande en ton nom un moment pour parler, sans dire de quoi. ${p.name} peut le modifier.`,
  'ask.textNone': (p) =>
    `Je ne connais personne à qui écrire. ${p.name} peut dire à qui, ou tu proposes quelqu’un.`,
  'ask.to': (p) => `À ${p.name}, ${p.role}`,
  'ask.mayWrite': (p) => `Demander si je peux écrire à ${p.name}, ${p.role}`,
  'ask.open': (p) => `Demander à ${p.name}`,
  'ask.propose': 'Proposer cette personne',
  'ask.own': 'À qui ?',
  'ask.ownText': (p) =>
    `Choisis d’abord à qui. Tu verras ensuite le texte. ${p.mentor} n’en sait rien tant que tu ne dis pas oui.`,
  'recipient.label': 'Nom et adresse e-mail',
  'recipient.hint': 'Lies Maes <lies.maes@hopital.be>',

  'consent.title': (p) => `Veux-tu que ${p.mentor} envoie ce message à ${p.name}, ${p.role} ?`,
  'consent.address': (p) => `Il part à l’adresse ${p.email}, et à personne d’autre.`,
  'consent.exact': 'Voici le texte, mot pour mot.',
  'consent.subject': (p) => `Objet : ${p.subject}`,
  'consent.free': (p) => `Rien ne t’y oblige, et pour l’instant ${p.name} n’en sait rien.`,
  'consent.ifNo': (p) =>
    `Que tu dises non ou rien du tout, ${p.mentor} voit la même chose, au même moment : que la question est close.`,
  'consent.ifNoOwn': (p) => `${p.mentor} n’en sait rien tant que tu ne dis pas oui.`,
  'consent.ifYesDraft': (p) =>
    `Si tu dis oui, ce texte devient un brouillon dans la boîte mail de ${p.mentor}, qui le lit et l’envoie.`,
  'consent.ifYesCopy': (p) => `Si tu dis oui, ${p.mentor} voit ce texte et l’envoie lui-même ou elle-même.`,
  'consent.takeBack':
    'Tu peux retirer ton accord jusqu’à l’envoi. Ensuite je ne peux plus le rappeler ; tu reçois alors un texte pour dire que tu n’en veux plus.',
  'consent.expires': (p) => `Cette question expire le ${p.when}. Je ne te la rappellerai pas.`,
  'consent.yes': 'Oui, envoie exactement ceci',
  'consent.no': 'Non',
  'consent.rewrite': 'Je change le texte',
  'consent.other': 'Quelqu’un d’autre',
  'consent.typedYes':
    'Taper au clavier ne vaut ici ni oui ni non : on ne répond ainsi jamais par accident. Choisis sur la carte.',
  'consent.given': 'Tu as dit oui',
  'consent.givenText': (p) =>
    `D’ici une minute ou deux, le texte part vers ${p.mentor}. Si tu retires ton accord avant, personne ` +
    'ne remarque rien ; ensuite c’est encore possible, jusqu’à l’envoi. Appuie sur le bouton, ou écris ' +
    '« je retire mon accord ».',
  'consent.withdraw': 'Retirer mon accord',
  'consent.saidNo': 'Tu as dit non',
  'consent.declinedText': (p) =>
    `${p.mentor} ne le voit pas. Le ${p.when}, ${p.mentor} verra seulement que la question est close, comme si tu n’avais rien dit.`,
  'consent.declinedOwn': 'Rien n’a été envoyé, et personne n’en savait rien.',
  'consent.tell': 'Montrer mon non à mon mentor',
  'consent.told': (p) => `${p.mentor} sait que tu as dit non.`,
  'consent.again': 'J’y regarde à nouveau',
  'consent.withdrawnTitle': 'Tu l’as retiré',
  'consent.withdrawnText': (p) =>
    `Rien ne part. ${p.mentor} ne voit pas que tu as retiré quelque chose : le ${p.when}, il y aura seulement que la question est close.`,
  'consent.withMentor': (p) => `Le texte est chez ${p.mentor}`,
  'consent.withMentorText': (p) =>
    `À ma connaissance, il n’est pas encore envoyé. Tu peux encore retirer ton accord. Le ${p.when}, ton oui expire de lui-même.`,
  'consent.sent': 'Ton message est envoyé',
  'consent.sentText': (p) => `${p.mentor} l’a envoyé à ${p.name}, ${p.role}, le ${p.when}.`,
  'consent.sentWhen': (p) => `C’était le ${p.when}. Le texte est effacé.`,
  'sent.same': 'C’était exactement le texte auquel un oui a été donné.',
  'sent.other': 'Attention : ce qui se trouve dans la boîte mail n’est pas exactement le texte convenu.',
  'sent.unseen': 'Outlook l’a accepté, mais je ne retrouve pas le mail envoyé.',
  'sent.by-hand': 'Cela s’est fait à la main : je ne peux pas le vérifier.',
  'consent.retract': 'Finalement non ?',
  'consent.retractText':
    'Il n’est plus possible de le rappeler. Voici un texte à envoyer, ou à faire envoyer :',
  'consent.retractMessage': (p) =>
    `Bonjour ${p.name},\n\nVous avez reçu un message au sujet de ${p.who}. Merci de le considérer comme non envoyé. Il n’y a rien à faire.\n\nBien à vous`,
  'consent.followUp': (p) =>
    `Deux semaines après l’envoi, je demande une seule fois à ${p.mentor} si vous savez comment continuer. Si tu ne le veux pas, personne ne le remarque.`,
  'consent.noFollowUp': 'Ne plus rien demander',
  'consent.followUpClosed': (p) =>
    `Je ne demanderai plus rien à ${p.mentor} à ce sujet. Personne ne voit que tu l’as choisi.`,
  'consent.closed': 'Cette question est close',
  'consent.closedText': 'Rien ne part.',
  'consent.closedByHand': (p) =>
    `Rien ne part d’ici. J’ignore si ${p.mentor} avait déjà envoyé le texte à la main.`,
  'referral.leaving':
    'Le message était justement en train de partir. Je vérifie s’il a pu être arrêté à temps et je te le dirai.',
  'consent.left':
    'Le brouillon existait déjà : il se trouve à présent parmi les éléments supprimés de la boîte mail de ton mentor.',
  'consent.none': 'Rien n’est en attente',
  'consent.noneText': 'Aucune question n’attend ta réponse, et rien ne part.',

  'rewrite.title': 'Que veux-tu dire ?',
  'rewrite.text': 'Choisis. Tu reverras ensuite le texte, et c’est seulement alors que tu dis oui ou non.',
  'rewrite.level1': 'Seulement : j’aimerais un moment pour parler',
  'rewrite.level2': 'Avec un mot en plus',
  'rewrite.level3': 'Mon propre texte',
  'rewrite.topicLabel': 'Il s’agit de',
  'topic.planning': 'l’organisation',
  'topic.supervision': 'l’encadrement',
  'topic.evaluation': 'l’évaluation',
  'topic.cooperation': 'la collaboration',
  'rewrite.textLabel': 'Mon texte',
  'rewrite.textHint':
    'Il part tel quel, avec la mention qu’il vient de toi. Plutôt rien sur ta santé, sur des patients ou sur d’autres personnes.',
  'rewrite.showTopic': 'Montrer le texte avec ce mot',
  'rewrite.showText': 'Montrer mon texte',
  'rewrite.who': 'À qui plutôt ?',
  'rewrite.whoText':
    'Choisis quelqu’un ou écris un nom. Tu reverras tout, et c’est seulement alors que tu dis oui ou non.',
  'rewrite.showWho': 'Montrer ainsi',
  'button.backToQuestion': 'Retour à la question',

  'draft.waiting': (p) => `Ta question à ${p.name} est en attente`,
  'draft.waitingText': (p) =>
    `En cas de oui, tu reçois le texte. Sinon, tu apprendras seulement, le ${p.when}, qu’elle est close.`,
  'draft.stillWaiting': 'Je viens de vérifier : elle est toujours en attente.',
  'draft.title': (p) => `${p.name} a dit oui`,
  'draft.inOutlook': (p) =>
    `Le brouillon pour ${p.name}, ${p.role}, est dans ta boîte mail. Lis-le sans rien changer : le oui ne vaut que pour ce texte.`,
  'draft.toCopy': (p) =>
    `Envoie toi-même ce texte à ${p.name}, ${p.role}, ${p.email}. N’y change rien : le oui ne vaut que pour ce texte.`,
  'draft.until': (p) => `Ce oui vaut jusqu’au ${p.when}.`,
  'draft.sending':
    'C’est en route. Je vérifie si c’est parti, et je ne l’envoie jamais une deuxième fois de moi-même.',
  'draft.open': 'Ouvrir dans Outlook',
  'draft.send': 'Envoyer maintenant',
  'draft.discard': 'Jeter le brouillon',
  'draft.sentByHand': 'Je l’ai envoyé',
  'draft.discardCopy': 'Je ne l’envoie pas',
  'draft.refresh': 'Regarder à nouveau',
  'mailed.title': 'Le message est envoyé',
  'mailed.text': (p) => `À ${p.name}, ${p.role}, le ${p.when}.`,
  'draft.refused': (p) => `${p.name} a choisi de ne pas le faire`,
  'draft.refusedText': (p) =>
    `${p.name} voulait que tu le saches. Ne demande pas pourquoi, et fais savoir que c’est très bien ainsi.`,
  'draft.closed': 'Cette question est close',
  'draft.closedText': 'Rien ne part, et n’envoie rien non plus de ton côté. Il n’y a rien à ajouter.',

  'followUp.title': 'Et la suite ?',
  'followUp.text': (p) =>
    `Il y a deux semaines, tu as envoyé un message pour ${p.name}. Savez-vous quelle est la prochaine étape ? Tu n’as pas à répondre, et je n’en garde rien.`,
  'followUp.together': 'En parler ensemble',

  'message.subject': 'Demande d’un moment pour se parler',
  'message.level1': (p) =>
    `Bonjour ${p.name},\n\n${p.who} demande si vous auriez cette semaine un moment pour parler, et m’a ` +
    `prié de vous le transmettre. Je ne dis rien du contenu.\n\nBien à vous,\n${p.mentor}`,
  'message.level2': (p) =>
    `Bonjour ${p.name},\n\n${p.who} demande si vous auriez cette semaine un moment pour parler, au sujet ` +
    `de ceci : ${p.topic}. Je ne fais que transmettre, et je ne dis rien de plus du contenu.\n\nBien à ` +
    `vous,\n${p.mentor}`,
  'message.level3': (p) =>
    `Bonjour ${p.name},\n\nÀ la demande de ${p.who}, je vous envoie ce message, tel que ${p.who} l’a écrit :\n\n${p.text}\n\nBien à vous,\n${p.mentor}`,

  'referral.unknown': 'Je ne trouve pas (ou plus) cela chez toi. Rien n’a changé.',
  'referral.not-yours': 'Ce n’est pas à toi de le demander. Rien n’a changé.',
  'referral.waiting': 'Cette question est encore en attente. D’ici là, pas de deuxième.',
  'referral.mentor-is-recipient':
    'Impossible : la personne qui enverrait le message est aussi celle qui le recevrait. Choisis une autre voie.',
  'referral.mentor-assesses':
    'Impossible : un mentor qui évalue cette personne n’envoie rien. Choisis une autre voie.',
  'referral.no-mentor': 'Il n’y a pas de mentor pour l’envoyer en ce moment. Choisis une autre voie.',
  'referral.bad-recipient': 'Écris un nom et une adresse e-mail, comme : Lies Maes <lies.maes@hopital.be>',
  'referral.no-recipient': 'Choisis d’abord à qui.',
  'referral.bad-text': 'Écris un texte de 2000 caractères au plus.',
  'referral.off':
    'C’est désactivé ici : il n’y a pas d’endroit où garder un texte en sécurité. Les autres voies fonctionnent.',
  'consent.not-yours':
    'Seule la personne concernée répond à ceci, dans sa propre conversation. Rien n’a changé.',
  'consent.superseded': 'Le texte ou la personne a changé entre-temps. Regarde la carte la plus récente.',
  'consent.expired': 'Le délai est passé. Rien ne part.',
  'consent.withdrawn': 'C’est retiré. Rien ne part.',
  'consent.declined': 'La réponse était non. Rien ne part.',
  'consent.used':
    'Ce oui a déjà servi, pour un seul message. Un autre message demande une nouvelle question.',
  'consent.not-given': 'Personne n’a dit oui à ceci. Rien ne part.',
  'draft.not-ready': 'Il n’y a encore rien à envoyer.',
  'draft.no-sending': 'L’envoi depuis ici est désactivé. Envoie le brouillon dans Outlook.',
  'draft.edited':
    'Ce qui se trouve dans Outlook n’est plus ce à quoi un oui a été donné. Je ne l’envoie donc pas. Remets le texte, ou jette le brouillon.',
  'draft.gone': 'Le brouillon n’est plus là. Rien n’a été envoyé.',
  'draft.sent': 'Le message est déjà envoyé.',
};
