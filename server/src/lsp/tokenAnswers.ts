/** Semantic tokens: of a whole document, what changed in it, and of a range. */
import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { type SemanticToken, semanticTokens, tokenModifiers, tokenTypes } from '../features/semanticTokens.ts';
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

  const tokensOf = (
    { params, snapshot }: Request<SemanticTokensParams>,
    range?: SemanticTokensRangeParams['range'],
  ): readonly SemanticToken[] => {
    const key = documentKey(params.textDocument.uri);
    const document = snapshot.index.documents.get(key);
    const text = session.host.textOf(key);
    if (!document || text === undefined) return [];
    return semanticTokens(document, text, range && spanOf(document, range));
  };

  const full: TokenAnswers['full'] = (request) => {
    const builder = new SemanticTokensBuilder();
    builders.set(documentKey(request.params.textDocument.uri), builder);
    return pushed(builder, tokensOf(request)).build();
  };

  return {
    full,
    delta(request) {
      const builder = builders.get(documentKey(request.params.textDocument.uri));
      if (!builder) return full(request);
      builder.previousResult(request.params.previousResultId);
      return pushed(builder, tokensOf(request)).buildEdits();
    },
    range: (request) => pushed(new SemanticTokensBuilder(), tokensOf(request, request.params.range)).build(),
    forget: (key) => void builders.delete(key),
  };
}

function pushed(builder: SemanticTokensBuilder, tokens: readonly SemanticToken[]): SemanticTokensBuilder {
  for (const { line, column, length, type, modifiers } of tokens)
    builder.push(
      line,
      column,
      length,
      tokenTypes.indexOf(type),
      modifiers.reduce((bits, modifier) => bits | (1 << tokenModifiers.indexOf(modifier)), 0),
    );
  return builder;
}
