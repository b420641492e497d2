/** The smallest program of WebAssembly: its mark and its version. */
const PROGRAM = '0,97,115,109,1,0,0,0';

/**
 * A worker that tries to compile WebAssembly and tells how it went. It lies in the folder of the search because a worker
 * lives under the policy with which it is sent: so it finds out what the search itself would meet.
 */
export const GET = () =>
  new Response(
    `if (typeof WebAssembly === 'undefined') postMessage('missing');
else WebAssembly.compile(new Uint8Array([${PROGRAM}])).then(() => postMessage('works'), () => postMessage('blocked'));
`,
  );
