import { column, table } from "../../../rule-set/index.js";
import { code, codes, days, sourced } from "./columns.js";
import { flows } from "./words.js";

const upToThirty = column.listOf(code, { least: 0, most: 30 });

const workflow = table({
  title: { en: "Workflow", "zh-CN": "办理流程" },
  columns: {
    flow: column.oneOf(...flows),
    step: code,
    department: code,
    needs: upToThirty,
    gives: codes,
    training: column.maybe(code),
    /** It may be refused, and then nothing that needs it is done. */
    approval: column.mark,
    /** The goods move: a transport step with its fee head. */
    moves: column.maybe(column.group({ from: code, to: code, arranges: code, head: code })),
    within: column.maybe(column.group({ workingDays: days })),
    ...sourced,
  },
});

/** Why goods come back, and the department that answers for it. */
const causes = table({
  title: { en: "Causes", "zh-CN": "退换货原因" },
  unconditional: true,
  columns: { cause: code, department: code, ...sourced },
});

const documents = table({
  title: { en: "Custody", "zh-CN": "交接单据" },
  unconditional: true,
  columns: {
    handover: column.oneOf("taken-in", "handed-back"),
    document: code,
    /**
     * What may stand in for it, such as a declaration that it is lost; with `after`, at any time
     * after that document, whatever else exists by then.
     */
    or: column.maybe(column.either(code, column.group({ document: code, after: code }))),
    /** Acts that must not happen before it exists. */
    before: upToThirty,
    ...sourced,
  },
});

export const handlingTables = { workflow, causes, documents };
