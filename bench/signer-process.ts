/**
 * Outside organisations in a process of their own: each opens its link, reads the page and signs, at a steady rate.
 * Prints how long each signature took and when it was answered. Argument: one JSON object; the links come on stdin.
 */
import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";

interface Order {
  readonly address: string;
  readonly perSecond: number;
}

const order = JSON.parse(process.argv[2]!) as Order;
const links = (await text(process.stdin)).split("\n").filter(Boolean);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const times: number[] = [];
const errors: string[] = [];

function ask(path: string, body?: string): Promise<{ status: number; page: string }> {
  return new Promise((done, fail) => {
    const headers = body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded", "content-length": body.length };
    const asked = request(new URL(path, order.address), { agent, method: body === undefined ? "GET" : "POST", headers }, (response) =>
      text(response).then((page) => done({ status: response.statusCode ?? 0, page }), fail),
    );
    asked.on("error", fail).end(body);
  });
}

async function sign(link: string, n: number): Promise<void> {
  try {
    const { page } = await ask(link);
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? "";
    const form = { proof: field("proof"), version: field("version"), kind: "yes", actedName: `Director ${n}`, actedRole: "director" };
    const start = performance.now();
    const { status } = await ask(link, String(new URLSearchParams(form)));
    times.push(performance.now() - start);
    if (status !== 200 && status !== 303) errors.push(String(status));
  } catch (error) {
    errors.push((error as Error).message);
  }
}

const begin = performance.now();
const under: Promise<void>[] = [];
for (const [i, link] of links.entries()) {
  const wait = begin + (i * 1000) / order.perSecond - performance.now();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  under.push(sign(link, i));
}
await Promise.all(under);
process.stdout.write(JSON.stringify({ times, errors, seconds: (performance.now() - begin) / 1000 }));
agent.destroy();
