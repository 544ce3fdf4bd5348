/** The whole pipeline for one text: the only place where logical spans become raw spans. */
import type { Glossary } from "../mentions/proposal.ts";
import type { Segmenter } from "../text/segmenter.ts";
import type { DocumentAnalysis } from "./documentAnalysis.ts";

export interface AnalysisInput {
	readonly uri: string;
	/** Last part of the document's path, for the date that it may carry. */
	readonly fileName: string;
	readonly text: string;
}

export interface AnalysisTools {
	readonly segmenter: Segmenter;
	readonly glossary: Glossary;
	/** Analyse although nothing speaks for a policy text (the user has set the language by hand or named the file). */
	readonly force: boolean;
}

/** Reads a document. Blocks that `previous` (an analysis made with the same tools) has too are taken over from it. */
export declare function analyse(
	input: AnalysisInput,
	tools: AnalysisTools,
	previous?: DocumentAnalysis,
): DocumentAnalysis;
