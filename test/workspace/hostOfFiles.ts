/** A host with all rules over the files of the disk, for tests that read packs; a rule that fails ends the test. */
import assert from 'node:assert/strict';
import { rules } from '../../server/src/checks/rules.ts';
import { emptyGlossary } from '../../server/src/mentions/proposal.ts';
import type { Segmenter } from '../../server/src/text/segmenter.ts';
import { createHost } from '../../server/src/workspace/createHost.ts';
import { realDisk } from '../../server/src/workspace/disk.ts';
import { pathFromUri } from '../../server/src/workspace/fileUri.ts';
import type { Host } from '../../server/src/workspace/host.ts';
import { readTextNow } from '../../server/src/workspace/readDocument.ts';

export const hostOfFiles = (segmenter: Segmenter): Host =>
  createHost({
    tools: { segmenter, glossary: emptyGlossary },
    rules,
    settings: {},
    onFailure: (rule, error) => assert.fail(`${rule} ${error}`),
    textOfFile: (uri, length) => readTextNow(realDisk, pathFromUri(uri)!, length),
  });
