import type { Party } from "../grammar/party.ts";
import { accusing, findBlamedTeams } from "./find-blamed.ts";
import type { Rule } from "../rule.ts";

const groups: readonly Party[] = ["team", "dept", "company"];

export const teamBlame: readonly Rule[] = [
  {
    id: "team-omission",
    kind: "team-blame",
    why: "A team stands as the one who left something undone. Say what did not happen, and what the team could see and had time for.",
    source: "Google SRE book, Postmortem Culture",
    question: "What would have had to be in place for this to happen by itself?",
    faults: ["forgot", "failed", "not-done", "nobody-did", "should-have"],
    parties: groups,
    marks: [
      "The platform team forgot to tell us about the upgrade.",
      "QA should have caught this.",
      "The vendor never told us about the new limit.",
      "Customer support did not escalate the reports.",
    ],
    passes: [
      "The platform team upgraded the cluster on Monday.",
      "The provider had a power failure.",
      "The security group did not allow the port.",
      "The backend failed to respond.",
    ],
  },
  {
    id: "team-fault",
    kind: "team-blame",
    why: "A team or a company stands as the culprit. Say what happened between the systems, and what let it through.",
    source: "Google SRE book, Postmortem Culture",
    question: "Which condition made this outcome possible, and would it meet any other team too?",
    faults: ["damage", "bad-result", "careless", "by-agent", "bad-choice", "wrong-belief", "trait"],
    parties: groups,
    marks: [
      "The data team pushed a broken schema.",
      "Management ignored the warnings.",
      "AWS support was useless.",
      "Infra changed the routes without telling anyone.",
      "Leadership decided to skip the load test.",
    ],
    passes: [
      "The network team confirmed that the link was up.",
      "AWS reported an outage of its control plane.",
      "The team decided to roll forward.",
    ],
  },
  {
    id: "team-fault-own",
    kind: "team-blame",
    why: "Taking the blame is still blame: it ends the search. Say what happened and what made it possible.",
    source: "Etsy debriefing facilitation guide",
    question: "What about the system made this outcome possible?",
    faults: ["damage"],
    parties: ["we"],
    phrases: [
      "our bad",
      "<be> on us $",
      "that|this|it|one 's on us $",
      "poor|bad|sloppy|slow|careless communication|work|planning|handling|reaction|response|decision|decisions|job of|by|from {team}",
      "asleep at the wheel|switch",
      "classic|typical {team} ,|$",
      "thanks|thank|cheers {team} for <break|ruin|nuke|kill|wreck|crash|delete|drop>",
      "fault|blame|responsibility for this|the|that|our #adj? outage|incident|failure|mistake|delay|loss|problem|downtime|breach lies|lie|rests|falls|fell|lay #adv* with|on {team}",
      "<put> profit|profits|cost|costs|speed|deadlines|features|growth|money before|over|above|ahead",
      "<take> the blame",
      "fault|blame|responsibility lies|lie|rests|falls|fell|lay #adv* with|on {team}",
      "let down by {team}",
    ],
    marks: [
      "We dropped the ball.",
      "We messed up the migration.",
      "We were let down by our supplier.",
    ],
    passes: ["We lost one hour of metrics.", "We take the time that it needs."],
  },
  {
    id: "team-accused",
    kind: "team-blame",
    why: "The sentence puts the fault on a group. Teams are never the cause; ask what made it possible.",
    source: "Google SRE book, Postmortem Culture",
    question: "What about the system made this outcome possible?",
    questions: true,
    find: findBlamedTeams,
    cues: accusing,
    marks: [
      "This is the vendor’s fault.",
      "The outage is the fault of the payments team.",
      "Blame the database team.",
    ],
    passes: ["This was not the vendor’s fault.", "The vendor’s API rejected the request."],
  },
];
