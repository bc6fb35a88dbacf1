// The first half of the verifier: checksums, the one byte that was changed, and the list of contents. Plain JavaScript.

/** Text of the first half of verify.mjs. */
export const verifierReading: string = String.raw`#!/usr/bin/env node
// Checks an evidence pack of Terminal Steward. Needs Node 18 or newer and nothing else.
//   node verify.mjs                 checks the folder in which this file lies
//   node verify.mjs PACK.zip        checks a pack that was not unpacked
//   node verify.mjs FOLDER --lang en --seal NUMBER
// Ends with 0 = whole, 1 = something differs, 2 = cannot be read.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifestName = 'manifest.json';
const sumsName = 'SHA256SUMS';
const zeros = '0'.repeat(64);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

// CRC-32 (ISO 3309), and the way back: which entry of the table has this first byte.
const table = new Uint32Array(256);
const byFirst = new Uint8Array(256);
for (let i = 0; i < 256; i += 1) {
  let c = i;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  table[i] = c >>> 0;
  byFirst[(c >>> 24) & 255] = i;
}
const crc32 = (bytes) => {
  let c = 0xffffffff;
  for (let i = 0; i < bytes.length; i += 1) c = table[(c ^ bytes[i]) & 255] ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

// If exactly one byte was changed, the difference of the checksums says which: walked back from the end; isRight confirms it.
const changedByte = (bytes, expectedCrc, isRight) => {
  let difference = (crc32(bytes) ^ expectedCrc) >>> 0;
  for (let at = bytes.length - 1; at >= 0 && difference !== 0; at -= 1) {
    const index = byFirst[difference >>> 24];
    if (index !== 0 && table[index] === difference) {
      const restored = Uint8Array.from(bytes);
      restored[at] ^= index;
      if (isRight(restored)) return { at, was: restored[at], is: bytes[at], restored };
    }
    difference = ((((difference ^ table[index]) << 8) | index) >>> 0);
  }
  return null;
};

const hex = (byte) => '0x' + byte.toString(16).padStart(2, '0');
const lineOf = (bytes, at) => bytes.subarray(0, at).reduce((count, byte) => count + (byte === 10 ? 1 : 0), 1);
const place = (name, bytes, found) => {
  const isText = /(\.csv|\.json|\.txt|\.html|\.mjs|SHA256SUMS)$/.test(name);
  const line = isText ? lineOf(bytes, found.at) : null;
  return {
    zh: name + '：第 ' + (found.at + 1) + ' 个字节' + (line === null ? '' : '（第 ' + line + ' 行）') + '被改动，原来是 ' + hex(found.was) + '，现在是 ' + hex(found.is),
    en: name + ': byte ' + (found.at + 1) + (line === null ? '' : ' (line ' + line + ')') + ' was changed, it was ' + hex(found.was) + ' and is ' + hex(found.is),
  };
};

const sealOf = (text) => sha256(Buffer.from(text.replace(/"seal": "[^"]*"\n}\n$/, '"seal": "' + zeros + '"\n}\n'), 'utf8'));
const saidSeal = (text) => (/"seal": "([0-9a-f]{64})"\n}\n$/.exec(text) || [])[1] || null;
const isSealed = (bytes) => {
  const text = Buffer.from(bytes).toString('utf8');
  return saidSeal(text) !== null && saidSeal(text) === sealOf(text);
};
const isKnownForm = (value) =>
  value !== null && typeof value === 'object' && value.format === 'terminal-steward-evidence/1' && Array.isArray(value.files);

// The list of contents: as it is, or as it was before its one changed byte. crc = its checksum from elsewhere, null = unknown.
const readManifest = (bytes, crc, problems) => {
  let whole = bytes;
  if (!isSealed(bytes)) {
    const found = crc === null ? null : changedByte(bytes, crc, isSealed);
    problems.push(
      found === null
        ? { zh: manifestName + '：内容清单被改动，或不是这个证据包的', en: manifestName + ': the list of contents was changed, or is not of this pack' }
        : place(manifestName, bytes, found),
    );
    if (found !== null) whole = found.restored;
  }
  try {
    const manifest = JSON.parse(Buffer.from(whole).toString('utf8'));
    return isKnownForm(manifest) ? { manifest, whole } : null;
  } catch {
    return null;
  }
};

const checkContent = (file, bytes, problems) => {
  if (sha256(bytes) === file.sha256) return;
  const found =
    bytes.length === file.bytes ? changedByte(bytes, parseInt(file.crc32, 16), (each) => sha256(each) === file.sha256) : null;
  if (found !== null) problems.push(place(file.path, bytes, found));
  else if (bytes.length !== file.bytes)
    problems.push({
      zh: file.path + '：长度应为 ' + file.bytes + ' 字节，现在是 ' + bytes.length + ' 字节',
      en: file.path + ': should be ' + file.bytes + ' bytes long and is ' + bytes.length,
    });
  else problems.push({ zh: file.path + '：内容有多处改动', en: file.path + ': was changed in more than one place' });
};

const sumsText = (manifest, whole) =>
  [
    '# sha256sum -c SHA256SUMS',
    '# crc32 ' + manifestName + ' ' + crc32(whole).toString(16).padStart(8, '0'),
    sha256(whole) + '  ' + manifestName,
    ...manifest.files.map((file) => file.sha256 + '  ' + file.path),
    '',
  ].join('\n');

const checkSums = (bytes, expected, problems) => {
  if (Buffer.compare(Buffer.from(bytes), expected) === 0) return;
  let at = 0;
  while (at < bytes.length && bytes[at] === expected[at]) at += 1;
  problems.push({
    zh: sumsName + '：第 ' + (at + 1) + ' 个字节（第 ' + lineOf(expected, at) + ' 行）与内容清单不符',
    en: sumsName + ': byte ' + (at + 1) + ' (line ' + lineOf(expected, at) + ') is not as the list of contents has it',
  });
};
`;
