const COMMON = `
  --json           print JSON
  --lang LANG      language of messages: en (default) or zh-CN
  -h, --help       print this
`;

const EXIT_CODES = `
Exit codes: 0 fine, 1 findings, 2 usage or unreadable input, 70 a fault of ours.
`;

export const mainHelp = `aftersale decides after-sales service by policy.

  aftersale check FILE|DIR…           report every issue of rule sets, instruments and calendars
  aftersale eval RULESET… FACTS       decide the facts by the rule sets
  aftersale types RULESET             print TypeScript for its facts and events

Options of each command: aftersale COMMAND --help
  --version      print the version
  -h, --help     print this
${EXIT_CODES}`;

export const checkHelp = `aftersale check FILE|DIR…

Reads every rule set, instrument and calendar given or found under a folder, and reports each issue as
\`file:line:column  code  message\`. Citations are followed into the instruments given and those that
come with the package. \`-\` is standard input. A company's warranty or remedy set is held against every
floor (\`"modality": "floor"\`) of its kind among the files; a row that grants less is an issue.

Options:${COMMON}${EXIT_CODES}`;

export const evalHelp = `aftersale eval RULESET… FACTS

Decides the facts, a JSON file or \`-\` for standard input, by the function of the rule sets' kind.
Calendars and instruments may stand among the rule sets. Any decision is fine, "no" included.

Options:
  --function NAME  the function, where the rule sets are of several kinds: decide,
                   assessWarranty, checkIntake, decideRemedy, planReturn, checkCustody, quote,
                   settle
  --event TYPE     the event asked for, where free rules name a hit policy for each
  --preview        let drafts and versions not in force decide; the decision says so${COMMON}${EXIT_CODES}`;

export const typesHelp = `aftersale types RULESET

Prints TypeScript: an interface \`Facts\`, nested as hosts pass them, and a union \`RaisedEvent\` of the
events that the rules raise. \`-\` is standard input.

Options:${COMMON}${EXIT_CODES}`;
