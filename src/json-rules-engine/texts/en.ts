export const issueTexts = {
  "bridge.path":
    "the path {found} searches the fact; name a dotted path such as `$.total`, or compute the value in the host and pass it as a fact of its own",
  "bridge.callback": '`{key}` is code; keep it on the Engine: `toEngine(ruleSet).on("success", …)`',
  "bridge.fact-type-open": "nothing shows what `{fact}` is; define it in the vocabulary",
  "bridge.fact-types":
    "`{fact}` is compared with values of several types ({found}); define it in the vocabulary and mend the rules",
  "bridge.no-event": "no rule raises `{event}`; use one of {expected}",
} as const;

export const sentences = { issueTexts };
