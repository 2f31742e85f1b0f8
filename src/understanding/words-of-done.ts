import { oneOf } from './one-of.ts';
import { any, not } from './rule.ts';

/** That something was asked for or told where it had to be: nobody says it of a task that is still to be done. */
export const asked = oneOf(
  'aangevraagd|gemeld|doorgegeven|requested|asked for|applied for|reported|notified|demandee|signalee|declaree|sollicitee?',
  '(?:ai|est|a ete|avons|bien|deja) (?:\\S+ )?(?:demande|signale|declare)',
  // Without accents `demande` is a noun and a present tense as well.
  '(?<!(?:^| )(?:ma|la|une|de|je|tu|il|elle|on) )(?:demande|signale|declare)(?:$|(?= (?:le \\d|hier|a|au|ce) ))',
);

/** That something is done, by what people say of tasks. */
export const done = oneOf(
  'binnen|afgerond|achter de rug|voltooid|ingeschreven|afgelegd|getekend|ondertekend|opgestuurd',
  'doorgestuurd|enrolled|registered|signed|sent in|turned in|inscrite?|rendue?|complete|completee',
  'signee?|remplie?|deposee?|ingediend|ingeleverd|ingegeven|afgegeven|afgewerkt|gedaan|klaar|in orde',
  'geregeld|opgeladen|verstuurd|ingevuld|gehaald|done|submitted|handed in|finished|completed|uploaded',
  'fait|faite|remis|remise|termine|terminee|depose|deposee|envoye|rendu',
);

/** Whoever asks, is still to do it or speaks of a day to come tells nothing that is done. */
export const isTold = not(
  any(
    '^(?:is|zijn|was|heb ik|have i|did i|ai je|est ce que)|wanneer|when|quand|due|deadline|echeance|moet',
    'must|dois|hoe|niet|not|pas|nog|tegen|deadline|gepland',
  ),
);

/** The same where nothing else is heard beside it: neither a question nor a wish. */
export const isToldAlone = not(
  any(
    '(?:kan|kun|kunnen|mag|wil|wou|zou|wie|wat|welke|waar|waarom|als|of|indien|heeft|is) (?:\\S+ ){0,1}(?:ik|je|iemand|er|dat|het)',
    'wie|wat|welke|waar|waarom|who|what|which|where|why|how|qui|quoi|comment|pourquoi|quel(?:le)?s?|ou',
    '(?:can|could|should|may|would|want|wants|will|if|whether|has|did|do|does) (?:i|you|he|she|it|anyone|somebody|to)',
    '(?:faut il|puis je|peux|peut|veux|voudrais|doit|devoir|si|as tu|a t (?:il|elle|on))',
  ),
);
