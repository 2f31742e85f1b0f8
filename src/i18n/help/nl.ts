/** Who the bot is, what it does and does not do, and whom to turn to. Part of `../nl.ts`. */
export const nlHelp = {
  'welcome.title': (p: { name: string }) => `Dag ${p.name}, ik ben Klankbord`,
  'welcome.program': 'Ik ben een programma, geen mens. Ik help je mentorschap op gang te houden.',
  'welcome.privacy':
    'Wat jullie bespreken, hoort niet hier. Ik vraag er nooit naar, bewaar het niet en geef niets door.',
  'welcome.mentor': 'Ik loop met jou door elke sessie: stap voor stap, met de klok erbij.',
  'welcome.trainee': 'Je ziet hier het thema van je volgende sessie en wat je vooraf kan doen.',
  'welcome.coordinator':
    'Je ziet hier het programma, de vaste vragen en een overzicht in grote lijnen. Wat iemand apart doet of zegt, zie je niet.',
  'stranger.text': (p: { contact: string }) =>
    `Dag! Ik ken je nog niet, dus ik kan hier niets voor je doen. Neem contact op met ${p.contact}. Van dit bericht bewaar ik niets.`,
  'elsewhere.text':
    'Ik praat alleen onder vier ogen. Open een privéchat met mij, dan help ik je daar verder.',
  'button.faq': 'Vragen over mentorschap',
  'button.helpCard': 'Noodnummers en hulp',
  'button.help': 'Wat kan je nog meer?',
  'button.allQuestions': 'Alle vragen',

  // help, questions, language
  'help.title': 'Wat kan ik voor je doen?',
  'help.mentor': 'Typ **sessie** om verder te gaan, of kies hieronder.',
  'help.trainee': 'Typ **sessie** voor je volgende thema, of kies hieronder.',
  'help.coordinator': 'Typ **overzicht** om te zien hoe het loopt, of kies hieronder.',
  'help.during': 'In een sessie werkt ook: **volgende stap**, **vorige stap**, **sla over** en **rond af**.',
  'help.always': 'Even geen meldingen: **pauze tot 5 januari**. Een andere taal: **taal en**.',
  'greet.title': (p: { name: string }) => `Dag ${p.name}`,
  'unknown.title': 'Dat begrijp ik niet',
  'unknown.text': 'Misschien bedoel je een van deze drie. Typ **help** voor alles wat ik kan.',
  'meant.title': 'Bedoel je een van deze?',
  'meant.text': 'Ik weet niet zeker wat je bedoelt. Kies hieronder, of typ **help** voor alles wat ik kan.',
  'meant.start-session': 'De volgende sessie',
  'meant.plan': 'Een afspraak maken',
  'meant.availability': 'Zeggen wanneer ik wel of niet kan',
  'meant.reschedule': 'Een afspraak verzetten',
  'meant.cancel': 'Een afspraak afzeggen',
  'meant.consent-review': 'Mijn toestemmingen',
  'meant.withdraw-consent': 'Mijn toestemming intrekken',
  'meant.tasks': 'Mijn taken',
  'meant.learning-goals': 'Mijn leerdoelen',
  'meant.evaluation-form': 'Het evaluatieformulier',
  'meant.hours': 'Mijn uren',
  'meant.export-my-data': 'Mijn gegevens opvragen',
  'tooLong.title': 'Dat is me te lang',
  'tooLong.text': (p: { count: number }) =>
    `Ik lees hoogstens ${p.count} tekens per bericht. Zeg het korter, of typ **help** voor alles wat ik kan.`,
  'outOfScope.text': 'Daar kan ik niet mee helpen: ik ken alleen het mentorschap.',
  'patientData.text':
    'Schrijf hier niets over patiënten, alsjeblieft. Ik bewaar dit bericht niet. Verwijder het zelf uit de chat.',
  'notYet.plan':
    'Op jullie agenda’s ben ik hier niet aangesloten. Spreek samen af; een mentor kan de datum noteren bij de sessie.',
  'notYet.other': 'Dat kan ik nog niet.',
  'courtesy.thanks': 'Graag gedaan.',
  'courtesy.fine': 'Goed. Als je iets nodig hebt, ben ik er.',
  'courtesy.yes': 'Ik vroeg je nu niets, dus met ‘ja’ verandert er niets. Dit kan je kiezen.',
  'courtesy.running': (p: { title: string }) => `Jullie zijn nog bezig met ${p.title}.`,
  'tired.text':
    'Dat klinkt zwaar. Rust gaat voor; wat hier staat, blijft staan. Bij wie je terechtkan, staat bij de nummers.',
  'distress.self':
    'Dat klinkt zwaar, en je hoeft het niet alleen te dragen: hier staat wie er nu voor je is.',
  'distress.other':
    'Goed dat je je dit aantrekt: vraag rechtstreeks hoe het gaat, luister, en praat er zelf ook met iemand over.',
  'distress.harm':
    'Wat er ook gebeurd is, je hoeft er niet alleen mee te blijven zitten: hier staat bij wie je terechtkan.',
  'distress.loss': 'Dat weegt zwaar: praat erover met iemand die je vertrouwt, of met iemand die hier staat.',
  'stopped.text': 'Goed, laat maar. Er is niets veranderd.',
  'faq.title': 'Vragen over mentorschap',
  'faq.empty': 'Voor dit programma staan er nog geen vragen klaar.',
  'fallback.note': (p: { language: string }) =>
    `Deze tekst bestaat nog niet in het Nederlands, daarom in het ${p.language}.`,
  'fallback.nl': 'Nederlands',
  'fallback.en': 'Engels',
  'fallback.fr': 'Frans',

  // numbers
  'helpCard.title': 'Hulp, nu of later',
  'helpCard.program': 'Ik ben een programma. Niemand leest dit mee, en ik bewaar niet dat je dit opende.',
  'helpCard.programSaid': 'Ik ben een programma: niemand leest mee, en ik bewaar hier niets van.',
  'helpCard.danger': 'Nu hulp nodig',
  'helpCard.other': 'Meer hulp',
  'helpCard.doctors': 'Voor artsen',
  'helpCard.assesses': 'Let op: deze persoon beoordeelt ook wie in opleiding is.',
  'helpCard.answersIn': (p: { language: string }) => `antwoordt in het ${p.language}`,
  'helpCard.checked': (p: { day: string }) => `nagekeken op ${p.day}`,
  'helpCard.hours': (p: { hours: string }) => `bereikbaar: ${p.hours}`,
  'refusal.title': 'Dat ging niet',
  'refusal.notForYou': 'Dat toon ik hier niet',
  'wish.unknown': 'Deze knop ken ik niet (meer). Typ **sessie** om verder te gaan.',
  'wish.malformed':
    'Met deze knop klopt iets niet. Typ **sessie** voor een nieuwe kaart; er is niets veranderd.',
  'wish.crashed': 'Er ging iets mis aan mijn kant. Wat bevestigd was, is bewaard. Probeer het zo nog eens.',
  'wish.unclear-date':
    'Die datum kan ik niet met zekerheid lezen. Schrijf eerst het jaar, dan de maand en de dag: **2026-11-24**.',
  'wish.unclear-clock': 'Dat uur kan ik niet met zekerheid lezen. Schrijf het met vier cijfers: **17:30**.',
  'store.contended': 'Er veranderde op hetzelfde moment iets anders. Probeer het nog eens.',
  'faq.unknown': 'Die vraag staat er niet (meer) bij.',
};

