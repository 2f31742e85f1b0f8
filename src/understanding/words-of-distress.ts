import { oneOf } from './one-of.ts';

/**
 * What people say who are not well, who worry about somebody, to whom or around whom something happened that should not,
 * who lost somebody, made a mistake or want to give up their training: in all languages at once, as `toPlainWords` leaves
 * them. Too often rather than too seldom: a card with numbers costs a glance. Each line is the source of a regular
 * expression; gaps between words are counted, so that none takes more than linear time.
 */

const who =
  '(?:trainees?|assistente?n?|collega|collega s|collegas|student|studente|studenten|iemand|' +
  'arts in opleiding|dokter|vriend|vriendin|vrouw|man|partner|zoon|dochter|kind|mama|papa|broer|zus|' +
  'groepsgenoot|groepslid|jongen|meisje|trainees?|residents?|registrars?|mentees?|interns?|juniors?|' +
  'colleagues?|students?|clerks?|friend|someone|somebody|doctor|fellow|wife|husband|son|daughter|' +
  'assistante?s?|interne?s?|stagiaires?|etudiante?s?|collegues?|confrere|consoeur|quelqu un|medecin|' +
  'ami|amie|mari|femme|fils|fille|hij|zij|ze|he|she|they|il|elle|ils|elles)';
const kin =
  '(?:vader|moeder|papa|mama|ouders?|oma|opa|grootmoeder|grootvader|bomma|bompa|broer|zus|zoon|dochter|' +
  'kind|kindje|baby|man|vrouw|partner|vriend|vriendin|collega|collegas|student|studenten|trainees?|' +
  'nonkel|oom|tante|schoonvader|schoonmoeder|schoonbroer|schoonzus|neef|nicht|father|mother|dad|mum|' +
  'mom|parents?|grandmother|grandfather|grandma|grandpa|brother|sister|son|daughter|child|husband|wife|' +
  'friend|colleagues?|student|resident|trainee|uncle|aunt|pere|mere|maman|grand mere|grand pere|frere|' +
  'soeur|fils|fille|enfant|bebe|mari|femme|ami|amie|collegues?|etudiante?|oncle|patiente?n?s?|iemand|' +
  'someone|somebody|quelqu un)';

/** That somebody else is not well. */
export const others: readonly string[] = [
  `${who} (?:\\S+ ){0,4}(?:huil|huilt|huilde|huilen|huilend|gehuild|weent|weende|wenen|wenend|geweend|bleit|blette|` +
    'tranen|instortte|ingestort|crashte|crasht|overspannen|opgebrand|burn out|burnout|depressief|' +
    'depressie|uitgeput|uitgevallen|onderdoor|doorheen|eenzaam|drinkt|gebruikt drugs|teruggetrokken|' +
    'trekt zich terug|wil stoppen|slecht uit|niet goed|slecht|het moeilijk|het lastig|het zwaar|' +
    'trekt het niet|niet zichzelf|kan niet meer|houdt het niet vol|niet ok|niet oke|niet in orde|' +
    'heel stil|afwezig en stil|steeds ziek|reageert nergens|reageert niet meer)',
  `${who} (?:\\S+ ){0,4}(?:crying|cried|cries|in tears|tearful|broke down|breaking down|broken down|` +
    'breakdown|struggling|struggles|burnt out|burned out|burnout|depressed|exhausted|overwhelmed|' +
    'withdrawn|drinks too much|drinking|self medicating|wants to quit|wants to leave|falling apart|' +
    'not (?:\\S+ )?(?:ok|okay|well|coping|fine|himself|herself|themselves|doing well)|' +
    'isn t (?:\\S+ )?(?:ok|okay|well|coping|fine|himself|herself|doing well)|seems? (?:\\S+ )?(?:off|' +
    'down|lost|quiet|withdrawn)|doesn t (?:look|seem|feel) (?:\\S+ )?(?:well|ok|okay|right|good))',
  `${who} (?:\\S+ ){0,4}(?:pleure|pleurait|pleurer|pleurent|a pleure|en larmes|en pleurs|craque|` +
    'craquait|s effondre|effondree?|va (?:\\S+ )?mal|ne va (?:\\S+ )?(?:pas|plus)(?! venir)|va (?:pas|' +
    'plus) bien|a du mal|souffre|deprime|deprimee|en burn out|en depression|epuisee?|a bout|boit trop|' +
    's isole|veut (?:tout )?(?:arreter|abandonner|quitter))',
  `(?:huilende|wenende|overspannen|depressieve|opgebrande|suicidale|crying|distressed|struggling|burnt out|burned out|depressed) ${who}`,
  `(?:gaat|loopt|ging) (?:\\S+ ){0,3}(?:niet|slecht|minder) (?:\\S+ ){0,2}met(?! (?:mij|me|de bot|de app|de sessie|de datum|de planning|het plannen)(?: |$))`,
];

