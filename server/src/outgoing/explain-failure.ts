import { OutgoingError } from "./outgoing-error.ts";

const notTrusted = /^(?:CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT|HOSTNAME_MISMATCH)/u;

/** What went wrong on the way, as a sentence that names the host and what to look at. */
export function explainFailure(error: unknown, { host }: URL): OutgoingError {
  if (error instanceof OutgoingError) return error;
  const { code, name } = detailsOf(error);
  if (code === "UND_ERR_CONNECT_TIMEOUT") {
    return new OutgoingError(
      "unreachable",
      `${host} cannot be reached: nothing answers there.`,
      error,
    );
  }
  if (/TIMEOUT/u.test(code) || name === "TimeoutError" || name === "AbortError") {
    return new OutgoingError(
      "too-slow",
      `${host} takes too long to answer. Ask for less, or try again later.`,
      error,
    );
  }
  if (notTrusted.test(code)) {
    return new OutgoingError(
      "not-trusted",
      `The certificate of ${host} is not trusted (${code}). With an authority of your own, name its certificate in NODE_EXTRA_CA_CERTS.`,
      error,
    );
  }
  if (/^(?:HPE_|Z_|ERR_SSL|EPROTO|UND_ERR_SOCKET|UND_ERR_RES|ECONNRESET|ERR_STREAM)/u.test(code)) {
    return new OutgoingError(
      "broken-answer",
      `${host} broke off, or does not speak ${code.includes("SSL") || code === "EPROTO" ? "https" : "HTTP"} there. Check the address and its port.`,
      error,
    );
  }
  return new OutgoingError(
    "unreachable",
    `${host} cannot be reached${code === "ECONNREFUSED" ? ": nothing listens there" : ""}. Check the address and the port.`,
    error,
  );
}

function detailsOf(error: unknown): { readonly code: string; readonly name: string } {
  if (!(error instanceof Error)) return { code: "", name: "" };
  const { code } = error as { code?: unknown };
  if (typeof code === "string" && code !== "") return { code, name: error.name };
  return error.cause === undefined ? { code: "", name: error.name } : detailsOf(error.cause);
}
