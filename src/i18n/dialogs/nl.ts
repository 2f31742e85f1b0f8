/** Dialogs: planning, moving, calling off, voting. Part of `../nl.ts`. Nothing says why somebody comes or does not. */
export const nlDialogs = {
  // in full, before and after it stands
  'appointment.full': (p: { when: string; minutes: number; where: string; who: string }) =>
    `${p.when}, ${p.minutes} minuten, ${p.where}, met ${p.who}`,
  'appointment.short': (p: { when: string; who: string }) => `${p.when}, met ${p.who}`,
  'appointment.where.teams': 'via Teams',
  'appointment.where.phone': 'telefonisch',
  'appointment.wholeGroup': (p: { count: number }) => `de groep (${p.count} ASO’s)`,
  'appointment.about': (p: { title: string; who: string }) => `${p.title}, met ${p.who}`,
  'appointment.own': (p: { who: string }) => `Een afspraak met ${p.who}`,

  // questions
  'appointment.whom': 'Met wie, en waarover?',
  'appointment.unmatched': 'Die naam vind ik hier niet. Kies hieronder.',
  'appointment.which': 'Welke afspraak?',
  'appointment.meant': 'Bedoel je dit?',
  'appointment.meantWhich': 'Wat bedoel je?',
  'appointment.remark.holiday': 'Dat is een feestdag.',
  'appointment.remark.mismatch': 'Die weekdag en die datum horen niet samen.',
  'appointment.remark.past': 'Een van beide is al voorbij.',
  'appointment.offers': 'Wanneer past het?',
  'offers.nearest': 'Wat je vroeg, is niet vrij. Dit ligt er het dichtst bij.',
  'offers.notice': (p: { days: number }) =>
    p.days === 1
      ? 'Een afspraak vraag je minstens één dag op voorhand. Dit kan het eerst.'
      : `Een afspraak vraag je minstens ${p.days} dagen op voorhand. Dit kan het eerst.`,
  'offers.taken': 'Dat moment is niet vrij. Dit ligt er het dichtst bij.',
  'offers.no-more': 'Verder vond ik niets. Deze tijden blijven vrij.',
  'offers.roster': 'Je wachtrooster ken ik niet. Dit is vrij in de agenda’s.',
  'appointment.doubted': (p: { days: string }) => `Ik laat ${p.days} weg. Klopt dat?`,
  'appointment.canCome': (p: { when: string; present: number; of: number }) =>
    `${p.when} (${p.present} van ${p.of} kunnen)`,
  'appointment.unread': (p: { who: string }) =>
    `De agenda van ${p.who} kan ik niet lezen, dus daar weet ik niets van.`,
  'appointment.empty': (p: { count: number }) =>
    p.count === 1
      ? 'In 1 agenda staat niets. Niet iedereen houdt er een bij.'
      : `In ${p.count} agenda’s staat niets. Niet iedereen houdt er een bij.`,
  'appointment.seeking': 'Ik kijk in de agenda’s. Een ogenblik.',
  'appointment.nothing': 'Ik vind geen vrij moment',
  'appointment.nothingText': 'Zoek verder, kies zelf een dag en een uur, of vraag het aan wie je wil zien.',
  'appointment.readBack': 'Klopt dit?',
  'appointment.now': (p: { when: string }) => `Nu staat het op ${p.when}.`,
  'appointment.changePlace': 'Ergens anders?',
  'appointment.placeLabel': 'Plaats',
  'appointment.placeHint': 'Een lokaal of een adres, hoogstens 80 tekens',
  'appointment.proposals': 'Leg ik deze momenten voor?',
  'appointment.proposalsText': 'Iedereen in de groep stemt voor zich. Je ziet alleen hoeveel er kunnen.',

  // what was said of when
  'wanted.on': (p: { day: string }) => `op ${p.day}`,
  'wanted.days': (p: { from: string; until: string }) => `van ${p.from} tot en met ${p.until}`,
  'wanted.from': (p: { day: string }) => `vanaf ${p.day}`,
  'wanted.until': (p: { day: string }) => `tot en met ${p.day}`,
  'wanted.weekdays': (p: { days: string }) => `op ${p.days}`,
  'wanted.clock': (p: { clock: string }) => `om ${p.clock}`,
  'wanted.hours': (p: { from: string; until: string }) => `tussen ${p.from} en ${p.until}`,
  'wanted.after': (p: { clock: string }) => `na ${p.clock}`,
  'wanted.before': (p: { clock: string }) => `voor ${p.clock}`,
  'wanted.not': (p: { days: string }) => `niet op ${p.days}`,
  'wanted.or': ' of ',

  // buttons
  'button.planAppointment': 'Maak een afspraak',
  'button.appointments': 'Mijn afspraken',
  'button.yes': 'Ja, dat klopt',
  'button.no': 'Nee',
  'button.leaveIn': 'Nee, laat die dagen staan',
  'button.earlier': 'Vroeger',
  'button.later': 'Later',
  'button.otherDay': 'Een andere dag',
  'button.otherTimes': 'Andere tijden',
  'button.pickDay': 'Kies zelf een dag en een uur',
  'button.pick': 'Zoek dit moment',
  'button.widen': 'Zoek verder',
  'button.lookAgain': 'Kijk opnieuw',
  'button.askHours': 'Vraag je mentor om uren',
  'button.askVotes': 'Laat de groep stemmen',
  'button.propose': 'Leg ze voor',
  'button.book': 'Leg dit vast',
  'button.moveHere': 'Verzet naar dit moment',
  'button.viaTeams': 'Via Teams',
  'button.byPhone': 'Telefonisch',
  'button.atPlace': 'Op deze plaats',
  'button.stop': 'Laat maar',
  'button.move': 'Verzet',
  'button.callOff': 'Zeg af',
  'button.callOffSure': 'Ja, zeg af',
  'button.keep': 'Nee, laat staan',
  'button.file': 'Voor een andere agenda',
  'button.accept': 'Neem dit voorstel aan',
  'button.saveVote': 'Bewaar mijn antwoord',
  'button.offerHours': 'Bied deze uren aan',
  'button.withdrawHours': 'Trek in',

  // of no use there
  'useless.not-understood': 'Dat begrijp ik hier niet. Kies hieronder, of zeg het anders.',
  'useless.nothing-to-answer': 'Daar is nu geen vraag bij. Dit is wat ik nog wil weten.',
  'useless.no-such-choice': 'Dat staat er niet bij. Kies een van deze.',
  'useless.past': 'Dat moment is al voorbij. Kies er een dat nog komt.',
  'useless.no-such-day': 'Die dag bestaat niet. Kies een andere.',
  'useless.no-such-time': 'Dat uur bestaat niet op die dag. Kies een ander.',
  'useless.no-quarter': 'Begin op het uur, of een of meer kwartieren later.',
  'useless.no-place': 'Schrijf eerst waar, in een paar woorden.',
  'useless.long-place': 'Dat is te lang. Schrijf de plaats in hoogstens 80 tekens.',
  'useless.not-now': 'Dat kan hier niet. Zo staat het nu.',
  'useless.nobody': 'Er is hier nog niemand met wie je kan afspreken. De coördinatie weet wie erbij hoort.',
  'useless.no-appointment': 'Je hebt geen afspraak die nog komt.',
  'useless.still-seeking': 'Ik kijk nog in de agenda’s.',
  'useless.old-card': 'Dat was een oudere kaart. Zo staat het nu.',
  'useless.silent': 'De agenda’s antwoorden nu niet. Kijk straks opnieuw.',
  'useless.unreadable':
    'De agenda van de mentor kan ik niet lezen. Spreek zelf een moment af; de mentor kan de datum noteren.',

  // while it is being done
  'confirming.title': 'Ik leg het vast',
  'confirming.text': 'Zodra het in de agenda staat, zeg ik het.',
  'cancelling.title': 'Ik zeg het af',
  'cancelling.text': 'Zodra het uit de agenda is, krijgt wie erbij hoort bericht.',
  'callOff.title': 'Zeg je deze afspraak af?',
  'callOff.text': 'Wie erbij hoort, krijgt bericht. Een reden hoeft niet.',
  'appointments.none':
    'Er staat niets gepland. Typ gewoon wanneer je iemand wil zien, zoals “plan volgende week dinsdag 14u”: ik kijk in de agenda’s wat past.',
  'appointments.changing': 'Dit wordt nog aangepast in de agenda.',

  // votes and hours
  'vote.title': 'Wanneer kan je?',
  'vote.text': (p: { who: string }) =>
    `${p.who} zoekt een moment voor de groep. Niemand ziet wie wat antwoordt.`,
  'vote.closes': (p: { when: string }) => `Antwoorden kan tot ${p.when}.`,
  'vote.yes': 'Ja',
  'vote.if-need-be': 'Als het moet',
  'vote.no': 'Nee',
  'vote.counts': (p: { present: number; count: number; left: number }) =>
    `${p.present} ja, ${p.count} als het moet, ${p.left} nog niets`,
  'vote.saved': 'Je antwoord is bewaard. Je kan het nog veranderen.',
  'vote.won': 'Het moment is gekozen',
  'vote.wonText': 'Het staat in de agenda’s.',
  'vote.opened': 'Ik leg het voor aan je groep. Je hoort het als het beslist is.',
  'vote.mine': 'Je groep stemt',
  'vote.mineText':
    'Je ziet alleen hoeveel er kunnen, niet wie. Past een moment niet meer voor jou, antwoord dan nee: dan valt het weg.',
  'vote.failed': 'Geen enkel moment past voor genoeg mensen',
  'vote.failedText': 'Stel andere momenten voor, of spreek met minder mensen af.',
  'vote.nothingText': 'Je mentor weet het en kan iets anders voorstellen.',
  'offer.title': 'Uren die je aanbiedt',
  'offer.text': 'Wie je begeleidt, krijgt deze uren het eerst te zien.',
  'offer.none': 'Je biedt nog geen uren aan. Kies een dag en van wanneer tot wanneer.',
  'offer.added': (p: { hours: string }) => `Staat erbij: ${p.hours}.`,
  'offer.askedFor': 'Ik vraag je mentor om uren',
  'offer.askedForText': 'Zodra er uren bij komen, krijg je bericht.',
  'offer.from': 'Van',
  'offer.to': 'Tot',
  'offer.asked': (p: { who: string }) => `${p.who} zoekt een moment met jou`,
  'offer.askedText': 'In jullie agenda’s vond ik niets dat past. Welke uren kan je aanbieden?',
  'offer.opened': (p: { who: string }) => `${p.who} biedt uren aan`,
  'offer.openedText': 'Deze tijden krijg je het eerst te zien als je een afspraak maakt.',
  'offer.row': (p: { when: string; until: string }) => `${p.when} tot ${p.until}`,

  // time before a talk
  'button.prepare': (p: { minutes: number }) => `Hou vooraf ${p.minutes} minuten vrij`,
  'button.noPrepare': 'Hou vooraf niets vrij',
  'prepare.on': (p: { minutes: number }) => `Ik hou vooraf ${p.minutes} minuten voor je vrij`,
  'prepare.onText':
    'Dat staat in jouw agenda alleen, en het schuift mee. Voortaan doe ik dit voor elke afspraak.',
  'prepare.off': 'Ik hou vooraf niets meer voor je vrij',
  'prepare.offText': 'Wat voor andere afspraken al vrijgehouden was, blijft staan.',
  'prepare.lost': 'Vooraf is er geen tijd vrij',
  'prepare.lostText': (p: { when: string }) =>
    `Net voor je afspraak van ${p.when} staat er al iets in je agenda. Ik zette er niets bij.`,

  // refusals
  'appointment.unknown': 'Die afspraak vind ik niet (meer) bij jou.',
  'appointment.past': 'Die afspraak is al voorbij.',
  'appointment.over': 'Die afspraak gaat al niet meer door.',
  'appointment.unchanged': 'Zo stond het al.',
  'appointment.old-card': 'Er is intussen iets anders afgesproken, dus ik veranderde niets.',
  'appointment.taken': 'Dat moment is net ingenomen. Kies een ander.',
  'appointment.nobody': 'Er is hier nog niemand met wie je kan afspreken.',
  'appointment.no-calendars': 'In agenda’s kijken kan ik hier niet. Een datum noteren kan wel.',
  'dialog.over': 'Daarop was al geantwoord, dus ik veranderde niets.',
  'dialog.none': 'Die vraag is te oud. Begin gerust opnieuw.',
  'vote.unknown': 'Die stemming vind ik niet (meer) bij jou.',
  'vote.closed': 'Die stemming is gesloten. Je antwoord telt niet meer mee.',
  'vote.running': 'Je groep stemt daar al over. Wacht tot die stemming sluit.',
  'offer.bad-hours': 'Kies een dag die nog komt, en een einde na het begin.',
};