/** That somebody else may not be well, or that one worries. */
export const worries: readonly string[] = [
  '(?:maak|maken|maakt|maakte|maakten) (?:\\S+ ){0,4}zorgen',
  '(?:veel|grote|echt|wat) zorgen (?:om|over|voor)|zorgen (?:\\S+ )?gemaakt',
  '(?:ben|zijn|was|waren|word|beetje|erg|heel|zo|best|wat) (?:\\S+ )?(?:bezorgd|ongerust)',
  '(?:bezorgd|ongerust) (?:\\S+ )?(?:om|over|voor)|zit (?:\\S+ )?in met|ben (?:\\S+ )?verontrust',
  'baart (?:mij|me) zorgen|op mijn lever|vertrouw het (?:\\S+ )?niet met|reageert nergens op',
  'vertrouw het (?:\\S+ )?niet',
  'hoe help ik (?:een|mijn|die|iemand)(?: \\S+){0,3} (?:die|met een burn|het moeilijk)',
  'worried|worries me|i worry|worrying about|concerned (?:about|for|that)|concern for|concerns? about',
  'fear for|how (?:do|can) i (?:help|support) (?:\\S+ ){0,3}who',
  'inquiete?s?|m inquiete|inquietude|me fais (?:\\S+ )?(?:du |des )?(?:souci|soucis|mouron)|preoccupee?',
  `soucieu(?:x|se)|m inquietait|comment aider (?:\\S+ ){0,2}${who}`,
];

/** What should not happen to anybody at work. */
export const harms: readonly string[] = [
  'zit (?:\\S+ ){0,2}aan (?:me|mij|haar|hem)(?= |$)|hoofddoek|huidskleur',
  'mijn (?:afkomst|geloof|geaardheid|accent)|zwangerschap(?! verlof)|onveilig|onveilige|onveiligheid',
  'niet (?:\\S+ )?veilig|misstanden?|wantoestand|wantoestanden|wangedrag|machtsmisbruik|misbruik',
  'misbruikt|verkracht|verkrachting|aangerand|aanranding|betast|aangeraakt|handtastelijk\\w*',
  'opdringerig|lastiggevallen|lastig gevallen|geslagen|slaat (?:mij|me)|afgeblaft|uitgekafferd',
  'uitgescholden|afgebroken|bedreigd|gechanteerd|gepest|weggepest|genegeerd|negeert (?:mij|me)',
  'buitengesloten|vernedert|vernederd|gekleineerd|kleineert|gediscrimineerd|toxisch\\w*|giftige sfeer',
  'ongepast\\w*|grensoverschrijd\\w*|ongewenst gedrag',
  '(?:roept|schreeuwt|brult|tiert|riep|schreeuwde|roepen) (?:\\S+ ){0,2}(?:op|naar|tegen) (?:mij|me|ons|haar|hem|iedereen)',
  '(?:maakt|maakte|maken) (?:mij|me) (?:\\S+ )?(?:belachelijk|kapot|bang)',
  'bang (?:van|voor)(?! (?:de|het) (?:datum|sessie|planning))',
  'raakte? (?:mij|me|haar|hem|ons) (?:\\S+ ){0,2}aan',
  '(?:bedreigt|bedreigde|pest|sloeg|duwde|kleineerde|vernederde) (?:mij|me|ons|haar|hem)',
  'because of my (?:skin|religion|headscarf|accent|origin|pregnancy)|headscarf|unsafe',
  '(?:not|never|don t|doesn t|didn t|isn t) (?:\\S+ )?(?:feel )?safe|harassed|harassment|harassing',
  'assault\\w*|harass\\w*|grop(?:ed|ing)|raped?|touch(?:ed|es|ing) me|hit me|pushed me',
  '(?:yell|shout|scream|swear)(?:s|ed|ing)? at|bull(?:y|ies|ied|ying)|threaten\\w*|intimidat\\w*',
  'humiliat\\w*|belittl\\w*|discriminat\\w*|abus(?:e|ed|ive)|toxic|misconduct|inappropriate(?:ly)?',
  '(?:afraid|scared|frightened|terrified) of|scare(?:s|d) me|patient safety',
  'pas en securite|insecurite|(?:situation|conditions?) (?:dangereuses?|risquees?)|dangereu(?:x|se)',
  'harcel\\w*|agress(?:ee?|ion|ions|if|ive)|violee?|viol|attouchements?',
  'm a (?:touchee?|frappee?|gifle|pousse|insultee?|menacee?|humiliee?)|humili\\w*|menac(?:ee?|ent)',
  '(?:crie|hurle|gueule|hurlait|criait) (?:\\S+ )?(?:sur|dessus|contre|apres)',
  'peur (?:de|du) (?:mon|ma|lui|elle|maitre|chef|supervis\\w*|cette?|collegue|aller)|maltrait\\w*',
  'rabaiss\\w*|intimid\\w*|discrimin\\w*|sexiste|raciste|deplacee?s? (?:de|sur|a mon)',
  'comportement (?:inapproprie|deplace|inacceptable)|se moque (?:\\S+ )?de moi|abus de pouvoir',
];

