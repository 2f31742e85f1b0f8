/** What somebody has to see to beside the talks. Part of `../nl.ts`. */
export const nlTasks = {
  'button.tasks': 'Mijn taken',
  'button.allTasks': 'Alle taken, per jaar',
  'button.tasksNow': 'Wat er nu komt',
  'button.tasksYear': (p: { year: number }) => `Jaar ${p.year}`,
  'button.taskDone': 'Gedaan',
  'button.taskUndo': 'Toch nog niet klaar',
  'button.taskSkip': 'Niet voor mij',
  'button.taskUnskip': 'Toch voor mij',
  'tasks.title': 'Wat je nog te doen hebt',
  'tasks.yearTitle': (p: { year: number }) => `Je taken in jaar ${p.year}`,
  'tasks.overdue': 'De dag is voorbij',
  'tasks.next': 'Dit komt eerst',
  'tasks.habits': 'Een goede gewoonte',
  'tasks.done': 'Gedaan',
  'tasks.toDo': 'Te doen',
  'tasks.skipped': 'Niet voor jou',
  'tasks.undated': 'Zonder vaste dag',
  'tasks.by': (p: { when: string }) => `Tegen ${p.when}`,
  'tasks.was': (p: { when: string }) => `Moest klaar zijn tegen ${p.when}`,
  'tasks.today': 'Vandaag nog',
  'tasks.whenItHappens': 'Pas wanneer het zich voordoet',
  'tasks.doneOn': (p: { when: string }) => `Gedaan op ${p.when}`,
  'tasks.times': (p: { done: number; count: number }) => `${p.done} van ${p.count} gedaan`,
  'tasks.for': (p: { who: string }) => `Geldt voor ${p.who}.`,
  'tasks.proposal': 'Deze dag is een voorstel.',
  'tasks.rest':
    'Niets dat op je wacht. Wat af is, is af: gebruik de ruimte voor iets dat je al lang wou leren, of voor niets.',
  'tasks.noneYear': 'In dit jaar staat er niets op je lijst.',
  'tasks.verify': 'Kijk deze dagen na bij je faculteit: nog niemand heeft ze bevestigd.',
  'tasks.whoSees': 'Deze lijst zie jij alleen.',
  'tasks.saidDone': (p: { title: string }) => `Afgevinkt: ${p.title}`,
  'tasks.saidUndone': (p: { title: string }) => `Staat weer open: ${p.title}`,
  'tasks.saidSkipped': (p: { title: string }) => `Niet voor jou: ${p.title}`,
  'tasks.saidUnskipped': (p: { title: string }) => `Staat er weer bij: ${p.title}`,
  'tasks.same': 'Dat stond er al zo.',
  'tasks.old': 'Dat was een oudere kaart, dus ik veranderde niets. Dit is wat er nu staat.',
  'tasks.which': 'Welke taak bedoel je?',
  'tasks.notDone': 'Die staat niet bij wat je onlangs afvinkte. Dit is je lijst.',
  'tasks.none': 'Voor jou hou ik geen taken bij.',
  'tasks.ofTrainees': 'De taken zijn van wie in opleiding is, en ieder ziet alleen de eigen lijst.',
  'tasks.elsewhere':
    'Wat je tegen wanneer moet indienen, vind je bij je universiteit en in je portfolio. Raak je er niet uit, dan weet de coördinatie raad.',
  'task.unknown': 'Die taak staat niet (meer) op je lijst. Typ **taken** om te zien wat er nu staat.',
};

/** What is said differently in the Netherlands. */
export const nlNLTasks = {
  'tasks.by': (p: { when: string }) => `Uiterlijk ${p.when}`,
  'tasks.was': (p: { when: string }) => `Moest klaar zijn op ${p.when}`,
  'tasks.rest':
    'Er wacht niets op je. Wat af is, is af: gebruik de ruimte voor iets wat je al lang wilde leren, of voor niets.',
  'tasks.verify': 'Controleer deze dagen bij je faculteit: nog niemand heeft ze bevestigd.',
  'tasks.none': 'Voor jou houd ik geen taken bij.',
  'tasks.elsewhere':
    'Wat je wanneer moet inleveren, vind je bij je universiteit en in je portfolio. Kom je er niet uit, dan weet de coördinatie raad.',
} satisfies Partial<typeof nlTasks>;
