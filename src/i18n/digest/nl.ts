/** The overview for the coordinators, and the list of who was there. Part of `../nl.ts`. */
export const nlDigest = {
  // what is counted
  'digest.groups': 'groepen',
  'digest.pairs': 'duo’s',
  'digest.below': (p: { to: number }) => `minder dan ${p.to + 1}`,
  'digest.between': (p: { from: number; to: number }) => `${p.from} tot ${p.to}`,
  'digest.above': (p: { from: number }) => `${p.from} of meer`,

  // what needs attention
  'digest.title': (p: { programme: string }) => `Overzicht: ${p.programme}`,
  'digest.day': (p: { day: string }) => `Zoals het was op ${p.day}`,
  'digest.quiet': 'Niets vraagt deze week je aandacht.',
  'digest.quietUnseen': 'Van wat ik mag tonen, vraagt niets deze week je aandacht.',
  'digest.leadUnreached': (p: { count: number }) =>
    p.count === 1
      ? 'Eén iemand kan ik in Teams nog niet bereiken. Help je even bij het installeren?'
      : `Ik kan ${p.count} mensen in Teams nog niet bereiken. Help je hen even bij het installeren?`,
  'digest.leadNothing': (p: { from: number; of: number; unit: string }) =>
    `Minstens ${p.from} van de ${p.of} ${p.unit} hebben dit opleidingsjaar nog niet samengezeten en hebben geen datum.`,
  'digest.leadAsked': (p: { from: number; of: number; unit: string }) =>
    `Minstens ${p.from} van de ${p.of} ${p.unit} zaten dit opleidingsjaar te lang zonder datum. Ik vroeg hun mentors om er een.`,
  'digest.leadTraining': (p: { from: number; of: number }) =>
    `Minstens ${p.from} van de ${p.of} nieuwe mentors zijn nog niet klaar om te beginnen, volgens wat ze zelf noteerden over hun training.`,
  'digest.leadShut': (p: { from: number; of: number; unit: string }) =>
    `Bij minstens ${p.from} van de ${p.of} ${p.unit} kan ik de agenda van de mentor niet gebruiken. Waarom, staat in het logboek van wie Klankbord beheert.`,
  'digest.leadFailed': (p: { band: string }) =>
    `Sinds het vorige overzicht kwam bij ${p.band} mensen een bericht niet aan.`,

  // figures
  'digest.chart': (p: { of: number; unit: string; day: string }) => `De ${p.of} ${p.unit}, sinds ${p.day}`,
  'digest.held': 'Al samengezeten',
  'digest.reached': 'Samengezeten, of een datum',
  'digest.nothing': 'Nog niets, en geen datum',
  'digest.bar': (p: { title: string; band: string }) => `${p.title}: ${p.band}`,
  'digest.sure': 'zeker',
  'digest.maybe': 'misschien',
  'digest.rest': 'niet',
  'digest.bands':
    'Bij elk aantal geef ik een marge, nooit het exacte getal: zo zegt geen cijfer iets over een handvol mensen.',
  'digest.tooFew': (p: { unit: string }) =>
    `Over zo weinig ${p.unit} geef ik geen cijfers: ze zouden iets over enkelen zeggen.`,
  'digest.asked': (p: { band: string; unit: string }) =>
    `Bij ${p.band} ${p.unit} vroeg ik de mentor dit opleidingsjaar om een datum, omdat er te lang geen was.`,
  'digest.training': (p: { of: number }) =>
    `Mentortraining van de ${p.of} mentors die dit opleidingsjaar begonnen`,
  'digest.trainingOpen': 'Nog niet klaar om te beginnen',
  'digest.trainingReady': 'Klaar om te beginnen',
  'digest.trainingComplete': 'Alles gevolgd of vrijgesteld',
  'digest.attendance': (p: { share: string; from: string; until: string }) =>
    `Aanwezig, in sessies van ${p.from} tot ${p.until}: ${p.share}.`,
  'digest.share.up-to-half': 'hoogstens de helft',
  'digest.share.more-than-half': 'meer dan de helft',
  'digest.share.more-than-three-quarters': 'meer dan drie kwart',
  'digest.trend': 'Samengezeten, doorheen het opleidingsjaar',
  'digest.atLeast': 'minstens',
  'digest.atMost': 'hoogstens',
  'digest.untold': 'te weinig om te tonen',

  // who needs help with Teams
  'digest.unreached': 'Nog niet bereikbaar in Teams',
  'digest.reason.not-installed': 'Nog niet geïnstalleerd',
  'digest.reason.blocked': 'Ik ben geblokkeerd',
  'digest.more': (p: { count: number }) => `en nog ${p.count}`,
  'digest.forward':
    'Alleen voor de coördinatie. In de opleidingscommissie zitten ook stagemeesters, en die beoordelen: geef hun de cijfers door, nooit de namen.',
  'digest.next': (p: { day: string }) =>
    `Het volgende komt op ${p.day}. Tussendoor tel ik niet opnieuw: uit het verschil zou je iets over enkelen kunnen afleiden.`,
  'digest.noneTitle': 'Er is nog geen overzicht',
  'digest.none': (p: { day: string }) => `Het eerste komt op ${p.day}.`,
  'digest.summary': 'Klankbord: het overzicht staat klaar',
  'digest.short': 'Het overzicht staat klaar. Typ **overzicht** om het te zien.',
  'digest.noneThen': 'Van die dagen is er geen overzicht. Dit is het laatste.',
  'button.lastDigest': 'Het laatste overzicht',
  'button.digest': 'Het overzicht',
  'digest.not-yours':
    'Het overzicht is er alleen voor de coördinatie van dit programma. Er staat niets in over één persoon of één groep.',
  'digest.individual':
    'Over één persoon of één groep vertel ik nooit iets. Het overzicht telt alleen, en pas als het er genoeg zijn.',

  // the list of who was there
  'button.export': 'Maak de lijst',
  'export.title': 'De aanwezigheidslijst maken?',
  'export.group': (p: { group: string; sessions: number }) =>
    p.sessions === 1
      ? `Groep ${p.group}: één sessie waarvan de aanwezigheid is genoteerd.`
      : `Groep ${p.group}: ${p.sessions} sessies waarvan de aanwezigheid is genoteerd.`,
  'export.what': 'Per sessie staat erin: de dag, de titel, de naam, en aanwezig ja of nee. Niets anders.',
  'export.told': 'Je ASO’s krijgen bericht dat je de lijst maakte. Elk ziet daarin alleen de eigen regels.',
  'export.none': 'Er is nog geen sessie waarvan de aanwezigheid is genoteerd.',
  'export.made': 'De aanwezigheidslijst',
  'export.copy':
    'Tik in het vak, selecteer alles en kopieer. Plak je het in Excel, dan komt alles in kolommen.',
  'export.label': 'De lijst',
  'export.when': (p: { when: string }) => `Gemaakt op ${p.when}. Je ASO’s krijgen er bericht van.`,
  'export.cut': (p: { count: number }) =>
    `Alleen de laatste ${p.count} sessies: meer past niet in een bericht van Teams.`,
  'export.column.day': 'datum',
  'export.column.session': 'sessie',
  'export.column.name': 'naam',
  'export.column.present': 'aanwezig',
  'export.yes': 'ja',
  'export.no': 'nee',
  'export.not-yours': 'Alleen de mentor van de groep kan deze lijst maken.',

  // what each trainee hears of it
  'exported.summary': 'Klankbord: er is een lijst gemaakt',
  'exported.title': (p: { mentor: string }) => `${p.mentor} maakte de aanwezigheidslijst`,
  'exported.someone': 'Je mentor',
  'exported.when': (p: { when: string }) => `Dat was op ${p.when}.`,
  'exported.text': 'Dit staat erin over jou, en niets anders.',
  'exported.present': (p: { day: string; title: string }) => `${p.day}, ${p.title}: aanwezig`,
  'exported.absent': (p: { day: string; title: string }) => `${p.day}, ${p.title}: niet aanwezig`,
  'exported.nothing': 'Over jou staat er niets in.',
  'exported.wrong': 'Klopt er iets niet? Zeg het je mentor: die kan het nog twee weken na die dag aanpassen.',
  'exported.short': 'Je mentor maakte de aanwezigheidslijst van je groep.',
};

