import type { AccessMode } from "@second-story/domain/permission.ts";

/** Who can read what is published, by how the retrospective is open. */
export const readersWords: Readonly<Record<AccessMode, string>> = {
  open: "Everyone in your organisation can read it.",
  involved:
    "Everyone in your organisation can read it; the timeline, what was found beside it and the analysis stay with those who took part.",
  restricted: "Only those who took part can read it.",
};
