/** Words that make a yes or a no, and words that may stand beside them without changing it; in all languages. */

const yes =
  'ja jaja jawel jep jup yep yup yes yess yeah ye yea oui ouais ouai ok oke okay okee okido oki k ' +
  'okidoki prima goed goe top super perfect parfait klopt correct juist exact akkoord accord zeker ' +
  'natuurlijk tuurlijk graag sure fine great nice good right bien bon bevestig bevestigen bevestigd ' +
  'confirm confirmed confirmer confirme absolutely absoluut absolument inderdaad effectivement indeed ' +
  'voila tof cool geweldig uitstekend excellent dacc daccord entendu certainement volontiers alright ' +
  'deal merci bedankt thanks thx dankje dankjewel dank doe uiteraard evidemment yessir tres';
const no = 'nee neen neeje nene nope nah no non nan nein liever';
const beside =
  'dat is het t s that it thats c ce est ca cela va da hoor maar zo doe dan mij voor me for with works ' +
  'work marche en ordre orde in de helemaal volledig volkomen wel very tres all tout a fait so dank je ' +
  'u you wel thank please perfectly komt sounds looks lijkt mooi ga your ons nous me convient va i do ' +
  'suis heel erg echt oh ah mvg';
/** Say by themselves that something is wrong. */
const wrong = 'niet not pas fout wrong incorrect faux verkeerd';
const besideNo =
  'klopt juist goed correct right bon ok that quite really vraiment ne n du tout one die deze dit deel point at nooit jamais never';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const yesWords = set(yes);
const noWords = set(no);
const wrongWords = set(wrong);
const besideYes = new Set([...set(beside), ...yesWords]);
const besideAnyNo = new Set([...set(beside), ...set(besideNo), ...yesWords, ...noWords, ...wrongWords]);

/** A text that says yes and nothing else. */
export function isYes(text: string): boolean {
  if (
    /^(?:in orde|ca marche|ca va|ca me va|komt goed|that works|works for me|doe maar|dat is het|c est ca|pas de probleem|geen probleem|no problem)$/.test(
      text,
    )
  )
    return true;
  const words = text.replaceAll('d accord', 'accord').split(' ');
  return (
    words.length <= 7 &&
    words.some((word) => yesWords.has(word)) &&
    words.every((word) => besideYes.has(word))
  );
}

/** What a text that says yes is more than that. */
export function saidWith(text: string): 'thanks' | 'yes' | undefined {
  if (/(?<!\S)(?:dank|dankje|dankjewel|bedankt|merci|thanks|thank|thx)(?!\S)/.test(text)) return 'thanks';
  return /^(?:ja|jaja|jawel|jep|jup|yep|yup|yes+|yeah|oui|ouais|ja hoor|oh ja)$/.test(text)
    ? 'yes'
    : undefined;
}

/** A text that says no, or that something is not right, and nothing else. */
export function isNo(text: string): boolean {
  const words = text.split(' ');
  const says = words.some((word) => noWords.has(word) || wrongWords.has(word));
  return (
    words.length <= 7 &&
    says &&
    words.every((word) => besideAnyNo.has(word)) &&
    !/^niet (?:nu|meer)$/.test(text)
  );
}
