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
  'tasks.whenKnown': 'Zodra je de dag kent',
  'tasks.doneOn': (p: { when: string }) => `Gedaan op ${p.when}`,
  'tasks.times': (p: { done: number; count: number }) => `${p.done} van ${p.count} gedaan`,
  'tasks.for': (p: { who: string }) => `Geldt voor ${p.who}.`,
  'tasks.proposal': 'Deze dag is een richtdatum.',
  'tasks.rest':
    'Niets dat op je wacht. Wat af is, is af: gebruik de ruimte voor iets dat je al lang wou leren, of voor niets.',
  'tasks.how': 'Druk op ○ als iets klaar is, op de regel voor al de rest.',
  'tasks.noneYear': 'In dit jaar staat er niets op je lijst.',
  'tasks.verify': 'Kijk deze dagen na bij je faculteit: nog niemand heeft ze bevestigd.',
  'tasks.verifyThis': 'Nog niet bevestigd: kijk het na bij je faculteit.',
  'tasks.whoSeesOwn': 'Deze lijst zie jij alleen.',
  'tasks.whoSees': 'Deze lijst zie jij alleen, behalve wat je deelt.',
  'tasks.saidDone': (p: { title: string }) => `Afgevinkt: ${p.title}`,
  'tasks.saidUndone': (p: { title: string }) => `Staat weer open: ${p.title}`,
  'tasks.saidSkipped': (p: { title: string }) => `Niet voor jou: ${p.title}`,
  'tasks.saidUnskipped': (p: { title: string }) => `Staat er weer bij: ${p.title}`,
  'tasks.same': 'Dat stond er al zo.',
  'tasks.old': 'Dat was een oudere kaart, dus ik veranderde niets. Dit is wat er nu staat.',
  'button.course': 'Onderbreking of deeltijds',
  'button.notePause': 'Noteer de onderbreking',
  'button.notePace': 'Noteer mijn werktijd',
  'button.dropCourse': 'Haal dit weg',
  'tasks.courseTitle': 'Als je opleiding onderbroken is of deeltijds',
  'tasks.courseLine': 'De dagen van je taken schuiven mee. Wat af is, blijft af. Waarom vraag ik niet.',
  'tasks.pauseTitle': 'Een onderbreking',
  'tasks.pauseFrom': 'Eerste dag van de onderbreking',
  'tasks.pauseBack': 'Eerste dag terug; laat leeg zolang je die niet kent',
  'tasks.paceTitle': 'Deeltijds, of weer voltijds',
  'tasks.share': 'Hoeveel van voltijds',
  'tasks.shareFrom': 'Vanaf welke dag',
  'tasks.shareOf': (p: { share: number }) => (p.share === 100 ? 'Voltijds' : `${p.share} %`),
  'tasks.pauseLine': (p: { from: string; back: string }) =>
    `Onderbroken vanaf ${p.from}, terug op ${p.back}.`,
  'tasks.pauseOpen': (p: { from: string }) =>
    `Onderbroken vanaf ${p.from}. Wanneer je terug bent, is nog open.`,
  'tasks.paceLine': (p: { share: number; from: string }) =>
    p.share === 100 ? `Voltijds vanaf ${p.from}.` : `${p.share} % vanaf ${p.from}.`,
  'tasks.courseFiled': 'Zo staat het bij de coördinatie.',
  'tasks.coursePrivate':
    'Wat je hier noteert, zie jij alleen: niet je mentor en niet de coördinatie. Bij je faculteit meld je het zelf.',
  'tasks.courseSaved': 'Genoteerd. De dagen van je taken zijn meegeschoven.',
  'tasks.courseBack': 'Het staat weer zoals voordien.',
  'tasks.courseBeforeStart': (p: { when: string }) =>
    `Dat ligt vóór de eerste dag van je opleiding, ${p.when}. Er is niets veranderd.`,
  'tasks.courseBackFirst':
    'De eerste dag terug komt na de eerste dag van de onderbreking. Er is niets veranderd.',
  'tasks.courseFar': 'Dat is meer dan tien jaar ver. Kijk je het jaar even na? Er is niets veranderd.',
  'tasks.courseInFile':
    'De coördinatie heeft dat al voor je genoteerd, en dat gaat voor. Klopt het niet, laat het hun weten.',
  'tasks.againTitle': 'Past het nog?',
  'tasks.again':
    'Je dagen zijn verschoven. Wat je met je mentor afsprak, liet ik staan. Past het nog, dan hoef je niets te doen; anders stel je een andere dag voor.',
  'tasks.readPause': (p: { from: string; back: string }) =>
    `Ik las: onderbroken vanaf ${p.from}, terug op ${p.back}. Druk op de knop om het te noteren.`,
  'tasks.readPauseOpen': (p: { from: string }) =>
    `Ik las: onderbroken vanaf ${p.from}. Vul de eerste dag terug in als je die kent, en druk op de knop.`,
  'tasks.readPace': (p: { share: number; from: string }) =>
    `Ik las: ${p.share === 100 ? 'voltijds' : `${p.share} %`} vanaf ${p.from}. Druk op de knop om het te noteren.`,
  'tasks.readShare': (p: { share: number }) =>
    `Ik las: ${p.share === 100 ? 'voltijds' : `${p.share} %`}. Kies vanaf welke dag, en druk op de knop.`,
  'tasks.readPauseAlone':
    'Ik las dat je opleiding onderbroken is. Vul de eerste dag in, en ook de eerste dag terug als je die kent. Druk dan op de knop.',
  'tasks.readBack': (p: { back: string }) =>
    `Ik las: terug op ${p.back}. Vul nog de eerste dag van de onderbreking in, en druk op de knop.`,
  'tasks.readPart': 'Ik las: deeltijds. Kies hoeveel je werkt en vanaf welke dag, en druk op de knop.',
  'tasks.readPartFrom': (p: { from: string }) =>
    `Ik las: deeltijds vanaf ${p.from}. Kies hoeveel je werkt, en druk op de knop.`,
  'tasks.readThen': (p: { after: string }) =>
    `Wat vanaf ${p.after} geldt, noteer je daarna op dezelfde manier.`,
  'tasks.readLonger':
    'Een opleiding duurt langer door een onderbreking of door deeltijds werk. Noteer dat hieronder, dan schuiven de dagen mee. Genoteerd is er nog niets.',
  'tasks.pauseOrAway': 'Is dat een onderbreking van je opleiding?',
  'tasks.itIsPause': 'Ja, een onderbreking',
  'tasks.itIsAway': 'Nee, dan kan ik alleen niet afspreken',
  'tasks.rests': (p: { back: string }) => `Je opleiding is onderbroken tot ${p.back}. Tot dan moet er niets.`,
  'tasks.restsOpen': 'Je opleiding is onderbroken. Zolang moet er niets.',
  'task.no-share': 'Kies eerst hoeveel je werkt. Er is niets veranderd.',
  'button.happened': 'Het is gebeurd',
  'button.dayKnown': 'Noteer deze dag',
  'tasks.happenedOn': 'Wanneer gebeurde het?',
  'tasks.dayIs': 'Ken je de dag al?',
  'tasks.saidTold': (p: { title: string; when: string }) => `Genoteerd: ${p.title}, ${p.when}`,
  'tasks.saidUntold': (p: { title: string }) => `Weer zonder dag: ${p.title}`,
  'tasks.toldFuture': 'Die dag moet nog komen. Vertel het me als het gebeurd is; er is niets veranderd.',
  'tasks.toldFar': 'Die dag ligt wel heel ver weg. Kijk je het jaar even na? Er is niets veranderd.',
  'tasks.which': 'Welke taak bedoel je?',
  'tasks.whatIsDone':
    'Er loopt nu niets anders, dus je bedoelt misschien een taak. Kies wat klaar is, dan vink ik het af.',
  'tasks.notDone': 'Die staat niet bij wat je onlangs afvinkte. Dit is je lijst.',
  'button.agreeDay': 'Akkoord met deze dag',
  'button.proposeDay': 'Stel deze dag voor',
  'button.sharedDays': 'Tussentijdse deadlines',
  'button.proposeToTrainee': 'Een dag voorstellen',
  'tasks.agreedRow': (p: { when: string }) => `samen tegen ${p.when}`,
  'tasks.proposedRow': (p: { when: string }) => `voorgesteld tegen ${p.when}`,
  'tasks.of': (p: { name: string }) => `Van ${p.name}.`,
  'tasks.officialRow': (p: { when: string }) => `officieel tegen ${p.when}`,
  'tasks.suggestedRow': (p: { when: string }) => `richtdatum ${p.when}`,
  'tasks.yoursRow': (p: { when: string }) => `jouw voorstel: ${p.when}`,
  'tasks.toYouRow': (p: { when: string }) => `voorstel voor jou: ${p.when}`,
  'tasks.suggested': (p: { when: string }) =>
    `Richtdatum: ${p.when}. Samen mogen jullie een andere dag kiezen, ook een latere.`,
  'tasks.official': (p: { when: string }) => `Officiële dag: ${p.when}.`,
  'tasks.noOfficial': 'Een officiële dag is er niet, of ik ken die niet.',
  'tasks.agreed': (p: { when: string }) => `Samen afgesproken: ${p.when}.`,
  'tasks.proposed': (p: { when: string; name: string }) => `${p.name} stelt ${p.when} voor.`,
  'tasks.youProposed': (p: { when: string; name: string }) =>
    `Jij stelde ${p.when} voor. Nu is het aan ${p.name}.`,
  'tasks.interimDay': 'Een tussentijdse deadline',
  'tasks.otherDay': 'Of een andere dag',
  'tasks.bothSee': (p: { name: string }) =>
    `Wat jullie hier afspreken, zien jullie allebei. De rest van je lijst ziet ${p.name} niet, tenzij je iets deelt.`,
  'tasks.mentorSees': (p: { name: string }) =>
    `Van de lijst van ${p.name} zie je alleen wat jullie samen afspreken en wat ${p.name} met je deelt, nooit wat te laat is.`,
  'tasks.dayProposed': 'Voorgesteld. Ik laat het weten zodra er een antwoord is.',
  'tasks.dayAgreed': 'Afgesproken. Jullie zien allebei dezelfde dag.',
  'tasks.dayPast': 'Die dag is al voorbij. Kies er een vanaf vandaag.',
  'tasks.dayLate': (p: { when: string }) => `Later dan de officiële dag kan niet: die is ${p.when}.`,
  'tasks.readTold': (p: { when: string }) => `Ik las ${p.when}. Druk op de knop om die dag te noteren.`,
  'tasks.readDay': (p: { when: string }) => `Ik las ${p.when}. Druk op de knop om die dag voor te stellen.`,
  'button.shareTask': (p: { name: string }) => `Delen met ${p.name}`,
  'button.hideTask': 'Niet meer delen',
  'tasks.noneAgreed': (p: { name: string }) => `Met ${p.name} is er nog geen afgesproken.`,
  'tasks.agreedState': (p: { when: string }) => `Samen afgesproken voor ${p.when}.`,
  'tasks.proposedState': (p: { when: string }) => `Voorgesteld voor ${p.when}.`,
  'tasks.onlyYou': 'Nu ziet niemand anders deze taak.',
  'tasks.mentorReads': (p: { name: string }) => `${p.name} ziet de taak, de dag en of het klaar is.`,
  'tasks.skipState': 'Dan staat het niet meer bij wat nog moet. Je kan het terughalen.',
  'tasks.neverLate': 'Dat iets te laat is, ziet niemand anders dan jij.',
  'tasks.saidShared': 'Gedeeld. Dat iets te laat is, zie alleen jij.',
  'tasks.saidHidden': 'Niet meer gedeeld. Niemand anders ziet deze taak nog.',
  'tasks.saidHiddenButDay': 'Niet meer gedeeld. De dag waarover jullie het hebben, zien jullie allebei nog.',
  'tasks.otherMentor': 'Je mentor is intussen iemand anders, dus ik deelde niets.',
  'tasks.isDone': 'klaar',
  'tasks.sharedTitle': 'Wat jullie samen afspreken',
  'tasks.sharedOnly':
    'Je ziet hier alleen wat iemand met je deelt, en de dagen die jullie afspreken of voorstellen. De rest van een takenlijst is van wie ze heeft.',
  'tasks.sharedNone':
    'Er is nog niets afgesproken. Een tussentijdse deadline helpt vaak meer dan een verre einddatum, als jullie hem samen kiezen.',
  'tasks.forWhom': 'Voor wie?',
  'tasks.forWhat': (p: { name: string }) => `Welke taak van ${p.name}?`,
  'tasks.newsProposed': (p: { name: string }) => `${p.name} stelt een tussentijdse deadline voor.`,
  'tasks.newsAgreed': (p: { name: string }) => `${p.name} gaat akkoord.`,
  'tasks.newsSummary': 'Over een tussentijdse deadline',
  'tasks.newsShort': 'Er is nieuws over een tussentijdse deadline. Typ **taken** om te zien wat er staat.',
  'button.remindOff': 'Toch niet herinneren',
  'tasks.reminds': (p: { when: string }) => `Je wordt herinnerd op ${p.when}.`,
  'tasks.remindsBack': 'Je wordt herinnerd zodra je terug bent.',
  'tasks.remindOn': (p: { title: string; when: string }) => `Op ${p.when} herinner ik je aan: ${p.title}`,
  'tasks.remindFriday': (p: { title: string; when: string }) =>
    `In het weekend stuur ik niets. Op ${p.when} herinner ik je aan: ${p.title}`,
  'tasks.remindBack': (p: { title: string; when: string }) =>
    `Je opleiding is dan onderbroken. Op ${p.when} herinner ik je aan: ${p.title}`,
  'tasks.remindWaits': (p: { title: string }) =>
    `Je opleiding is dan onderbroken. Zodra je terug bent, herinner ik je aan: ${p.title}`,
  'tasks.remindOff': (p: { title: string }) => `De herinnering waar je om vroeg, is geschrapt: ${p.title}`,
  'tasks.remind.past': 'Die dag is al voorbij of begonnen. Kies er een vanaf morgen; er is niets veranderd.',
  'tasks.remind.weekend':
    'In het weekend stuur ik niets, en de vrijdag ervoor is al voorbij of begonnen. Kies een dag vanaf maandag; er is niets veranderd.',
  'tasks.remind.done': 'Die taak is al klaar, dus daar herinner ik je niet aan. Er is niets veranderd.',
  'tasks.remind.skipped':
    'Die taak is niet voor jou, zei je, dus daar herinner ik je niet aan. Er is niets veranderd.',
  'tasks.noReminder':
    'Er staat geen herinnering waar je zelf om vroeg. Wat ik uit mezelf laat weten, kies je met **meldingen**.',
  'task.remind-when':
    'Wanneer? Zeg het erbij, zoals **herinner mij op 12 december aan stageplan**, of **een week vooraf** als de taak een dag heeft. Er is niets veranderd.',
  'task.remind-trainee':
    'Aan taken herinner ik alleen wie in opleiding is. Typ **taken** om te zien wat er voor jou staat.',
  'tasks.soonTitle': 'Een herinnering',
  'tasks.soon': 'Dit komt eraan',
  'tasks.asked': 'Zoals je vroeg',
  'tasks.soonSummary': (p: { title: string; others: number }) =>
    `Klankbord herinnert je aan: ${p.title}${p.others > 0 ? ` (en nog ${p.others})` : ''}`,
  'tasks.soonShort': 'Er komt een taak aan. Typ **taken** om te zien wat er staat.',
  'tasks.remindedRow': (p: { when: string }) => `je wordt herinnerd op ${p.when}`,
  'button.addTodo': 'Iets van jezelf erbij',
  'button.allTodos': (p: { count: number }) => `Alles van jezelf (${p.count})`,
  'button.doneTodos': (p: { count: number }) => `Wat af is (${p.count})`,
  'button.keepTodo': 'Bewaar',
  'button.keepTodoSure': 'Toch zo bewaren',
  'button.forgetTodo': 'Wissen',
  'button.forgetTodoSure': 'Ja, wis het voorgoed',
  'todos.own': 'Van jezelf',
  'todo.title': 'Iets van jezelf',
  'todo.label': 'Wat wil je doen? Hoogstens 80 tekens, niets over patiënten of gezondheid',
  'todo.dateLabel': 'Tegen welke dag, als je wilt',
  'todo.foot':
    'Niemand anders leest dit, ook je mentor niet. Ik bewaar het versleuteld, tot je het wist of tot dertig dagen nadat het klaar is.',
  'todo.noted': 'Dit lees ik als iets van jezelf. Bewaard is er nog niets: dat doet de knop.',
  'todo.read':
    'Dat ken ik niet als taak van je opleiding. Als iets van jezelf kan het er wel bij; bewaard is er nog niets.',
  'todo.empty': 'Er staat nog niets. Schrijf in enkele woorden wat je wilt doen.',
  'todo.patient':
    'Dit lijkt over een patiënt of over iemands gezondheid te gaan, dus ik bewaarde nog niets. ' +
    'Schrijf liever alleen wat jij moet doen, zonder naam, bed of kamer. Gaat het over iets anders, dan kan je het zo bewaren.',
  'todo.too-long': 'Dat zijn meer dan 80 tekens, dus ik bewaarde niets. Maak het korter.',
  'todo.past':
    'Die dag is al voorbij, dus ik bewaarde niets. Kies er een vanaf vandaag, of laat de dag leeg.',
  'todo.no-day': 'Die dag kon ik niet lezen, dus ik bewaarde niets. Kies een dag, of laat het veld leeg.',
  'todo.used': 'Van die kaart bewaarde ik al iets anders. Druk nog eens, dan komt dit erbij.',
  'todo.enough': 'Er staan er al twintig open, dus ik bewaarde niets. Vink er eerst een af of wis er een.',
  'todo.saved': 'Bewaard. Niemand anders ziet het.',
  'todo.done': 'Afgevinkt. Over dertig dagen is het weg.',
  'todo.undone': 'Staat weer open.',
  'todo.gone': 'Gewist, voorgoed.',
  'todo.forget': 'Dit wissen?',
  'todo.forgetText': 'Gewist is voorgoed weg, ook voor mij.',
  'todo.forgetState': 'Meteen en voorgoed.',
  'todo.goneLater': 'Meteen en voorgoed; anders is het weg dertig dagen nadat het klaar was.',
  'todo.stays': 'Er wordt niets gewist.',
  'todo.off':
    'Wat je voor jezelf opschrijft, bewaar ik hier niet: daar is op deze server geen sleutel voor ingesteld.',
  'todo.none-here': 'Een eigen lijst is er voor wie in opleiding is, in een programma met taken.',
  'todo.unknown': 'Dat staat niet (meer) op je lijst. Typ **taken** om te zien wat er nu staat.',
  'kept.todos':
    'En wat je op je takenlijst zelf opschrijft. Dat bewaar ik versleuteld, tot je het wist of tot dertig ' +
    'dagen nadat het klaar is. Jij leest het, niemand anders.',
  'task.no-mentor':
    'Er is niemand om het mee af te spreken: je groep heeft geen mentor. De coördinatie weet meer.',
  'task.no-day': 'Kies eerst een dag. Er is niets veranderd.',
  'tasks.none': 'Voor jou hou ik geen taken bij.',
  'tasks.ofTrainees': 'De taken zijn van wie in opleiding is, en ieder ziet alleen de eigen lijst.',
  'tasks.elsewhere':
    'Wat je tegen wanneer moet indienen, vind je bij je universiteit en in je portfolio. Raak je er niet uit, dan weet de coördinatie raad.',
  'task.unknown': 'Die taak staat niet (meer) op je lijst. Typ **taken** om te zien wat er nu staat.',
};