/** That something happened, or that somebody wants to tell on it: it depends on the rest whether that is bad. */
export const incidents: readonly string[] = [
  '(?:is|was|zijn|heeft|ging|liep) (?:\\S+ )?(?:iets|wat|dingen|zaken) (?:\\S+ ){0,4}(?:gebeurd|' +
    'voorgevallen|voorgedaan|misgegaan|misgelopen|fout gelopen|fout gegaan|mis|fout)',
  'iets (?:\\S+ )?(?:ergs|vreselijks|verschrikkelijks|naars|akeligs|heftigs)|iets meegemaakt',
  'iets (?:\\S+ ){0,3}gebeurde?(?= (?:op|in|tijdens|met|aan))|incident|incidenten|bijna ongeluk',
  'arbeidsongeval|prikongeval|calamiteit',
  '(?:hoe|waar|kan ik|wil|wou) (?:\\S+ ){0,2}(?:meld|melden|aangeven) (?:\\S+ ){0,4}(?:situatie|gedrag|voorval|toestand|iets)',
  '(?:situatie|gedrag|voorval|toestand) (?:\\S+ ){0,3}(?:melden|aangeven)',
  'something (?:\\S+ ){0,2}(?:happened|went wrong)|(?:terrible|awful|horrible|bad) thing happened',
  'what happened (?:at|on|in|during|to me|to us|to her|to him)|incident|near miss|needle ?stick',
  '(?:how|where|can|want) (?:\\S+ ){0,4}report (?:\\S+ ){0,4}(?:situation|behaviou?r|incident|something|colleague|supervisor)',
  'speak up about',
  'quelque chose (?:\\S+ ){0,2}(?:s est passee?|est arrivee?|a mal tourne)',
  's est (?:\\S+ )?passee? quelque chose|il m est arrive|accident du travail|evenement grave|incident',
  '(?:signaler|denoncer|declarer) (?:\\S+ ){0,3}(?:situation|comportement|incident|fait|faits|collegue)',
];

/** That somebody died. */
export const losses: readonly string[] = [
  `${kin} (?:\\S+ ){0,4}(?:overleden|gestorven|overleed|stierf|dood|verongelukt|heengegaan|begraven|` +
    'verloren|stervende|ligt op sterven|died|dies|passed away|is dead|dying|mort|morte|decedee?|' +
    'deced\\w*|meurt|mourante?)',
  '(?:verloor|verloren|verlies van|dood van|overlijden van|afscheid (?:moeten )?nemen van|afgeven|lost|' +
    `losing|loss of|death of|perdu|perte de|perte d|deces de|mort de) (?:\\S+ ){0,2}${kin}`,
  `(?:mijn|my|mon|ma) ${kin} (?:\\S+ ){0,2}(?:kanker|terminaal|palliatief|cancer|terminally|terminal|palliative|phase terminale)`,
  'miskraam|miscarriage|fausse couche|stilgeboren|stillborn|stillbirth|mort ne|in (?:de )?rouw|ik rouw',
  'aan het rouwen|grieving|bereaved|bereavement|mourning|en deuil|je suis en deuil',
  '(?:patient|patiente) (?:\\S+ ){0,4}(?:gestorven|overleden|overleed|stierf|dood|kwijt|died|dead|lost|mort|morte|decedee?)',
  '(?:first|eerste|premier|premiere) (?:death|dode|overlijden|deces)|reanimatie|reanimated?',
  '(?:suicide|zelfmoord|zelfdoding) van',
];

