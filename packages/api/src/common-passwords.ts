/**
 * Passwords that everybody tries first. A list of every leaked password weighs megabytes; most of it is a few hundred words with figures and
 * signs around them. So this is the words, and the rules that people dress them with: a password is common when nothing is left of it but
 * such words, a row of keys, a sequence or a repetition. An insurer's own server should ask a list of leaked passwords besides.
 */
import { bare } from './password-rules.js';

const words = new Set(
  `password passwort motdepasse motpasse mdp passe secret azerty azertyuiop qwerty qwertz qwertyuiop qwertzuiop asdf asdfgh asdfghjkl qsdfgh
  qsdfghjklm wxcvbn yxcvbnm zxcvbn zxcvbnm azer aqwzsx azeqsd qazwsx administrateur administrator admin root user utilisateur test testing essai demo guest invite
  welcome bienvenue bonjour bonsoir salut coucou hello hallo ciao letmein ouvretoi sesame changeme changezmoi changer default defaut
  login connexion identifiant compte account client espace assurance assureur insurance versicherung contrat sinistre credit banque bank
  mutuelle sante iloveyou jetaime jtaime teamo tiamo ichliebedich amour love lover bisous bisou coeur cheri cherie chouchou doudou
  loulou minou toutou chaton princesse princess prince papa maman mamie papi papy famille family bebe baby enfant
  soleil sunshine lune etoile star ete hiver automne printemps summer winter autumn spring sommer herbst fruhling primavera estate
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april june july august
  september october november december lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday
  sunday football foot soccer rugby tennis basket baseball hockey juventus barcelona liverpool chelsea arsenal marseille paris psg olympique
  france lyon bordeaux toulouse nantes lille nice strasbourg bretagne corse suisse schweiz svizzera geneve lausanne zurich berlin london
  monkey dragon tiger tigre lion panda chat chien cheval dauphin papillon butterfly licorne unicorn loup renard lapin souris phoenix
  master maitre boss chef king queen roi reine superman batman spiderman pokemon pikachu naruto goku mario zelda minecraft fortnite
  starwars matrix harrypotter hogwarts disney simba stitch tigrou nemo snoopy garfield shadow hunter killer ninja pirate samurai
  computer ordinateur internet google facebook instagram youtube apple samsung nokia orange free microsoft windows linux android iphone
  chocolat chocolate vanille caramel nutella fraise banane cerise cookie cheese fromage pizza cafe coffee biere whisky pastis ricard
  ferrari porsche mercedes peugeot renault citroen bmw audi yamaha harley mustang corvette
  nicolas thomas julien alexandre david kevin anthony maxime antoine pierre guillaume sebastien vincent olivier laurent philippe michel
  patrick daniel bernard gerard christian jerome fabrice stephane frederic mathieu matthieu romain florian quentin hugo lucas louis jules
  arthur gabriel raphael nathan camille marie sophie julie celine sandrine nathalie isabelle valerie stephanie virginie aurelie
  emilie caroline laura sarah marine pauline manon lea emma chloe clara ines jade louise alice zoe lina lola eva juliette charlotte
  michael jordan jennifer jessica ashley daniela george robert thomas charlie andrew joshua matthew samantha hannah thunder
  nirvana metallica johnny hallyday madonna michaeljackson whatever nothing freedom liberte peace paix trustno blink blackjack
  abc abcd abcde abcdef abcdefg xyz aaa bbb qqq zzz lol mdr xxx sexe sexy pussy fuck merde putain connard`.split(/\s+/),
);
const longest = Math.max(...[...words].map(({ length }) => length));
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
];
const backwards = (text: string) => [...text].reverse().join('');
const runs = [...rows, '01234567890'].flatMap((row) => [row.repeat(2), backwards(row.repeat(2))]);

/** Whether a text is nothing but words of the list, one after the other. */
function isMadeOfWords(text: string): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < text.length; from += 1) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= Math.min(text.length, from + longest); to += 1) if (words.has(text.slice(from, to))) reached.add(to);
  }
  return text.length > 0 && reached.has(text.length);
}

/** One piece again and again (`azaz…`, `1111…`), however cut off at the end. */
const isRepeated = (text: string) =>
  [1, 2, 3, 4].some((size) => text.length >= size * 3 && text.slice(0, size).repeat(text.length).startsWith(text));
const isRun = (text: string) => text.length > 3 && runs.some((run) => run.includes(text));

/** Figures and signs around a word are what everybody adds: a year, « 123 », « ! ». Inside it they stand for letters. */
const undressed = (password: string) => password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

export function isCommon(password: string): boolean {
  const plain = password.toLowerCase();
  if (wordsIn(plain) >= 7) return false; // A phrase of seven words is as strong as it is long, however plain the words.
  const letters = undressed(plain)
    .replace(/[^\p{L}]/gu, '')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  const candidates = [bare(undressed(plain)), letters, plain.replace(/[^a-z0-9]/g, '')];
  return candidates.some((text) => isMadeOfWords(text) || isRepeated(text) || isRun(text)) || /^\P{L}*$/u.test(plain);
}
const wordsIn = (text: string) => new Set(text.split(/[^\p{L}]+/u).filter((word) => word.length > 1)).size;
