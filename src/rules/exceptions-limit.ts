/** How many accepted exceptions there may be. Lower it whenever one goes; it is never raised. */
export const EXCEPTIONS_LIMIT = 0;
