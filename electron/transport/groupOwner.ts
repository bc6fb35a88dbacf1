// Which group may open a port, so that a refusal can name the group to join.
import { readFile, stat } from 'node:fs/promises';

const nameOfGroup = (groupFile: string, gid: number): string | null => {
  for (const line of groupFile.split('\n')) {
    const [name, , id] = line.split(':');
    if (name !== undefined && name !== '' && id === String(gid)) return name;
  }
  return null;
};

/** Name of the group that owns `path` (`dialout` on Debian, `uucp` on Arch), its number if it has no name; null if unknown. */
export const groupOwner = async (path: string, groupFilePath = '/etc/group'): Promise<string | null> => {
  try {
    const { gid } = await stat(path);
    const groups = await readFile(groupFilePath, 'utf8').catch(() => '');
    return nameOfGroup(groups, gid) ?? String(gid);
  } catch {
    return null;
  }
};
