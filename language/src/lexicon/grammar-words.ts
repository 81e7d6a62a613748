import { tag } from "./tags.ts";

/** Closed classes: every word with the parts of speech that it can have here. */
export const grammarWords: readonly (readonly [tags: number, words: string])[] = [
  [
    tag.det,
    "the a an this that these those each every any some no all both another such either neither many most several few",
  ],
  [tag.det | tag.poss, "my our your his her its their whose"],
  [
    tag.prep,
    "of in on at from for with without to by about into onto over under during within after before since until through via between among against across behind beyond despite per upon toward towards around near off out up down like than as inside outside above below regarding concerning because-of instead",
  ],
  [tag.conj, "and or but nor yet then plus"],
  [
    tag.subord,
    "because since when while if although though whereas unless until whether so once after before where as that lest whenever which",
  ],
  [tag.be, "be is am are was were been being"],
  [tag.have, "have has had having"],
  [tag.do, "do does did doing"],
  [tag.modal, "can could may might must shall should will would ought cannot 'll 'd gonna"],
  [tag.neg, "not never n't"],
  [tag.to, "to"],
  [tag.wh, "who whom whose which what why how when where"],
  [
    tag.pronoun,
    "i you he she we they it me him them us myself himself herself yourself themselves ourselves y'all",
  ],
  [tag.indef, "someone somebody anyone anybody nobody no-one noone everyone everybody"],
  [
    tag.adv,
    `also already always again just only even ever still simply clearly obviously easily quickly slowly soon later earlier then now once twice
too very quite rather really actually apparently presumably probably possibly perhaps maybe likely often rarely seldom sometimes usually there here
not never almost nearly barely hardly merely mostly partly famously thoroughly properly carefully immediately eventually finally initially
subsequently therefore hence thus however meanwhile instead otherwise furthermore moreover additionally consequently unfortunately sadly luckily fortunately
surely certainly definitely naturally evidently well fast hard better worse yesterday today tomorrow tonight first last next back ahead
away together somehow anyway right straight far long ago so absolutely totally completely fully both early late constantly repeatedly
clean manually promptly basically literally essentially kinda sorta either alone blindly double lol omg wtf haha yep nope welp damn argh ugh yeah`,
  ],
  [
    tag.adj,
    `new old junior senior tired inexperienced other same wrong right bad good broken faulty buggy untested unreviewed incorrect invalid
own entire whole affected responsible clear simple obvious easy full late early external internal
incident acting second third first last next previous current former whole-time part-time careless sloppy lazy
free nightly daily weekly monthly hourly yearly quarterly friendly unlikely costly big small large major minor several certain lone single sole only original respective local remote`,
  ],
  [tag.noun, "family assembly anomaly monopoly reply supply assembly july italy"],
  [tag.num, "one two three four five six seven eight nine ten dozen half hundred thousand million"],
];

/** Written-together and apostrophe-less forms, as chat has them, and the words that they stand for. */
export const chatForms: Readonly<Record<string, readonly string[]>> = {
  didnt: ["did", "n't"],
  doesnt: ["does", "n't"],
  dont: ["do", "n't"],
  wasnt: ["was", "n't"],
  werent: ["were", "n't"],
  isnt: ["is", "n't"],
  hasnt: ["has", "n't"],
  havent: ["have", "n't"],
  hadnt: ["had", "n't"],
  couldnt: ["could", "n't"],
  shouldnt: ["should", "n't"],
  wouldnt: ["would", "n't"],
  cant: ["can", "n't"],
  wont: ["will", "n't"],
  shoulda: ["should", "have"],
  coulda: ["could", "have"],
  woulda: ["would", "have"],
  shouldve: ["should", "have"],
  couldve: ["could", "have"],
  wouldve: ["would", "have"],
  im: ["i", "am"],
  ive: ["i", "have"],
  theyve: ["they", "have"],
  youve: ["you", "have"],
  cannot: ["can", "not"],
  "w/o": ["without"],
  gotta: ["have", "to"],
  wanna: ["want", "to"],
};
