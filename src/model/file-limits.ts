/**
 * How much a file of content may hold. The readers of YAML and Markdown need time that grows with the square of some of
 * these, and memory without end for some nests; each is several times what the largest file of the site needs (in
 * brackets), and far below what holds a computer up.
 */
export const FILE_LIMITS = {
  /** Bytes (15,000). */
  bytes: 60_000,
  /** Lines (309). */
  lines: 2_000,
  /** Letters in one line (513). */
  lineLength: 4_000,
  /** Lists, maps, quotations and tags inside each other (8). */
  depth: 24,
  /** Signs of emphasis, `*` and `_`, in a body (24). */
  emphasis: 1_000,
} as const;

export type FileLimit = keyof typeof FILE_LIMITS;