/** What is said differently in the Netherlands. */
export const nlNLDigest = {
  'digest.leadUnreached': (p: { count: number }) =>
    p.count === 1
      ? 'Eén iemand kan ik in Teams nog niet bereiken. Help je even met installeren?'
      : `Ik kan ${p.count} mensen in Teams nog niet bereiken. Help je hen even met installeren?`,
  'digest.leadNothing': (p: { from: number; of: number; unit: string }) =>
    `Minstens ${p.from} van de ${p.of} ${p.unit} hebben dit jaar nog niet met elkaar gesproken en hebben geen datum.`,
  'digest.leadAsked': (p: { from: number; of: number; unit: string }) =>
    `Minstens ${p.from} van de ${p.of} ${p.unit} zaten dit jaar te lang zonder datum. Ik vroeg hun mentors om er een.`,
  'digest.asked': (p: { band: string; unit: string }) =>
    `Bij ${p.band} ${p.unit} vroeg ik de mentor dit jaar om een datum, omdat er te lang geen gepland was.`,
  'digest.training': (p: { of: number }) => `Mentortraining van de ${p.of} mentors die dit jaar begonnen`,
  'digest.held': 'Al met elkaar gesproken',
  'digest.reached': 'Gesproken, of een datum',
  'digest.trend': 'Met elkaar gesproken, in de loop van het jaar',
  'digest.forward':
    'Alleen voor de coördinatie. In commissies zitten ook opleiders, en die beoordelen: geef hun de cijfers door, nooit de namen.',
  'export.told': 'Wie op de lijst staat, krijgt bericht dat je hem maakte, met alleen de eigen regels.',
  'export.when': (p: { when: string }) => `Gemaakt op ${p.when}. Wie erop staat, krijgt er bericht van.`,
  'exported.wrong':
    'Klopt er iets niet? Zeg het tegen je mentor: die kan het nog twee weken na die dag aanpassen.',
};
