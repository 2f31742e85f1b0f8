/** Help, and the question whether a mentor may write to somebody. Part of `../nl.ts`. */
export const nlReferral = {
  // the line on a locked phone: neither what it is about nor whom
  'notice.personal': 'Klankbord: er staat iets voor je klaar',

  // help, by need
  'referral.title': 'Waar heb je nu iets aan?',
  'referral.titleMentor': 'Verder helpen',
  'referral.intro':
    'Kies wat het dichtst in de buurt komt. Wat je hier bekijkt, bewaar ik niet en tel ik niet.',
  'referral.noneNamed': 'Je begeleidt niemand met die naam.',
  'referral.notForOthers':
    'Dit is hulp voor jou. Hulp voor iemand anders vraagt die persoon zelf, of de mentor.',
  'need.danger': 'Er is nu gevaar',
  'need.talk': 'Iemand om mee te praten',
  'need.ill': 'Ziek of uitgeput',
  'need.conflict': 'Een conflict of ongewenst gedrag',
  'need.rules': 'Regels en beoordeling',
  'need.substances': 'Alcohol, medicatie of andere middelen',
  'need.contract': 'Contract en loon',
  'need.small': 'Iets kleins',
  'help.hears': (p: { who: string }) => `Je spreekt met ${p.who}.`,
  'discretion.anonymous': 'Je naam is niet nodig.',
  'discretion.secrecy': 'Gebonden aan het beroepsgeheim.',
  'discretion.consent': 'Doet niets zonder jouw ja.',
  'discretion.own-rules': 'Heeft eigen regels: vraag eerst wat er met je verhaal gebeurt.',
  'discretion.assesses': 'Beoordeelt ook. Vertel daar alleen wat je daar kwijt wilt.',
  'discretion.unknown': 'Of het onder jullie blijft, weet ik niet: vraag het eerst.',
  'speed.now': 'Meteen.',
  'speed.days': 'Binnen enkele dagen.',
  'speed.weeks': 'Reken op weken wachttijd.',
  'speed.unknown': 'Hoe snel het gaat, weet ik niet.',
  'cost.free': 'Gratis.',
  'cost.paid': 'Je betaalt zoals bij elke raadpleging.',
  'cost.unknown': 'Of het iets kost, weet ik niet.',
  'help.checkFirst': 'Kijk dit eerst na: het voorbije jaar niet gecontroleerd.',
  'help.checkNumber': 'Kijk dit eerst na: het voorbije jaar niet gecontroleerd, dus zonder nummer.',
  'help.askWhere': (p: { contact: string }) => `Hoe je daar terechtkomt: vraag het aan ${p.contact}.`,
  'button.otherHelp': 'Andere hulp',
  'button.referral': 'Hulp zoeken',

  // four ways
  'ways.title': (p: { role: string }) => `Iets laten weten aan je ${p.role}?`,
  'ways.titleMentor': (p: { role: string; name: string }) =>
    `Voor ${p.name}: iets laten weten aan de ${p.role}?`,
  'ways.text':
    'Vier wegen, en geen ervan is de beste. Jij kiest. Er vertrekt niets voordat jij ja zegt tegen de tekst en de persoon.',
  'ways.textMentor': (p: { name: string }) =>
    `Vier wegen, en geen ervan is de beste. ${p.name} kiest. Er vertrekt niets voordat ${p.name} ja zegt tegen de tekst en de persoon.`,
  'way.self': 'Ik doe het zelf',
  'way.together': 'Samen met mijn mentor',
  'way.mentor': 'Mijn mentor stuurt het',
  'way.someone-else': 'Iemand anders',
  'way.selfMentor': (p: { name: string }) => `${p.name} doet het zelf`,
  'way.togetherMentor': 'Samen',
  'way.mentorMentor': 'Ik stuur het',
  'ways.titleGroup': (p: { role: string }) => `Iets laten weten aan een ${p.role}?`,
  'ways.whomButton': 'Kies over wie',
  'ways.whom': 'Over wie gaat het?',
  'ways.whomText': 'Zolang je niets vraagt, weet niemand dat je dit bekijkt.',

  // the own way
  'self.title': 'Een tekst om over te nemen',
  'self.text': 'Neem hem over en verander wat je wilt. Ik stuur hem nergens heen en ik bewaar hem niet.',
  'self.titleMentor': (p: { name: string }) => `Een tekst die ${p.name} zelf kan sturen`,
  'self.textMentor':
    'Geef hem door als je dat zinvol vindt. Ik stuur hem nergens heen en ik bewaar hem niet.',
  'self.message': (p: { name: string; who: string }) =>
    `Beste ${p.name},\n\nHebt u deze week even tijd voor mij? Ik zeg u graag zelf waarover het gaat.\n\nMet vriendelijke groeten,\n${p.who}`,
  'self.someone': 'collega',
  'together.title': 'Samen',
  'together.text': 'Spreek eerst af. Dan beslissen jullie samen wat er gezegd wordt, door wie en aan wie.',
  'else.title': 'Iemand anders',
  'else.text': 'Deze mensen beoordelen niet. Ze helpen ook als er niets naar iemand anders vertrekt.',

  // the mentor asks
  'ask.title': (p: { name: string }) => `${p.name} eerst vragen`,
  'ask.text': (p: { name: string }) =>
    `${p.name} krijgt de vraag in de eigen chat, met de tekst erbij. Zegt ${p.name} nee of niets, dan ` +
    'hoor je na 72 uur alleen dat de vraag gesloten is. Zolang ze openstaat, stel je geen tweede.',
  'ask.what': (p: { name: string }) =>
    `De tekst vraagt in jouw naam om even te praten, en zegt niet waarover. ${p.name} kan hem veranderen.`,
  'ask.textNone': (p: { name: string }) =>
    `Ik ken niemand om naar te schrijven. ${p.name} kan zelf zeggen aan wie, of jij stelt iemand voor.`,
  'ask.to': (p: { role: string; name: string }) => `Naar ${p.role} ${p.name}`,
  'ask.mayWrite': (p: { role: string; name: string }) => `Vraag of ik ${p.role} ${p.name} mag schrijven`,
  'ask.open': (p: { name: string }) => `Vraag het aan ${p.name}`,
  'ask.propose': 'Stel deze persoon voor',
  'ask.own': 'Aan wie?',
  'ask.ownText': (p: { mentor: string }) =>
    `Kies eerst aan wie. Daarna zie je de tekst. ${p.mentor} weet van niets zolang je geen ja zegt.`,
  'recipient.label': 'Naam en e-mailadres',
  'recipient.hint': 'Lies Maes <lies.maes@ziekenhuis.be>',

  // the question to the trainee
  'consent.title': (p: { mentor: string; role: string; name: string }) =>
    `Wil je dat ${p.mentor} dit bericht stuurt naar ${p.role} ${p.name}?`,
  'consent.address': (p: { email: string }) => `Het gaat naar ${p.email}, en naar niemand anders.`,
  'consent.exact': 'Dit is de tekst, woord voor woord.',
  'consent.subject': (p: { subject: string }) => `Onderwerp: ${p.subject}`,
  'consent.free': (p: { name: string }) => `Je hoeft dit niet te doen, en ${p.name} weet nu van niets.`,
  'consent.ifNo': (p: { mentor: string }) =>
    `Zeg je nee of niets, dan krijgt ${p.mentor} in beide gevallen hetzelfde te zien, op hetzelfde moment: dat de vraag gesloten is.`,
  'consent.ifNoOwn': (p: { mentor: string }) => `${p.mentor} weet van niets zolang je geen ja zegt.`,
  'consent.ifYesDraft': (p: { mentor: string }) =>
    `Zeg je ja, dan komt deze tekst als concept in de mailbox van ${p.mentor}, die hem leest en verstuurt.`,
  'consent.ifYesCopy': (p: { mentor: string }) =>
    `Zeg je ja, dan krijgt ${p.mentor} deze tekst te zien om hem zelf te versturen.`,
  'consent.takeBack':
    'Intrekken lukt tot het verstuurd is. Daarna haal ik het niet terug; dan krijg je een tekst om te zeggen dat je het niet meer wilt.',
  'consent.expires': (p: { when: string }) => `Deze vraag vervalt op ${p.when}. Ik herinner je er niet aan.`,
  'consent.yes': 'Ja, stuur precies dit',
  'consent.no': 'Nee',
  'consent.rewrite': 'Ik pas de tekst aan',
  'consent.other': 'Iemand anders',
  'consent.typedYes':
    'Typen geldt hier niet als ja of nee: zo antwoord je nooit per ongeluk. Kies op de kaart.',
  'consent.given': 'Je zei ja',
  'consent.givenText': (p: { mentor: string }) =>
    `Over een minuut of twee gaat de tekst naar ${p.mentor}. Trek je in voor het zover is, dan merkt ` +
    'niemand iets; daarna lukt het ook nog, tot hij verstuurd is. Met de knop, of typ “trek mijn ja in”.',
  'consent.withdraw': 'Trek mijn ja in',
  'consent.saidNo': 'Je zei nee',
  'consent.declinedText': (p: { mentor: string; when: string }) =>
    `${p.mentor} ziet dat niet. Op ${p.when} krijgt ${p.mentor} alleen te zien dat de vraag gesloten is, net zoals wanneer je niets had gezegd.`,
  'consent.declinedOwn': 'Er is niets verstuurd, en niemand wist ervan.',
  'consent.tell': 'Zeg mijn mentor dat ik nee zei',
  'consent.told': (p: { mentor: string }) => `${p.mentor} weet dat je nee zei.`,
  'consent.again': 'Ik kijk er opnieuw naar',
  'consent.withdrawnTitle': 'Je hebt het ingetrokken',
  'consent.withdrawnText': (p: { mentor: string; when: string }) =>
    `Er vertrekt niets. ${p.mentor} ziet niet dat je iets introk: op ${p.when} staat er alleen dat de vraag gesloten is.`,
  'consent.withMentor': (p: { mentor: string }) => `De tekst ligt bij ${p.mentor}`,
  'consent.withMentorText': (p: { when: string }) =>
    `Voor zover ik weet is hij nog niet verstuurd. Intrekken lukt nog. Op ${p.when} vervalt je ja vanzelf.`,
  'consent.sent': 'Je bericht is verstuurd',
  'consent.sentText': (p: { mentor: string; role: string; name: string; when: string }) =>
    `${p.mentor} stuurde het naar ${p.role} ${p.name} op ${p.when}.`,
  'consent.sentWhen': (p: { when: string }) => `Dat was op ${p.when}. De tekst is gewist.`,
  'sent.same': 'Het was precies de tekst waar ja op gezegd is.',
  'sent.other': 'Let op: wat er in de mailbox staat, is niet precies de tekst waar ja op gezegd is.',
  'sent.unseen': 'Outlook nam het aan, maar ik vind de verstuurde mail niet terug.',
  'sent.by-hand': 'Dat gebeurde buiten mij om: nakijken kan ik het niet.',
  'consent.retract': 'Toch liever niet?',
  'consent.retractText': 'Terughalen lukt niet meer. Deze tekst is er om te sturen, of te laten sturen:',
  'consent.retractMessage': (p: { name: string; who: string }) =>
    `Beste ${p.name},\n\nU kreeg een bericht over ${p.who}. Dat mag u als niet verstuurd beschouwen. Er ` +
    'hoeft niets mee te gebeuren.\n\nMet vriendelijke groeten',
  'consent.followUp': (p: { mentor: string }) =>
    `Twee weken na het versturen vraag ik ${p.mentor} één keer of jullie weten hoe het verder gaat. Wil je dat niet, dan merkt niemand dat.`,
  'consent.noFollowUp': 'Vraag hier niets meer over',
  'consent.followUpClosed': (p: { mentor: string }) =>
    `Ik vraag ${p.mentor} hier niets meer over. Niemand ziet dat je daarvoor koos.`,
  'consent.closed': 'Deze vraag is gesloten',
  'consent.closedText': 'Er vertrekt niets.',
  'consent.closedByHand': (p: { mentor: string }) =>
    `Van hieruit vertrekt niets. Of ${p.mentor} de tekst al zelf verstuurd had, weet ik niet.`,
  'referral.leaving':
    'Het bericht was net aan het vertrekken. Ik zoek uit of het nog tegengehouden is, en laat het je weten.',
  'consent.left': 'Het concept was er al: het ligt nu bij de verwijderde items in de mailbox van je mentor.',
  'consent.none': 'Er staat niets open',
  'consent.noneText': 'Er is geen vraag waar je nog op hoeft te antwoorden, en er vertrekt niets.',

  // another text, another person
  'rewrite.title': 'Hoeveel zeg je?',
  'rewrite.text': 'Kies. Daarna zie je de tekst opnieuw, en pas dan zeg je ja of nee.',
  'rewrite.level1': 'Alleen: graag een moment om te praten',
  'rewrite.level2': 'Met één woord erbij',
  'rewrite.level3': 'Mijn eigen tekst',
  'rewrite.topicLabel': 'Het gaat over',
  'topic.planning': 'de planning',
  'topic.supervision': 'de begeleiding',
  'topic.evaluation': 'de evaluatie',
  'topic.cooperation': 'de samenwerking',
  'rewrite.textLabel': 'Mijn tekst',
  'rewrite.textHint':
    'Zo gaat hij weg, met erbij dat hij van jou komt. Liever niets over je gezondheid, over patiënten of over anderen.',
  'rewrite.showTopic': 'Toon de tekst met dit woord',
  'rewrite.showText': 'Toon mijn tekst',
  'rewrite.who': 'Aan wie dan wel?',
  'rewrite.whoText': 'Kies of typ iemand. Daarna zie je alles opnieuw, en pas dan zeg je ja of nee.',
  'rewrite.showWho': 'Toon het zo',
  'button.backToQuestion': 'Terug naar de vraag',

  // what the mentor sees
  'draft.waiting': (p: { name: string }) => `Je vraag aan ${p.name} staat open`,
  'draft.waitingText': (p: { when: string }) =>
    `Komt er een ja, dan krijg je de tekst. Anders hoor je op ${p.when} alleen dat ze gesloten is.`,
  'draft.stillWaiting': 'Net nagekeken: ze staat nog open.',
  'draft.title': (p: { name: string }) => `${p.name} zei ja`,
  'draft.inOutlook': (p: { role: string; name: string }) =>
    `Het concept voor ${p.role} ${p.name} staat in je mailbox. Lees het, en verander niets: alleen op deze tekst is ja gezegd.`,
  'draft.toCopy': (p: { role: string; name: string; email: string }) =>
    `Stuur deze tekst zelf naar ${p.role} ${p.name}, ${p.email}. Verander er niets aan: alleen hierop is ja gezegd.`,
  'draft.until': (p: { when: string }) => `Dat ja geldt tot ${p.when}.`,
  'draft.sending':
    'Het is onderweg. Ik kijk na of het vertrokken is en stuur het nooit uit mezelf een tweede keer.',
  'draft.open': 'Open in Outlook',
  'draft.send': 'Stuur nu',
  'draft.discard': 'Gooi het concept weg',
  'draft.sentByHand': 'Ik heb het verstuurd',
  'draft.discardCopy': 'Ik stuur het niet',
  'draft.refresh': 'Kijk opnieuw',
  'mailed.title': 'Het bericht is verstuurd',
  'mailed.text': (p: { role: string; name: string; when: string }) =>
    `Naar ${p.role} ${p.name}, op ${p.when}.`,
  'draft.refused': (p: { name: string }) => `${p.name} koos ervoor dit niet te doen`,
  'draft.refusedText': (p: { name: string }) =>
    `${p.name} wilde dat je dat weet. Vraag niet waarom, en laat weten dat het goed is.`,
  'draft.closed': 'Deze vraag is gesloten',
  'draft.closedText': 'Er vertrekt niets, en stuur ook zelf niets. Meer is er niet over te zeggen.',

  // two weeks later
  'followUp.title': 'Hoe gaat het verder?',
  'followUp.text': (p: { name: string }) =>
    `Twee weken geleden stuurde je een bericht voor ${p.name}. Weten jullie wat de volgende stap is? Je hoeft niet te antwoorden, en ik bewaar er niets van.`,

  'followUp.together': 'Spreek erover af',

  // what is written to a stagemeester
  'message.subject': 'Vraag om even te overleggen',
  'message.level1': (p: { name: string; who: string; mentor: string }) =>
    `Beste ${p.name},\n\n${p.who} vraagt of u deze week tijd hebt om even te praten, en heeft mij ` +
    `gevraagd dat door te geven. Over de inhoud zeg ik niets.\n\nMet vriendelijke groeten,\n${p.mentor}`,
  'message.level2': (p: { name: string; who: string; mentor: string; topic: string }) =>
    `Beste ${p.name},\n\n${p.who} vraagt of u deze week tijd hebt om even te praten over ${p.topic}, en ` +
    'heeft mij gevraagd dat door te geven. Meer zeg ik niet over de inhoud.\n\nMet vriendelijke ' +
    `groeten,\n${p.mentor}`,
  'message.level3': (p: { name: string; who: string; mentor: string; text: string }) =>
    `Beste ${p.name},\n\nIn opdracht van ${p.who} stuur ik u dit bericht, zoals ${p.who} het geschreven ` +
    `heeft:\n\n${p.text}\n\nMet vriendelijke groeten,\n${p.mentor}`,

  // refusals
  'referral.unknown': 'Dat vind ik niet (meer) bij jou. Er is niets veranderd.',
  'referral.not-yours': 'Dat is niet voor jou om te vragen. Er is niets veranderd.',
  'referral.waiting': 'Die vraag staat nog open. Zolang dat zo is, stel je geen tweede.',
  'referral.mentor-is-recipient':
    'Dat lukt niet: wie het bericht zou sturen, is ook wie het zou krijgen. Kies een andere weg.',
  'referral.mentor-assesses':
    'Dat lukt niet: een mentor die deze persoon beoordeelt, stuurt niets. Kies een andere weg.',
  'referral.no-mentor': 'Er is nu geen mentor die het kan sturen. Kies een andere weg.',
  'referral.bad-recipient': 'Schrijf een naam en een e-mailadres, zoals: Lies Maes <lies.maes@ziekenhuis.be>',
  'referral.no-recipient': 'Kies eerst aan wie.',
  'referral.bad-text': 'Schrijf een tekst, en maak hem niet langer dan 2000 tekens.',
  'referral.off':
    'Dat staat hier uit: er is geen plaats waar een tekst veilig bewaard wordt. De andere wegen werken.',
  'consent.not-yours':
    'Alleen de persoon over wie het gaat, antwoordt hierop, in de eigen chat. Er is niets veranderd.',
  'consent.superseded': 'De tekst of de persoon is intussen een andere. Kijk op de nieuwste kaart.',
  'consent.expired': 'De tijd hiervoor is voorbij. Er vertrekt niets.',
  'consent.withdrawn': 'Dit werd ingetrokken. Er vertrekt niets.',
  'consent.declined': 'Hier is nee op gezegd. Er vertrekt niets.',
  'consent.used':
    'Dit ja is al gebruikt, voor één bericht. Voor een ander bericht is een nieuwe vraag nodig.',
  'consent.not-given': 'Hier is geen ja op gezegd. Er vertrekt niets.',
  'draft.not-ready': 'Er is nog niets om te sturen.',
  'draft.no-sending': 'Van hieruit sturen staat uit. Stuur het concept in Outlook.',
  'draft.edited':
    'In Outlook staat nu iets anders dan waar ja op gezegd is. Daarom stuur ik het niet. Zet de tekst terug, of gooi het concept weg.',
  'draft.gone': 'Het concept is er niet meer. Er is niets verstuurd.',
  'draft.sent': 'Het bericht is al verstuurd.',
};

