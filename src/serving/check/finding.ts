/** The lines that mend something, for each kind of server. */
export interface SettingLines {
  nginx: string;
  apache: string;
  iis: string;
}

/** What one look at the server or the browser has found. All texts are Japanese. */
export interface Finding {
  /** What was looked at. */
  title: string;
  /** `good`; `mend`: something does not work or is not safe; `note`: worth knowing, nothing is lost. */
  grade: 'good' | 'mend' | 'note';
  /** What was seen, in plain words. */
  says: string;
  /** What to do about it. */
  todo?: string;
  /** Which lines of the settings do it. */
  lines?: SettingLines;
}

/** The words for a grade. */
export const GRADE_WORDS: Record<Finding['grade'], string> = { mend: '直す', note: '参考', good: '良い' };
