/** What the bot says by itself, and what a person can change about that. Part of `../nl.ts`. */
export const nlNotices = {
  // the line on a locked phone: no theme, no name
  'notice.reminder': 'Klankbord: een herinnering',
  'notice.change': 'Klankbord: er is iets veranderd',
  'notice.question': 'Klankbord: een korte vraag',
  'notice.repeat': 'Misschien kreeg je dit bericht al. Dan mag je het overslaan.',
  'notice.group': (p: { group: string }) => `Groep ${p.group}`,

  // before a meeting
  'soon.short': (p: { when: string }) =>
    `Jullie zien elkaar op ${p.when}. Typ **sessie** voor het doel en de voorbereiding.`,
  'moved.text': 'De datum is veranderd. Dit is de nieuwe.',
  'moved.cleared': 'De datum die hiervoor stond, geldt niet meer. Een nieuwe is er nog niet.',
  'moved.short': (p: { when: string }) => `De datum is veranderd: het wordt ${p.when}.`,

  // after it
  'button.heldYes': 'Ja, het ging door',
  'button.heldNotYet': 'Nog niet',
  'button.heldNo': 'Nee',
  'button.answer': 'Ging het door?',
  'outcome.title': 'Is het doorgegaan?',
  'outcome.text': (p: { title: string; when: string }) => `Op ${p.when} stond gepland: ${p.title}.`,
  'outcome.short': (p: { when: string }) =>
    `Er stond iets gepland op ${p.when}. Typ **sessie** om te zeggen of het doorging.`,
  'outcome.askAgain': (p: { when: string }) => `Goed. Ik vraag het opnieuw op ${p.when}.`,
  'outcome.notAskedAgain': 'Goed. Zeg het hier zodra het gehouden is.',
  'outcome.no': 'De oude datum is gewist. Kies hier een nieuwe, nu of later.',
  'status.passed': (p: { when: string }) => `Stond gepland op ${p.when}`,
  'held.reported': 'Genoteerd, zoals jij het zegt. Vergist? Je kan het nog 24 uur terugdraaien.',
  'held.asReported': 'Niet stap voor stap met mij gedaan',

  // begun, and not ended
  'button.begunYes': 'Ja, het is klaar',
  'button.begunNotYet': 'Nee, we gaan nog verder',
  'button.begunNo': 'Het ging niet door',
  'begun.title': 'Is het afgerond?',
  'begun.text': (p: { title: string; when: string }) =>
    `Begonnen op ${p.when}: ${p.title}. Dat staat nog op ‘bezig’.`,
  'begun.answers':
    'Is het klaar, dan noteer ik het op die dag, met wat er gedaan is. Ging het niet door, dan staat het weer open, alsof er niet begonnen is.',
  'begun.short': (p: { when: string }) =>
    `Wat op ${p.when} begon, staat nog op ‘bezig’. Typ **sessie** om te zeggen of het klaar is.`,
  'begun.notYet': 'Goed, jullie zijn nog bezig. Rond het hier af zodra het klaar is.',
  'begun.no': 'Het staat weer open, zonder datum. Kies hier een nieuwe, nu of later.',
  'begun.dateStands': 'Het staat weer open. De datum die nog komt, blijft staan.',

  // no next date
  'noDate.title': 'Wanneer zien jullie elkaar weer?',
  'noDate.group': (p: { group: string; since: string }) =>
    `Groep ${p.group} heeft sinds ${p.since} geen volgende datum.`,
  'noDate.pair': (p: { name: string; since: string }) =>
    `Met ${p.name} heb je sinds ${p.since} geen volgende datum.`,
  'noDate.next': (p: { title: string }) => `Wat nu komt: ${p.title}.`,
  'noDate.once': 'Ik vraag dit één keer. De coördinatie ziet alleen om hoeveel groepen het gaat.',
  'noDate.short': 'Er is nog geen volgende datum. Typ **sessie** om er een te kiezen.',

  // a talk that the trainee asks for, and for which little time is left
  'closing.title': 'Wanneer zien jullie elkaar?',
  'closing.text': (p: { name: string; title: string; until: string }) =>
    `Wat nu komt met ${p.name}: ${p.title}. Dat past nog tot en met ${p.until}. Er staat nog geen moment vast.`,
  'closing.once': (p: { name: string }) =>
    `${p.name} neemt het initiatief; zelf een moment voorstellen mag ook. Ik zeg dit één keer.`,
  'closing.short': 'Voor wat nu komt, staat nog geen moment vast. Typ **sessie** om er een te kiezen.',

  // what one gets
  'button.notifications': 'Meldingen',
  'button.saveNotifications': 'Bewaar',
  'button.pause': 'Pauzeer tot die dag',
  'button.resumeNotifications': 'Hervat nu',
  'button.pauseNotifications': 'Pauzeer de meldingen',
  'button.allOff': 'Alles uit',
  'notifications.offTitle': 'Niets meer van mij?',
  'notifications.offText':
    'Met **Alles uit** stuur ik niets meer uit mezelf. Als jij iets vraagt, antwoord ik altijd.',
  'notifications.weekendQuiet': 'In het weekend stuur ik niets uit mezelf.',
  'button.undo': 'Toch niet',
  'notifications.title': 'Meldingen',
  'notifications.explain': 'Zet uit wat je niet wil krijgen. Als jij iets vraagt, antwoord ik altijd.',
  'notifications.reminder': 'Herinneringen vooraf, en een datum die verandert',
  'notifications.question': 'Vragen: ging het door, en wanneer is het volgende?',
  'notifications.digest': 'Het overzicht voor de coördinatie',
  'notifications.always': 'Eén ding zeg ik altijd: dat er een lijst gemaakt is waar jij op staat.',
  'notifications.on': (p: { but: readonly string[] }) =>
    p.but.length === 0 ? 'Je hoort me zodra er iets is.' : `Je hoort me, behalve ${p.but.join(' en ')}.`,
  'notifications.off': 'Je hebt alles uitgezet.',
  'notifications.hours': (p: { from: string; to: string }) => `van ${p.from} tot ${p.to}`,
  'notifications.weekend': 'in het weekend',
  'notifications.pausedUntil': (p: { when: string }) => `Gepauzeerd. Ik begin weer op ${p.when}.`,
  'notifications.saved': 'Bewaard.',
  'notifications.undone': 'Goed, het staat weer zoals het stond.',
  'notifications.same': 'Dat stond al zo ingesteld.',
  'notifications.alreadyDone': 'Er is daarna iets veranderd. Zo staat het nu.',
  'notifications.paused': (p: { when: string }) => `Goed, ik zwijg tot ${p.when}. Die dag begin ik weer.`,
  'notifications.resumed': 'Goed, je hoort me weer.',
  'notifications.pauseTitle': 'Even niets?',
  'notifications.pauseText': 'Na de pauze stuur ik wat dan nog van belang is.',
  'notifications.until': 'Ik begin weer op',
  'notifications.hoursTitle': 'Stille uren',
  'notifications.hoursText':
    'Dan stuur ik niets uit mezelf; wat kan wachten, komt daarna. Werk je ’s nachts? Kies dan uren die jou passen.',
  'notifications.from': 'Stil vanaf',
  'notifications.to': 'Stil tot',
  'notifications.quietWeekend': 'Ook het hele weekend stil',
  'notifications.zone': 'In welke tijdzone?',
  'person.bad-pause': 'Tot wanneer? Kies een dag die nog komt, of typ bijvoorbeeld **pauze tot 5 januari**.',
  'person.bad-hours':
    'Vanaf en tot hoe laat moet ik stil zijn? Vul twee tijden in, bijvoorbeeld 20:00 en 08:00.',
  'person.far-pause': 'Dat is over meer dan een jaar. Kies een dag die dichterbij ligt.',
};

/** What is said differently in the Netherlands. */
export const nlNLNotices = {
  'button.saveNotifications': 'Opslaan',
  'notifications.saved': 'Opgeslagen.',
  'held.reported': 'Genoteerd, zoals jij het zegt. Vergist? Je kunt het nog 24 uur terugdraaien.',
  'notifications.explain': 'Zet uit wat je niet wilt krijgen. Als jij iets vraagt, antwoord ik altijd.',
} satisfies Partial<typeof nlNotices>;
