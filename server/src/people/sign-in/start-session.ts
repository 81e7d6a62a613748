import type { Me } from "@second-story/domain/person.ts";
import type { Context } from "../../context.ts";
import { findMe } from "../store.ts";

/** Signs in and puts the cookie on the answer; undefined when the credentials are not right. */
export async function startSession(
  { auth, db }: Pick<Context, "auth" | "db">,
  credentials: { readonly email: string; readonly password: string },
  handled: {
    readonly request: Request;
    readonly address: string;
    readonly setHeader: (name: string, value: string) => void;
  },
): Promise<Me | undefined> {
  const userAgent = (handled.request.headers.get("user-agent") ?? "").slice(0, 300);
  const session = await auth.signIn(credentials, { address: handled.address, userAgent });
  if (!session) return undefined;
  for (const cookie of session.cookies) handled.setHeader("set-cookie", cookie);
  return findMe(db, session.userId);
}