/** That somebody did something wrong, of the kind that keeps one awake. */
export const errors: readonly string[] = [
  '(?:fout|fouten|fouten gemaakt|blunder|flater|misser|inschattingsfout|vergissing|stommiteit) (?:\\S+ ){0,2}(?:gemaakt|begaan|maakte|maak)',
  '(?:maakte|maak|beging|heb|had) (?:\\S+ ){0,3}(?:fout|blunder|flater|misser|inschattingsfout|stommiteit)',
  'bijna (?:\\S+ ){0,2}(?:gestorven|dood|overleden|misgegaan|fout gelopen)|medische fout|medicatiefout',
  '(?:mijn|eigen) (?:fout|schuld|blunder)|(?:door|dankzij) (?:mij|mijn toedoen)',
  '(?:heb|had) (?:\\S+ ){0,4}(?:verpest|verknald|verkloot|verprutst|verknoeid|over het hoofd gezien|schade)',
  'verkeerde? (?:\\S+ )?(?:dosis|medicatie|medicijn|medicament|diagnose|kant|been|patient|toegediend|voorgeschreven|gedoseerd)',
  'diagnose (?:\\S+ )?gemist|ik had (?:\\S+ ){0,4}moet (?:zien|weten|doen|bellen|ingrijpen|zeggen)',
  'voel (?:mij|me) (?:\\S+ )?schuldig|klacht (?:tegen|over) (?:mij|me)(?= |$)',
  'klacht (?:gekregen|aan mijn been)',
  '(?:made|make|making|committed) (?:\\S+ ){0,4}(?:mistakes?|errors?|blunder)',
  'my (?:own )?(?:fault|mistake|error)|(?:messed|screwed|fucked|cocked|stuffed) (?:\\S+ ){0,2}up',
  'missed (?:\\S+ ){0,2}(?:diagnosis|fracture|sepsis|sign|signs|bleed|tumou?r)',
  'wrong (?:dose|drug|medication|patient|side|diagnosis|leg)',
  'should have (?:\\S+ )?(?:seen|known|done|called|checked|noticed)|froze|freezing up',
  '(?:might|may|could) have (?:\\S+ )?(?:killed|harmed|hurt)|nearly (?:killed|died)',
  'almost (?:killed|died)|medical (?:error|mistake|negligence)|medication error|feel (?:\\S+ )?guilty',
  'i (?:harmed|hurt|injured|killed) (?:a|my|the)|complaint (?:against|about) me|being sued',
  'failli (?:mourir|tuer)',
  '(?:fait|commis|faire|commettre) (?:\\S+ ){0,3}(?:erreurs?|faute|bourde|betise|gaffe)',
  'ma (?:propre )?faute|mon erreur|(?:rate|loupe|passe a cote d\\S*|manque) (?:\\S+ ){0,2}diagnostic',
  'mauvaise? (?:dose|medicament|diagnostic|patient|cote)',
  'erreur (?:medicale|de (?:medication|dosage|jugement|diagnostic))',
  'j aurais du (?:\\S+ )?(?:voir|savoir|faire|appeler|verifier)|(?:me sens|suis) (?:\\S+ )?coupable',
  'culpabilise|plainte contre moi|tout (?:gache|foire|rate)',
];

