/** What the client can do, as it says at the start. */
import type { InitializeParams } from 'vscode-languageserver';
import { type Language, languageFromLocale } from '../features/words.ts';
import { pathFromUri } from '../workspace/fileUri.ts';
import type { InitializationOptions } from './protocol.ts';

export interface ClientFeatures {
  readonly language: Language;
  /** URI of the folder of the rules' pages, without a slash at its end. */
  readonly rulesBase: string | null;
  /** Path of the folder for what is kept for the next start; null where nothing is. */
  readonly storage: string | null;
  /** Settings sent along, for clients that cannot be asked. */
  readonly initialSettings: unknown;
  readonly hoverMarkdown: boolean;
  readonly definitionLinks: boolean;
  readonly nestedSymbols: boolean;
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshTokens: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  readonly configurationEvents: boolean;
  readonly workspaceFolders: boolean;
  readonly watchFiles: boolean;
  readonly progress: boolean;
  readonly documentChanges: boolean;
  readonly changeAnnotations: boolean;
  /** An edit can make a file. */
  readonly createFiles: boolean;
  /** A code action can be shown greyed, with the reason. */
  readonly disabledActions: boolean;
  /** Commands of code actions that the client can run. */
  readonly commands: readonly string[];
}

export function clientFeaturesFrom(params: InitializeParams): ClientFeatures {
  const { textDocument, workspace, window } = params.capabilities;
  const options = optionsFrom(params.initializationOptions);
  // Clients without pull diagnostics tell in `publishDiagnostics` what they show, the others in `diagnostic`.
  const shown = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  return {
    language: languageFromLocale(options.locale ?? params.locale),
    rulesBase: options.rulesBase?.replace(/\/+$/, '') ?? null,
    storage: options.storage === undefined ? null : pathFromUri(options.storage),
    initialSettings: options.settings ?? {},
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    definitionLinks: textDocument?.definition?.linkSupport ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshTokens: workspace?.semanticTokens?.refreshSupport ?? false,
    relatedInformation: shown?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation ?? false,
    codeDescription: shown?.codeDescriptionSupport ?? textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
    configuration: workspace?.configuration ?? false,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    progress: window?.workDoneProgress ?? false,
    documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    disabledActions: textDocument?.codeAction?.disabledSupport ?? false,
    commands: options.commands ?? [],
  };
}

/** What is of the wrong shape counts as not said. */
function optionsFrom(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { rulesBase, locale, settings, commands, storage } = value as Record<string, unknown>;
  return {
    ...(typeof rulesBase === 'string' ? { rulesBase } : {}),
    ...(typeof storage === 'string' ? { storage } : {}),
    ...(typeof locale === 'string' ? { locale } : {}),
    ...(Array.isArray(commands) ? { commands: commands.filter((command) => typeof command === 'string') } : {}),
    settings,
  };
}
