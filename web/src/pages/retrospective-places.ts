/** The pages of a retrospective in their order. Those whose route does not stand yet are not shown. */
export const retrospectivePlaces: readonly {
  readonly to: string;
  readonly label: string;
  /** `see`: for everyone who may know of it. `read`: for those who may read the working document. */
  readonly needs: "see" | "read";
}[] = [
  { to: "/retrospectives/$retrospectiveId", label: "Overview", needs: "see" },
  { to: "/retrospectives/$retrospectiveId/timeline", label: "Timeline", needs: "read" },
  { to: "/retrospectives/$retrospectiveId/analysis", label: "Analysis", needs: "read" },
  { to: "/retrospectives/$retrospectiveId/actions", label: "Actions", needs: "see" },
  { to: "/retrospectives/$retrospectiveId/share", label: "Share", needs: "see" },
  { to: "/retrospectives/$retrospectiveId/history", label: "History", needs: "read" },
];
