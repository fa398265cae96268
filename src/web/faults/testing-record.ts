/** What the people of a test were told: kept outside the server, so that no crash of it can change what was promised. */
export class Record {
  /** Statement → revision → text that was answered as saved. */
  readonly edits = new Map<string, Map<number, string>>();
  /** Every text that was ever sent, saved or not. */
  readonly sentEdits = new Map<string, Set<string>>();
  /** Who answers (link or organisation) → reasons, in order. */
  readonly answers = new Map<string, string[]>();
  readonly sentAnswers = new Map<string, Set<string>>();
  readonly versions = new Map<string, readonly string[]>();
  readonly releases = new Map<string, Planned>();
  readonly wrong: string[] = [];
  /** Public pages read, released or not. */
  reads = 0;
  unanswered = 0;

  edited(statement: string, revision: number, text: string): void {
    const of = entry(this.edits, statement, () => new Map<number, string>());
    if (of.has(revision)) this.wrong.push(`${statement}: revision ${revision} was answered as saved twice`);
    of.set(revision, text);
  }

  count(): Readonly<{ [name: string]: number }> {
    const sizes = (all: Iterable<{ readonly size?: number; readonly length?: number }>) =>
      [...all].reduce((sum, one) => sum + (one.size ?? one.length ?? 0), 0);
    const [edits, answers] = [sizes(this.edits.values()), sizes(this.answers.values())];
    const putForward = this.versions.size;
    const planned = [...this.releases.values()].filter(({ latest }) => Number.isFinite(latest) && latest > 0).length;
    return { edits, answers, putForward, planned };
  }

  get acknowledged(): number {
    return Object.values(this.count()).reduce((sum, n) => sum + n, 0);
  }
}

export interface Planned {
  readonly statement: string;
  readonly languages: readonly string[];
  /** In every language of its page. */
  readonly mark: string;
  readonly signatory: string;
  /** Before this nothing may be seen, on the clock of the machine. */
  earliest: number;
  /** From this on it is due. */
  latest: number;
  /** Somebody has read it: from then on it stays. */
  seen: boolean;
}

export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}
