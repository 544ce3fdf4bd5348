/**
 * Figures dealt out in order: 交通、能源、水利分别完成投资3252亿元、2140亿元、748亿元. Either all of them get their subject or none:
 * half a guess would be wrong.
 */

/** Subjects before 分别, and the words between 分别 and the first figure that belong to all of them (`完成投资`). */
export function dealtSubjects(subjects: string, common: string): readonly string[] {
  const parts = subjects.split(/[、和及与]/).map((part) => part.trim());
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.some((part) => part === '')) return [];
  if (common.length >= 2) return parts.map((part) => part + common);
  // 城镇、农村居民人均可支配收入: the last subject carries what all share, behind as many characters as the first has.
  return parts.map((part, i) => {
    const first = parts[0] as string;
    const shared = last.slice(first.length);
    return i < parts.length - 1 && part.length <= 3 && shared.length >= 2 && part.length < last.length
      ? part + shared
      : part;
  });
}
