const { readdirSync } = require("node:fs");

/** Every folder of src that is in no other layer: it defines kinds, and knows no other domain. */
const DOMAINS = [];

/**
 * Layers, lowest first; folders in one row do not know each other. An import may only go to a lower row.
 * `index`, `kinds` and `functions` are files of src, the rest folders.
 */
const LAYERS = [
  ["decision"],
  ["time", "money"],
  ["conditions"],
  ["rule-set"],
  DOMAINS,
  ["kinds", "functions", "index", "texts"],
  ["verify", "publishing", "testing", "json-rules-engine"],
  ["cli"],
];

/** Third-party packages and the only places that may import them; tests may use any as an oracle. */
const HOMES = {
  "decimal.js": "^src/money/",
  "date-fns": "^test/time/",
  "@date-fns/[^/]+": "^test/time/",
  zod: "^(src/.*[/-]schema|scripts/schema/from-zod)\\.ts$",
  "json-rules-engine": "^src/json-rules-engine/",
  "@noble/hashes": "^src/rule-set/",
  canonicalize: "^src/rule-set/",
  "fastest-levenshtein": "^src/decision/",
  "jsonc-parser": "^src/cli/",
  "fast-check": "^src/testing/",
};

const layered = new Set(LAYERS.flat());
for (const { name } of readdirSync("src", { withFileTypes: true })) {
  if (layered.has(name.replace(/\.ts$/, ""))) continue;
  if (name.endsWith(".ts")) throw new Error(`src/${name} is without a layer`);
  DOMAINS.push(name);
}

const place = (name) =>
  ["kinds", "functions", "index"].includes(name) ? `^src/${name}\\.ts$` : `^src/${name}/`;
const CATALOGUE = "/texts/(en|zh-cn)\\.ts$";

const either = (names) => names.map(place).join("|");

const layerRules = LAYERS.flatMap((row, depth) => {
  const above = LAYERS.slice(depth + 1).flat();
  return row.map((name) => {
    // src/index.ts lists what src/kinds.ts dispatches, so that row alone is ordered within itself.
    const beside = row.includes("kinds") ? [] : row.filter((other) => other !== name);
    return {
      name: `layer-${name}`,
      comment: `${name} may import only from the layers below it`,
      severity: "error",
      from: { path: place(name) },
      // The catalogues of every folder are put together in src/texts; they hold sentences alone.
      to: {
        path: either([...above, ...beside]),
        ...(name === "texts" ? { pathNot: CATALOGUE } : {}),
      },
    };
  });
}).filter((rule) => rule.to.path !== "");

const homeRules = Object.entries(HOMES).map(([name, home]) => ({
  name: `home-of-${name.replace(/\W+/g, "-")}`,
  comment: `${name} is imported only in ${home}`,
  severity: "error",
  from: { path: "^(src|scripts|examples)/", pathNot: home },
  to: { path: `node_modules/${name.replaceAll(".", "\\.")}/` },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    ...homeRules,
    {
      name: "package-without-home",
      comment: "a new third-party package needs a line in HOMES",
      severity: "error",
      from: { path: "^src/" },
      to: {
        path: "node_modules/",
        pathNot: Object.keys(HOMES).map((name) => `node_modules/${name.replaceAll(".", "\\.")}/`),
      },
    },
    {
      name: "zod-mini-only",
      comment: "zod/mini is a fifth of the size",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/zod/(?!v4/mini/|mini/)" },
    },
    {
      name: "face-only",
      comment:
        "a folder is imported through its index.ts (texts may reach the catalogues they bundle)",
      severity: "error",
      from: { path: "^src/([^/]+)/", pathNot: "^src/texts/" },
      to: { path: "^src/[^/]+/", pathNot: "^src/($1/|[^/]+/index\\.ts$|texts/(en|zh-cn)\\.ts$)" },
    },
    {
      name: "face-only-from-root",
      comment: "src/index.ts and src/kinds.ts import folders through their index.ts",
      severity: "error",
      from: { path: "^src/[^/]+\\.ts$" },
      to: { path: "^src/[^/]+/", pathNot: "^src/[^/]+/index\\.ts$" },
    },
    {
      name: "no-node-built-ins",
      comment: "only the command line knows Node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "runtime-dependencies-only",
      comment: "what src imports must be installed with the package",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"],
        dependencyTypesNot: ["npm-peer"],
      },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      comment: "the peers of the benchmarks are installed only where benchmarks run",
      severity: "error",
      from: { pathNot: "^bench/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
