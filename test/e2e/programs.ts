/**
 * Finds the programs that some tests need and that npm does not install: Chromium and Neovim. Where one is missing its tests are skipped
 * with one line that says how to get it; a continuous integration run (CI=true) fails instead, so that nothing goes untested there.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Wanted {
  /** Where the program is; undefined when the machine has none. */
  readonly path: string | undefined;
  /** What `test(…, { skip })` wants: false when the program is there. Throws in continuous integration instead of skipping. */
  skip(): string | false;
}

export const chromium = wanted({
  name: 'Chromium',
  named: process.env.CHROMIUM_PATH,
  inPath: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'],
  elsewhere: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
  ],
  advice: 'apt-get install chromium fonts-noto-cjk, or set CHROMIUM_PATH to a Chrome or Chromium',
});

export const neovim = wanted({
  name: 'Neovim',
  named: process.env.NVIM_PATH,
  inPath: ['nvim'],
  elsewhere: [],
  advice: 'apt-get install neovim, or set NVIM_PATH',
});

interface Description {
  readonly name: string;
  readonly named: string | undefined;
  readonly inPath: readonly string[];
  readonly elsewhere: readonly string[];
  readonly advice: string;
}

function wanted({ name, named, inPath, elsewhere, advice }: Description): Wanted {
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = inPath.flatMap((program) =>
    folders.flatMap((folder) => endings.map((end) => join(folder, program + end))),
  );
  const path = named || [...candidates, ...elsewhere].find(isExecutable);
  return {
    path,
    skip() {
      if (path) return false;
      const message = `${name} was not found: ${advice}`;
      if (process.env.CI === 'true') throw new Error(message);
      return message;
    },
  };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