/** What is said differently in the Netherlands. */
export const nlNLHelp = {
  'welcome.title': (p) => `Hallo ${p.name}, ik ben Klankbord`,
  'welcome.trainee': 'Je ziet hier het thema van je volgende sessie en wat je vooraf kunt doen.',
  'stranger.text': (p) =>
    `Hallo! Ik ken je nog niet, dus ik kan hier niets voor je doen. Neem contact op met ${p.contact}. Van dit bericht bewaar ik niets.`,
  'greet.title': (p) => `Hallo ${p.name}`,
  'button.help': 'Wat kun je nog meer?',
  'help.during':
    'In een sessie werkt ook: **volgende stap**, **vorige stap**, **overslaan** en **afronden**.',
  'refusal.notForYou': 'Dat laat ik hier niet zien',
  'courtesy.yes': 'Ik vroeg je nu niets, dus met ‘ja’ verandert er niets. Dit kun je kiezen.',
  'tired.text':
    'Dat klinkt zwaar. Rust gaat voor; wat hier staat, blijft staan. Bij wie je terechtkunt, staat bij de nummers.',
  'distress.harm':
    'Wat er ook gebeurd is, je hoeft er niet alleen mee te blijven zitten: hier staat bij wie je terechtkunt.',
  'wish.unclear-clock': 'Die tijd kan ik niet met zekerheid lezen. Schrijf hem met vier cijfers: **17:30**.',
} satisfies Partial<typeof nlHelp>;
