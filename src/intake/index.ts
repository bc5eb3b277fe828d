export { checkIntake, checkIntakeTwins, safeCheckIntake } from "./check-intake.js";
export { intakeKind } from "./kind.js";
export type {
  ChannelFound,
  Completeness,
  Contact,
  Gap,
  IntakeDecision,
  IntakeOptions,
  IntakeSets,
  Urgency,
} from "./types.js";
