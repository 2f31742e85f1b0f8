/**
 * What people say who think that they are not good enough, want to give it up or did something wrong; as `toPlainWords`
 * leaves it. One kind of saying a line, as in `words-of-strain.ts`.
 */

const bad =
  '(?:dom|dommer|domste|stom|stomste|slechtste|nutteloos|niets waard|niks waard|minderwaardig|' +
  'onbekwaam|incompetent|oplichter|bedrieger|prutser|kluns|sukkel|loser|mislukking|faalangstig)';

/** Not good enough, in their own eyes. */
export const doubts: readonly string[] = [
  `(?:ik|me|mij|mezelf|k) (?:\\S+ ){0,4}${bad}|onbekwaam|incompetent\\w*|minderwaardig\\w*|waardeloze`,
  'faalangst|gefaald|faal(?= |$)|schiet (?:\\S+ )?tekort|tekortgeschoten',
  '(?:bak|breng|kan|begrijp|maak|ken|terecht) (?:er )?(?:\\S+ ){0,2}(?:niks|niets|geen bal|geen hol|' +
    'weinig) van(?= |$)(?! (?:deze|die|de|dit|het|dat))',
  'kan (?:echt )?(?:niks|niets)$|stel niks voor|doe alles (?:fout|verkeerd)|door de mand',
  'te dom (?:voor|om)',
  '(?:iedereen|de rest|alle anderen|de anderen|anderen) (?:\\S+ ){0,4}(?:beter|slimmer|sneller|verder)|beter dan (?:ik|mij|me)$',
  '(?:ben|was) ik (?:\\S+ ){0,3}(?:geschikt|goed genoeg|slim genoeg|bekwaam|gemaakt|in staat)',
  'niet (?:slim|bekwaam|sterk|goed) genoeg|hoor hier niet|pas hier niet',
  '(?:geen|nooit) (?:\\S+ )?goede (?:arts|dokter|trainee|assistent)',
  'twijfel (?:\\S+ )?aan (?:mezelf|mijzelf|mijn kunnen|mijn eigen|alles)',
  'geen (?:zelf)?vertrouwen (?:meer )?in (?:mezelf|mijzelf)|zelfvertrouwen',
  'incompeten\\w*',
  '(?:i m|i am|feel|feeling|felt|so|too) (?:\\S+ ){0,2}(?:useless|stupid|dumb|thick|an idiot|' +
    'inadequate|pathetic|a burden|a joke|rubbish|worthless|a failure|a fraud|a fake)',
  '(?:i m|i am|keep|i) (?:\\S+ )?fail(?:ing|ed)|letting (?:everyone|everybody|them|people|my \\S+) down',
  'fraud|impost(?:e|o)r|(?:be|being|get|getting) found out',
  '(?:everyone|everybody|all the others|the others|they re all) (?:\\S+ ){0,4}(?:better|smarter|faster|ahead|coping)',
  'better than me|(?:not|never|aren t) (?:\\S+ )?(?:good|smart|clever|strong|competent) enough',
  'don t belong|out of my depth|(?:not|never) (?:\\S+ )?up to (?:it|this|the job|scratch)',
  'can t do (?:anything|it) right|(?:can t|cannot) do (?:this|it|my) (?:job|work)',
  'never (?:\\S+ )?(?:be|make) a good',
  '(?:am i|should i) (?:\\S+ ){0,3}(?:good enough|cut out|be a doctor|fit)',
  'doubt(?:ing)? (?:myself|everything)|(?:no|lost my) confidence|bad doctor|terrible doctor',
  'incompeten\\w*|incapable|(?:suis|sens|trop|vraiment|si) nulle?',
  '(?:meilleure?s?|mieux|plus forte?s?|plus intelligente?s?) que moi',
  'pas (?:\\S+ )?(?:assez (?:bonne?|forte?|intelligente?|douee?)|le niveau|ma place|legitime|a ma place|douee? pour)',
  'a la hauteur|sers a rien|bonne? qu a|que des (?:conneries|erreurs|betises)',
  'dout\\w* de (?:moi|mes|tout)|confiance en moi|imposture',
  'un(?:e)? (?:mauvaise?|pietre) (?:medecin|interne|docteur)|suis je (?:\\S+ ){0,2}faite?|illegitime',
];

