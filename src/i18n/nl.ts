import type { AppointmentRefusal } from '../core/appointments/refusals.ts';
import type { Refusal } from '../core/wishes/refusal.ts';
import { nlAppointments, nlNLAppointments } from './appointments/nl.ts';
import { nlDialogs, nlNLDialogs } from './dialogs/nl.ts';
import { nlDigest, nlNLDigest } from './digest/nl.ts';
import { nlNLNotices, nlNotices } from './notices/nl.ts';
import { nlNLPeople, nlPeople } from './people/nl.ts';
import { nlNLSessions, nlSessions } from './sessions/nl.ts';
import { nlNLTraining, nlTraining } from './training/nl.ts';

/** Dutch is the source of truth: what stands here must stand in every other language, or it does not compile. */
export const nlBE = {
  ...nlAppointments,
  ...nlNotices,
  ...nlDigest,
  ...nlPeople,
  ...nlTraining,
  ...nlDialogs,
  ...nlSessions,
  // the bot itself
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

  // buttons
  'button.sessions': 'Mijn sessies',
  'button.programme': 'Het programma',
  'button.faq': 'Vragen over mentorschap',
  'button.language': 'Taal',
  'button.helpCard': 'Noodnummers en hulp',
  'button.help': 'Wat kan je nog meer?',
  'button.mentor': 'Wie is mijn mentor?',
  'button.open': 'Bekijk',
  'button.openNext': 'Bekijk de volgende sessie',
  'button.start': 'Start de sessie',
  'button.resume': 'Ga verder',
  'button.next': 'Volgende stap',
  'button.back': 'Vorige',
  'button.return': 'Terug',
  'button.backToPreparation': 'Toch niet starten',
  'button.skip': 'Sla over',
  'button.undoSkip': 'Toch niet overslaan',
  'button.finish': 'Rond af',
  'button.finishNow': 'Rond nu al af',
  'button.undoFinish': 'Toch niet klaar: heropen',
  'button.nextDate': 'Noteer de volgende datum',
  'button.setDate': 'Noteer de datum',
  'button.changeDate': 'Wijzig de datum',
  'button.saveDate': 'Bewaar deze datum',
  'button.clearDate': 'Wis de datum',
  'button.dateBack': 'Zet de oude datum terug',
  'button.attendance': 'Bewaar aanwezigheid',
  'button.noteAttendance': 'Noteer wie er was',
  'button.changeAttendance': 'Aanwezigheid aanpassen',
  'button.otherGroup': (p: { group: string }) => `Naar ${p.group}`,
  'button.year': (p: { year: number }) => `Jaar ${p.year}`,
  'button.allQuestions': 'Alle vragen',

  // the list of sessions
  'list.title': 'Jouw sessies',
  'list.titleProgramme': 'Het programma',
  'list.group': (p: { group: string; trainees: number }) =>
    p.trainees === 1 ? `Groep ${p.group}, 1 ASO` : `Groep ${p.group}, ${p.trainees} ASO’s`,
  'list.pair': (p: { name: string }) => `Met ${p.name}`,
  'list.year': (p: { year: number }) => `Opleidingsjaar ${p.year}`,
  'list.mixed': (p: { counts: readonly { year: number; trainees: number }[] }) =>
    `Gemengde groep: ${p.counts.map((c) => `${c.trainees} in jaar ${c.year}`).join(', ')}`,
  'list.talk': (p: { number: number; title: string }) => `Gesprek ${p.number}: ${p.title}`,
  'window.ahead': (p: { from: string; to: string }) => `Tussen ${p.from} en ${p.to}`,
  'window.now': (p: { to: string }) => `Nu aan de beurt, tot ${p.to}`,
  'window.past': (p: { from: string; to: string }) => `De tijd hiervoor is voorbij: ${p.from} tot ${p.to}`,
  'list.empty': 'Voor dit jaar staan er geen sessies in het programma.',
  'list.noTrainees': 'Er zitten nog geen ASO’s in deze groep. De coördinatie voegt ze toe.',
  'list.allHeld': 'Alles van dit jaar is gehouden. Mooi.',
  'status.not-planned': 'Nog niet gepland',
  'status.planned': (p: { when: string }) => `Gepland op ${p.when}`,
  'status.running': (p: { step: number; steps: number }) => `Bezig, stap ${p.step} van ${p.steps}`,
  'status.held': (p: { when: string }) => `Gehouden op ${p.when}`,

  // before
  'outline.aim': 'Waarom deze sessie',
  'outline.prepMentor': 'Voor jou als mentor',
  'outline.prepTrainees': 'Voor de ASO’s',
  'outline.prepSelf': 'Wat je vooraf doet',
  'outline.minutes': (p: { minutes: number; steps: number }) => `${p.minutes} minuten, ${p.steps} stappen`,
  'outline.steps': 'Het verloop, stap voor stap',
  'outline.readOnly': 'Je mentor leidt de sessie. Jij kan hier meelezen.',
  'outline.nothing': 'Hiervoor hoef je niets voor te bereiden.',

  // during
  'step.progress': (p: { step: number; steps: number }) => `Stap ${p.step} van ${p.steps}`,
  'step.minutes': (p: { minutes: number }) => (p.minutes === 1 ? '1 minuut' : `${p.minutes} minuten`),
  'step.until': (p: { clock: string }) => `tot ${p.clock}`,
  'step.overtime': (p: { clock: string }) => `Voorzien tot ${p.clock}. Neem gerust de tijd, of ga verder.`,
  'step.restUntil': (p: { clock: string }) => `In dit tempo klaar om ${p.clock}`,
  'step.within': (p: { title: string }) => `Onderdeel van ‘${p.title}’`,
  'step.rules': 'Afspraken die nu gelden',
  'step.skipped': (p: { title: string }) => `Overgeslagen: ${p.title}`,
  'step.prompts': 'Vragen die helpen',
  'step.attendance': 'Wie is er? Zet uit wie er niet is.',
  'step.paper': 'Dit blijft op papier bij wie het schrijft. Typ er hier niets over.',
  'step.groupRules': 'Schrijf de regels op papier of een flap. Hier bewaar ik ze niet.',
  'step.goals': 'De coassistent schrijft de leerdoelen in het eigen portfolio, niet hier.',
  'step.form': 'Het formulier zelf staat in het portfolio. Hier bewaar ik er niets van.',
  'step.alreadyDone': 'Dat was al gedaan. Hier staan jullie nu.',
  'step.oldCard': 'Dat was een oudere kaart, dus ik veranderde niets. Zo staat het nu.',
  'step.asked': 'Wil je verder, terug of stoppen? Kies hieronder. Er is nog niets veranderd.',
  'step.reopened': 'De sessie is weer open.',
  'step.notLast': (p: { left: number }) =>
    `${p.left === 1 ? 'Nog 1 stap' : `Nog ${p.left} stappen`}. Ga verder, of typ **rond af** als jullie nu stoppen.`,
  'step.speak': (p: { step: number; steps: number; title: string; minutes: number }) =>
    `Stap ${p.step} van ${p.steps}: ${p.title}, ${p.minutes} minuten`,

  // after
  'held.titleOf': (p: { title: string }) => `Dat was het: ${p.title}`,
  'held.thanks': 'Dank je. Dat je hier tijd voor maakt, merken ze, ook als niemand het zegt.',
  'held.when': (p: { when: string }) => `Gehouden op ${p.when}`,
  'held.duration': (p: { minutes: number; planned: number }) =>
    `${p.minutes === 1 ? '1 minuut' : `${p.minutes} minuten`}, ${p.planned} voorzien`,
  'held.planned': (p: { planned: number }) => `${p.planned} minuten voorzien`,
  'held.skipped': (p: { steps: string }) => `Overgeslagen: ${p.steps}`,
  'held.allSteps': 'Alle stappen gedaan',
  'held.stepsDone': (p: { done: number; steps: number }) => `${p.done} van ${p.steps} stappen gedaan`,
  'held.attendance': (p: { present: number; of: number }) => `${p.present} van ${p.of} aanwezig`,
  'held.attendanceSaved': 'De aanwezigheid is bewaard.',
  'held.next': (p: { title: string }) => `Volgende: ${p.title}`,
  'held.nothingKept': 'Bewaard: welke stappen, wanneer en wie er was. Niets van wat er gezegd is.',
  'held.nothingKeptNoNames': 'Bewaard: welke stappen en wanneer. Niets van wat er gezegd is.',
  'held.keptReported': (p: { names: boolean }) =>
    `Bewaard: ${p.names ? 'wanneer en wie er was' : 'alleen wanneer'}. Niets van wat er gezegd is.`,

  // a date
  'date.title': 'Wanneer is het?',
  'date.explain':
    'Ik onthoud de datum bij deze sessie. Zet hem zelf in de agenda’s: uitnodigen kan ik nog niet.',
  'date.date': 'Dag',
  'date.clock': 'Uur',
  'date.saved': (p: { when: string }) => `Genoteerd: ${p.when}`,
  'date.cleared': 'De datum is gewist.',
  'date.missing': 'Kies een dag die nog komt, en een uur.',

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
  'meant.availability': 'Zeggen wanneer ik kan, of niet',
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
    'Afspraken maken in jullie agenda’s kan ik nog niet. Een afgesproken datum noteren kan wel, bij de sessie.',
  'notYet.refer': 'Wie je kan helpen, staat hieronder. Een bericht voor je opstellen kan ik nog niet.',
  'notYet.consent':
    'Er is geen bericht in jouw naam: zolang je niets goedkeurt, gaat er niets naar wie dan ook.',
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
  'language.title': 'In welke taal?',
  'language.changed': 'Voortaan schrijf ik in het Nederlands.',
  'language.name.nl-BE': 'Nederlands (België)',
  'language.name.nl-NL': 'Nederlands (Nederland)',
  'language.name.en': 'English',
  'language.name.fr': 'Français',
  'mentor.text': (p: { name: string }) => `Je mentor is ${p.name}.`,
  'mentor.self': 'Jij bent hier zelf de mentor.',
  'mentor.none': 'Als coördinator heb je hier zelf geen mentor.',
  'mentor.change': (p: { contact: string }) =>
    `Wil je een andere mentor? Dat mag, zonder reden. Vraag het aan ${p.contact}.`,
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

  // refusals
  'refusal.title': 'Dat ging niet',
  'refusal.notForYou': 'Dat toon ik hier niet',
  'wish.unknown': 'Deze knop ken ik niet (meer). Typ **sessie** om verder te gaan.',
  'wish.malformed':
    'Met deze knop klopt iets niet. Typ **sessie** voor een nieuwe kaart; er is niets veranderd.',
  'wish.crashed': 'Er ging iets mis aan mijn kant. Wat bevestigd was, is bewaard. Probeer het zo nog eens.',
  'session.unknown': 'Die sessie staat niet (meer) in het programma. Typ **sessie** voor de actuele lijst.',
  'session.not-yours': 'Dit is niet jouw groep, dus ik kan het je niet tonen.',
  'session.read-only': 'Alleen de mentor van de groep kan de sessie leiden. Lezen kan je wel.',
  'session.other-running': 'Er loopt nog een andere sessie van deze groep. Rond die eerst af.',
  'session.not-running': 'Deze sessie loopt nog niet. Start ze eerst.',
  'session.none-running': 'Er loopt nu geen sessie. Typ **sessie** en start er een.',
  'session.running': 'Deze sessie loopt al.',
  'session.held': 'Deze sessie is al gehouden.',
  'session.nothing-to-undo': 'Er is niets om ongedaan te maken.',
  'wish.unclear-date':
    'Die datum kan ik niet met zekerheid lezen. Schrijf eerst het jaar, dan de maand en de dag: **2026-11-24**.',
  'wish.unclear-clock': 'Dat uur kan ik niet met zekerheid lezen. Schrijf het met vier cijfers: **17:30**.',
  'session.bad-date':
    'Die dag of dat uur bestaat niet. Kies een dag en een uur, bijvoorbeeld 24 november en 17u30.',
  'session.past-date': 'Dat moment is al voorbij. Kies een dag die nog komt.',
  'session.no-date': 'Deze sessie heeft nog geen datum. Kies er eerst een.',
  'session.in-calendar':
    'Deze datum staat in de agenda’s. Typ “mijn afspraken” om de afspraak te verplaatsen of af te zeggen: de datum volgt dan hier vanzelf.',
  'session.too-early': 'Die datum moet nog komen. Daarna kan je zeggen hoe het ging.',
  'session.far-date': 'Dat is over meer dan twee jaar. Kies een dag die dichterbij ligt.',
  'session.attendance-closed': 'De sessie is meer dan twee weken geleden. Wie er was, ligt nu vast.',
  'store.contended': 'Er veranderde op hetzelfde moment iets anders. Probeer het nog eens.',
  'faq.unknown': 'Die vraag staat er niet (meer) bij.',
  'person.no-group': 'Je zit nog niet in een mentorgroep. Vraag de coördinatie om je toe te voegen.',
  'person.no-mentor': 'Je groep heeft nu geen mentor. De coördinatie weet daarvan.',
};

