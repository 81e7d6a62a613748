/** Parts of speech and roles that a word can have; a word carries any number of them as bits. */
export const tag = {
  det: 1 << 0,
  prep: 1 << 1,
  conj: 1 << 2,
  /** because, when, if … : opens a clause of its own. */
  subord: 1 << 3,
  be: 1 << 4,
  have: 1 << 5,
  do: 1 << 6,
  modal: 1 << 7,
  neg: 1 << 8,
  adv: 1 << 9,
  base: 1 << 10,
  past: 1 << 11,
  part: 1 << 12,
  ing: 1 << 13,
  /** Third person singular, present. */
  pres: 1 << 14,
  to: 1 << 15,
  adj: 1 << 16,
  /** engineer, DBA, on-call … */
  role: 1 << 17,
  /** team, department, management … */
  team: 1 << 18,
  /** A bare department: ops, QA, marketing … */
  dept: 1 << 19,
  name: 1 << 20,
  company: 1 << 21,
  system: 1 << 22,
  pronoun: 1 << 23,
  wh: 1 << 24,
  num: 1 << 25,
  poss: 1 << 26,
  /** someone, nobody, anyone … */
  indef: 1 << 27,
  /** customers, attackers … : people whom no retrospective blames or defends. */
  outsider: 1 << 28,
  punct: 1 << 29,
  noun: 1 << 30,
} as const;

/** What a verb says about the one who does it; bits, found by lemma. */
export const sense = {
  /** fail, forget, neglect: the act did not happen. */
  omit: 1 << 0,
  /** break, ignore, botch: the act itself is a fault. */
  fault: 1 << 1,
  /** deploy, delete, approve: neutral until something in the clause makes it a fault. */
  act: 1 << 2,
  /** assume, presume, trust: a belief that proved wrong. */
  belief: 1 << 3,
  /** know, notice, catch: what a person is said to have been able to perceive. */
  perceive: 1 << 4,
  /** test, review, escalate: only people do it. */
  human: 1 << 5,
  /** retry, cache, route: only machines do it. */
  machine: 1 << 6,
  /** mean, want, receive: not doing it is no omission. */
  harmless: 1 << 7,
  /** push, ship, write: brings the thing into the world. */
  create: 1 << 8,
  /** renew, rotate, update: done by people or machines; in the passive, people are implied. */
  upkeep: 1 << 9,
} as const;

export interface Word {
  readonly tags: number;
  readonly sense: number;
  readonly lemma: string;
  /** Which rules the word calls for, as bits; a rule without one of its words in a sentence is not asked. */
  readonly cues: number;
}
