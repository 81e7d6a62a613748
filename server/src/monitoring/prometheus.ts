import { z } from "zod";
import type { Outgoing, OutgoingAnswer } from "../outgoing/create-outgoing.ts";
import { OutgoingError } from "../outgoing/outgoing-error.ts";
import { mostSeriesRead, readMatrix, type ReadSeries } from "./read-matrix.ts";

/** A source as it is asked. */
export type PrometheusSource = {
  readonly name: string;
  readonly url: string;
  /** Credentials and tenant. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Why a source gave no usable answer; `message` is a sentence for people. */
export class PrometheusError extends Error {
  /** The source found fault with the query itself. */
  readonly isAboutQuery: boolean;
  constructor(message: string, more: { readonly isAboutQuery?: boolean; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = "PrometheusError";
    this.isAboutQuery = more.isAboutQuery ?? false;
  }
}

// https://prometheus.io/docs/prometheus/latest/querying/api/#format-overview
const successSchema = z.object({
  status: z.literal("success"),
  data: z.object({ resultType: z.string(), result: z.unknown() }),
});
const failureSchema = z.object({ status: z.literal("error"), error: z.string() });

/** Asks one question of the API. @throws PrometheusError. */
async function ask(
  outgoing: Outgoing,
  { name, url, headers }: PrometheusSource,
  path: string,
  query: Readonly<Record<string, string>>,
  mostBytes: number,
): Promise<z.infer<typeof successSchema>["data"]> {
  const address = `${url}/api/v1/${path}?${new URLSearchParams(query).toString()}`;
  const answer = await outgoing
    .get(address, { headers: { accept: "application/json", ...headers }, mostBytes })
    .catch((cause: unknown) => {
      if (!(cause instanceof OutgoingError)) throw cause;
      throw new PrometheusError(cause.message, { cause });
    });
  const told = parseJson(answer);
  const success = successSchema.safeParse(told);
  if (answer.status === 200 && success.success) return success.data.data;
  throw explainAnswer(name, answer.status, failureSchema.safeParse(told).data?.error);
}

function parseJson({ body, contentType }: OutgoingAnswer): unknown {
  if (contentType !== "application/json") return undefined;
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

function explainAnswer(name: string, status: number, error: string | undefined): PrometheusError {
  if (status === 401 || status === 403) {
    return new PrometheusError(
      `${name} refuses the credentials (${String(status)}). An administrator can enter them anew in the settings.`,
    );
  }
  if (status === 404) {
    return new PrometheusError(
      `${name} has no Prometheus API at this address (404). Its path may be missing, such as /prometheus.`,
    );
  }
  if (error !== undefined) {
    const words = error.replaceAll(/\s+/gu, " ").slice(0, 500);
    // 400 and 422 are about the question, 503 is the source's own limit or deadline.
    const isAboutQuery = status === 400 || status === 422;
    return new PrometheusError(`${name} says: ${words}`, { isAboutQuery });
  }
  return new PrometheusError(
    status === 200
      ? `${name} answers, but not as Prometheus does. Check the address.`
      : `${name} answers with status ${String(status)} and no reason.`,
  );
}

/** Asks what any Prometheus can answer without data. */
export async function askWhetherItWorks(
  outgoing: Outgoing,
  source: PrometheusSource,
): Promise<{ works: boolean; told: string }> {
  try {
    await ask(outgoing, source, "query", { query: "vector(1)" }, 64 * 1024);
    return { works: true, told: `${source.name} answers. Curves can be fetched from it.` };
  } catch (error) {
    if (!(error instanceof PrometheusError)) throw error;
    return { works: false, told: error.message };
  }
}

/** More than a few hundred series: nobody looks at them, and reading them would hold everyone else up. */
const mostBytes = 8 * 1024 * 1024;

/** What is asked of a curve: values at `times`, in milliseconds, `stepSeconds` apart. */
export type RangeQuestion = {
  readonly query: string;
  readonly times: readonly number[];
  readonly stepSeconds: number;
};

/** @throws PrometheusError. */
export async function queryRange(
  outgoing: Outgoing,
  source: PrometheusSource,
  question: RangeQuestion,
): Promise<readonly ReadSeries[]> {
  const { query, times, stepSeconds } = question;
  const seconds = (time: number | undefined) => String((time ?? 0) / 1000);
  const parameters = {
    query,
    start: seconds(times[0]),
    end: seconds(times.at(-1)),
    step: String(stepSeconds),
    timeout: "20s",
  };
  const { result } = await ask(outgoing, source, "query_range", parameters, mostBytes);
  const series = readMatrix(result, times);
  if (series === "histograms") {
    throw new PrometheusError(
      `${source.name} gives histograms for this query. Ask for a number of them, such as histogram_quantile(0.99, …).`,
      { isAboutQuery: true },
    );
  }
  if (series === "too-many") {
    throw new PrometheusError(
      `${source.name} gives more than ${mostSeriesRead.toLocaleString("en")} curves for this query. Ask for fewer, such as with topk(8, …) or sum by (…).`,
      { isAboutQuery: true },
    );
  }
  if (series !== undefined) return series;
  throw new PrometheusError(`${source.name} answers, but not as Prometheus does.`);
}
