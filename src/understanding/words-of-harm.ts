/**
 * What people say to whom or around whom something is done that should not be, who lose somebody or who see another go
 * under; as `toPlainWords` leaves it. One kind of saying a line, as in `words-of-strain.ts`.
 */

const limb =
  '(?:been|benen|dij|dijen|borst|borsten|kont|billen|gat|schouder|schouders|rug|lijf|knie|heup|heupen|' +
  'nek|haar|buik|taille|leg|legs|thigh|waist|back|bum|arse|ass|butt|bottom|breasts?|chest|shoulders?|' +
  'knee|body|neck|hair|hips?|fesses|seins?|cuisses?|poitrine|epaules?|dos|genou|taille|cheveux|cou|' +
  'hanches?|corps)';
const self = '(?:me|mij|ons|haar|hem|iemand|us|her|him|them|people|moi|nous)';
const looks =
  '(?:lichaam|lijf|uiterlijk|kleren|kleding|gewicht|figuur|rok|haar|huid|afkomst|accent|geloof|' +
  'hoofddoek|body|looks|appearance|clothes|weight|figure|skirt|skin|race|religion|origins?|physique|' +
  'corps|tenue|poids|peau|apparence|decollete|origines?|voile|seins)';
const foul =
  '(?:vuile|vieze|schunnige|foute|rare|dubbelzinnige|kwetsende|vernederende|denigrerende|flauwe|' +
  'seksuele|racistische|seksistische|homofobe|nare|gemene|dirty|nasty|crude|sexual|racist|sexist|' +
  'homophobic|creepy|inappropriate|rude|mean)';

