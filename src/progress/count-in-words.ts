/** How many of some steps are done. */
export interface Count {
  done: number;
  of: number;
}

/** How far one is on a path: the steps to begin with, and those that are the reader's choice (`of` 0 where there are none). */
export function countInWords(required: Count, optional: Count): string {
  const more = optional.of > 0 ? `（ほかに「余裕があれば」${optional.of}のうち${optional.done}）` : '';
  return `「まず進める」${required.of}の手順のうち${required.done}が済みました${more}。`;
}
