import type { FactRef, Reason } from "../../decision/index.js";
import { askPlainly, canonicalJson, type Rule, type RuleEvent, YES } from "../../rule-set/index.js";
import { because } from "../grant/index.js";
import type { Ref, StartBasis } from "../model/index.js";
import { type AcceptProofParams, confidenceOf, readBasis } from "../policy/index.js";
import type { PlacedBar } from "./bars.js";
import { missingIn } from "./component-facts.js";
import { refOf } from "./ref-of.js";
import type { View } from "./view.js";

/** One way the proof of purchase may stand: what a term then counts from, or that nothing proves it. */
export interface ProofScene {
  readonly starts: readonly StartBasis[] | null;
  readonly bar: PlacedBar | null;
  /** What is said of it; null where another scene's reason says it. */
  readonly reason: Reason | null;
}

type DecidedScene = ProofScene & { readonly reason: Reason };

/** Every way it may stand; one where it is certain. */
export interface Proof {
  readonly scenes: readonly ProofScene[];
  readonly missing: readonly FactRef[];
}

const UNASKED: Proof = { scenes: [{ starts: null, bar: null, reason: null }], missing: [] };

/** What a set says of the proof of purchase; a set without a rule for it asks for none. */
export function proofOf(view: View): Proof {
  const { deciding, facts } = view;
  if (!deciding.policy.provesPurchase) return UNASKED;
  const { set } = deciding;
  const answer = askPlainly(set, "accept-proof", facts);
  const rules = [...answer.certain, ...answer.open];
  const plain: Ref = {
    set: `${set.id}@${set.version}`,
    cite: [],
    confidence: confidenceOf(set),
  };
  const scenes = answer.possible.map((event) => {
    const rule = rules.find((each) => raises(each, event));
    const scene = sceneOf(event, rule === undefined ? plain : refOf(set, rule), "/proof");
    if (answer.possible.length === 1 || (rule && answer.certain.includes(rule))) return scene;
    return { ...scene, reason: openReason(scene.reason) };
  });
  return { scenes, missing: missingIn(view, answer.missing) };
}

const raises = (rule: Rule, event: RuleEvent | null): boolean =>
  rule.event === event || canonicalJson(rule.event) === canonicalJson(event);

/** While it is not known which way it stands, every paper that may show the purchase is named. */
const openReason = (reason: Reason): Reason | null =>
  reason.code === "warranty.no-proof" ? null : { ...reason, code: "warranty.proof-open" };

function sceneOf(event: RuleEvent | null, ref: Ref, at: string): DecidedScene {
  if (event === null) {
    const reason = because("warranty.no-proof", ref, {}, at);
    const bar: PlacedBar = {
      cause: "no-proof",
      holds: YES,
      reaches: () => true,
      party: "customer",
      excludes: null,
      reason,
    };
    return { starts: null, bar, reason };
  }
  const params = event.params as unknown as AcceptProofParams;
  return {
    starts: params.start?.map(readBasis) ?? null,
    bar: null,
    // Without a rule, and so without a title, the proof goes by its name.
    reason: because(
      "warranty.proof-accepted",
      ref,
      ref.title === undefined
        ? { title: params.proof, proof: params.proof }
        : { proof: params.proof },
      at,
    ),
  };
}
