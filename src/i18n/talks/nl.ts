import type { nlBE } from '../nl.ts';

/** What is said differently in a programme of one mentor and one trainee, who have talks rather than sessions. */
export const nlTalks = {
  'welcome.mentor': 'Ik loop met jou door elk gesprek: stap voor stap, met de klok erbij.',
  'welcome.trainee': 'Je ziet hier het onderwerp van je volgende gesprek en wat je vooraf kan doen.',
  'button.sessions': 'Mijn gesprekken',
  'button.openNext': 'Bekijk het volgende gesprek',
  'button.start': 'Start het gesprek',
  'button.alreadyHeld': 'Het is al gevoerd',
  'date.them': 'de coassistent',
  'meant.start-session': 'Het volgende gesprek',
  'list.title': 'Jouw gesprekken',
  'list.noTrainees': 'Er is nog geen coassistent aan je gekoppeld. De coördinatie doet dat.',
  'list.empty': 'Er staan geen gesprekken in het programma.',
  'list.allHeld': 'Alle gesprekken zijn gevoerd. Mooi.',
  'status.held': (p: { when: string }) => `Gevoerd op ${p.when}`,
  'outline.aim': 'Waar het over gaat',
  'outline.prepTrainees': 'Voor de coassistent',
  'outline.readOnly': 'Je mentor leidt het gesprek. Jij kan hier meelezen.',
  'step.reopened': 'Het gesprek is weer open.',
  'step.notLast': (p: { left: number }) =>
    `${p.left === 1 ? 'Nog 1 stap' : `Nog ${p.left} stappen`}. Ga verder, of typ **rond af** als jullie nu stoppen.`,
  'held.thanks':
    'Dank je. Echte aandacht voor één persoon: daar leert een jonge dokter meer van dan je denkt.',
  'held.when': (p: { when: string }) => `Gevoerd op ${p.when}`,
  'date.explain':
    'Ik onthoud de datum bij dit gesprek. Zet hem zelf in de agenda’s: uitnodigen kan ik nog niet.',
  'help.mentor': 'Typ **gesprekken** om verder te gaan, of kies hieronder.',
  'help.trainee': 'Typ **gesprek** voor je volgende gesprek, of kies hieronder.',
  'help.coordinator': 'Typ **overzicht** om te zien hoe het loopt, of kies hieronder.',
  'help.during': 'In een gesprek werkt ook: **volgende stap**, **vorige stap**, **sla over** en **rond af**.',
  'notYet.plan':
    'Op jullie agenda’s ben ik hier niet aangesloten. Spreek samen af; een mentor kan de datum noteren bij het gesprek.',
  'wish.unknown': 'Deze knop ken ik niet (meer). Typ **gesprek** om verder te gaan.',
  'wish.malformed':
    'Met deze knop klopt iets niet. Typ **gesprek** voor een nieuwe kaart; er is niets veranderd.',
  'session.unknown': 'Dat gesprek staat niet (meer) in het programma. Typ **gesprek** voor de actuele lijst.',
  'session.not-yours': 'Dit is niet jouw gesprek, dus ik kan het je niet tonen.',
  'session.read-only': 'Alleen de mentor kan het gesprek leiden. Lezen kan je wel.',
  'session.other-running': 'Er loopt nog een ander gesprek met deze coassistent. Rond dat eerst af.',
  'session.not-running': 'Dit gesprek loopt nog niet. Start het eerst.',
  'session.none-running': 'Er loopt nu geen gesprek. Typ **gesprekken** en start er een.',
  'session.running': 'Dit gesprek loopt al.',
  'session.held': 'Dit gesprek is al gevoerd.',
  'session.attendance-closed': 'Het gesprek is meer dan twee weken geleden. Wie er was, ligt nu vast.',
  'session.no-date': 'Dit gesprek heeft nog geen datum. Kies er eerst een.',
  'person.no-group': 'Je bent nog niet aan een mentor gekoppeld. De coördinatie kan dat doen.',
  'person.no-mentor': 'Je hebt nu geen mentor. De coördinatie weet daarvan.',
  'group.title': 'Met wie je praat',
  'ownAttendance.none': 'Er is nog geen gesprek waarvan genoteerd is of je er was.',
  'outcome.notAskedAgain': 'Goed. Zeg het hier zodra het gesprek gevoerd is.',
  'noDate.once': 'Ik vraag dit één keer. De coördinatie ziet alleen om hoeveel duo’s het gaat.',
  'soon.short': (p: { when: string }) =>
    `Jullie zien elkaar op ${p.when}. Typ **gesprek** voor het doel en de voorbereiding.`,
  'outcome.short': (p: { when: string }) =>
    `Er stond iets gepland op ${p.when}. Typ **gesprek** om te zeggen of het doorging.`,
  'begun.short': (p: { when: string }) =>
    `Wat op ${p.when} begon, staat nog op ‘bezig’. Typ **gesprek** om te zeggen of het klaar is.`,
  'noDate.short': 'Er is nog geen volgende datum. Typ **gesprek** om er een te kiezen.',
  'closing.short':
    'Voor het gesprek dat nu komt, staat nog geen moment vast. Typ **gesprek** om er een te kiezen.',
  'digest.attendance': (p: { share: string; from: string; until: string }) =>
    `Aanwezig, bij gesprekken van ${p.from} tot ${p.until}: ${p.share}.`,
  'export.group': (p: { group: string; sessions: number }) =>
    p.sessions === 1
      ? `${p.group}: één gesprek waarvan de aanwezigheid is genoteerd.`
      : `${p.group}: ${p.sessions} gesprekken waarvan de aanwezigheid is genoteerd.`,
  'export.what': 'Per gesprek staat erin: de dag, de titel, de naam, en aanwezig ja of nee. Niets anders.',
  'export.none': 'Er is nog geen gesprek waarvan de aanwezigheid is genoteerd.',
  'export.cut': (p: { count: number }) =>
    `Alleen de laatste ${p.count} gesprekken: meer past niet in een bericht van Teams.`,
  'export.column.session': 'gesprek',
  'overview.total': (p: { held: number; planned: number; of: number }) =>
    `${p.held} van ${p.of} gesprekken gevoerd${p.planned === 0 ? '' : `, ${p.planned} gepland`}.`,
  'overview.year': (p: { year: number; held: number; planned: number; of: number }) =>
    `Jaar ${p.year}: ${p.held} van ${p.of} gevoerd${p.planned === 0 ? '' : `, ${p.planned} gepland`}`,
  'overview.fresh': 'Er is nog geen gesprek gevoerd: alles ligt nog voor jullie.',
  'overview.allHeld': 'Alle gesprekken zijn gevoerd. Mooi volgehouden.',
  'overview.held': 'Gevoerd',
  'overview.whoSees':
    'Alleen jullie twee zien dit. Het komt uit wat al bij de gesprekken staat: ik bewaar er niets apart voor.',
} satisfies Partial<typeof nlBE>;

/** What is said differently of talks in the Netherlands. */
export const nlNLTalks = {
  'welcome.trainee': 'Je ziet hier het onderwerp van je volgende gesprek en wat je vooraf kunt doen.',
  'outline.readOnly': 'Je mentor leidt het gesprek. Jij kunt hier meelezen.',
  'step.notLast': (p: { left: number }) =>
    `${p.left === 1 ? 'Nog 1 stap' : `Nog ${p.left} stappen`}. Ga verder, of typ **afronden** als jullie nu stoppen.`,
  'help.during':
    'In een gesprek werkt ook: **volgende stap**, **vorige stap**, **overslaan** en **afronden**.',
  'session.not-yours': 'Dit is niet jouw gesprek, dus ik kan het je niet laten zien.',
  'session.read-only': 'Alleen de mentor kan het gesprek leiden. Lezen kun je wel.',
} satisfies Partial<typeof nlTalks>;