/** To stop, whatever it is that stops; not with what the bot sends. */
export const leavings: readonly string[] = [
  '(?:ermee|er mee|er gewoon mee|mee) (?:\\S+ )?(?:stoppen|stop|ophouden|kappen|te stoppen|te kappen)',
  '(?:van|andere) (?:richting|specialisatie|specialisme|vak|beroep|job|studie|carriere) (?:\\S+ ){0,2}(?:veranderen|wisselen|zoeken|kiezen)',
  '(?:switchen|wisselen|veranderen) van (?:richting|specialisatie|vak|beroep|job|studie)',
  '(?:niks|niets|niet) voor mij$|alles (?:laten vallen|opgeven|achterlaten)|handdoek in|bijltje',
  '(?:ontslag|uitschrijven)|had (?:\\S+ )?nooit (?:\\S+ ){0,3}(?:beginnen|moeten kiezen|begonnen)',
  'spijt (?:\\S+ ){0,3}(?:keuze|gekozen|begonnen)|niet de juiste keuze',
  '(?:to|ll|of|about|should i|could|might|almost) quit(?:ting)?$',
  '(?:jack|pack|chuck) (?:it|this|everything) in|hand in my notice',
  '(?:change|switch|changing|switching|different|another|new) (?:\\S+ )?(?:careers?|special(?:i)?ty|specialties|job|profession)',
  'not (?:\\S+ )?for me$',
  '(?:regret|regretting) (?:\\S+ ){0,3}(?:medicine|choosing|becoming|doctor|career|choice)',
  'throw in the towel|walk(?:ing)? out|do something else with|made the wrong choice',
  'changer de (?:voie|specialite|branche|vie|carriere|boulot|travail)|reconver\\w*',
  'regrette (?:\\S+ ){0,3}(?:choix|medecine|choisi)|jeter l eponge|baisser les bras',
  'rendre (?:\\S+ )?(?:blouse|tablier)|tout (?:quitter|laisser|envoyer)|pas (?:\\S+ )?pour moi$',
  'me barrer|partir d ici|mauvais choix',
];

const clinical =
  '(?:patiente?n?s?|dose|dosis|dosage|dosering|medicatie|medicament|medication|medicine|drug|drugs|' +
  'traitement|treatment|diagnose|diagnostic|diagnosis|cote|kant|side|prescription|voorschrift|seringue|' +
  'perfusion|infuus|spuit|operatie|ingreep|infarct|bloeding|sepsis|fractuur|fracture|longembolie|' +
  'embolie|tumor|tumeur|appendicitis|meningitis|insuline|insulin|morfine|morphine|kalium|potassium|' +
  'anticoagul\\w*|chart|echo|scan|ecg)';

/** Something wrong that was done to a patient. */
export const wrongs: readonly string[] = [
  '(?:heb|had|deed) (?:\\S+ ){0,2}iets (?:\\S+ )?(?:stoms|doms|ergs|verkeerds|fouts|fout|verkeerd|vreselijks)',
  '(?:did|done) something (?:\\S+ )?(?:stupid|wrong|terrible|bad|awful)',
  'fait quelque chose (?:\\S+ )?de (?:grave|mal|stupide|terrible)|fait une (?:betise|connerie|grosse)',
  '(?:gemist|vergeten|vergat|miste|verwisseld|verkeerd|foute|missed|forgot|mixed up|overlooked|botched|' +
    `trompee?|trompe|oublie|rate|loupe|confondu|inverse) (?:\\S+ ){0,3}${clinical}`,
  `${clinical} (?:\\S+ ){0,4}(?:gemist|vergeten|verwisseld|verkeerd|verkeerde|misgelopen|misgegaan)`,
  `(?:wrong|verkeerde|foute|mauvaise?) ${clinical}|(?:door|wegens) mijn (?:fout|schuld|toedoen)`,
  'mijn schuld|had ik (?:\\S+ ){0,3}(?:gebeld|gezien|geluisterd)|(?:my|all my) fault|because of me',
  'blame myself|(?:de|par) ma faute|a cause de moi|m en veux',
  'patiente? (?:\\S+ ){0,5}(?:intensieve|intensive|icu|ic|rea|soins intensifs|reanimatie|coma)',
  'patient(?:e)? (?:\\S+ ){0,3}(?:bijna|nearly|almost|failli)',
  '(?:tucht|rechtszaak|aanklacht|aangeklaagd|schadeclaim|sued|lawsuit|litigation|gmc|proces verbaal|porte plainte|plainte)',
];
