import { tag } from "../lexicon/tags.ts";
import type { Reading, Span } from "../reading.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const improving = set(
  "improve enhance strengthen optimise optimize streamline boost better tighten bolster polish upgrade-our mature modernise modernize solidify reinforce increase raise refine overhaul harden",
);
const looking = set(
  "explore rethink reconsider reassess revisit discuss brainstorm ponder study examine monitor consider",
);
const willing = set(
  "try strive aim attempt endeavour endeavor hope remember know understand learn appreciate respect recognise recognize encourage discourage promote foster cultivate embrace prioritise prioritize communicate collaborate focus strive think care",
);
const guarding = set("ensure make avoid prevent stop");
const attitudes = set(
  "careful vigilant mindful aware proactive diligent cautious attentive thorough alert conscious prepared ready disciplined rigorous responsive transparent consistent better faster quicker more less smarter realistic conservative patient sure",
);
const comparatives = set(
  "better more faster quicker clearer safer stronger easier smoother tighter improved greater smarter earlier robust resilient reliable",
);
const abstractThings = set(
  "monitoring alerting observability logging testing tests test alerts alert documentation docs doc documents communication coverage visibility resilience reliability stability process processes procedure procedures practices practice metrics logs dashboards automation tooling quality security performance capacity review reviews checks validation safeguards guardrails redundancy awareness training coordination collaboration handover handovers planning culture discipline ownership",
);
const vagueTails = set(
  "better properly carefully thoroughly appropriately adequately effectively efficiently regularly closely sufficiently more further accordingly consistently correctly responsibly",
);
const addings = set(
  "add more write create have introduce implement do put set get build increase need extend update expand",
);
const concreteTails = set(
  "for on when if to that which of in so at per with from whenever before after until every by against covering where via using into as between across",
);
const reviewing = set(
  "review evaluate assess revisit check audit examine reassess rework re-evaluate look update clean tidy fix address handle resolve tackle",
);
const broadThings = set(
  "process processes procedure procedures practice practices strategy strategies approach approaches monitoring alerting documentation docs policies workflow workflows tooling culture communication architecture infrastructure things stuff situation issues issue problem problems options ways setup everything system systems testing observability onboarding resilience security reliability debt runbooks",
);

const lessening = set(
  "reduce minimise minimize decrease lower limit eliminate mitigate remove cut",
);
const burdens = set(
  "debt work toil likelihood risk risks complexity noise chance chances errors mistakes friction dependencies dependency impact incidents outages recurrence",
);

const units = set(
  "% percent ms s sec seconds minutes minute hours hour days day weeks x gb mb kb tb rps qps",
);

/** An action item without an outcome that can be checked. */
export function findVagueActions(reading: Reading): readonly Span[] {
  if (reading.question) return [];
  const span = readAction(reading, findVerb(reading), true);
  return span === undefined ? [] : [span];
}

/** In an action item: past "we will", "the team should", "Action:" and owners to the verb. */
function findVerb(reading: Reading): number {
  const { tokens, start, clauses } = reading;
  let at = start;
  const first = clauses[0]?.group;
  if (
    first !== undefined &&
    first.from <= start + 5 &&
    (first.modal !== undefined ||
      tokens[first.main]?.text === "to" ||
      first.form === "present" ||
      first.form === "base")
  ) {
    if (
      first.modal !== undefined ||
      tokens[first.from]?.text === "need" ||
      tokens[first.from]?.text === "needs"
    )
      at = first.main;
    else if (first.copula && first.from > start) at = first.main;
  }
  for (let step = 0; step < 6; step += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined) break;
    const needing =
      ["need", "needs", "want", "have", "plan", "going", "intend"].includes(token.text) &&
      (next.text === "to" || next.text === "us");
    if (needing) at += 2;
    else if (["proactively", "carefully", "regularly", "closely"].includes(token.text)) at += 1;
    else if (
      [
        "continue",
        "start",
        "begin",
        "keep",
        "also",
        "always",
        "please",
        "let",
        "us",
        "'s",
        "going",
        "forward",
        "future",
        "in",
        "the",
        "general",
        "we",
        "to",
        "should",
        "will",
        "must",
        "'ll",
        "everyone",
        "everybody",
        "all",
        ",",
      ].includes(token.text) &&
      (token.word.tags & tag.base) === 0
    )
      at += 1;
    else if (
      ["continue", "start", "begin", "keep", "let"].includes(token.text) &&
      (next.text === "to" || (next.word.tags & tag.ing) !== 0 || next.text === "'s")
    )
      at += 1;
    else break;
  }
  return at;
}