/** Where the Netherlands says it otherwise. */
export const nlNLReferral = {
  'need.contract': 'Contract en salaris',
  'cost.paid': 'Je betaalt zoals bij elk doktersbezoek.',
  'help.checkFirst': 'Kijk dit eerst na: het afgelopen jaar niet gecontroleerd.',
  'help.checkNumber': 'Kijk dit eerst na: het afgelopen jaar niet gecontroleerd, dus zonder nummer.',
  'self.message': (p: { name: string; who: string }) =>
    `Beste ${p.name},\n\nHeeft u deze week even tijd voor mij? Ik vertel u graag zelf waarover het gaat.\n\nMet vriendelijke groet,\n${p.who}`,
  'consent.retractMessage': (p: { name: string; who: string }) =>
    `Beste ${p.name},\n\nU kreeg een bericht over ${p.who}. Dat mag u als niet verstuurd beschouwen. Er hoeft niets mee te gebeuren.\n\nMet vriendelijke groet`,
  'consent.given': 'Je hebt ja gezegd',
  'consent.saidNo': 'Je hebt nee gezegd',
  'message.level1': (p: { name: string; who: string; mentor: string }) =>
    `Beste ${p.name},\n\n${p.who} vraagt of u deze week tijd heeft om even te praten, en heeft mij ` +
    `gevraagd dat door te geven. Over de inhoud zeg ik niets.\n\nMet vriendelijke groet,\n${p.mentor}`,
  'message.level2': (p: { name: string; who: string; mentor: string; topic: string }) =>
    `Beste ${p.name},\n\n${p.who} vraagt of u deze week tijd heeft om even te praten over ${p.topic}, en ` +
    'heeft mij gevraagd dat door te geven. Meer zeg ik niet over de inhoud.\n\nMet vriendelijke ' +
    `groet,\n${p.mentor}`,
  'message.level3': (p: { name: string; who: string; mentor: string; text: string }) =>
    `Beste ${p.name},\n\nIn opdracht van ${p.who} stuur ik u dit bericht, zoals ${p.who} het geschreven ` +
    `heeft:\n\n${p.text}\n\nMet vriendelijke groet,\n${p.mentor}`,
} satisfies Partial<typeof nlReferral>;