/** That somebody wants to give up the training or the work. */
export const quits: readonly string[] = [
  '(?:stoppen|stop|ophouden|kappen|ermee|uitstappen|weggaan|weg|gestopt|twijfel|' +
    'spijt) (?:\\S+ ){0,3}(?:opleiding|specialisatie|specialisme|geneeskunde|vak|job|werk|stage|studies?|' +
    'coschappen|coschap|beroep|arts zijn|dokter zijn|arts te zijn|dokter te zijn|ziekenhuis|' +
    'opleidingsplaats|assistentschap)',
  '(?:opleiding|specialisatie|geneeskunde|stage|studies?|coschappen|job) (?:\\S+ ){0,3}(?:stopzetten|' +
    'stop te zetten|stopgezet|opgeven|opgegeven|stoppen|afbreken|staken|vaarwel|beu|zat|niet meer zitten|' +
    'niks voor mij|niets voor mij)',
  '(?:opgeven|geef het op|ik geef op)|geen (?:arts|dokter|specialist) (?:meer )?(?:zijn|worden|willen)',
  '(?:arts|dokter|specialist) (?:zijn|worden) (?:\\S+ ){0,3}niet meer',
  'niet geschikt (?:als|voor) (?:\\S+ )?(?:arts|dokter|vak|geneeskunde|job)',
  'niet (?:gemaakt|in de wieg gelegd) (?:\\S+ )?(?:voor|om)|niet in de wieg gelegd',
  'verkeerde (?:keuze|vak|richting|beroep)|ander beroep|wil hier weg',
  '(?:quit|quitting|leave|leaving|drop out|dropping out|dropped out|give up|giving up|stop|abandon|' +
    'walk away|get out|pack it in|resign|done with) (?:\\S+ ){0,3}(?:training|residency|medicine|' +
    'programme|program|job|profession|specialty|speciality|specialisation|rotation|clerkships?|degree|' +
    'med school|medical school|doctor|work|hospital|career)',
  'want to quit(?! (?:the )?(?:chat|bot|session|app|step))|(?:drop|dropping) out',
  'not (?:cut out|made|meant) (?:for|to)',
  '(?:don t|do not|no longer|never) want(?:ed)? to be(?:come)? a (?:\\S+ )?(?:doctor|surgeon|physician|specialist|gp)',
  'thinking of quitting|resign(?:ing|ation)?|giving up|wrong career',
  'hate (?:my job|this job|medicine|my work|it here|working)',
  '(?:arreter|quitter|abandonner|lacher|laisser tomber|interrompre|stopper|arrete|abandonne|quitte|' +
    'plaquer) (?:\\S+ ){0,3}(?:formation|specialisation|specialite|medecine|stage|metier|etudes|internat|' +
    'assistanat|travail|boulot|hopital|service|profession)',
  '(?:tout|envie de) (?:arreter|plaquer|lacher|abandonner|laisser tomber|envoyer promener)',
  'plus (?:etre|devenir) (?:medecin|docteur)|pas fait(?:e)? pour (?:ce|ca|cela|la medecine|etre)',
  'me suis tromp(?:ee?) de (?:voie|metier|branche)|demissionn\\w*|demission|changer de metier',
  'ca ne vaut plus la peine',
];

