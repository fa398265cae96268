/**
 * The network address of whoever asks. `X-Forwarded-For` is read from the right, past the proxies we trust, because
 * everything left of them is written by the client (RFC 7239 §8.1 names the risk).
 */
export function addressOf(peer: string, forwardedFor: string | undefined, trusted: readonly string[]): string {
  let address = plain(peer);
  const hops = (forwardedFor ?? "").split(",").map((hop) => plain(hop.trim()));
  while (trusted.includes(address)) {
    const hop = hops.pop();
    if (!hop) break;
    address = hop;
  }
  return address;
}

/** One spelling for an IPv4 address, also when it comes mapped into IPv6. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");
}
