/** Something that has to be on the machine. */
export interface Need {
  /** As it is said to a person. */
  name: string;
  /** Debian's packages that bring it. */
  packages: readonly string[];
  isThere(): boolean | Promise<boolean>;
}

/** What is known of a machine before anything is installed on it. */
export interface Machine {
  platform: NodeJS.Platform;
  hasApt: boolean;
  isRoot: boolean;
}

export type InstallPlan = { packages: readonly string[] } | { tell: string };

/** How missing things come onto a machine: by ourselves, or, in one line, by whoever owns it. */
export function planInstall(missing: readonly Need[], { platform, hasApt, isRoot }: Machine): InstallPlan {
  const packages = [...new Set(missing.flatMap((need) => need.packages))];
  if (platform === 'linux' && hasApt && isRoot) return { packages };
  const names = missing.map(({ name }) => name).join(', ');
  if (platform === 'linux' && hasApt) {
    return { tell: `Please install ${names}: sudo apt-get install ${packages.join(' ')}` };
  }
  return { tell: `Please install ${names}, then start again.` };
}