/** That somebody is at the end of it, whatever else they want. */
export const atTheEnd: readonly string[] = [
  'janken|jank|jankte|snikken|word (?:\\S+ )?(?:gek|zot|knettergek|onnozel) van',
  'durf (?:\\S+ ){0,3}niet (?:meer )?(?:naar|te)|zie (?:\\S+ ){0,2}op tegen|misselijk van',
  'weet (?:\\S+ ){0,3}niet meer(?: wat| hoe|$)',
  '(?:loop|zit) (?:\\S+ )?(?:helemaal )?vast(?= |$)(?! (?:in|met|op) de (?:sessie|app|bot))',
  'ben er (?:\\S+ )?klaar mee|relatie (?:\\S+ ){0,2}(?:gedaan|voorbij|uit|kapot)|gescheiden|scheiding',
  'huil|huilen|huilend|huilde|gehuild|wenen|wenend|ween|weende|geweend|bleiten|bleit|tranen|snotteren|instort\\w*',
  'stort in|ingestort|inzinking|zenuwinzinking|crash\\w*|doorheen|onderdoor|tandvlees|uitgeput',
  'opgebrand|opgebrande|overspannen|burn ?outs?|depressie\\w*|depri|neerslachtig|somber\\w*|verdrietig',
  'ongelukkig|doodongelukkig|hopeloos|radeloos|wanhop\\w*|eenzaam|paniek\\w*|hyperventil\\w*',
  'angstaanval|angstig|angsten|doodsbang|mislukkeling|waardeloos|nachtmerries?|trauma\\w*',
  '(?:diep|zwaar) in de put|in een put|in zak en as|geen uitweg',
  '(?:helemaal|volledig|echt|compleet|zo) op$|ben (?:\\S+ )?op$|leeg van binnen|leeggezogen|verzuip',
  'verzuipen|kop onder|op de rand|knak|breek(?= |$)|bezwijk\\w*|ontplof|afgezien|zie af|kotsbeu',
  'spuugzat|kapot aan|ga(?:at|an)? (?:\\S+ )?kapot|eraan kapot|maakt (?:mij|me) kapot|gebolwerkt',
  'rek is eruit|pijp uit|licht uit|laatste benen|sta er alleen voor',
  '(?:kan|kon) (?:\\S+ ){0,3}(?:niet|nauwelijks|amper) (?:meer )?(?:slapen|eten|ademen|functioneren|aan|volhouden|verdragen)',
  '(?:kan|kon) (?:\\S+ ){0,2}niet meer$|(?:hou|houd|hield) (?:\\S+ ){0,3}niet (?:\\S+ )?(?:vol|uit)',
  '(?:trek|trok) (?:\\S+ ){0,3}niet(?: meer)?(?= |$)(?! in)',
  'geen (?:energie|puf|fut|kracht|moed|hoop|adem|lucht) (?:meer|over)?',
  'slaap (?:\\S+ ){0,2}(?:niet|slecht|amper|nauwelijks)|niet goed genoeg|niet goed in (?:mijn|m n) vel',
  'slecht in (?:mijn|m n) vel|zit er (?:\\S+ ){0,2}(?:door|onder)',
  'zit (?:\\S+ ){0,2}(?:kapot|slecht|diep)',
  '(?:te veel|teveel) (?:voor (?:mij|me)|geworden|aan het worden|op (?:mijn|me))',
  '(?:wordt|is|werd) (?:mij|me|het) (?:\\S+ ){0,2}(?:te veel|teveel)',
  '(?:ben|was|raak) (?:\\S+ ){0,2}(?:het|dit|alles) (?:\\S+ )?(?:beu|zat)',
  '(?:geen|niemand) (?:\\S+ ){0,2}(?:om mee te praten|die luistert|om tegen te praten)',
  '(?:wil|wou|moet) (?:\\S+ ){0,2}(?:met iemand|mijn hart) (?:praten|spreken|luchten|klappen|babbelen)',
  'ver(?:slaafd|slaving)|drink (?:\\S+ )?te veel',
  '(?:neem|slik|gebruik) (?:\\S+ ){0,3}(?:pillen|drugs|medicatie) om',
  'don t know (?:\\S+ )?what to do (?:any ?more|anymore)|feel nothing|hate (?:going|coming) (?:to|in)',
  'work is killing me|divorced?|broke up|breakup|crying|cried|cry|in tears|tearful',
  'burn(?:ed|t|ing)? ?out|burnout|breakdown|breaking down|broke down|falling apart|fell apart|losing it',
  'losing my mind|drowning|overwhelmed|depress\\w*|hopeless|helpless|worthless|lonely|miserable',
  'desperate|despair|exhausted|panic\\w*|anxi(?:ous|ety)|nightmares?|traumati\\w*|heartbroken',
  '(?:breaking|boiling|snapping) point|end of my (?:rope|tether)|at my (?:limit|lowest|wits end)',
  'hanging by a thread|on the edge',
  '(?:can t|can not|couldn t|cannot) (?:\\S+ )?(?:cope|breathe|sleep|eat|focus|think straight|' +
    'take (?:it|this|much)|handle (?:it|this)|do (?:it|this) (?:any ?more|anymore)|keep (?:going|up|' +
    'doing)|stop (?:crying|shaking)|face)',
  'too much for me|had enough of|sick of (?:it|this|everything|my job|life)',
  '(?:hard|rough|tough|difficult|bad|dark|terrible) (?:time|times|patch|place|period|spell)',
  'impost(?:e|o)r|not good enough|such a failure|failing as|no energy|running on empty|struggling',
  'nobody to talk to|no one to talk to|need (?:\\S+ )?(?:to talk|someone|somebody|help (?:now|badly))',
  'addict(?:ed|ion)|drink(?:ing)? too much|self medicat\\w*',
  'sais plus (?:quoi|comment|ou)|rupture|divorce|separation|pleurer|pleure|pleurais|pleure|larmes',
  'craque|craquer|craquee?|effondree?|m effondre|a bout|au bout (?:du rouleau|de ma vie)|epuisee?',
  'epuisement|burn ?out|depressi\\w*|deprim\\w*|desesper\\w*|desespoir|angoiss\\w*|anxi(?:eux|euse|ete)',
  'paniqu\\w*|crise d angoisse|cauchemars?|traumatis\\w*|seule? au monde|si seule?|malheureu(?:x|se)',
  'submergee?|depassee?|debordee? (?:par|de)|me noie|broie du noir|fond du trou',
  'moral (?:\\S+ ){0,2}(?:zero|bas|chaussettes)|coup de (?:blues|mou)',
  '(?:plus|pas) (?:la force|d energie|le courage|le moral)|en peux plus|n en peux',
  'tiens (?:pas|plus)(?: le coup)?|(?:en ai|j ai) (?:\\S+ )?(?:marre|ras le bol|plein le dos|assez)',
  'ras le bol|c est (?:\\S+ )?trop (?:dur|lourd|pour moi)|(?:ne )?dors (?:\\S+ )?(?:plus|pas|mal|peu)',
  'mal dans ma peau|pas a la hauteur|imposteur|bonne a rien|bon a rien',
  'besoin (?:\\S+ )?(?:de parler|d en parler|de quelqu un)|parler a quelqu un|bois trop|accro',
  'dependance|souffre|souffrance',
];

