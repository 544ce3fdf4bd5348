/** What an editor's user gets from the packed extension in a real VS Code, over the seeds and invented documents beside them. */
import { before } from 'node:test';
import { describeInEditor } from './describeInEditor.ts';
import { testChanging } from './featuresChanging.ts';
import { testReading } from './featuresReading.ts';
import { testWrapped } from './featuresWrapped.ts';
import { writeSamples } from './sampleTexts.ts';

describeInEditor('features', { file: '001_4ab6b7c2d6808947.txt' }, (editor) => {
  // Written when the window is open already: they must be noticed on the disk.
  before(() => writeSamples(editor.server.workspace));

  testReading(editor);
  testWrapped(editor);
  testChanging(editor);
});