function readAction(reading: Reading, at: number, whole: boolean): Span | undefined {
  const { tokens } = reading;
  const verb = tokens[at];
  if (verb === undefined) return undefined;
  const lemma = verb.word.lemma === "" ? verb.text : verb.word.lemma;
  const next = tokens[at + 1];
  const span = (to: number): Span => ({
    from: Math.min(at, reading.start <= at && whole ? reading.start : at),
    to: Math.max(at + 1, Math.min(to, endOf(tokens, at))),
  });
  const end = endOf(tokens, at);

  if (lemma === "be" && attitudeAfter(reading, at + 1) > 0)
    return span(attitudeAfter(reading, at + 1));
  if (
    lemma === "be" &&
    next?.text === "able" &&
    tokens[at + 2]?.text === "to" &&
    whole &&
    personBefore(reading, at)
  )
    return span(at + 3);
  if (
    (verb.text === "look" || verb.text === "looking") &&
    ["into", "at"].includes(next?.text ?? "")
  )
    return span(at + 2);
  if (lemma === "pay" && tokens.slice(at, at + 4).some((token) => token.text === "attention"))
    return span(at + 4);
  if (lemma === "work" && next?.text === "on") return span(end);
  if (
    lemma === "think" &&
    ["about", "through", "of", "before", "more", "harder"].includes(next?.text ?? "")
  )
    return span(at + 2);
  if (
    lemma === "take" &&
    ["care", "more", "extra", "greater", "time", "better", "another"].includes(next?.text ?? "")
  )
    return span(at + 2);
  if (
    ["double-check", "doublecheck"].includes(lemma) ||
    (lemma === "double" && next?.text === "check")
  )
    return hasConcrete(reading, at) ? undefined : span(end);
  if (lemma === "keep" && ["an", "a", "in", "calm"].includes(next?.text ?? "")) return span(at + 3);
  if (lemma === "stay" && ["on", "alert", "vigilant", "calm", "focused"].includes(next?.text ?? ""))
    return span(at + 3);
  if (
    lemma === "follow" &&
    tokens
      .slice(at + 1, at + 6)
      .some((token) =>
        /^(?:practices?|process|procedures?|guidelines|rules|standards|checklist|runbook|policy|protocols?|properly|instructions|up)$/.test(
          token.text,
        ),
      )
  )
    return next?.text === "up"
      ? tokens[at + 2]?.text === "with"
        ? undefined
        : span(at + 2)
      : span(end);
  if (
    lemma === "share" &&
    tokens
      .slice(at + 1, at + 4)
      .some((token) =>
        /^(?:knowledge|learnings|lessons|findings|experience|experiences|information|more)$/.test(
          token.text,
        ),
      )
  )
    return span(end);
  if (lemma === "raise" && tokens.slice(at + 1, at + 4).some((token) => token.text === "awareness"))
    return span(end);
  if (
    lemma === "give" &&
    tokens
      .slice(at + 1, at + 8)
      .some((token) =>
        /^(?:warning|notice|attention|thought|care|time|heads-up|feedback)$/.test(token.text),
      ) &&
    !hasNumber(reading, at)
  )
    return span(end);
  if (verb.text === "do" && ["n't", "not"].includes(next?.text ?? ""))
    return readProhibition(reading, at, span, end);
  if (verb.text === "never") return readProhibition(reading, at - 1, span, end);
  if (verb.text === "no" && next?.text === "more") return span(end);
  if (lemma === "invest" && next?.text === "in")
    return hasConcrete(reading, at) ? undefined : span(end);
  if (
    ["establish", "build", "create"].includes(lemma) &&
    tokens.slice(at + 1, at + 4).some((token) => token.text === "culture")
  )
    return span(end);
  if (
    lemma === "monitor" &&
    (end <= at + 1 || ["proactively", "closely", "better"].includes(tokens[at - 1]?.text ?? ""))
  )
    return span(end);
  if (
    lemma === "commit" &&
    next?.text === "to" &&
    ((tokens[at + 2]?.word.tags ?? 0) & tag.ing) !== 0
  )
    return readAction(reading, at + 2, whole);
  if (
    lemma === "take" &&
    ["steps", "action", "measures"].includes(next?.text ?? "") &&
    (end <= at + 3 ||
      tokens
        .slice(at + 2, at + 6)
        .some((token) =>
          ["prevent", "avoid", "ensure", "improve", "reduce", "address"].includes(token.text),
        ))
  )
    return span(end);
  if (improving.has(lemma)) {
    if (
      ["increase", "raise", "tighten", "harden", "overhaul", "refine", "reinforce"].includes(
        lemma,
      ) &&
      !tokens
        .slice(at + 1, at + 5)
        .some((token) => abstractThings.has(token.text) || broadThings.has(token.text))
    )
      return undefined;
    return hasConcrete(reading, at) ? undefined : span(end);
  }
  if (willing.has(lemma)) {
    if (
      lemma === "try" &&
      next?.text !== "to" &&
      next?.text !== "and" &&
      next?.text !== "harder" &&
      next?.text !== "not"
    )
      return undefined;
    if (lemma === "learn" && next?.text === "from") return span(end);
    if (
      (lemma === "recognise" ||
        lemma === "recognize" ||
        lemma === "prioritise" ||
        lemma === "prioritize" ||
        lemma === "promote" ||
        lemma === "attempt" ||
        lemma === "focus") &&
      (hasConcrete(reading, at) ||
        !tokens
          .slice(at + 1, end)
          .some(
            (token) =>
              abstractThings.has(token.text) ||
              broadThings.has(token.text) ||
              /^(?:team|people|quality|work|fixing|on)$/.test(token.text),
          ))
    )
      return undefined;
    return hasNumber(reading, at) ? undefined : span(end);
  }
  if (
    lemma === "investigate" ||
    lemma === "research" ||
    lemma === "explore" ||
    lemma === "find" ||
    lemma === "identify" ||
    lemma === "seek" ||
    lemma === "assess" ||
    lemma === "evaluate" ||
    lemma === "consider" ||
    lemma === "see"
  ) {
    const rest = tokens.slice(at + 1, at + 6).map((token) => token.text);
    if (
      rest.some((text) =>
        /^(?:ways?|options?|possibilit(?:y|ies)|opportunities|improvements?|approaches|solutions|better|further|improving|more|areas)$/.test(
          text,
        ),
      ) ||
      (lemma === "see" && rest[0] === "if") ||
      (lemma !== "see" && rest.length === 0)
    )
      return span(Math.min(end, at + 6));
    if (lemma === "investigate" && rest[0] === "how" && rest[1] === "to") return span(at + 3);
    if (lemma === "explore" || (lemma === "consider" && (tokens[at + 1]?.word.tags ?? 0) & tag.ing))
      return hasConcrete(reading, at) ? undefined : span(end);
  }
  if (
    lessening.has(lemma) &&
    tokens.slice(at + 1, end).some((token) => burdens.has(token.text)) &&
    !hasConcrete(reading, at)
  )
    return span(end);
  if (
    (lemma === "use" || lemma === "exercise") &&
    tokens
      .slice(at + 1, at + 4)
      .some((token) => ["caution", "care", "judgement", "judgment"].includes(token.text))
  )
    return span(end);
  if ((lemma === "figure" || lemma === "work" || lemma === "find") && next?.text === "out")
    return tokens[at + 2]?.text === "how" || tokens[at + 2]?.text === "a" ? span(end) : undefined;
  if (
    lemma === "have" &&
    next?.text === "a" &&
    ["plan", "strategy", "process", "backup", "better"].includes(tokens[at + 2]?.text ?? "")
  )
    return hasNumber(reading, at) ? undefined : span(end);
  if (
    lemma === "do" &&
    tokens.slice(at + 1, at + 4).some((token) => token.text === "better" || token.text === "more")
  )
    return span(end);
  if (verb.text === "always" || verb.text === "never")
    return hasNumber(reading, at) ? undefined : span(end);
  if (
    (lemma === "take" || lemma === "treat") &&
    tokens
      .slice(at + 1, end)
      .some((token) => token.text === "seriously" || token.text === "important")
  )
    return span(end);
  if (
    lemma === "make" &&
    tokens
      .slice(at + 1, end)
      .some(
        (token, index, all) =>
          token.text === "priority" || (token.text === "less" && all.length > index + 1),
      )
  )
    return hasConcrete(reading, at) ? undefined : span(end);
  if (lemma === "consider" && whole) return hasConcrete(reading, at) ? undefined : span(end);
  if (
    lemma === "get" &&
    tokens.slice(at + 1, end).some((token) => token.text === "better" || token.text === "together")
  )
    return span(end);
  if (
    lemma === "do" &&
    tokens.slice(at + 1, end).some((token) => token.text === "everything" || token.text === "best")
  )
    return span(end);
  if (looking.has(lemma) && whole && !["consider", "monitor"].includes(lemma))
    return hasConcrete(reading, at) && lemma !== "discuss" ? undefined : span(end);
  if (
    lemma === "monitor" &&
    tokens
      .slice(at + 1, end)
      .some((token) =>
        ["closely", "better", "situation", "things", "carefully", "proactively"].includes(
          token.text,
        ),
      )
  )
    return span(end);
  const guarded = guarding.has(lemma) ? readGuard(reading, at, lemma, span, end) : undefined;
  if (guarded !== undefined || (guarding.has(lemma) && lemma !== "make")) return guarded;
  if (addings.has(lemma) || addings.has(verb.text)) {
    const thing = readBareThing(reading, at + 1);
    if (thing > 0) return span(thing);
  }
  if (reviewing.has(lemma)) {
    const thing = readBroadThing(reading, at + 1);
    if (thing > 0) return span(thing);
  }
  if (
    lemma === "test" ||
    lemma === "communicate" ||
    lemma === "plan" ||
    lemma === "prepare" ||
    lemma === "document" ||
    lemma === "coordinate" ||
    lemma === "check" ||
    lemma === "review" ||
    lemma === "handle" ||
    lemma === "manage"
  ) {
    const tail = tokens.slice(at + 1, end);
    if (
      tail.length <= 5 &&
      tail.some(
        (token) =>
          vagueTails.has(token.text) ||
          token.text === "everything" ||
          token.text === "things" ||
          token.text === "ahead",
      )
    )
      return span(end);
  }
  if (lemma === "make" || lemma === "have" || lemma === "get") {
    const tail = tokens.slice(at + 1, end);
    const index = tail.findIndex((token) => comparatives.has(token.text) || token.text === "sure");
    if (index >= 0 && tail[index]?.text !== "sure" && !hasConcrete(reading, at)) return span(end);
  }
  const last = tokens[end - 1]?.text ?? "";
  const hastened =
    [
      "faster",
      "sooner",
      "quicker",
      "earlier",
      "better",
      "safer",
      "closer",
      "stronger",
      "clearer",
      "smoother",
      "easier",
    ].includes(last) ||
    (tokens[end - 2]?.text === "more" &&
      end - 2 > at &&
      (tokens[end - 1]?.word.tags ?? 0) & (tag.adv | tag.adj)) ||
    (vagueTails.has(last) && end - at <= 6 && last !== "further");
  if (hastened && !hasConcrete(reading, at) && end > at + 1) return span(end);
  if (comparatives.has(verb.text) || comparatives.has(next?.text ?? "")) {
    const start = comparatives.has(verb.text) ? at : at + 1;
    const phrase = tokens.slice(start + 1, start + 5);
    if (
      phrase.some(
        (token) =>
          abstractThings.has(token.text) ||
          token.text === "care" ||
          token.text === "attention" ||
          token.text === "way" ||
          token.text === "handling" ||
          token.text === "isolation" ||
          token.text === "way",
      ) &&
      !hasNumber(reading, at)
    )
      return span(end);
  }
  return undefined;
}