/** What is said differently in the Netherlands. */
export const nlNLTasks = {
  'tasks.skipState': 'Dan staat het niet meer bij wat nog moet. Je kunt het terughalen.',
  'todo.patient':
    'Dit lijkt over een patiënt of over iemands gezondheid te gaan, dus ik bewaarde nog niets. ' +
    'Schrijf liever alleen wat jij moet doen, zonder naam, bed of kamer. Gaat het over iets anders, dan kun je het zo bewaren.',
  'tasks.whenKnown': 'Zodra je de dag weet',
  'tasks.dayIs': 'Weet je de dag al?',
  'tasks.toldFar': 'Die dag ligt wel heel ver weg. Controleer je het jaar even? Er is niets veranderd.',
  'button.course': 'Onderbreking of deeltijd',
  'tasks.courseTitle': 'Als je opleiding onderbroken is of in deeltijd',
  'tasks.pauseBack': 'Eerste dag terug; laat leeg zolang je die niet weet',
  'tasks.paceTitle': 'In deeltijd, of weer voltijd',
  'tasks.share': 'Hoeveel van voltijd',
  'tasks.shareOf': (p: { share: number }) => (p.share === 100 ? 'Voltijd' : `${p.share}%`),
  'tasks.paceLine': (p: { share: number; from: string }) =>
    p.share === 100 ? `Voltijd vanaf ${p.from}.` : `${p.share}% vanaf ${p.from}.`,
  'tasks.courseBack': 'Het staat weer zoals eerst.',
  'tasks.courseFar': 'Dat is meer dan tien jaar ver. Controleer je het jaar even? Er is niets veranderd.',
  'tasks.courseInFile':
    'De coördinatie heeft dat al voor je genoteerd, en dat gaat voor. Klopt het niet, laat het hun dan weten.',
  'tasks.readPace': (p: { share: number; from: string }) =>
    `Ik las: ${p.share === 100 ? 'voltijd' : `${p.share}%`} vanaf ${p.from}. Druk op de knop om het te noteren.`,
  'tasks.readPauseAlone':
    'Ik las dat je opleiding onderbroken is. Vul de eerste dag in, en ook de eerste dag terug als je die weet. Druk dan op de knop.',
  'tasks.readPart': 'Ik las: in deeltijd. Kies hoeveel je werkt en vanaf welke dag, en druk op de knop.',
  'tasks.readPartFrom': (p: { from: string }) =>
    `Ik las: in deeltijd vanaf ${p.from}. Kies hoeveel je werkt, en druk op de knop.`,
  'tasks.readLonger':
    'Een opleiding duurt langer door een onderbreking of door werken in deeltijd. Noteer dat hieronder, dan schuiven de dagen mee. Genoteerd is er nog niets.',
  'tasks.readShare': (p: { share: number }) =>
    `Ik las: ${p.share === 100 ? 'voltijd' : `${p.share}%`}. Kies vanaf welke dag, en druk op de knop.`,
  'tasks.rests': (p: { back: string }) =>
    `Je opleiding is onderbroken tot ${p.back}. Tot die tijd hoeft er niets.`,
  'tasks.restsOpen': 'Je opleiding is onderbroken. Zolang dat duurt, hoeft er niets.',
  'tasks.by': (p: { when: string }) => `Uiterlijk ${p.when}`,
  'tasks.was': (p: { when: string }) => `Moest klaar zijn op ${p.when}`,
  'tasks.rest':
    'Er wacht niets op je. Wat af is, is af: gebruik de ruimte voor iets wat je al lang wilde leren, of voor niets.',
  'tasks.verify': 'Controleer deze dagen bij je faculteit: nog niemand heeft ze bevestigd.',
  'tasks.verifyThis': 'Nog niet bevestigd: controleer het bij je faculteit.',
  'tasks.none': 'Voor jou houd ik geen taken bij.',
  'tasks.elsewhere':
    'Wat je wanneer moet inleveren, vind je bij je universiteit en in je portfolio. Kom je er niet uit, dan weet de coördinatie raad.',
} satisfies Partial<typeof nlTasks>;