/** What is said differently in the Netherlands. */
export const nlNLDialogs = {
  'offers.notice': (p: { days: number }) =>
    p.days === 1
      ? 'Een afspraak vraag je minstens één dag van tevoren. Dit kan het eerst.'
      : `Een afspraak vraag je minstens ${p.days} dagen van tevoren. Dit kan het eerst.`,
  'appointment.wholeGroup': (p: { count: number }) => `de groep (${p.count} deelnemers)`,
  'appointment.remark.mismatch': 'Die weekdag en die datum horen niet bij elkaar.',
  'offers.roster': 'Je rooster ken ik niet. Dit is vrij in de agenda’s.',
  'appointment.nothingText': 'Zoek verder, kies zelf een dag en een tijd, of vraag het aan wie je wilt zien.',
  'appointment.placeHint': 'Een kamer of een adres, hoogstens 80 tekens',
  'appointments.none':
    'Er staat niets gepland. Typ gewoon wanneer je iemand wilt zien, zoals “plan volgende week dinsdag 14 uur”: ik kijk in de agenda’s wat past.',
  'button.earlier': 'Eerder',
  'button.pickDay': 'Kies zelf een dag en een tijd',
  'useless.no-such-time': 'Die tijd bestaat niet op die dag. Kies een andere.',
  'useless.no-quarter': 'Begin op het hele uur, of een of meer kwartieren later.',
  'useless.nobody': 'Er is hier nog niemand met wie je kunt afspreken. De coördinatie weet wie erbij hoort.',
  'button.prepare': (p: { minutes: number }) => `Houd vooraf ${p.minutes} minuten vrij`,
  'button.noPrepare': 'Houd vooraf niets vrij',
  'prepare.on': (p: { minutes: number }) => `Ik houd vooraf ${p.minutes} minuten voor je vrij`,
  'prepare.off': 'Ik houd vooraf niets meer voor je vrij',
  'vote.title': 'Wanneer kun je?',
  'vote.saved': 'Je antwoord is bewaard. Je kunt het nog wijzigen.',
  'offer.askedText': 'In jullie agenda’s vond ik niets dat past. Welke uren kun je aanbieden?',
  'appointment.nobody': 'Er is hier nog niemand met wie je kunt afspreken.',
} satisfies Partial<typeof nlDialogs>;
