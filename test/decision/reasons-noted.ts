import type { Reason } from "../../src/decision/index.js";

const noted = new Map<string, Reason>();

/** Every different reason among the answers that were noted. */
export const notedReasons = (): readonly Reason[] => [...noted.values()];

/** A module whose functions note the reasons of their answers, however deep they lie. */
export function noting<T extends object>(real: T): T {
  const entries = Object.entries(real).map(([name, value]) => {
    if (typeof value !== "function" || /^(parse|safe)/.test(name)) return [name, value];
    const told = (...given: unknown[]) => {
      const answer = value(...given);
      note(answer);
      return answer;
    };
    return [name, told];
  });
  return Object.fromEntries(entries) as T;
}

function note(answer: unknown): void {
  if (typeof answer !== "object" || answer === null) return;
  const { code, cite, params } = answer as Partial<Reason>;
  if (typeof code === "string" && Array.isArray(cite) && typeof params === "object") {
    noted.set(`${code} ${JSON.stringify(params)}`, answer as Reason);
  } else {
    for (const inner of Object.values(answer)) note(inner);
  }
}
