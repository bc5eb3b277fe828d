import { resolve } from "node:path";
import ts from "typescript";

const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ".");

/** What TypeScript says of files that stand nowhere, by path: as a strict host compiles them. */
export function compileErrors(files: Readonly<Record<string, string>>): readonly string[] {
  const written = new Map(Object.entries(files).map(([path, text]) => [resolve(path), text]));
  const settings = { ...options, noUncheckedIndexedAccess: false, noUnusedLocals: false };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile, getSourceFile } = host;
  delete host.directoryExists;
  host.fileExists = (path) => written.has(resolve(path)) || fileExists(path);
  host.readFile = (path) => written.get(resolve(path)) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = written.get(resolve(path));
    if (text === undefined) return getSourceFile(path, ...rest);
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  const program = ts.createProgram([...written.keys()], settings, host);
  return [...written.keys()].flatMap((path) => {
    const source = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ messageText }) => {
      return `${path}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
  });
}
