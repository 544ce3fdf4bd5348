/** Tokenizes lines with the extension's TextMate grammar, by the libraries that the real editor itself uses. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { codeServerFolder } from './codeServer.ts';

const grammarPath = join(import.meta.dirname, '../../syntaxes/policytext.tmLanguage.json');

/** What is used of `vscode-textmate` and `vscode-oniguruma`. */
interface Textmate {
  readonly Registry: new (options: object) => { loadGrammar(scope: string): Promise<Grammar | null> };
  readonly parseRawGrammar: (content: string, path: string) => unknown;
  readonly INITIAL: unknown;
}
interface Grammar {
  tokenizeLine(line: string, state: unknown): { readonly tokens: readonly Token[] };
}
interface Token {
  readonly startIndex: number;
  readonly endIndex: number;
  readonly scopes: readonly string[];
}
interface Oniguruma {
  loadWASM(bytes: Buffer): Promise<void>;
  readonly OnigScanner: new (patterns: string[]) => unknown;
  readonly OnigString: new (text: string) => unknown;
}

export interface ScopedText {
  readonly text: string;
  /** Scopes without the grammar's own root and without the language's ending. */
  readonly scopes: string;
}

/** Gives the coloured pieces of a line, in order; plain text is left out. */
export async function loadTokenizer(): Promise<(line: string) => ScopedText[]> {
  const require = createRequire(join(codeServerFolder, 'node_modules/code-server/lib/vscode/package.json'));
  const textmate: Textmate = require('vscode-textmate');
  const oniguruma: Oniguruma = require('vscode-oniguruma');
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath),
  });
  const grammar = await registry.loadGrammar('text.policytext');
  if (grammar === null) throw new Error('the grammar does not load');
  return (line) =>
    grammar
      .tokenizeLine(line, textmate.INITIAL)
      .tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scopes: scopes
          .filter((scope) => scope !== 'text.policytext')
          .map((scope) => scope.replaceAll('.policytext', ''))
          .join(' '),
      }))
      .filter(({ scopes }) => scopes !== '');
}