/** That somebody is not well: perhaps only why they cannot come. */
export const unwells: readonly string[] = [
  '(?:voel|voelde|voelen) (?:\\S+ )?(?:mij|me|m n eigen|mijn eigen|mezelf|' +
    'ons)(?! (?:\\S+ ){0,2}(?:goed|beter|prima|fit|top|klaar|super|welkom|thuis|gesteund|aangesproken|' +
    'gelukkig|oke|ok|lekker|veilig|moe)(?: |$)|$)',
  '(?:voel|voelde) (?:\\S+ )?(?:mij|me) (?:\\S+ ){0,2}niet',
  '(?:gaat|ging) (?:\\S+ ){0,3}(?:slecht|bergaf|niet goed|niet best|niet lekker|niet zo goed|' +
    'niet echt goed|niet super|minder goed|minder)(?: |$)',
  '(?:niet goed|slecht) (?:gaat|gaan|ging) (?:\\S+ )?(?:met|bij)',
  'gaat (?:\\S+ ){0,2}niet (?:\\S+ )?(?:met|bij) (?:mij|me)',
  '(?:ben|was) (?:\\S+ ){0,2}niet (?:\\S+ )?(?:ok|oke|in orde|goed|mezelf|mijzelf|gelukkig|100)',
  'niet (?:\\S+ )?(?:mezelf|zichzelf|oke)(?: |$)|niet lekker',
  '(?:heb|had) het (?:\\S+ ){0,3}(?:lastig|moeilijk|zwaar|kwaad|niet makkelijk|niet gemakkelijk|gehad|niet onder de markt)',
  'het is (?:\\S+ ){0,2}(?:lastig|moeilijk|zwaar) (?:voor (?:mij|me)|momenteel|nu|de laatste|op het werk|thuis|op stage)',
  '(?:lastig|moeilijk|moeilijke|zware|lastige|slechte) (?:periode|tijd|fase|moment|momenten|momentje|' +
    'weken|maanden)(?! (?:voor|om) (?:de |het |een )?(?:sessie|gesprek|afspraak|plannen|af te))',
  '(?:mentaal|psychisch|emotioneel)',
  '(?:heb|had|zit|veel|vol|door de|van de) (?:\\S+ ){0,3}(?:stress|spanning|zorgen)(?= |$)|gestresseerd',
  'gestresst|gestrest|overprikkeld|overbelast|pieker\\w*',
  '(?:ben|was) (?:\\S+ ){0,2}(?:bang|triest|verdrietig|down|kwaad op|in paniek|in de war|overstuur|' +
    'van streek|aangeslagen|geschrokken|van mijn melk|ondersteboven)',
  'schaam (?:mij|me)|krijg (?:\\S+ ){0,3}(?:niet|geen) (?:\\S+ )?(?:rond|adem|lucht)',
  'mis (?:mijn )?thuis|hoofd (?:zit|loopt) (?:\\S+ )?(?:vol|over)|angst|angstaanvallen',
  'geen zin meer(?! in)|ik zit (?:\\S+ ){0,2}(?:vast|klem|ergens mee)',
  'lig(?:t)? (?:er )?(?:\\S+ )?(?:wakker van|mee in de knoop)|met mij is (?:het )?niet',
  '(?:heb|had) (?:\\S+ )?hulp nodig',
  '(?:i m|i am|i was|i ve been|i have been|we re|we are) (?:\\S+ ){0,2}not (?:\\S+ ){0,2}(?:ok|okay|' +
    'o k|well|fine|alright|right|good|great|coping|happy|myself|in a good place|100)',
  'not (?:\\S+ )?(?:ok|okay|coping|myself|doing (?:\\S+ )?(?:well|ok|okay|good|great)|' +
    'feeling (?:\\S+ ){0,2}(?:well|good|great|ok|okay|right|myself|best))',
  '(?:don t|do not|didn t|doesn t|haven t been|never) feel(?:ing)? (?:\\S+ ){0,2}(?:well|good|ok|okay|' +
    'right|great|happy|like myself|myself|best)',
  '(?:feel|feeling|felt|feels) (?:\\S+ ){0,3}(?:bad|badly|awful|terrible|down|low|sad|empty|alone|numb|' +
    'useless|unwell|need (?:\\S+ )?help|help me|lost|stressed|trapped|ashamed|rubbish|shit|shitty|crap|' +
    'rough|horrible|weird|off|like (?:a failure|a fraud|crying|giving up|shit|crap|quitting))',
  'unwell|i feel (?:so|very|really)?$',
  '(?:so|very|really|too|super|totally|completely|i m|i am) (?:\\S+ )?(?:stressed|upset|unhappy|scared|' +
    'frightened|shaken|sad|down|miserable|distressed)',
  'stressed out|(?:a lot of|too much|so much) (?:stress|pressure)|under (?:\\S+ )?pressure',
  'mental health|mentally|having trouble coping|going through (?:a|some|something|hell|it)',
  'things (?:are|aren t) (?:\\S+ ){0,2}(?:hard|bad|good|great|difficult|well)|not in a good',
  '(?:it s|it is|this is) (?:\\S+ )?(?:too much|getting to me|killing me)',
  'life is (?:hard|tough|difficult)|keeps me awake',
  'besoin d aide|aidez moi|aide moi',
  'je (?:ne )?(?:vais|allais) (?:\\S+ ){0,2}(?:mal|pas (?:\\S+ )?(?:bien|fort)|pas$|plus bien)',
  '(?:me|nous|m en) (?:sens|sentais|sentons|suis sentie?) (?:\\S+ ){0,3}(?:pas|plus|mal|seule?|vide|' +
    'nul|nulle|perdue?|triste|faible|bizarre|mieux plus|stressee?|sous pression|exclue?|incapable|' +
    'honteu\\w*)',
  'je suis (?:\\S+ ){0,2}(?:pas|plus) (?:\\S+ )?(?:bien|en forme|heureu\\w*|moi meme|dans mon assiette|ok)',
  '(?:pas|plus) (?:\\S+ )?(?:bien|dans mon assiette|le moral|en forme)(?= |$)',
  '(?:ai|avais|a) (?:\\S+ )?du mal',
  'c est (?:\\S+ ){0,2}(?:dur|difficile|penible|lourd|complique) (?:pour moi|en ce moment|ces temps|' +
    'au travail|a l hopital|a la maison|depuis)',
  'c est (?:\\S+ )?dur$',
  '(?:periode|passe|moment) (?:\\S+ )?(?:difficile|penible|dur|dure|compliquee?|sombre)',
  '(?:trop|tellement|si|beaucoup) (?:\\S+ )?(?:de )?stress',
  '(?:suis|etais|tres|trop|si) (?:\\S+ )?(?:stressee?|triste|perdue?|bouleversee?|choquee?|mal)',
  'mal (?:en ce moment|au travail|moralement)|sante mentale|mentalement|moralement',
  'j ai (?:\\S+ )?(?:honte|peur)(?! (?:que|de ne pas))|n y arrive (?:plus|pas)',
  '(?:y )?arrive plus (?:a|du tout)|me stresse|la boule au ventre|en souffrance',
  'pas facile (?:pour moi|en ce moment)',
];

