import type { nlTasks } from './nl.ts';

export const frTasks: typeof nlTasks = {
  'button.tasks': 'Mes tâches',
  'button.allTasks': 'Toutes les tâches, par année',
  'button.tasksNow': 'Ce qui vient d’abord',
  'button.tasksYear': (p) => `Année ${p.year}`,
  'button.taskDone': 'C’est fait',
  'button.taskUndo': 'Finalement pas encore',
  'button.taskSkip': 'Pas pour moi',
  'button.taskUnskip': 'Finalement pour moi',
  'tasks.title': 'Ce qu’il te reste à faire',
  'tasks.yearTitle': (p) => `Tes tâches de l’année ${p.year}`,
  'tasks.overdue': 'La date est passée',
  'tasks.next': 'À venir',
  'tasks.habits': 'Une bonne habitude',
  'tasks.done': 'Fait',
  'tasks.toDo': 'À faire',
  'tasks.skipped': 'Pas pour toi',
  'tasks.undated': 'Sans date fixe',
  'tasks.by': (p) => `Pour le ${p.when}`,
  'tasks.was': (p) => `C’était pour le ${p.when}`,
  'tasks.today': 'Pour aujourd’hui',
  'tasks.whenItHappens': 'Seulement quand cela se présente',
  'tasks.whenKnown': 'Dès que tu connais la date',
  'tasks.doneOn': (p) => `Fait le ${p.when}`,
  'tasks.times': (p) => `${p.done} sur ${p.count}`,
  'tasks.for': (p) => `Concerne : ${p.who}.`,
  'tasks.proposal': 'Cette date est indicative.',
  'tasks.rest':
    'Rien ne t’attend. Ce qui est fait est fait : profites-en pour apprendre ce dont tu as envie depuis longtemps, ou pour ne rien faire.',
  'tasks.how': 'Appuie sur ○ quand c’est fait, sur la ligne pour tout le reste.',
  'tasks.noneYear': 'Il n’y a rien sur ta liste pour cette année.',
  'tasks.verify': 'Vérifie ces dates auprès de ta faculté : personne ne les a encore confirmées.',
  'tasks.verifyThis': 'Pas encore confirmé : vérifie auprès de ta faculté.',
  'tasks.whoSeesOwn': 'Personne d’autre que toi ne voit cette liste.',
  'tasks.whoSees': 'Personne d’autre que toi ne voit cette liste, sauf ce que tu partages.',
  'tasks.saidDone': (p) => `C’est coché : ${p.title}`,
  'tasks.saidUndone': (p) => `De nouveau à faire : ${p.title}`,
  'tasks.saidSkipped': (p) => `Pas pour toi : ${p.title}`,
  'tasks.saidUnskipped': (p) => `De nouveau sur la liste : ${p.title}`,
  'tasks.same': 'C’était déjà noté ainsi.',
  'tasks.old': 'C’était une fiche plus ancienne, je n’ai donc rien changé. Voici ce qui est noté maintenant.',
  'button.course': 'Interruption ou temps partiel',
  'button.notePause': 'Noter l’interruption',
  'button.notePace': 'Noter mon temps de travail',
  'button.dropCourse': 'Supprimer',
  'tasks.courseTitle': 'Si ta formation est interrompue ou à temps partiel',
  'tasks.courseLine':
    'Les dates de tes tâches se décalent. Ce qui est fait reste fait. Je ne demande pas pourquoi.',
  'tasks.pauseTitle': 'Une interruption',
  'tasks.pauseFrom': 'Premier jour de l’interruption',
  'tasks.pauseBack': 'Jour de reprise ; laisse vide tant que tu ne le connais pas',
  'tasks.paceTitle': 'À temps partiel, ou de nouveau à temps plein',
  'tasks.share': 'Quelle part d’un temps plein',
  'tasks.shareFrom': 'À partir de quel jour',
  'tasks.shareOf': (p) => (p.share === 100 ? 'Temps plein' : `${p.share} %`),
  'tasks.pauseLine': (p) => `Interruption à partir du ${p.from}, reprise le ${p.back}.`,
  'tasks.pauseOpen': (p) => `Interruption à partir du ${p.from}. La date de reprise reste ouverte.`,
  'tasks.paceLine': (p) =>
    p.share === 100 ? `Temps plein à partir du ${p.from}.` : `${p.share} % à partir du ${p.from}.`,
  'tasks.courseFiled': 'C’est ce qu’a noté la coordination.',
  'tasks.coursePrivate':
    'Toi seul·e vois ce que tu notes ici : ni ton mentor, ni la coordination. C’est à toi de prévenir ta faculté.',
  'tasks.courseSaved': 'C’est noté. Les dates de tes tâches se sont décalées.',
  'tasks.courseBack': 'Tout est de nouveau comme avant.',
  'tasks.courseBeforeStart': (p) =>
    `C’est avant le premier jour de ta formation, le ${p.when}. Rien n’a changé.`,
  'tasks.courseBackFirst':
    'Le jour de reprise vient après le premier jour de l’interruption. Rien n’a changé.',
  'tasks.courseFar': 'C’est dans plus de dix ans. Tu peux vérifier l’année ? Rien n’a changé.',
  'tasks.courseInFile':
    'La coordination l’a déjà noté pour toi, et c’est cela qui compte. Si ce n’est pas juste, dis-le-lui.',
  'tasks.againTitle': 'Cela convient toujours ?',
  'tasks.again':
    'Tes dates se sont décalées. Ce que tu as convenu avec ton mentor n’a pas bougé. Si cela convient toujours, ne fais rien ; sinon, propose une autre date.',
  'tasks.readPause': (p) =>
    `J’ai lu : interruption à partir du ${p.from}, reprise le ${p.back}. Appuie sur le bouton pour le noter.`,
  'tasks.readPauseOpen': (p) =>
    `J’ai lu : interruption à partir du ${p.from}. Indique le jour de reprise si tu le connais, puis appuie sur le bouton.`,
  'tasks.readPace': (p) =>
    `J’ai lu : ${p.share === 100 ? 'temps plein' : `${p.share} %`} à partir du ${p.from}. Appuie sur le bouton pour le noter.`,
  'tasks.readShare': (p) =>
    `J’ai lu : ${p.share === 100 ? 'temps plein' : `${p.share} %`}. Choisis à partir de quel jour, puis appuie sur le bouton.`,
  'tasks.readPauseAlone':
    'J’ai lu que ta formation est interrompue. Indique le premier jour, et le jour de reprise si tu le connais, puis appuie sur le bouton.',
  'tasks.readBack': (p) =>
    `J’ai lu : reprise le ${p.back}. Indique aussi le premier jour de l’interruption, puis appuie sur le bouton.`,
  'tasks.readPart':
    'J’ai lu : à temps partiel. Choisis combien tu travailles et à partir de quel jour, puis appuie sur le bouton.',
  'tasks.readPartFrom': (p) =>
    `J’ai lu : à temps partiel à partir du ${p.from}. Choisis combien tu travailles, puis appuie sur le bouton.`,
  'tasks.readThen': (p) => `Ce qui vaut à partir du ${p.after}, tu le notes ensuite de la même façon.`,
  'tasks.readLonger':
    'Une interruption ou un temps partiel allonge la formation. Note-le ci-dessous et les dates se décalent. Rien n’est encore noté.',
  'tasks.pauseOrAway': 'Est-ce une interruption de ta formation ?',
  'tasks.itIsPause': 'Oui, une interruption',
  'tasks.itIsAway': 'Non, je ne suis simplement pas disponible',
  'tasks.rests': (p) => `Ta formation est interrompue jusqu’au ${p.back}. D’ici là, rien n’est à faire.`,
  'tasks.restsOpen': 'Ta formation est interrompue. Tant que cela dure, rien n’est à faire.',
  'task.no-share': 'Choisis d’abord combien tu travailles. Rien n’a changé.',
  'button.happened': 'C’est arrivé',
  'button.dayKnown': 'Noter cette date',
  'tasks.happenedOn': 'Quand est-ce arrivé ?',
  'tasks.dayIs': 'Tu connais déjà la date ?',
  'tasks.saidTold': (p) => `C’est noté : ${p.title}, ${p.when}`,
  'tasks.saidUntold': (p) => `De nouveau sans date : ${p.title}`,
  'tasks.toldFuture':
    'Cette date n’est pas encore passée. Dis-le-moi quand ce sera arrivé ; rien n’a changé.',
  'tasks.toldFar': 'Cette date est vraiment très loin. Tu peux vérifier l’année ? Rien n’a changé.',
  'tasks.which': 'De quelle tâche parles-tu ?',
  'tasks.whatIsDone':
    'Rien d’autre n’est en cours : tu parles peut-être d’une tâche. Choisis ce qui est fait et je le coche.',
  'tasks.notDone': 'Elle n’est pas parmi celles que tu as cochées récemment. Voici ta liste.',
  'button.agreeDay': 'D’accord pour cette date',
  'button.proposeDay': 'Proposer cette date',
  'button.sharedDays': 'Échéances intermédiaires',
  'button.proposeToTrainee': 'Proposer une date',
  'tasks.agreedRow': (p) => `convenu ensemble pour le ${p.when}`,
  'tasks.proposedRow': (p) => `proposé pour le ${p.when}`,
  'tasks.of': (p) => `Pour ${p.name}.`,
  'tasks.officialRow': (p) => `date officielle : ${p.when}`,
  'tasks.suggestedRow': (p) => `date indicative : ${p.when}`,
  'tasks.yoursRow': (p) => `ta proposition : ${p.when}`,
  'tasks.toYouRow': (p) => `on te propose : ${p.when}`,
  'tasks.suggested': (p) =>
    `Date indicative : ${p.when}. À vous deux, vous pouvez en choisir une autre, même plus tard.`,
  'tasks.official': (p) => `Date officielle : ${p.when}.`,
  'tasks.noOfficial': 'Il n’y a pas de date officielle, ou je ne la connais pas.',
  'tasks.agreed': (p) => `Convenu ensemble : ${p.when}.`,
  'tasks.proposed': (p) => `${p.name} propose le ${p.when}.`,
  'tasks.youProposed': (p) => `Tu as proposé le ${p.when}. C’est à ${p.name} de répondre.`,
  'tasks.interimDay': 'Une échéance intermédiaire',
  'tasks.otherDay': 'Ou une autre date',
  'tasks.bothSee': (p) =>
    `Ce que vous convenez ici, vous le voyez tous les deux. ${p.name} ne voit pas le reste de ta liste, sauf ce que tu partages.`,
  'tasks.mentorSees': (p) =>
    `De la liste de ${p.name}, tu vois seulement ce que vous convenez ensemble et ce que ${p.name} partage avec toi, jamais ce qui est en retard.`,
  'tasks.dayProposed': 'C’est proposé. Je te préviens dès qu’il y a une réponse.',
  'tasks.dayAgreed': 'C’est convenu. Vous voyez tous les deux la même date.',
  'tasks.dayPast': 'Cette date est passée. Choisis-en une à partir d’aujourd’hui.',
  'tasks.dayLate': (p) => `Ce ne peut pas être après la date officielle, le ${p.when}.`,
  'tasks.readTold': (p) => `J’ai lu le ${p.when}. Appuie sur le bouton pour noter cette date.`,
  'tasks.readDay': (p) => `J’ai lu le ${p.when}. Appuie sur le bouton pour proposer cette date.`,
  'button.shareTask': (p) => `Partager avec ${p.name}`,
  'button.hideTask': 'Ne plus partager',
  'tasks.noneAgreed': (p) => `Rien n’est encore convenu avec ${p.name}.`,
  'tasks.agreedState': (p) => `Convenu ensemble pour le ${p.when}.`,
  'tasks.proposedState': (p) => `Proposé pour le ${p.when}.`,
  'tasks.onlyYou': 'Pour l’instant, personne d’autre que toi ne voit cette tâche.',
  'tasks.mentorReads': (p) => `${p.name} voit la tâche, sa date et si elle est faite.`,
  'tasks.skipState': 'Elle quitte ta liste. Tu peux la reprendre.',
  'tasks.neverLate': 'Personne d’autre que toi ne voit jamais qu’une tâche est en retard.',
  'tasks.saidShared': 'C’est partagé. Ce qui est en retard, personne d’autre que toi ne le voit.',
  'tasks.saidHidden': 'Ce n’est plus partagé. Personne d’autre que toi ne voit encore cette tâche.',
  'tasks.saidHiddenButDay':
    'Ce n’est plus partagé. La date dont vous parlez, vous la voyez encore tous les deux.',
  'tasks.otherMentor': 'Ton mentor a changé entre-temps, je n’ai donc rien partagé.',
  'tasks.isDone': 'fait',
  'tasks.sharedTitle': 'Ce que vous convenez ensemble',
  'tasks.sharedOnly':
    'Tu vois ici seulement ce qu’on partage avec toi, et les dates convenues ou proposées. Le reste d’une liste appartient à la personne concernée.',
  'tasks.sharedNone':
    'Rien n’est encore convenu. Une échéance intermédiaire aide souvent plus qu’une date lointaine, si vous la choisissez ensemble.',
  'tasks.forWhom': 'Pour qui ?',
  'tasks.forWhat': (p) => `Quelle tâche de ${p.name} ?`,
  'tasks.newsProposed': (p) => `${p.name} propose une échéance intermédiaire.`,
  'tasks.newsAgreed': (p) => `${p.name} est d’accord.`,
  'tasks.newsSummary': 'Au sujet d’une échéance intermédiaire',
  'tasks.newsShort':
    'Il y a du nouveau au sujet d’une échéance intermédiaire. Écris **tâches** pour voir où vous en êtes.',
  'button.remindOff': 'Finalement sans rappel',
  'tasks.reminds': (p) => `Un rappel est prévu le ${p.when}.`,
  'tasks.remindsBack': 'Un rappel est prévu dès ton retour.',
  'tasks.remindOn': (p) => `Je te le rappellerai le ${p.when} : ${p.title}`,
  'tasks.remindFriday': (p) =>
    `Le week-end, je n’envoie rien. Je te le rappellerai le ${p.when} : ${p.title}`,
  'tasks.remindBack': (p) =>
    `Ta formation sera alors interrompue. Je te le rappellerai le ${p.when} : ${p.title}`,
  'tasks.remindWaits': (p) =>
    `Ta formation sera alors interrompue. Je te le rappellerai dès ton retour : ${p.title}`,
  'tasks.remindOff': (p) => `Le rappel que tu avais demandé est supprimé : ${p.title}`,
  'tasks.remind.past':
    'Ce jour est passé ou déjà commencé. Choisis-en un à partir de demain ; rien n’a changé.',
  'tasks.remind.weekend':
    'Le week-end, je n’envoie rien, et le vendredi qui précède est passé ou déjà commencé. Choisis un jour à partir de lundi ; rien n’a changé.',
  'tasks.remind.done': 'Cette tâche est déjà faite, je ne te la rappellerai donc pas. Rien n’a changé.',
  'tasks.remind.skipped':
    'Tu as dit que cette tâche n’était pas pour toi, je ne te la rappellerai donc pas. Rien n’a changé.',
  'tasks.noReminder':
    'Il n’y a aucun rappel que tu aies demandé. Ce que je t’envoie de moi-même, tu le choisis : écris **notifications**.',
  'task.remind-when':
    'Quand ? Précise-le, par exemple **rappelle-moi le plan de stage le 12 décembre**, ou **une semaine avant** si la tâche a une date. Rien n’a changé.',
  'task.remind-trainee':
    'Je ne rappelle leurs tâches qu’aux personnes en formation. Écris **tâches** pour voir ce qu’il y a pour toi.',
  'tasks.soonTitle': 'Un rappel',
  'tasks.soon': 'C’est pour bientôt',
  'tasks.asked': 'Comme tu l’as demandé',
  'tasks.soonSummary': (p) =>
    `Klankbord te rappelle : ${p.title}${p.others > 0 ? ` (et ${p.others} de plus)` : ''}`,
  'tasks.soonShort': 'Une tâche arrive à échéance. Écris **tâches** pour voir où tu en es.',
  'tasks.remindedRow': (p) => `rappel le ${p.when}`,
  'button.addTodo': 'Ajouter quelque chose à toi',
  'button.allTodos': (p) => `Toute ta liste personnelle (${p.count})`,
  'button.doneTodos': (p) => `Ce qui est fait (${p.count})`,
  'button.keepTodo': 'Enregistrer',
  'button.keepTodoSure': 'Enregistrer tel quel',
  'button.forgetTodo': 'Effacer',
  'button.forgetTodoSure': 'Oui, effacer pour de bon',
  'todos.own': 'Rien qu’à toi',
  'todo.title': 'Quelque chose à toi',
  'todo.label': 'Que veux-tu faire ? 80 caractères au plus, rien sur des patients ni sur la santé',
  'todo.dateLabel': 'Pour quelle date, si tu veux',
  'todo.foot':
    'Personne d’autre que toi ne lit ceci, pas même ton mentor. Je le garde chiffré, jusqu’à ce que tu l’effaces ou trente jours après que c’est fait.',
  'todo.noted':
    'J’ai compris cela comme quelque chose à toi. Rien n’est enregistré tant que tu n’appuies pas sur le bouton.',
  'todo.read':
    'Je ne connais pas de tâche de ta formation qui s’appelle ainsi. Tu peux l’ajouter pour toi ; rien n’est encore enregistré.',
  'todo.empty': 'Il n’y a encore rien. Écris en quelques mots ce que tu veux faire.',
  'todo.patient':
    'Cela semble parler d’un patient ou de la santé de quelqu’un : je n’ai encore rien enregistré. ' +
    'Écris plutôt seulement ce que tu dois faire, sans nom, ni lit, ni chambre. S’il s’agit d’autre chose, tu peux l’enregistrer tel quel.',
  'todo.too-long': 'Cela fait plus de 80 caractères, je n’ai donc rien enregistré. Raccourcis un peu.',
  'todo.past':
    'Cette date est passée, je n’ai donc rien enregistré. Choisis-en une à partir d’aujourd’hui, ou laisse-la vide.',
  'todo.no-day':
    'Je n’ai pas pu lire cette date, je n’ai donc rien enregistré. Choisis-en une, ou laisse-la vide.',
  'todo.used':
    'J’ai déjà enregistré autre chose depuis cette fiche. Appuie encore une fois pour ajouter ceci aussi.',
  'todo.enough':
    'Il y en a déjà vingt à faire, je n’ai donc rien enregistré. Coches-en ou effaces-en d’abord une.',
  'todo.saved': 'C’est enregistré. Personne d’autre que toi ne le voit.',
  'todo.done': 'C’est coché. Dans trente jours, ce sera effacé.',
  'todo.undone': 'De nouveau à faire.',
  'todo.gone': 'C’est effacé, pour de bon.',
  'todo.forget': 'Effacer ceci ?',
  'todo.forgetText': 'Ce qui est effacé l’est pour de bon, pour moi aussi.',
  'todo.forgetState': 'Tout de suite et pour de bon.',
  'todo.goneLater': 'Tout de suite et pour de bon ; sinon, trente jours après que c’était fait.',
  'todo.stays': 'Rien n’est effacé.',
  'todo.off':
    'Ce que tu notes pour toi, je ne le garde pas ici : aucune clé n’est configurée pour cela sur ce serveur.',
  'todo.none-here':
    'Une liste à soi, c’est pour les personnes en formation, dans un programme qui a des tâches.',
  'todo.unknown': 'Cela n’est pas (ou plus) sur ta liste. Écris **tâches** pour voir ce qui s’y trouve.',
  'kept.todos':
    'Et ce que tu notes toi-même sur ta liste de tâches. Je le garde chiffré, jusqu’à ce que tu ' +
    'l’effaces ou trente jours après que c’est fait. Toi, tu le lis, et personne d’autre.',
  'task.no-mentor':
    'Il n’y a personne avec qui convenir d’une date : ton groupe n’a pas de mentor. La coordination en sait plus.',
  'task.no-day': 'Choisis d’abord une date. Rien n’a changé.',
  'tasks.none': 'Je ne tiens pas de liste de tâches pour toi.',
  'tasks.ofTrainees':
    'Les tâches sont celles des personnes en formation, et chacune ne voit que sa propre liste.',
  'tasks.elsewhere':
    'Ce que tu dois remettre, et pour quand, se trouve auprès de ton université et dans ton portfolio. Si tu as un doute, la coordination peut t’aider.',
  'task.unknown':
    'Cette tâche n’est pas (ou plus) sur ta liste. Écris **tâches** pour voir ce qui s’y trouve.',
};
