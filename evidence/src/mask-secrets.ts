interface SecretPattern {
  readonly name: string;
  /** Group 1, where there is one, is what stays before the secret. */
  readonly pattern: RegExp;
}

const patterns: readonly SecretPattern[] = [
  {
    name: "private key",
    pattern:
      /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)[^-]{1,20000}(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?/g,
  },
  { name: "AWS access key", pattern: /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g },
  {
    name: "AWS secret key",
    pattern:
      /\b(aws[_ -]?secret[_ -]?(?:access[_ -]?)?key["']?\s{0,3}[=:]\s{0,3}["']?)[A-Za-z0-9/+=]{40}/gi,
  },
  {
    name: "GitHub token",
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{22,255})/g,
  },
  { name: "GitLab token", pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/g },
  {
    name: "Slack token",
    pattern:
      /\bxox[abceoprs]-[A-Za-z0-9-]{10,255}|\bxapp-[A-Za-z0-9-]{10,255}|\bxoxe\.xox[bp]-[A-Za-z0-9-]{10,255}/g,
  },
  {
    name: "Slack webhook",
    pattern:
      /(https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9/_-]{10,200}/g,
  },
  {
    name: "JWT",
    pattern: /\beyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,2000}/g,
  },
  { name: "Stripe key", pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}/g },
  { name: "Google API key", pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
  { name: "npm token", pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { name: "OpenAI key", pattern: /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,200}/g },
  {
    name: "password in an address",
    pattern: /\b([a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{0,100}:)[^\s@/]{1,200}(?=@)/gi,
  },
  {
    name: "bearer token",
    pattern:
      /\b(authorization["']?\s{0,3}[=:]\s{0,3}["']?(?:bearer|basic|token)\s{1,3})[A-Za-z0-9._~+/=-]{8,4000}/gi,
  },
  {
    name: "password",
    pattern:
      /\b((?:password|passwd|pwd|api[_-]?key|secret|client[_-]?secret|access[_-]?token|auth[_-]?token)["']?\s{0,3}[=:]\s{0,3}["']?)(?!\[masked)[^\s"',;&|]{6,200}/gi,
  },
  {
    name: "token in an address",
    pattern: /([?&](?:t|token|access_token|sig|signature|key)=)[A-Za-z0-9%._~-]{12,500}/g,
  },
];

/** Letters that every pattern needs one of: lets most lines pass without trying each. */
const possible =
  /PRIVATE KEY|AKIA|ASIA|AROA|AIDA|aws|gh[pousr]_|github_pat|glpat|xox|xapp-|hooks\.slack|eyJ|[rs]k_|AIza|npm_|sk-|:\/\/|auth|passw|pwd|api|secret|token|[?&]/i;

export interface MaskedText {
  readonly text: string;
  /** The kinds of secret that were found. */
  readonly found: readonly string[];
}

/** Replaces what looks like a secret by its kind in brackets, so that it is neither stored nor shown. */
export function maskSecrets(text: string): MaskedText {
  if (!possible.test(text)) return { text, found: [] };
  const found = new Set<string>();
  let masked = text;
  for (const { name, pattern } of patterns) {
    masked = masked.replaceAll(pattern, (_whole, before: unknown) => {
      found.add(name);
      return `${typeof before === "string" ? before : ""}[masked ${name}]`;
    });
  }
  return { text: masked, found: [...found] };
}