/** That it is not going: with a day or an hour it is only that this does not suit. */
export const notGoing: readonly string[] = [
  'het gaat (?:\\S+ ){0,2}niet(?: meer| goed)?$|(?:red|redde) het (?:\\S+ )?niet',
  '(?:can t|couldn t) (?:\\S+ )?go on|not (?:managing|making it)|barely (?:managing|coping|surviving|holding on)',
  '(?:ca|cela) (?:ne )?(?:va|allait) (?:\\S+ ){0,2}(?:pas|plus|mal)(?! (?:pour|a cette|ce jour|marcher|etre))',
];

/** Words about what this bot handles: with them, a mistake is one in a list and a loss that of a card. */
export const ofTheBot = oneOf(
  'datum|data|agenda|kalender|planning|rooster|uurrooster|tijdstip|kaart|kaartje|knop|knoppen|link|taal',
  'melding|meldingen|herinnering|herinneringen|bericht|berichten|notificatie|notificaties|pauze|lijst',
  'lijstje|aanwezigheid|aanwezigheden|formulier|bestand|excel|csv|bot|klankbord|app|teams|installeren',
  'installatie|installer|installe|install|installing|installation|inloggen|wachtwoord|wifi|internet',
  'verbinding|laptop|gsm|scherm|naam gespeld|typfout|tikfout|spelfout|aangeklikt|geklikt|getypt',
  'ingevuld|genoteerd|planningsfout|date|dates|calendar|schedule|scheduling|slot|card|button|language',
  'reminder|reminders|notification|notifications|message|messages|pause|list|attendance|form|file|typo',
  'spelling|clicked|typed|filled in|log in|login|password|connection|screen|session|sessions|deadline',
  'calendrier|horaire|planification|creneau|carte|bouton|lien|langue|rappel|rappels|notifications',
  'messages|liste|presences?|formulaire|fichier|faute de frappe|clique|tape|rempli|connexion',
  'mot de passe|ecran|seance|seances|sessie|sessies|gesprek|afspraak|appointment|rendez vous|rdv',
);
