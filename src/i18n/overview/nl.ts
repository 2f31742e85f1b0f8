/** All years of a pair or a group on one card. Part of `../nl.ts`. */
export const nlOverview = {
  'button.overview': 'Overzicht van ons traject',
  'overview.title': 'Jullie traject',
  'overview.total': (p: Count) => `${p.held} van ${p.of} sessies gehouden${andPlanned(p.planned)}.`,
  'overview.year': (p: Count & { year: number }) =>
    `Jaar ${p.year}: ${p.held} van ${p.of} gehouden${andPlanned(p.planned)}`,
  'overview.next': 'Wat nu komt',
  'overview.fresh': 'Er is nog niets gehouden: alles ligt nog voor jullie.',
  'overview.allHeld': 'Alles is gehouden. Mooi volgehouden.',
  'overview.chart': 'Per jaar',
  'overview.period': 'Jaar',
  'overview.held': 'Gehouden',
  'overview.planned': 'Gepland',
  'overview.open': 'Te gaan',
  'overview.running': 'Bezig',
  'overview.toCome': 'Nog geen datum',
  'overview.notNoted': 'Niets genoteerd',
  'overview.whoSees':
    'Je mentor en iedereen in de groep zien hetzelfde: welke sessies er waren en waarover. Wie er was, staat hier niet.',
  'button.printOverview': 'Druk af',
  'overview.pageTitle': 'Jullie traject op papier',
  'overview.pageLink': (p: { url: string }) => `[Open de pagina](${p.url})`,
  'overview.pageText':
    'De link werkt tien minuten en opent één keer. Geef hem niet door: wie hem opent, ziet het overzicht.',
  'overview.pageOnce':
    'Je kan de pagina één keer openen. Nadien vraag je in de chat met Klankbord een nieuwe link.',
  'overview.pageOpen': 'Open het overzicht',
  'overview.asOf': (p: { day: string }) => `Stand op ${p.day}.`,
  'overview.printHint':
    'Afdrukken of bewaren als PDF gaat met Ctrl+P of Cmd+P. Sluit het venster nadien: de pagina staat nergens anders.',
  'overview.no-page':
    'Een pagina om af te drukken kan ik hier niet geven. Het overzicht staat wel in de chat.',
  'overview.goals.own': 'Jouw leerdoelen',
  'overview.goals.own.note': 'Je mentor ziet er alleen van wat jij laat lezen.',
  'overview.goals.shared': 'Leerdoelen die je mag lezen',
  'overview.goals.shared.note': 'Wat erin staat, lees je bij de leerdoelen zelf.',
  'overview.not-yours':
    'Een traject toon ik alleen aan wie er zelf in zit: de mentor en wie die begeleidt. Hier staat er geen van jou.',
};

interface Count {
  readonly held: number;
  readonly planned: number;
  readonly of: number;
}

function andPlanned(count: number): string {
  return count === 0 ? '' : `, ${count} gepland`;
}

/** What is said differently in the Netherlands. */
export const nlNLOverview = {
  'overview.pageOnce':
    'Je kunt de pagina één keer openen. Daarna vraag je in de chat met Klankbord een nieuwe link.',
  'overview.printHint':
    'Afdrukken of opslaan als PDF doe je met Ctrl+P of Cmd+P. Sluit het venster daarna: de pagina staat nergens anders.',
  'overview.not-yours':
    'Een traject laat ik alleen zien aan wie er zelf in zit: de mentor en wie die begeleidt. Hier staat er geen van jou.',
} satisfies Partial<typeof nlOverview>;
