import type { BetterAuthOptions } from "better-auth";
import { v7 } from "uuid";
import { hashPassword, verifyPassword } from "./password.ts";

const dayS = 86_400;
export const sessionLifetimeS = 7 * dayS;

/**
 * How long the session before lives on when a new password begins another: for what a page asks while the answer with
 * the new cookie is on its way. One that ends so soon is not prolonged.
 */
export const sessionOverlapMs = 15_000;

/** Set by us alone: better-auth notes the address of a session from it. */
export const addressHeader = "x-second-story-address";

const times = { createdAt: "created_at", updatedAt: "updated_at" } as const;

/** How better-auth finds its way in our schema, and what it may not do by itself. */
export function authOptions(settings: {
  readonly baseUrl: string;
  readonly secret: string;
  readonly cookieName: string;
}): BetterAuthOptions {
  return {
    appName: "Second Story",
    baseURL: settings.baseUrl,
    basePath: "/api/auth",
    secret: settings.secret,
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    user: { modelName: "users", fields: { emailVerified: "email_verified", ...times } },
    session: {
      modelName: "sessions",
      fields: {
        userId: "user_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        ...times,
      },
      expiresIn: sessionLifetimeS,
      updateAge: dayS,
    },
    account: {
      modelName: "accounts",
      fields: {
        userId: "user_id",
        accountId: "account_id",
        providerId: "provider_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        ...times,
      },
      accountLinking: { enabled: false },
    },
    verification: { modelName: "verifications", fields: { expiresAt: "expires_at", ...times } },
    emailAndPassword: {
      enabled: true,
      // People join by invitation; our own routes create accounts.
      disableSignUp: true,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    advanced: {
      database: { generateId: () => v7() },
      ipAddress: { ipAddressHeaders: [addressHeader], ipv6Subnet: 128 },
      useSecureCookies: false,
      cookiePrefix: settings.cookieName,
      cookies: {
        session_token: {
          name: settings.cookieName,
          attributes: { secure: settings.baseUrl.startsWith("https://") },
        },
      },
    },
  };
}
