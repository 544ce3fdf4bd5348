/** Entry of the server: connects standard streams or IPC, as its arguments say, to the server with this machine's disk and words. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { rules } from '../checks/rules.ts';
import { realDisk } from '../workspace/disk.ts';
import { diskSegmenter } from '../workspace/diskSegmenter.ts';
import { buildOf, createIndexCache } from '../workspace/indexCache.ts';
import { workerReader } from '../workspace/workers.ts';
import { giveMemoryBack } from './giveMemoryBack.ts';
import { startServer } from './server.ts';

startServer(createConnection(ProposedFeatures.all), {
  segmenter: diskSegmenter,
  disk: realDisk,
  rules,
  reader: workerReader(),
  rest: giveMemoryBack,
  cache(folder) {
    const own = `${folder}/index`;
    return { index: createIndexCache(own), folder: own, build: buildOf(import.meta.filename) };
  },
});
