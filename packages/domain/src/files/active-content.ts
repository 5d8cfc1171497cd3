/** Looks for what a browser or a reader would run, in a file that goes by in chunks. */
export interface ActiveContentScan {
  push(chunk: Uint8Array): void;
  /** Whether there was any so far. */
  found(): boolean;
}

/** Markup or a program behind or inside an image (a polyglot): a browser that guesses the type would run it. */
const MARKUP = /<(?:html|svg|script|!doctype)[\s>/]|<\?php\s/i;

/** ISO 32000 names of what runs or unpacks when a document is opened or clicked. */
const PDF_ACTION = /\/(?:JavaScript|JS|Launch|RichMedia|XFA|EmbeddedFiles?)(?![A-Za-z0-9])/;

/** The longest text that may be cut in two by the border of a chunk. */
const CARRIED = 64;

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");

/** ISO 32000, 7.3.5: any character of a name may be written as `#` and its code. */
const withoutEscapes = (text: string): string =>
  text.replaceAll(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The scan of an image: anywhere in the file. */
export const markupScan = (): ActiveContentScan => {
  let carried = "";
  let isFound = false;
  return {
    push(chunk) {
      if (isFound) return;
      const text = carried + textOf(chunk);
      isFound = MARKUP.test(text);
      carried = text.slice(-CARRIED);
    },
    found: () => isFound,
  };
};

/**
 * The scan of a PDF: outside of its streams, whose compressed bytes would match by chance. Actions inside compressed object
 * streams are not seen; the malware scan is for those.
 */
export const pdfScan = (): ActiveContentScan => {
  let carried = "";
  let isInStream = false;
  let isFound = false;

  const scan = (text: string): string => {
    let rest = text;
    for (;;) {
      const border = isInStream ? "endstream" : "stream";
      const at = rest.indexOf(border);
      const seen = at === -1 ? rest : rest.slice(0, at);
      if (!isInStream && PDF_ACTION.test(withoutEscapes(seen))) isFound = true;
      if (at === -1) return rest;
      rest = rest.slice(at + border.length);
      isInStream = !isInStream;
    }
  };

  return {
    push(chunk) {
      if (isFound) return;
      carried = scan(carried + textOf(chunk)).slice(-CARRIED);
    },
    found: () => isFound,
  };
};
