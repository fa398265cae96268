const QUIET_MS = 300;
const PAUSE_MS = 4;
const BUSY_MS = 25;

/** Makes again, little by little, the pages that a publication made void, so that their next readers do not wait. */
export interface Warmer {
  /** These addresses are void; making them starts when nothing more was published for a moment. */
  later(addresses: Iterable<string>): void;
  stop(): void;
}

/**
 * @param make makes one page and keeps it; when it fails the rest is left to the readers
 * @param busy whether readers wait for pages now: they go first
 */
export function warmer(make: (address: string) => Promise<unknown>, busy: () => boolean = () => false): Warmer {
  const wanted = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  function again(milliseconds: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(next, milliseconds).unref();
  }
  function next(): void {
    const [address] = wanted;
    if (address === undefined || stopped) return;
    if (busy()) {
      again(BUSY_MS);
      return;
    }
    wanted.delete(address);
    make(address).then(
      () => again(PAUSE_MS), // between two pages the readers have their turn
      () => wanted.clear(),
    );
  }
  return {
    later(addresses) {
      for (const address of addresses) wanted.add(address);
      if (wanted.size > 0) again(QUIET_MS);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