function endOf(tokens: Reading["tokens"], at: number): number {
  let end = at;
  while (
    end < tokens.length &&
    !(
      tokens[end]?.shape === "punct" &&
      [".", "!", ";", ":", "—", "(", "?"].includes(tokens[end]?.text ?? "")
    )
  )
    end += 1;
  return Math.min(end, at + 14);
}

function attitudeAfter(reading: Reading, at: number): number {
  const { tokens } = reading;
  for (let index = at; index < at + 3; index += 1) {
    const text = tokens[index]?.text ?? "";
    if (attitudes.has(text)) {
      if (
        text === "more" ||
        text === "better" ||
        text === "less" ||
        text === "faster" ||
        text === "quicker"
      )
        return Math.min(tokens.length, index + 2);
      if (text === "ready" && tokens[index + 1]?.text === "by") return -1;
      return index + 1;
    }
    if (((tokens[index]?.word.tags ?? 0) & tag.adv) === 0) return -1;
  }
  return -1;
}

function personBefore(reading: Reading, at: number): boolean {
  const { subject } = reading.clauses[0] ?? {};
  return (
    subject !== undefined &&
    subject.to <= at &&
    subject.party !== "system" &&
    subject.party !== "outsider"
  );
}

function readProhibition(
  reading: Reading,
  at: number,
  span: (to: number) => Span,
  end: number,
): Span | undefined {
  const { tokens } = reading;
  const verb = tokens[at + 2];
  if (verb === undefined) return undefined;
  const soft = [
    "sacrifice",
    "forget",
    "rush",
    "assume",
    "panic",
    "rely",
    "trust",
    "underestimate",
    "ignore",
    "neglect",
    "overlook",
    "let",
    "make",
    "hesitate",
    "be",
    "repeat",
    "take",
    "do",
    "cut",
    "skip",
    "break",
    "lose",
    "miss",
    "wait",
    "believe",
    "compromise",
  ].includes(verb.word.lemma || verb.text);
  return soft && !hasNumber(reading, at) ? span(end) : undefined;
}

