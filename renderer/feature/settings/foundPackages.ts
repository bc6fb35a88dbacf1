// The packages that a search means: by name, version, licence, or any words of its text.
import type { ShippedPackage } from './shippedPackages.ts';

/** Packages in which every word of the search occurs somewhere; those with it in the name come first. */
export const foundPackages = (packages: readonly ShippedPackage[], search: string): readonly ShippedPackage[] => {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return packages;
  const holds = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const named = packages.filter(({ name }) => holds(name));
  const others = packages.filter(
    (each) => !named.includes(each) && holds(`${each.name} ${each.version} ${each.licence} ${each.text}`),
  );
  return [...named, ...others];
};
