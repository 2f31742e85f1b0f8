/** Who is who, what is kept of somebody, and what this bot leaves to others. Part of `../nl.ts`. */
export const nlPeople = {
  'button.language': 'Taal',
  'button.mentor': 'Wie is mijn mentor?',
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
  'person.no-group': 'Je zit nog niet in een mentorgroep. Vraag de coördinatie om je toe te voegen.',
  'person.no-mentor': 'Je groep heeft nu geen mentor. De coördinatie weet daarvan.',
  'button.contact': 'Contact met de coördinatie',
  'button.group': 'Wie zit er in mijn groep?',
  'button.ownAttendance': 'Mijn aanwezigheid',
  'contact.mentor': 'je mentor',
  'contact.coordinator': 'coördinatie',
  'contact.chat': (p: { name: string }) => `Open een chat met ${p.name}`,
  'contact.title': 'De coördinatie',
  'contact.text': 'Een vraag over je groep, je mentor of je gegevens? Daarmee kan je bij hen terecht.',
  'contact.self': 'Jij hoort zelf bij de coördinatie. Verder staat er niemand in het personenbestand.',
  'contact.nobody': (p: { contact: string }) =>
    `Neem contact op met ${p.contact}. Een naam of adres daarvan heb ik niet.`,
  'contact.stopTitle': 'Stoppen als mentor',
  'contact.stop':
    'Dat spreek je af met de coördinatie. Ik verander niets en vertel dit aan niemand. Wil je er eerst ' +
    'met iemand anders over praten, kijk dan bij noodnummers en hulp.',
  'group.title': 'Wie er in de groep zit',
  'group.name': (p: { group: string }) => `Groep ${p.group}`,
  'group.mentor': (p: { name: string }) => `Mentor: ${p.name}`,
  'group.you': (p: { name: string }) => `${p.name} (jij)`,
  'group.onlyNames': 'Van de anderen zie je alleen de naam. Zij zien van jou ook niet meer.',
  'group.none':
    'Jij zit zelf in geen groep. Wie in welke groep zit, staat in het personenbestand van het programma.',
  'kept.title': 'Wat ik over je bewaar',
  'kept.kept': (p: { mentor: boolean }) =>
    'Ik bewaar wat het personenbestand over je zegt, wat je hier instelt, waar ik je in Teams bereik en, ' +
    'honderd dagen lang, wanneer ik je iets liet weten. Per bijeenkomst zijn het de stappen, de datum ' +
    'en, als het programma dat vraagt, wie er ' +
    `was.${p.mentor ? ' Van jou als mentor ook welke mentortraining je volgde en, een jaar lang, wanneer je de aanwezigheidslijst maakte.' : ''}`,
  'kept.appointments': (p: { mentor: boolean }) =>
    'Van een afspraak bewaar ik met wie, wanneer en waar, tot dertig dagen erna. Wat je bij een stemming ' +
    'antwoordt, is weg zodra ze ' +
    `sluit.${p.mentor ? ' De uren die je aanbiedt, bewaar ik tot een dag nadat ze voorbij zijn.' : ''}`,
  'kept.tasks':
    'Van je taken bewaar ik welke je afvinkte, op welke dag, welke niet voor jou zijn, en wanneer je eraan herinnerd wilt worden. Dat zie jij alleen.',
  'kept.days':
    'Een tussentijdse deadline die je met je mentor afspreekt, zien jullie allebei, en wat je deelt ook.',
  'kept.not': 'Wat je typt, bewaar ik niet, en wat jullie bespreken evenmin.',
  'kept.message':
    'Eén uitzondering: een bericht dat een mentor voor iemand verstuurt. Dat bewaar ik versleuteld, met ' +
    'wat erop geantwoord is: tot de vraag na 72 uur verloopt, en als het verstuurd is nog dertig dagen. ' +
    'Dan verdwijnt het, een nee evengoed. Dat er ja gezegd is tegen een bericht dat vertrok, blijft een ' +
    'jaar bekend, zonder de tekst.',
  'kept.ask':
    'Wil je je gegevens inkijken, verbeteren of laten wissen? Vraag het aan de coördinatie. Zelf kan ik dat niet: iemand doet het met de hand.',
  'install.title': 'Zo komt iemand bij Klankbord',
  'install.how':
    'Laat die persoon in Teams op ‘Apps’ klikken, Klankbord zoeken en op ‘Toevoegen’ klikken. Daarna volstaat ‘hallo’.',
  'install.missing':
    'Staat Klankbord er niet tussen, dan moet de Teams-beheerder van de organisatie de app nog vrijgeven.',
  'install.unknown':
    'Zeg ik dat ik iemand niet ken, dan staat die nog niet in het personenbestand. Dat past de coördinatie aan.',
  'install.unknownToYou':
    'Zeg ik dat ik iemand niet ken, dan staat die nog niet in het personenbestand, of met een ander account.',
  'place.none': 'De plaats ken ik niet.',
  'place.agree': 'Die spreken jullie onder elkaar af. Ik onthoud alleen de dag en het uur.',
  'place.askMentor': 'Die spreken jullie onder elkaar af. Je mentor weet waar jullie samenkomen.',
  'ownAttendance.title': 'Jouw aanwezigheid',
  'ownAttendance.none': 'Er is nog geen sessie waarvan genoteerd is of je er was.',
  'ownAttendance.notAsked': 'In dit programma wordt niet genoteerd wie er was.',
  'ownAttendance.only': 'Van de anderen toon ik je dit niet, en hun toon ik niets van jou.',
  'attendance.not-taken': 'Aanwezigheid wordt alleen genoteerd van wie in opleiding is.',
};

/** What is said differently in the Netherlands. */
export const nlNLPeople = {
  'contact.text': 'Een vraag over je groep, je mentor of je gegevens? Daarmee kun je bij hen terecht.',
  'kept.ask':
    'Wil je je gegevens inzien, verbeteren of laten wissen? Vraag het aan de coördinatie. Zelf kan ik dat niet: iemand doet het met de hand.',
  'install.how':
    'Laat die persoon in Teams op ‘Apps’ klikken, Klankbord zoeken en op ‘Toevoegen’ klikken. Daarna is ‘hallo’ genoeg.',
  'place.agree': 'Die spreken jullie met elkaar af. Ik onthoud alleen de dag en de tijd.',
  'place.askMentor': 'Die spreken jullie met elkaar af. Je mentor weet waar jullie elkaar zien.',
  'ownAttendance.only': 'Van de anderen laat ik je dit niet zien, en hun laat ik niets van jou zien.',
} satisfies Partial<typeof nlPeople>;
