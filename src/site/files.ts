/** The answer of an endpoint that is a JSON file, indented so that a person can read it too. */
export const jsonFile = (value: unknown): Response =>
  new Response(`${JSON.stringify(value, null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });

/** The answer of an endpoint that is a CSV file. Bytes, so that nothing on the way takes the byte order mark away. */
export const csvFile = (text: string): Response =>
  new Response(new TextEncoder().encode(text), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

/** The answer of an endpoint that is an Excel workbook. */
export const workbookFile = (bytes: Uint8Array): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });

/** The answer of an endpoint that is a plain text. */
export const textFile = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