export const wrongsDone: readonly string[] = [
  // To the body.
  `(?:hand|handen|hands?|mains?|vingers) (?:\\S+ ){0,2}(?:op|aan|over|onder|rond|on|up|around|under|aux|sur|sous|dans) (?:\\S+ ){0,2}${limb}`,
  `(?:touch\\w*|grab\\w*|strok\\w*|pinch\\w*|rub\\w*|slap\\w*|streel\\w*|kneep|knijpt|betast\\w*) (?:\\S+ ){0,2}(?:${self}|my|mijn|${limb})`,
  '(?:kuste|kust|zoende|kissed|embrasse(?:e)?) (?:\\S+ ){0,2}(?:me|mij|moi)',
  'm a (?:\\S+ )?(?:embrasse|coince|attrape|tripote|pelote|caresse)\\w*|tripot\\w*|pelot\\w*',
  'mains? aux fesses|mains baladeuses|te dicht(?:bij)? (?:\\S+ )?(?:komt|kwam|op|tegen|staan|zitten)',
  '(?:komt|kwam|staat) (?:\\S+ ){0,2}te dicht|felt me up|too close to me|zat aan (?:me|mij)',
  'aan (?:mijn|m n) lijf',
  'intimiteit\\w*|seksu\\w*|seksis\\w*|racis\\w*|homofo\\w*|islamofo\\w*|antisemi\\w*|sexual\\w*',
  'sexis\\w*|homophob\\w*|transphob\\w*|islamophob\\w*|misogyn\\w*|sexuel\\w*|xenophob\\w*|metoo',
  'pervers\\w*|pervert|creep|creepy|stalk\\w*|gestalkt|geweld|gewelddadig|violen\\w*|agressie\\w*',
  'aggress\\w*|mobbing|voyeur\\w*',
  // In words.
  `${foul} (?:\\S+ )?(?:opmerking|opmerkingen|grap|grappen|grapjes|mop|moppen|mopjes|praat|berichten|` +
    'taal|comments?|jokes?|remarks?|messages|texts)',
  '(?:opmerking|opmerkingen|grappen|grapjes|moppen|commentaar|comments?|commenting|jokes?|remarks?|' +
    'blagues?|remarques?|reflexions?|commentaires?) (?:\\S+ ){0,2}(?:over|on|about|sur) (?:(?:mijn|my|' +
    `m n|mon|ma|mes|haar|her|his) ${looks}|vrouwen|women|les femmes|buitenlanders|foreigners|muslims?|` +
    'moslims?|homos|gays?|zwarten|ons|us)',
  '(?:blagues?|remarques?|propos|gestes?|commentaires?|reflexions?) (?:\\S+ )?(?:racistes?|sexistes?|' +
    'homophobes?|salaces?|graveleu\\w*|lourde?s?|deplacee?s?|obscenes?|degueulasses?|humiliante?s?|' +
    'blessante?s?|sexuelle?s?|grossiere?s?)',
  'afgezeikt|afzeiken|zeikt|afgemaakt|afgekraakt|afgesnauwd|snauw\\w*|gesnauwd|afgeblaft|blaft',
  'uitgelachen|uitlach\\w*|lachen (?:me|mij) uit|lacht (?:me|mij) uit|roddel\\w*|geroddel',
  'achter (?:mijn|m n) rug|zwartgemaakt|voor schut|voor aap|voor lul|in mijn hemd|treiter\\w*',
  'getreiterd|gepest|pest\\w*|lastigval\\w*|lastig gevallen|vallen? (?:me|mij) lastig|scheld\\w*',
  'gescheld|uitgemaakt voor|noemde (?:me|mij)',
  'word (?:\\S+ ){0,2}(?:aangevallen|uitgesloten|slecht behandeld|uitgebuit|aangestaard|onder druk gezet|gekoeioneerd)',
  'buitengesloten|uitbuiting|uitgebuit|tiran|terreur',
  `behandel\\w* ${self} (?:\\S+ ){0,2}(?:als|alsof|slecht|oneerlijk)`,
  `(?:treat\\w*|talk\\w*|spoke|speaks?) (?:to )?${self} (?:\\S+ )?(?:like|as if|badly|unfairly|as though)`,
  'like (?:dirt|shit|crap|garbage|trash|rubbish|a slave|an idiot)',
  '(?:me|nous) (?:\\S+ )?(?:traite|traitent|parle|parlent) (?:\\S+ )?(?:comme|mal)',
  'comme (?:de la merde|une merde|un chien|un moins que rien|une bonne|une esclave|un esclave)',
  `laugh\\w* (?:at|about) ${self}|behind my back|gossip\\w*|mock\\w*|ridicul\\w*`,
  `(?:made|makes?|making) (?:\\S+ )?(?:fun of|a fool of)|pick(?:s|ed|ing)? on ${self}`,
  'singl(?:ed|ing) (?:me )?out|snap(?:s|ped|ping)? at|bit(?:es)? my head off|tore (?:into )?me',
  'call(?:s|ed|ing)? me (?:a|an|names|stupid|lazy|useless)|put(?:s|ting)? me down|undermin\\w*',
  '(?:feel|feeling|being|been|m) (?:excluded|left out)|ostracis\\w*|ignores? me|blackmail\\w*',
  'victimis\\w*|gaslight\\w*|yells?|yell\\w*|scream\\w*|shout\\w*|sworn at|roasted|torn apart',
  'uncomfortable|unwanted|microaggression\\w*',
  '(?:rit|rient|rigole|rigolent|se fout|se foutent|moque|moquent|rire) (?:\\S+ )?de (?:moi|nous|ma|mon)',
  'dans mon dos|ridiculis\\w*|insult\\w*|engueul\\w*|enguirland\\w*|aboie\\w*|hurl\\w*|m ignore(?:nt)?',
  'mise? a l ecart|exclue?|m enfonce',
  'me (?:descend|casse|deteste|pourrit|denigre|critique|rabaisse|fait chanter|pique)|denigr\\w*',
  'mal a l aise|chantage|tyran\\w*|exploit(?:ee?|ation)|devalorise\\w*|mechan\\w*|traitee? de',
  'gestes? deplacee?s?|comportements? (?:\\S+ )?deplace\\w*',
  // Where to go with it.
  '(?:waar|bij wie) (?:kan|moet) (?:ik|je|men) (?:\\S+ ){0,4}(?:terecht|aankloppen) (?:als|wanneer|indien|met een (?:klacht|probleem))',
  'where (?:can|do) i (?:go|turn) (?:if|when|with a)',
  'ou (?:aller|m adresser|se tourner) (?:si|quand|en cas)',
];

const kin =
  '(?:vader|moeder|papa|mama|pa|ma|ouders?|oma|opa|bomma|bompa|broer|zus|zoon|zoontje|dochter|' +
  'dochtertje|kind|kindje|baby|babytje|man|vrouw|partner|lief|vriend|vriendin|hond|kat|nicht|neef|' +
  'tante|nonkel|oom|father|mother|dad|mum|mom|parents?|gran|nan|grandma|grandpa|grandmother|' +
  'grandfather|brother|sister|son|daughter|child|baby|husband|wife|partner|boyfriend|girlfriend|friend|' +
  'dog|cat|cousin|pere|mere|papa|maman|papy|mamy|mamie|grand mere|grand pere|frere|soeur|fils|fille|' +
  'enfant|bebe|mari|femme|copain|copine|compagnon|compagne|ami|amie|chien|chat)';

