// The words of an entry as they are indexed: cut into pieces between which a word can lie.

// Ideographs, kana and hangul stand close together without blanks; everything else is cut at blanks only.
const joined = '\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff';
const piece = new RegExp(`[${joined}]+|[^\\s${joined}]+`, 'gu');

/**
 * The pieces of a folded text in their order. A word without blanks lies within one piece, or begins with the end of
 * one, holds whole pieces, and ends with the beginning of another.
 */
export const piecesOf = (folded: string): readonly string[] => folded.match(piece) ?? [];
