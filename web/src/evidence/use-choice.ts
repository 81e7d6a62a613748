import { useMemo, useState } from "react";
import { chooseAtFirst, fatesOf, keptOf, type Choice } from "./choose-records.ts";
import { withTime } from "./outline.ts";
import type { Findings } from "./shelf.ts";
import {
  isScopeOf,
  isScopeWithin,
  publicOf,
  scopeAtFirst,
  withinScope,
  type Scope,
  type Stretch,
} from "./scope.ts";

/** What a person chose of what was found: where, and which records there. */
export function useChoice(findings: Findings, around: Stretch | null) {
  const [toldScope, setScope] = useState<Scope>();
  const [choices, setChoices] = useState<{ readonly of: Findings; readonly choice: Choice }>();
  const [resolving, setResolving] = useState<{
    readonly of: Findings;
    readonly times: ReadonlyMap<number, string>;
  }>();
  const resolved = resolving?.of === findings ? resolving.times : none;
  const outline = useMemo(
    () =>
      [...resolved].reduce((known, [index, at]) => withTime(known, index, at), findings.outline),
    [findings, resolved],
  );
  const first = useMemo(
    () => ({
      scope: findings.scope
        ? { ...findings.scope, channels: findings.scope.channels ?? publicOf(findings.contents) }
        : scopeAtFirst(findings.outline, around, findings.contents),
      choice: chooseAtFirst(findings.outline),
    }),
    [findings, around],
  );
  // What was chosen of another reading may name channels that this one does not have.
  const scope = toldScope && isScopeOf(toldScope, findings.contents) ? toldScope : first.scope;
  const choice = choices?.of === findings ? choices.choice : first.choice;
  const shown = useMemo(() => withinScope(outline, scope), [outline, scope]);
  const fates = useMemo(() => {
    const tray = fatesOf(outline, scope, choice, "tray");
    const story = fatesOf(outline, scope, choice, "story");
    return { tray, story, inTray: keptOf(tray), inStory: keptOf(story) };
  }, [outline, scope, choice]);
  const choose = (next: Choice) => {
    setChoices({ of: findings, choice: next });
  };
  return {
    outline,
    scope,
    setScope,
    choice,
    choose,
    resolved,
    /** Says when a record happened, which chooses it. */
    resolve: (index: number, happenedAt: string) => {
      setResolving({ of: findings, times: new Map(resolved).set(index, happenedAt) });
      choose(choice.with(index, 1));
    },
    /** The numbers of the records in the scope. */
    shown,
    ...fates,
    /** Whether what is chosen is not all held, so that it must be read first. */
    mustBeRead:
      findings.isTooMuch || (findings.scope !== null && !isScopeWithin(scope, findings.scope)),
  };
}

const none: ReadonlyMap<number, string> = new Map();
