/** What becomes of an appointment. Part of `../nl.ts`. */
export const nlAppointments = {
  // the line on a locked phone: no theme, no name
  'notice.appointment': 'Klankbord: over een afspraak',

  'appointment.group': 'de groep',
  'appointment.someone': 'Iemand',
  'appointment.details': (p: { when: string; minutes: number; who: string }) =>
    `${p.when}, ${p.minutes} minuten, met ${p.who}.`,
  'appointment.teams': 'Via Teams: de link staat in je agenda.',
  'appointment.phone': 'Telefonisch.',
  'appointment.place': (p: { place: string }) => `Plaats: ${p.place}.`,

  'appointment.booked': 'De afspraak staat in de agenda’s',
  'appointment.moved': 'De afspraak is verplaatst',
  'appointment.movedFrom': (p: { from: string }) => `Ze stond eerst op ${p.from}.`,
  'appointment.inOutlook': 'Dat gebeurde in Outlook.',
  'appointment.cancelled': 'De afspraak gaat niet door',
  'appointment.cancelledText': (p: { when: string; who: string }) =>
    `Het gaat om ${p.when}, met ${p.who}. Uit de agenda’s gaat ze vanzelf.`,

  'appointment.lost': 'Dat uur is net bezet geraakt',
  'appointment.lostText': (p: { when: string }) =>
    `Op ${p.when} kan het niet meer. Er is niets in een agenda gezet. Kies een ander uur.`,
  'appointment.stays': 'De afspraak blijft staan zoals ze stond',
  'appointment.staysText': (p: { when: string; wanted: string }) =>
    `Op ${p.wanted} is er iets tussengekomen. Jullie zien elkaar dus op ${p.when}.`,

  'appointment.lostLate': 'De afspraak is niet bevestigd geraakt',
  'appointment.lostLateText': (p: { when: string }) =>
    `De agenda heeft niet op tijd geantwoord, dus reken niet op ${p.when}. Bel of schrijf elkaar even, en kies samen een ander uur.`,
  'appointment.staysLateText': (p: { when: string; wanted: string }) =>
    `De agenda heeft niet op tijd geantwoord, dus ${p.wanted} is het niet geworden. Jullie zien elkaar op ${p.when}.`,
  'appointment.waits': 'De agenda antwoordt nu niet',
  'appointment.waitsText': (p: { when: string; until: string }) =>
    `Het uur (${p.when}) houd ik vrij. Op ${p.until} probeer ik het opnieuw, en je hoort het zodra de ` +
    'afspraak in de agenda staat. Kan het niet wachten, spreek dan zelf iets af.',
  'appointment.waitsNotPermitted': (p: { when: string }) =>
    `Ik mag niet in de agenda van de mentor schrijven. Het uur (${p.when}) houd ik vrij, en ik probeer ` +
    'het elk uur opnieuw. Spreek het intussen rechtstreeks met elkaar af.',

  'appointment.bookedByFile': 'De afspraak is gemaakt',
  'appointment.teamsByFile': 'Via Teams: een van jullie belt de ander daar op.',
  'appointment.byFile':
    'Ze staat nog in geen enkele agenda, want die van de mentor is hier niet te vinden. Zet ze er zelf in, met het bestand.',
  'appointment.cancelledByFile': (p: { when: string; who: string }) =>
    `Het gaat om ${p.when}, met ${p.who}. Haal ze zelf uit je agenda; met het bestand kan dat ook.`,

  'file.title': 'De afspraak als bestand',
  'file.link': (p: { url: string }) => `[Open het bestand](${p.url})`,
  'file.text':
    'De link werkt tien minuten. Open het bestand met de agenda waarin je de afspraak wil; staat ze er al in, dan wordt ze bijgewerkt.',
  'file.off': 'De link werkt tien minuten. Open je het bestand met je agenda, dan gaat de afspraak eruit.',
  'file.none': 'Een bestand kan ik hier niet geven. Zet de afspraak zelf in je agenda.',
  'file.gone': 'Deze link werkt niet meer. Vraag in de chat met Klankbord een nieuwe.',

  'appointment.declined': (p: { name: string; when: string }) => `${p.name} kan niet op ${p.when}`,
  'appointment.declinedText': 'De afspraak blijft staan tot een van jullie ze verplaatst of afzegt.',
  'appointment.coming': (p: { present: number; of: number }) =>
    `${p.present} van de ${p.of} kunnen wel. De afspraak met de groep blijft staan.`,
  'appointment.tooFew': (p: { present: number; of: number }) =>
    `Nog ${p.present} van de ${p.of} kunnen. Dat zijn er te weinig: kies andere tijden, of laat de afspraak toch staan.`,
  'appointment.otherForm':
    'Dat is nu twee keer zo. Een andere vorm helpt soms: via Teams, telefonisch, of korter. Dat kies je bij het plannen.',
  'appointment.youDeclined': 'Je kan niet, zo staat het in Outlook',
  'appointment.youDeclinedText': (p: { when: string; who: string }) =>
    `Het gaat om ${p.when}, met ${p.who}. De afspraak blijft staan tot een van jullie ze verplaatst of afzegt. Een ander uur kiezen kan hier.`,
  'appointment.proposed': (p: { name: string }) => `${p.name} stelt een ander uur voor`,
  'appointment.proposedText': (p: { from: string; when: string }) => `${p.from}, in plaats van ${p.when}.`,

  'appointment.noLink': 'Er is geen Teams-link bij de afspraak',
  'appointment.noLinkText': (p: { when: string }) =>
    `Het gaat om ${p.when}. Zet de link er in Outlook zelf bij, of spreek een plaats af.`,
  'appointment.otherLink': 'De Teams-link van de afspraak is veranderd',
  'appointment.otherLinkText': (p: { when: string }) =>
    `Het gaat om ${p.when}. De link in de agenda is de juiste.`,

  'appointment.stuck': 'Wil je zelf even in je agenda kijken?',
  'appointment.stuckSeries': (p: { when: string }) =>
    `De afspraak van ${p.when} is in Outlook een reeks geworden. Ik schrijf daar niets meer in: pas ze in Outlook aan.`,
  'appointment.stuckRefused': (p: { when: string }) =>
    `Outlook neemt mijn wijziging aan de afspraak van ${p.when} niet aan. Pas ze in Outlook zelf aan.`,
  'appointment.stuckNoMailbox': (p: { when: string }) =>
    `Ik vind hier geen agenda van jou. Zet de afspraak van ${p.when} er zelf in.`,
  'appointment.stuckNotPermitted': (p: { when: string }) =>
    `Ik mag niet in je agenda schrijven. Zet de afspraak van ${p.when} er zelf in.`,
};

/** Where the Netherlands says it otherwise. */
export const nlNLAppointments = {
  'file.text':
    'De link werkt tien minuten. Open het bestand met de agenda waarin je de afspraak wilt; staat ze er al in, dan wordt ze bijgewerkt.',
  'appointment.lost': 'Dat uur is net bezet geworden',
  'appointment.lostLate': 'De afspraak is niet bevestigd',
  'appointment.youDeclined': 'Je kunt niet, zo staat het in Outlook',
} satisfies Partial<typeof nlAppointments>;