const people = set(
  "everyone everybody people team teams engineers developers staff we all nobody someone somebody operators responders",
);

function readGuard(
  reading: Reading,
  at: number,
  lemma: string,
  span: (to: number) => Span,
  end: number,
): Span | undefined {
  const { tokens } = reading;
  const rest = tokens.slice(at + 1, at + 8).map((token) => token.text);
  if (lemma === "make" && rest[0] !== "sure" && rest[0] !== "certain") return undefined;
  const again = tokens
    .slice(at, end)
    .some(
      (token, index, all) =>
        (token.text === "again" && !["retry", "try"].includes(all[index - 1]?.text ?? "")) ||
        token.text === "recurrence" ||
        (token.text === "future" && ["the", "in", "similar"].includes(all[index - 1]?.text ?? "")),
    );
  if (again && !hasNumber(reading, at)) return span(end);
  if (lemma === "avoid" || lemma === "prevent" || lemma === "stop")
    return rest.some((text) =>
      /^(?:mistakes?|errors?|issues|problems|incidents?|surprises|outages?|situations?|this|such|similar|rushing|proper|adequate)$/.test(
        text,
      ),
    ) && !hasConcrete(reading, at)
      ? span(end)
      : undefined;
  const who = rest.slice(0, 5).some((text) => people.has(text));
  if (who && !hasNumber(reading, at)) return span(end);
  return rest.some(
    (text) =>
      vagueTails.has(text) ||
      /^(?:quality|proper|adequate|sufficient|appropriate|good|better|best|high|stable|correctly|smoothly)$/.test(
        text,
      ),
  ) && !hasConcrete(reading, at)
    ? span(end)
    : undefined;
}

