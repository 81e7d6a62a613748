export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const improving = set(
  "improve enhance strengthen optimise optimize streamline boost better tighten bolster polish sharpen mature modernise modernize solidify reinforce increase raise refine overhaul harden",
);
export const looking = set(
  "explore rethink reconsider reassess revisit discuss brainstorm ponder study examine monitor consider",
);
export const willing = set(
  "try strive aim attempt endeavour endeavor hope remember know understand learn appreciate respect recognise recognize encourage discourage promote foster cultivate embrace prioritise prioritize communicate collaborate focus strive think care",
);
export const guarding = set("ensure make avoid prevent stop");
export const attitudes = set(
  "careful extra vigilant mindful aware proactive diligent cautious attentive thorough alert conscious prepared ready disciplined rigorous responsive transparent consistent better faster quicker more less smarter realistic conservative patient sure",
);
export const comparatives = set(
  "better more sturdier sterner stricter nicer saner cleaner faster quicker clearer safer stronger easier smoother tighter improved greater smarter earlier robust resilient reliable",
);
export const abstractThings = set(
  "monitoring alerting observability logging testing tests test alerts alert documentation docs doc documents communication coverage visibility resilience reliability stability process processes procedure procedures practices practice metrics logs dashboards automation tooling quality security performance capacity review reviews checks validation detections alarms safeguards guardrails redundancy awareness training coordination collaboration handover handovers planning culture discipline ownership",
);
export const vagueTails = set(
  "better properly aggressively aggresively agressively carefully thoroughly appropriately adequately effectively efficiently regularly closely sufficiently more further accordingly consistently correctly responsibly",
);
export const addings = set(
  "add more write create have introduce implement do put set get build increase need extend update expand",
);
export const concreteTails = set(
  "for on when if to that which of in so at per with from whenever before after until every by against covering where via using into as between across",
);
export const reviewing = set(
  "review evaluate assess revisit check audit examine reassess rework re-evaluate look update clean tidy simplify fix address handle resolve tackle",
);
export const broadThings = set(
  "process processes procedure procedures practice practices strategy strategies approach approaches monitoring alerting documentation docs policies workflow workflows tooling culture communication architecture infrastructure things stuff situation issues issue problem problems options ways setup everything system systems testing observability onboarding resilience security reliability debt runbooks platform stack environment",
);

export const lessening = set(
  "reduce minimise minimize decrease lower limit eliminate mitigate remove cut",
);
export const burdens = set(
  "debt work toil likelihood risk risks complexity noise chance chances errors mistakes friction dependencies dependency impact incidents outages recurrence",
);

export const units = set(
  "% percent ms s sec seconds minutes minute hours hour days day weeks x gb mb kb tb rps qps",
);
