import { ensureBrowser, NoBrowserError } from '../src/integrations/browser.ts';

// Prints the path of the browser alone, so that a shell can take it; everything else goes to the error stream.
try {
  console.log(ensureBrowser((message) => console.error(message)));
} catch (error) {
  if (!(error instanceof NoBrowserError)) throw error;
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
}