/** "monitoring", "better alerting", "more tests" with nothing after it. */
function readBareThing(reading: Reading, at: number): number {
  const { tokens } = reading;
  let index = at;
  let comparative = false;
  while (
    [
      "more",
      "better",
      "additional",
      "some",
      "extra",
      "proper",
      "good",
      "further",
      "adequate",
      "improved",
      "enough",
      "the",
      "our",
      "sufficient",
      "robust",
      "comprehensive",
      "new",
      "any",
      "appropriate",
      "stronger",
      "clearer",
      "up",
      "in",
      "place",
    ].includes(tokens[index]?.text ?? "")
  ) {
    comparative ||= [
      "more",
      "better",
      "improved",
      "proper",
      "adequate",
      "stronger",
      "clearer",
      "sufficient",
      "robust",
      "appropriate",
      "comprehensive",
    ].includes(tokens[index]?.text ?? "");
    index += 1;
  }
  if (comparative && ["than", "of"].includes(tokens[index]?.text ?? "")) return -1;
  const first = tokens[index];
  if (first === undefined) return -1;
  if (!abstractThings.has(first.text))
    return comparative && index > at && tokens[at]?.text === "better" ? index + 1 : -1;
  let end = index + 1;
  while (
    abstractThings.has(tokens[end]?.text ?? "") ||
    ["and", "&", "or"].includes(tokens[end]?.text ?? "")
  )
    end += 1;
  const after = tokens[end];
  const bare = after === undefined || after.shape === "punct";
  if (comparative && tokens[at]?.text === "better") return end;
  if (comparative)
    return bare || !concreteTails.has(after.text) ? end : hasConcrete(reading, at) ? -1 : end;
  return bare && tokens[end]?.text !== "(" && tokens[end]?.text !== ":" ? end : -1;
}

