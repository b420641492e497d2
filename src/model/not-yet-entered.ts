/** Stands where a sentence belongs that nobody has entered yet. It says nothing about the source. */
export const NOT_YET_ENTERED = '（未入力）';