export type Words = { readonly [K in keyof typeof nlBE]: (typeof nlBE)[K] } & Readonly<
  Record<Refusal | AppointmentRefusal, string>
>;

/** What is said differently in the Netherlands. */
export const nlNL: Words = {
  ...nlBE,
  ...nlNLAppointments,
  ...nlNLNotices,
  ...nlNLDigest,
  ...nlNLPeople,
  ...nlNLTraining,
  ...nlNLDialogs,
  ...nlNLSessions,
  'outcome.notAskedAgain': nlNotices['outcome.notAskedAgain'],
  'noDate.once': nlNotices['noDate.once'],
  'digest.attendance': nlDigest['digest.attendance'],
  'export.group': nlDigest['export.group'],
  'export.what': nlDigest['export.what'],
  'export.none': nlDigest['export.none'],
  'welcome.title': (p) => `Hallo ${p.name}, ik ben Klankbord`,
  'welcome.trainee': 'Je ziet hier het thema van je volgende sessie en wat je vooraf kunt doen.',
  'stranger.text': (p) =>
    `Hallo! Ik ken je nog niet, dus ik kan hier niets voor je doen. Neem contact op met ${p.contact}. Van dit bericht bewaar ik niets.`,
  'greet.title': (p) => `Hallo ${p.name}`,
  'button.help': 'Wat kun je nog meer?',
  'button.skip': 'Overslaan',
  'button.finish': 'Afronden',
  'button.finishNow': 'Nu al afronden',
  'button.saveDate': 'Datum opslaan',
  'button.attendance': 'Aanwezigheid opslaan',
  'held.attendanceSaved': 'De aanwezigheid is opgeslagen.',
  'help.during':
    'In een sessie werkt ook: **volgende stap**, **vorige stap**, **overslaan** en **afronden**.',
  'step.overtime': (p) => `Gepland tot ${p.clock}. Neem gerust de tijd, of ga verder.`,
  'step.notLast': (p) =>
    `${p.left === 1 ? 'Nog 1 stap' : `Nog ${p.left} stappen`}. Ga verder, of typ **afronden** als jullie nu stoppen.`,
  'held.duration': (p) => `${p.minutes === 1 ? '1 minuut' : `${p.minutes} minuten`}, ${p.planned} gepland`,
  'held.planned': (p) => `${p.planned} minuten gepland`,
  'session.not-running': 'Deze sessie loopt nog niet. Start de sessie eerst.',
  'refusal.notForYou': 'Dat laat ik hier niet zien',
  'list.group': (p) =>
    p.trainees === 1 ? `Groep ${p.group}, 1 deelnemer` : `Groep ${p.group}, ${p.trainees} deelnemers`,
  'list.noTrainees': 'Er zitten nog geen deelnemers in deze groep. De coördinatie voegt ze toe.',
  'list.year': (p) => `Jaar ${p.year}`,
  'outline.prepTrainees': 'Voor de deelnemers',
  'outline.readOnly': 'Je mentor leidt de sessie. Jij kunt hier meelezen.',
  'step.alreadyDone': 'Dat was al gedaan. Hier zijn jullie nu.',
  'courtesy.yes': 'Ik vroeg je nu niets, dus met ‘ja’ verandert er niets. Dit kun je kiezen.',
  'tired.text':
    'Dat klinkt zwaar. Rust gaat voor; wat hier staat, blijft staan. Bij wie je terechtkunt, staat bij de nummers.',
  'distress.harm':
    'Wat er ook gebeurd is, je hoeft er niet alleen mee te blijven zitten: hier staat bij wie je terechtkunt.',
  'date.clock': 'Tijd',
  'date.missing': 'Kies een dag die nog komt, en een tijd.',
  'wish.unclear-clock': 'Die tijd kan ik niet met zekerheid lezen. Schrijf hem met vier cijfers: **17:30**.',
  'session.bad-date':
    'Die dag of tijd bestaat niet. Kies een dag en een tijd, bijvoorbeeld 24 november en 17.30 uur.',
  'session.not-yours': 'Dit is niet jouw groep, dus ik kan het je niet laten zien.',
  'session.read-only': 'Alleen de mentor van de groep kan de sessie leiden. Lezen kun je wel.',
  'session.too-early': 'Die datum moet nog komen. Daarna kun je zeggen hoe het ging.',
};