function readBroadThing(reading: Reading, at: number): number {
  const { tokens } = reading;
  let index = at;
  while (index < at + 5) {
    const token = tokens[index];
    if (token === undefined || token.shape === "punct" || token.shape === "code") return -1;
    const after = tokens[index + 1];
    if (
      broadThings.has(token.text) &&
      (after === undefined ||
        (after.shape === "punct" &&
          after.text !== "(" &&
          after.text !== ":" &&
          after.text !== "/") ||
        ["as", "where", "around", "more", "in", "and", "to"].includes(after.text))
    ) {
      return ["and", "in", "around"].includes(after?.text ?? "") && hasConcrete(reading, at)
        ? -1
        : index + 1;
    }
    index += 1;
  }
  return -1;
}

function hasNumber(reading: Reading, at: number): boolean {
  return reading.tokens.some(
    (token, index) =>
      index > at && (token.shape === "number" || token.shape === "code" || units.has(token.text)),
  );
}

/** A number, a piece of code or a means ("by adding …") that can be checked. */
function hasConcrete(reading: Reading, at: number): boolean {
  if (hasNumber(reading, at)) return true;
  const { tokens } = reading;
  for (let index = at + 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (
      token.text === "by" &&
      ((tokens[index + 1]?.word.tags ?? 0) & tag.ing) !== 0 &&
      !["being", "improving", "making", "working"].includes(tokens[index + 1]?.text ?? "")
    )
      return true;
    if (
      token.text === "to" &&
      /^(?:include|show|return|fail|reject|page|fire|alert|require|block|refuse|list|name|link|report|cover|log|print|say|state|warn|retry|contain)$/.test(
        tokens[index + 1]?.text ?? "",
      )
    )
      return true;
  }
  return false;
}

