export const issueTexts = {
  "vocabulary.name":
    "`{fact}` cannot name a fact; use letters, digits, `_` and `-`, with dots between the steps of a path",
  "vocabulary.collision":
    "`{fact}` lies inside `{parent}`, which is a fact itself; rename one of them",
  "vocabulary.bound": "`{key}` does not fit a fact of type `{type}`; remove it",
  "condition.bare-root": 'a single comparison stands at the root; wrap it in `{ "all": [ … ] }`',
  "condition.mixed-keys":
    "expected one of `all`, `any`, `not`, `condition` or a comparison, found {keys} together; nest them",
  "condition.empty":
    "`{key}` is empty, which would always be true; list at least one condition or remove it",
  "condition.depth": "conditions are nested more than {maximum} deep; split them into rules",
  "condition.expansion":
    "the named conditions written out make {n} nodes, at most {maximum} are allowed; simplify them",
  "condition.cycle": "named conditions refer to each other in a circle: {path}; break it",
  "condition.unknown-name": "no named condition is called `{name}`{hint}",
  "condition.unknown-fact": "the vocabulary has no fact `{fact}`{hint}",
  "condition.unknown-operator": "unknown operator `{operator}`{hint}",
  "condition.decorator-order":
    "the decorators of `{operator}` are doubled or out of order; write `not`, then `someFact` or `everyFact`, then `date`, `instant` or `decimal`",
  "condition.decorator-unsupported":
    "`{operator}` uses a decorator outside the profile; only `not`, `someFact`, `everyFact`, `date`, `instant` and `decimal` are known",
  "condition.decorator-type": "`{operator}` does not fit `{fact}`, which is of type `{type}`",
  "condition.date-needs-decorator":
    "`{operator}` would compare `{fact}` letter by letter; write `{decorated}`",
  "condition.operator-type": "`{operator}` does not fit `{fact}`, which is of type `{type}`",
  "condition.contains-needs-array": "`{operator}` needs an array, but `{fact}` is of type `{type}`",
  "condition.array-needs-contains":
    "`{fact}` is an array; use `contains` or `doesNotContain`, or put `someFact:` or `everyFact:` before the operator",
  "condition.in-needs-array": "`in` and `notIn` take an array of values, found {found}",
  "condition.in-empty":
    "the list is empty, so nothing is ever in it; list values or remove the condition",
  "condition.in-too-long": "the list has {n} values, at most {maximum} are allowed; use a table",
  "condition.reference-in-list":
    "a fact inside a list would be compared as an object; use one comparison per fact",
  "condition.value-list": "`{operator}` compares with one value, found a list; use `in`",
  "condition.value-object": 'expected a value or `{ "fact": … }`, found another object',
  "condition.value-type": "expected {expected}, found {found}",
  "condition.value-enum": "{found} can never occur; expected one of {expected}{hint?}",
  "condition.fact-types":
    "expected a fact of type `{expected}` to compare with, found one of type `{found}`",
  "condition.nullable-value":
    "`{fact}` may be null and nothing compares with null; test it for null in a condition of its own, on the left",
  "condition.path":
    "`path` is not part of the grammar; name the nested fact with dots, such as `customer.region`",
  "condition.params":
    "`params` is not part of the grammar; pass what it would compute as a fact of its own",
  "condition.priority": "`priority` on a condition never changes the answer; remove it",
  "fact.unknown": "the vocabulary has no fact `{fact}`{hint}",
  "fact.unknown-many":
    "{n} facts are not in the vocabulary, such as {facts}{hint}; declare them or leave them out",
  "fact.dotted": "the key `{key}` is the path of a fact; nest it: `{nested}`",
  "fact.type": "expected {expected}, found {found}",
  "fact.enum": "expected one of {expected}, found {found}{hint?}",
  "fact.minimum": "expected at least {minimum}, found {found}",
  "fact.maximum": "expected at most {maximum}, found {found}",
  "fact.derived": "`{fact}` is computed by the library; leave it out",
} as const;

export const sentences = { issueTexts };
