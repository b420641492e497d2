const SAVE_AS = 'Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」を選んで保存し直してください。';

/** The first bytes of the older container of Office, in which encrypted workbooks are kept as well. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The first bytes of a zip, as which .xlsx files are kept. */
const ZIP = [0x50, 0x4b];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** Whether bytes hold a text of plain letters, one byte a letter, or two in the containers of Office. */
const holds = (bytes: Uint8Array, text: string, wide = false) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(text, 0, wide ? 'utf16le' : 'latin1');

/**
 * Says in Japanese what a file is that cannot be read as a workbook, and what to do about it.
 * @param bytes the whole file
 */
export function whyNoWorkbook(bytes: Uint8Array): string {
  if (bytes.length === 0)
    return 'ファイルが空です（0バイト）。保存か受け渡しの途中で失われたようです。もう一度もらってください。';
  if (startsWith(bytes, OLE))
    return holds(bytes, 'EncryptedPackage', true)
      ? 'パスワードが掛かっているので読めません。Excel で開き、「ファイル」→「情報」→「ブックの保護」→「パスワードを使用して暗号化」の欄を空にして、保存し直してください。'
      : `古い形式の Excel ファイル（.xls）か、Excel のブックではないファイルです。${SAVE_AS}`;
  if (startsWith(bytes, ZIP)) {
    if (holds(bytes.subarray(0, 200), 'opendocument')) return `OpenDocument の表（.ods）です。${SAVE_AS}`;
    if (holds(bytes, 'xl/workbook.bin')) return `バイナリ形式のブック（.xlsb）です。${SAVE_AS}`;
    return holds(bytes, 'word/document.xml')
      ? `Word のファイルです。${SAVE_AS}`
      : 'ファイルが壊れています。途中で切れたか、受け渡しで中身が変わったようです。元のファイルを、もう一度もらってください。';
  }
  return bytes.includes(0)
    ? `Excel のファイル（.xlsx）ではありません。${SAVE_AS}`
    : `Excel のブックではなく、文字だけのファイル（CSV など）です。CSV には、どの行がどの項目かの印が残りません。npm run sheet:export で書き出したブックを直し、「Excel ブック（*.xlsx）」のまま保存してください。`;
}
