// The program that goes into every evidence pack and checks it: plain JavaScript for Node 18 or newer, no packages.

import { verifierReading } from './verifierReading.ts';

const checking = String.raw`
// ---- a zip file, whose every byte follows from the list of contents
const u16 = (value) => Buffer.from([value & 255, (value >>> 8) & 255]);
const u32 = (value) => Buffer.from([value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255]);
const zipHeader = ({ name, crc, size, time, date }) => {
  const path = Buffer.from(name, 'utf8');
  return Buffer.concat([u32(0x04034b50), u16(20), u16(0x0800), u16(0), u16(time), u16(date), u32(crc), u32(size), u32(size), u16(path.length), u16(0), path]);
};
const zipEntry = ({ name, crc, size, time, date, offset }) => {
  const path = Buffer.from(name, 'utf8');
  return Buffer.concat([u32(0x02014b50), u16(20), u16(20), u16(0x0800), u16(0), u16(time), u16(date), u32(crc), u32(size), u32(size), u16(path.length), u16(0), u16(0), u16(0), u16(0), u32(0), u32(offset), path]);
};
const zipEnd = (count, length, offset) =>
  Buffer.concat([u32(0x06054b50), u16(0), u16(0), u16(count), u16(count), u32(length), u32(offset), u16(0)]);

const compareAt = (zip, at, expected, what, problems) => {
  const found = zip.subarray(at, at + expected.length);
  if (Buffer.compare(found, expected) === 0) return;
  let first = 0;
  while (first < found.length && found[first] === expected[first]) first += 1;
  problems.push({
    zh: '压缩包第 ' + (at + first + 1) + ' 个字节（' + what.zh + '）不对',
    en: 'byte ' + (at + first + 1) + ' of the zip file (' + what.en + ') is wrong',
  });
};

const checkZip = (zip, problems) => {
  const start = 30 + manifestName.length;
  const text = zip.toString('latin1', start);
  const end = /"seal": "[^"]*"\n}\n/.exec(text);
  const length = end === null ? (zip.length > 26 ? zip.readUInt32LE(22) : 0) : end.index + end[0].length;
  const bytes = zip.subarray(start, start + length);
  const read = bytes.length === 0 ? null : readManifest(bytes, zip.length > 18 ? zip.readUInt32LE(14) : null, problems);
  if (read === null) return null;
  const { manifest, whole } = read;
  const sums = Buffer.from(sumsText(manifest, whole), 'utf8');
  const { time, date } = manifest.zip;
  const parts = [
    { name: manifestName, crc: crc32(whole), size: whole.length, check: () => undefined },
    { name: sumsName, crc: crc32(sums), size: sums.length, check: (found) => checkSums(found, sums, problems) },
    ...manifest.files.map((file) => ({
      name: file.path,
      crc: parseInt(file.crc32, 16),
      size: file.bytes,
      check: (found) => checkContent(file, found, problems),
    })),
  ];
  let at = 0;
  const directory = [];
  for (const part of parts) {
    const header = zipHeader({ ...part, time, date });
    compareAt(zip, at, header, { zh: part.name + ' 的文件头', en: 'header of ' + part.name }, problems);
    directory.push(zipEntry({ ...part, time, date, offset: at }));
    at += header.length;
    part.check(zip.subarray(at, at + part.size));
    at += part.size;
  }
  const begin = at;
  for (const [place, entry] of directory.entries()) {
    const { name } = parts[place];
    compareAt(zip, at, entry, { zh: name + ' 的目录项', en: 'directory entry of ' + name }, problems);
    at += entry.length;
  }
  compareAt(zip, at, zipEnd(directory.length, at - begin, begin), { zh: '压缩包结尾', en: 'end of the zip file' }, problems);
  at += 22;
  if (zip.length > at) {
    problems.push({
      zh: '压缩包结尾之后多出 ' + (zip.length - at) + ' 个字节',
      en: (zip.length - at) + ' bytes follow the end of the zip file',
    });
  }
  return manifest;
};

// ---- a folder into which it was unpacked
const harmless = /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/i;
const namesIn = (folder, under) =>
  readdirSync(join(folder, under), { withFileTypes: true }).flatMap((each) => {
    const name = under === '' ? each.name : under + '/' + each.name;
    return each.isDirectory() ? namesIn(folder, name) : [name];
  });
const bytesAt = (folder, name) => {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return null;
  }
};
const gone = (name) => ({ zh: name + '：文件不见了', en: name + ': the file is missing' });

const checkFolder = (folder, problems) => {
  const list = bytesAt(folder, manifestName);
  if (list === null) return null;
  const said = bytesAt(folder, sumsName);
  const crc = said === null ? null : /# crc32 manifest\.json ([0-9a-f]{8})/.exec(said.toString('utf8'));
  const read = readManifest(list, crc ? parseInt(crc[1], 16) : null, problems);
  if (read === null) return null;
  const { manifest, whole } = read;
  if (said === null) problems.push(gone(sumsName));
  else checkSums(said, Buffer.from(sumsText(manifest, whole), 'utf8'), problems);
  for (const file of manifest.files) {
    const bytes = bytesAt(folder, file.path);
    if (bytes === null) problems.push(gone(file.path));
    else checkContent(file, bytes, problems);
  }
  const known = new Set([manifestName, sumsName, ...manifest.files.map(({ path }) => path)]);
  for (const name of namesIn(folder, '')) {
    if (!known.has(name) && !harmless.test(name)) {
      problems.push({ zh: name + '：不属于这个证据包', en: name + ': does not belong to this pack' });
    }
  }
  return manifest;
};

/** Checks a folder or a zip file; null = neither. */
export const checkPack = (path) => {
  const problems = [];
  const isFolder = statSync(path).isDirectory();
  const manifest = isFolder ? checkFolder(path, problems) : checkZip(readFileSync(path), problems);
  if (manifest === null && problems.length === 0) return null;
  return {
    isWhole: problems.length === 0,
    problems,
    files: manifest === null ? 0 : manifest.files.length + 2,
    seal: manifest === null ? null : manifest.seal,
    language: manifest === null ? null : manifest.language,
    period: manifest === null ? null : manifest.period,
  };
};

const say = (language, zh, en) => console.log(language === 'en' ? en : zh);
const run = (words) => {
  const option = (name) => (words.includes(name) ? words[words.indexOf(name) + 1] : undefined);
  const given = words.filter((word, at) => !word.startsWith('--') && !['--lang', '--seal'].includes(words[at - 1]))[0];
  const path = given || dirname(fileURLToPath(import.meta.url));
  let result = null;
  try {
    result = checkPack(path);
  } catch (error) {
    console.error(String(error));
  }
  const language = option('--lang') || (result && result.language) || 'zh';
  if (result === null) {
    say(language, '这里没有可以检查的证据包：' + path, 'There is no pack here that could be checked: ' + path);
    return 2;
  }
  if (result.period) say(language, '证据包：' + result.period.from + ' 至 ' + result.period.until, 'Evidence pack: ' + result.period.from + ' to ' + result.period.until);
  say(language, '检查内容：每个文件的字节与导出时的校验值一致；没有缺少、没有多出、没有改动。', 'What is checked: every file has the bytes it had when the pack was made; none is missing, added or changed.');
  say(language, '不检查：记录本身是否属实；证据包与内容清单被一起重做时，要拿编号与程序日志里记下的核对。', 'What is not: whether the records are true. A pack that was made anew together with its list has another number: compare it with the one in the log of the program.');
  for (const problem of result.problems) say(language, '  ✗ ' + problem.zh, '  x ' + problem.en);
  const wanted = option('--seal');
  const isOther = wanted !== undefined && wanted.toLowerCase() !== result.seal;
  if (isOther) say(language, '  ✗ 编号不是要核对的那个', '  x the number is not the one that was given');
  say(language, '编号：' + result.seal, 'Number: ' + result.seal);
  const isWhole = result.isWhole && !isOther;
  say(
    language,
    isWhole ? '结果：完整，' + result.files + ' 个文件都没有改动' : '结果：不完整，' + (result.problems.length + (isOther ? 1 : 0)) + ' 处不符',
    isWhole ? 'Result: whole, ' + result.files + ' files are unchanged' : 'Result: not whole, ' + (result.problems.length + (isOther ? 1 : 0)) + ' differences',
  );
  return isWhole ? 0 : 1;
};

const isCalled = () => {
  try {
    return realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url));
  } catch {
    return false;
  }
};
if (isCalled()) process.exitCode = run(process.argv.slice(2));
`;

/** The text of verify.mjs. */
export const verifierText: string = verifierReading + checking;
