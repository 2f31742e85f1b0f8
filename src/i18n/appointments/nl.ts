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
    `Het gaat om ${p.when}, met ${p.who}. Ze is uit de agenda’s gehaald.`,

  'appointment.lost': 'Dat uur is net bezet geraakt',
  'appointment.lostText': (p: { when: string }) =>
    `Op ${p.when} kan het niet meer. Er is niets in een agenda gezet. Kies een ander uur.`,
  'appointment.stays': 'De afspraak blijft staan zoals ze stond',
  'appointment.staysText': (p: { when: string; wanted: string }) =>
    `Op ${p.wanted} is er iets tussengekomen. Jullie zien elkaar dus op ${p.when}.`,

  'appointment.declined': (p: { name: string; when: string }) => `${p.name} kan niet op ${p.when}`,
  'appointment.declinedText': 'De afspraak blijft staan tot een van jullie ze verplaatst of afzegt.',
  'appointment.declinedGroup': 'De afspraak met de groep blijft staan.',
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
  'appointment.lost': 'Dat uur is net bezet geworden',
  'appointment.youDeclined': 'Je kunt niet, zo staat het in Outlook',
} satisfies Partial<typeof nlAppointments>;
