/** What a block of commands may need that a test run does not have: an administrator's rights, another
 *  machine (the net, a repository, a site of one's own), or minutes. */
const NEEDS = ['root', 'remote', 'long'] as const;

type Need = (typeof NEEDS)[number];

export type CommandBlock = {
  /** Of the block's first line in its file. */
  line: number;
  needs: readonly Need[];
  commands: string;
};

const isNeed = (word: string): word is Need => NEEDS.some((need) => need === word);

/** Blocks of code, each perhaps below a comment `<!-- needs: root remote -->`. */
const BLOCK = /^(?:<!-- needs: *(?<needs>.*?) *-->\n+)?```(?<kind>\S*).*\n(?<text>[\s\S]*?)^```$/gm;

/** Other names of shells: their blocks would never be run. */
const OTHER_SHELLS = /^(bash|shell|console|shell-session|zsh|powershell|bat)$/;

/** The blocks of commands in a Markdown text, in order.
 *  @throws where a block needs what is not known, or names a shell by another name than `sh` */
export function commandBlocks(markdown: string): CommandBlock[] {
  const blocks: CommandBlock[] = [];
  for (const { index, groups: { needs, kind = '', text = '' } = {} } of markdown.matchAll(BLOCK)) {
    const line = markdown.slice(0, index).split('\n').length;
    if (OTHER_SHELLS.test(kind)) throw new Error(`line ${line}: "${kind}" is not run, "sh" is`);
    if (kind !== 'sh') continue;
    const words = needs?.split(/\s+/) ?? [];
    const unknown = words.find((word) => !isNeed(word));
    if (unknown !== undefined) throw new Error(`line ${line}: nothing is known to be "${unknown}"`);
    blocks.push({ line, needs: words.filter(isNeed), commands: text });
  }
  return blocks;
}
