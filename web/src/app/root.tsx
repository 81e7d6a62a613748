import { Outlet, useMatches } from "@tanstack/react-router";
import { Shell } from "./shell.tsx";
import { SignedIn } from "./signed-in.tsx";

export function Root() {
  const bare = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.bare),
  });
  if (bare) return <Outlet />;
  return (
    <SignedIn>
      <Shell>
        <Outlet />
      </Shell>
    </SignedIn>
  );
}
