/** Semantic tokens: of a whole document, what changed in it, and of a range. */
import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { semanticTokens, type TokenModifier, tokenModifiers, tokenTypes } from '../features/semanticTokens.ts';
import { documentKey } from '../workspace/fileUri.ts';
import type { Request } from './answering.ts';
import { spanOf } from './convert.ts';
import type { Session } from './session.ts';

export interface TokenAnswers {
  full(request: Request<SemanticTokensParams>): SemanticTokens;
  delta(request: Request<SemanticTokensDeltaParams>): SemanticTokens | SemanticTokensDelta;
  range(request: Request<SemanticTokensRangeParams>): SemanticTokens;
  forget(key: string): void;
}

export function createTokenAnswers(session: Session): TokenAnswers {
  /** What each open document was last coloured with. */
  const builders = new Map<string, SemanticTokensBuilder>();

  /** The builder with the tokens of a document, or of a range of it. */
  const filled = (
    builder: SemanticTokensBuilder,
    { params, snapshot }: Request<SemanticTokensParams>,
    range?: SemanticTokensRangeParams['range'],
  ): SemanticTokensBuilder => {
    const key = documentKey(params.textDocument.uri);
    const document = snapshot.index.documents.get(key);
    const text = session.host.textOf(key);
    if (document && text !== undefined)
      semanticTokens(
        document,
        text,
        (line, column, length, type, modifiers) =>
          builder.push(line, column, length, tokenTypes.indexOf(type), bitsOf(modifiers)),
        range && spanOf(document, range),
      );
    return builder;
  };

  const full: TokenAnswers['full'] = (request) => {
    const builder = new SemanticTokensBuilder();
    builders.set(documentKey(request.params.textDocument.uri), builder);
    return filled(builder, request).build();
  };

  return {
    full,
    delta(request) {
      const builder = builders.get(documentKey(request.params.textDocument.uri));
      if (!builder) return full(request);
      builder.previousResult(request.params.previousResultId);
      return filled(builder, request).buildEdits();
    },
    range: (request) => filled(new SemanticTokensBuilder(), request, request.params.range).build(),
    forget: (key) => void builders.delete(key),
  };
}

function bitsOf(modifiers: readonly TokenModifier[]): number {
  let bits = 0;
  for (const modifier of modifiers) bits |= 1 << tokenModifiers.indexOf(modifier);
  return bits;
}
