import ts from "typescript";

/** One line of an example with the result its comment promises. */
export interface ExampleResult {
  readonly line: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/**
 * Runs example code in a scope. An expression with `// result` behind or below it is checked; a
 * remark may follow the result after `: `. Imports must name what the scope holds.
 */
export async function runExample(
  code: string,
  scope: Record<string, unknown>,
): Promise<ExampleResult[]> {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  const body = source.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return checkImports(statement, scope);
    const written = statement.getText(source);
    if (!ts.isExpressionStatement(statement)) return written;
    const promised = commentAfter(code, statement.end);
    if (promised === null) return written;
    const expression = statement.expression.getText(source);
    return `__results.push({ line: ${JSON.stringify(expression)}, actual: (${expression}), expected: (${resultIn(promised)}) });`;
  });
  const { outputText } = ts.transpileModule(body.join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  const results: ExampleResult[] = [];
  // In a block of its own, so that an example may use a name of the scope for something else.
  const names = [...Object.keys(scope), "__results", `{ ${outputText} }`];
  await new AsyncFunction(...names)(...Object.values(scope), results);
  return results;
}

const AsyncFunction = (async () => {}).constructor as FunctionConstructor;

function checkImports(statement: ts.ImportDeclaration, scope: Record<string, unknown>): string {
  const { name, namedBindings } = statement.importClause ?? {};
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  for (const each of [name, ...named.map((element) => element.name)]) {
    if (each !== undefined && !(each.text in scope))
      throw new Error(`${each.text} is not exported`);
  }
  return "";
}

/** The comment lines behind a statement and directly below it. */
function commentAfter(code: string, end: number): string | null {
  const match = /^[ \t]*(?:\n[ \t]*)?\/\/(.*(?:\n[ \t]*\/\/.*)*)/.exec(code.slice(end));
  return match?.[1]?.replaceAll(/\n[ \t]*\/\//g, "\n") ?? null;
}

/** The expression at the start of a comment; what follows after `: ` is a remark. */
function resultIn(comment: string): string {
  const cuts = [
    comment.length,
    ...[...comment.matchAll(/: /g)].map(({ index }) => index).reverse(),
  ];
  const found = cuts.map((cut) => comment.slice(0, cut).trim()).find(isExpression);
  if (found === undefined) throw new Error(`no result in the comment: ${comment}`);
  return found;
}

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text})`, { reportDiagnostics: true });
  return (diagnostics ?? []).length === 0;
}
