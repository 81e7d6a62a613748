/**
 * The address a request comes from, for limits and the list of sessions. `X-Forwarded-For` counts only behind proxies of
 * ours: each adds the address it saw at the end, so the one that the first of them saw stands that many from the end.
 */
export function findAddress(
  environment: unknown,
  headers: Headers,
  trustedProxies: number,
): string {
  const incoming = Object(environment).incoming as
    | { socket?: { remoteAddress?: string } }
    | undefined;
  const remote = incoming?.socket?.remoteAddress ?? "unknown";
  if (trustedProxies === 0) return remote;
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((part) => part.trim());
  return forwarded.at(-trustedProxies) || remote;
}