export const losing: readonly string[] = [
  '(?:perdre|perd|perdu|perds|lose|losing|lost|verlies|verlieze?n?|verloor|verloren|missen|' +
    `begraven) (?:\\S+ ){0,2}${kin}(?= |$)(?! (?:de|van|s) (?:data|agenda))`,
  `(?:mijn|my|mon|ma|ons|onze|our|notre|m n) ${kin} (?:\\S+ ){0,3}(?:ernstig ziek|erg ziek|zwaar ziek|` +
    'doodziek|ongeneeslijk|kanker|beroerte|hartaanval|infarct|ongeluk|ongeval|intensieve|coma|opgenomen|' +
    'stervend|gestorven|weg|cancer|stroke|heart attack|accident|seriously ill|very ill|terminally|dying|' +
    'gone|killed|hospice|avc|grave(?:ment)? malade|tres malade|hospitalise\\w*|soins palliatifs|partie?|' +
    'disparu\\w*|suicide\\w*)',
  'rouwproces|rouwperiode|mijn (?:rouw|verdriet)',
  'mis (?:(?:hem|haar)$|mijn (?:papa|mama|vader|moeder|opa|oma|broer|zus))|miskra\\w*|stilgebor\\w*',
  'grieving|grieve|my grief|mourning|miscarr\\w*',
  'miss (?:him|her|my (?:dad|mum|mom|brother|sister|gran\\w*))|mon deuil|endeuillee?|fausse couche|ivg',
  'abortus|(?:il|elle|papa|maman) me manque',
];

const who =
  '(?:trainees?|assistente?n?|collega|collegas|student|studente|iemand|maatje|maat|buddy|kotgenoot|' +
  'huisgenoot|jaargenoot|groepsgenoot|groepslid|vriend|vriendin|mentee|mentees|trainees?|residents?|' +
  'registrars?|interns?|juniors?|colleagues?|students?|friend|classmate|housemate|flatmate|roommate|' +
  'peer|someone|somebody|fy1|sho|internes?|externes?|stagiaires?|assistante?s?|etudiante?s?|collegues?|' +
  'amie?|copain|copine|coloc|hij|zij|ze|he|she|they|il|elle)';

export const goingUnder: readonly string[] = [
  `${who} (?:\\S+ ){0,6}(?:zo stil|heel stil|erg stil|stilletjes|stiller|teruggetrokken|zondert|` +
    'afgezonderd|in zichzelf|vermagerd|afgevallen|magerder|in de put|bleek|doodmoe|moe uit|er niet goed|' +
    'kapot|gebroken|op instorten|overwerkt|niet meer opdagen|zichzelf niet|de oude niet|de kluts|' +
    'vreemd gedragen|gedraagt zich|suicidaal)',
  `${who} (?:\\S+ ){0,6}(?:so quiet|very quiet|gone quiet|isolat\\w*|losing weight|lost weight|` +
    'stopped (?:coming|replying|answering|talking|eating)|not (?:replying|responding|eating|sleeping)|' +
    '(?:seem|look|sound|act)\\w* (?:\\S+ )?(?:sad|low|down|pale|lost|off|exhausted|tired|broken|rough|' +
    'miserable|strange|weird|unwell|depressed)|hasn t been|haven t been (?:himself|herself|themselves)|' +
    'in a (?:bad|dark) (?:place|way)|having a (?:hard|rough|tough|bad) time|at risk|suicidal|burning out|' +
    'in trouble|in distress)',
  `${who} (?:\\S+ ){0,6}(?:repond(?:ait)? plus|renferm\\w*|s isole|isolee?|maigri|silencieu\\w*|` +
    'l air (?:\\S+ )?(?:triste|fatigue\\w*|mal|perdue?|epuisee?|bizarre)|tres fatiguee?|va mal|' +
    'au plus mal|s eteint|suicidaire|bien du tout|en detresse|fait un burn|fondu en larmes)',
  'niet[ -]pluis',
  '(?:niet gerust|geen goed gevoel|slecht gevoel|onrustig gevoel|raar gevoel) (?:\\S+ ){0,2}(?:in|bij|over)',
  'hoe (?:\\S+ ){0,3}(?:hem|haar|hen|mijn collega|die collega|een collega|een vriend\\w*) (?:\\S+ )?(?:helpen|steunen|opvangen)',
  'bad feeling about (?:a|one|my|him|her)',
  'how (?:do|can|to|should) (?:i )?(?:help|support|reach) (?:him|her|them|my (?:colleague|friend|mentee|trainee|resident))',
  'comment (?:l aider|aider (?:un|une|mon|ma|cet|cette) (?:\\S+ )?(?:collegue|ami|amie|interne|assistante?))',
  'peur pour (?:lui|elle|un|une|mon|ma)',
];
