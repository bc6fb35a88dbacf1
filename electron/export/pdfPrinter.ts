// Who can turn a page into PDF: the window program, or a short printing process that the command line starts.

/** A page that stands alone. */
export interface PrintablePage {
  readonly html: string;
  /** Below each sheet, beside its number. */
  readonly foot: string;
}

/** Prints a page on A4 with page numbers into `file`. Rejects where Chromium cannot print. */
export type PdfPrinter = (page: PrintablePage, file: string, signal?: AbortSignal) => Promise<void>;