/** "continue to improve", "start improving": the second verb says what is planned. */
function skipContinuing(tokens: Reading["tokens"], at: number): number {
  if (!["continue", "start", "begin", "keep", "aim", "try"].includes(tokens[at]?.text ?? ""))
    return at;
  if (tokens[at + 1]?.text === "to") return at + 2;
  return ((tokens[at + 1]?.word.tags ?? 0) & tag.ing) !== 0 ? at + 1 : at;
}

/** "The lesson is to …", "Lessons learned: …" */
function findLesson(reading: Reading): Span | undefined {
  const { tokens, start } = reading;
  for (let at = start; at < Math.min(tokens.length, start + 5); at += 1) {
    if (!/^(?:lessons?|takeaways?|learnings?)$/.test(tokens[at]?.text ?? "")) continue;
    for (let verb = at + 1; verb < Math.min(tokens.length, at + 7); verb += 1) {
      if (tokens[verb]?.text === "to" || tokens[verb]?.text === ":")
        return readAction(reading, verb + 1, false);
    }
  }
  return undefined;
}

/** In other prose only a plan or a lesson counts: "we will improve …", "we are looking into …". */
export function findVaguePlans(reading: Reading): readonly Span[] {
  if (reading.question) return [];
  const lesson = findLesson(reading);
  if (lesson !== undefined) return [lesson];
  for (const { group, subject, opener } of reading.clauses) {
    if (
      subject === undefined ||
      (subject.party !== "we" && subject.party !== "team" && subject.party !== "self") ||
      group.negated ||
      group.perfect ||
      (group.passive && reading.tokens[group.main]?.text !== "committed")
    )
      continue;
    if (opener === "if" || opener === "when" || opener === "who") continue;
    const { tokens } = reading;
    const main = tokens[group.main];
    if (main === undefined) continue;
    const going = (main.word.tags & tag.ing) !== 0 && group.form === "present";
    const planned =
      group.modal === "will" ||
      group.modal === "should" ||
      group.modal === "must" ||
      group.modal === "shall" ||
      going ||
      main.text === "committed" ||
      ((main.text === "need" ||
        main.text === "plan" ||
        main.text === "want" ||
        main.text === "have") &&
        tokens[group.to]?.text === "to" &&
        group.form !== "past");
    if (!planned) continue;
    const planning =
      main.text === "need" ||
      main.text === "plan" ||
      main.text === "want" ||
      (main.text === "going" && tokens[group.to]?.text === "to") ||
      main.text === "planning"
        ? group.to + 1
        : group.main;
    const verb = skipContinuing(tokens, planning);
    const lemma = tokens[verb]?.word.lemma ?? "";
    // at work on an incident people look into things; as a plan for later it says nothing
    if (
      going &&
      (lemma === "look" ||
        lemma === "work" ||
        lemma === "monitor" ||
        lemma === "investigate" ||
        lemma === "try" ||
        lemma === "keep" ||
        lemma === "explore" ||
        lemma === "discuss" ||
        lemma === "think") &&
      !tokens
        .slice(verb, verb + 6)
        .some((token) => /^(?:ways?|options|improving|improvements?|improve)$/.test(token.text))
    )
      continue;
    const span = readAction(reading, verb, false);
    if (span !== undefined) return [{ from: Math.min(subject.from, group.from), to: span.to }];
  }
  return [];
}
