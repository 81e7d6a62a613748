interface SecretPattern {
  readonly name: string;
  /**
   * Letters of which one must be there, then letters of which one must: nearly every text passes
   * without the pattern. They begin with rare letters, for which a text is searched fastest.
   */
  readonly needs: readonly [readonly string[], readonly string[]];
  /** True for a value behind its name, which needs `=` or `:` before it. */
  readonly isNamed?: true;
  /** Group 1, where there is one, is what stays before the secret. */
  readonly pattern: RegExp;
}

const any = [""] as const;
const patterns: readonly SecretPattern[] = [
  {
    name: "private key",
    needs: [["-----"], ["PRIVATE KEY"]],
    pattern:
      /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)[^-]{1,20000}(?:-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----)?/g,
  },
  {
    name: "AWS access key",
    needs: [["AKIA", "ASIA", "AROA", "AIDA"], any],
    pattern: /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g,
  },
  {
    name: "AWS secret key",
    isNamed: true,
    needs: [["cret", "CRET"], any],
    pattern:
      /\b(aws[_ -]?secret[_ -]?(?:access[_ -]?)?key["']?\s{0,3}[=:]\s{0,3}["']?)[A-Za-z0-9/+=]{40}/gi,
  },
  {
    name: "GitHub token",
    needs: [["_"], ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"]],
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{22,255})/g,
  },
  { name: "GitLab token", needs: [["-"], ["glpat-"]], pattern: /\bglpat-[A-Za-z0-9_-]{20,64}/g },
  {
    name: "Slack token",
    needs: [["-"], ["xox", "xapp-"]],
    pattern: /\b(?:xox[abceoprs]|xapp|xoxe\.xox[bp])-[A-Za-z0-9-]{10,255}/g,
  },
  {
    name: "Slack webhook",
    needs: [[".slack."], ["hooks"]],
    pattern:
      /(https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/)[A-Za-z0-9/_-]{10,200}/g,
  },
  {
    name: "Slack file link",
    needs: [["_secret=", "-files.com/"], any],
    pattern: /([?&;]pub_secret=|\bslack-files\.com\/T\w{1,40}-F\w{1,40}-)(?!\[masked)[\w-]{6,100}/g,
  },
  {
    name: "JWT",
    needs: [["J"], ["eyJ"]],
    pattern: /\beyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,2000}/g,
  },
  {
    name: "Stripe key",
    needs: [["_"], ["k_live_", "k_test_"]],
    pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}/g,
  },
  { name: "Google API key", needs: [["AIza"], any], pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
  { name: "npm token", needs: [["_"], ["npm_"]], pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  {
    name: "OpenAI key",
    needs: [["-"], ["sk-"]],
    pattern: /\bsk-(?:proj-|ant-)?[A-Za-z0-9_-]{32,200}/g,
  },
  {
    name: "password in an address",
    needs: [["://"], ["@"]],
    pattern: /(:\/\/[^\s:/@]{0,100}:)[^\s@/]{1,200}(?=@)/g,
  },
  {
    name: "bearer token",
    needs: [["zation", "ZATION"], any],
    pattern:
      /\b(authorization["']?\s{0,3}[=:]\s{0,3}["']?(?:bearer|basic|token)\s{1,3})[A-Za-z0-9._~+/=-]{8,4000}/gi,
  },
  {
    name: "password",
    isNamed: true,
    needs: [["word", "wd", "WORD", "WD", "cret", "CRET", "ken", "KEN", "key", "Key", "KEY"], any],
    pattern:
      /\b((?:password|passwd|pwd|api[_-]?key|secret|client[_-]?secret|access[_-]?token|auth[_-]?token)["']?\s{0,3}[=:]\s{0,3}["']?)(?!\[masked)[^\s"',;&|]{6,200}/gi,
  },
  {
    name: "token in an address",
    needs: [["="], ["t=", "token=", "sig=", "signature=", "key="]],
    pattern: /([?&](?:t|token|access_token|sig|signature|key)=)[A-Za-z0-9%._~-]{12,500}/g,
  },
];

export interface MaskedText {
  readonly text: string;
  /** The kinds of secret that were found. */
  readonly found: readonly string[];
}

/** Replaces what looks like a secret by its kind in brackets, so that it is neither stored nor shown. */
export function maskSecrets(text: string): MaskedText {
  const found = new Set<string>();
  let masked = text;
  for (const secret of patterns) {
    if (!fits(secret, masked)) continue;
    found.add(secret.name);
    masked = masked.replaceAll(
      secret.pattern,
      (_whole, before: unknown) =>
        `${typeof before === "string" ? before : ""}[masked ${secret.name}]`,
    );
  }
  return { text: masked, found: [...found] };
}

/** Whether a text holds anything that `maskSecrets` would replace. */
export function holdsSecret(text: string): boolean {
  const namesValue = assignment.test(text);
  for (const secret of patterns) {
    if ((namesValue || secret.isNamed === undefined) && fits(secret, text)) return true;
  }
  return false;
}

/** `=` or `:`, other than in front of the slashes of an address. */
const assignment = /[=:](?!\/\/)/;

function fits({ needs, pattern }: SecretPattern, text: string): boolean {
  if (!includesOne(text, needs[0])) return false;
  return (needs[1] === any || includesOne(text, needs[1])) && text.search(pattern) >= 0;
}

function includesOne(text: string, letters: readonly string[]): boolean {
  for (const one of letters) if (text.includes(one)) return true;
  return false;
}
