/**
 * Readers in a process of their own: asks for pages at a steady rate, whatever the answers take, and prints how long each
 * first byte took. Arguments: one JSON object.
 */
import { Agent, get } from "node:http";

interface Order {
  readonly address: string;
  readonly paths: readonly string[];
  readonly perSecond: number;
  readonly seconds: number;
}

const order = JSON.parse(process.argv[2]!) as Order;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const times: number[] = [];
let errors = 0;

function ask(path: string): Promise<void> {
  return new Promise((done) => {
    const start = performance.now();
    const failed = () => {
      errors++;
      done();
    };
    get(new URL(path, order.address), { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
      times.push(performance.now() - start);
      if (response.statusCode !== 200) errors++;
      response.on("end", done).on("error", failed).resume();
    }).on("error", failed);
  });
}

for (let i = 0; i < 20; i++) await ask(order.paths[i % order.paths.length]!); // connections and our own code, warm
times.length = 0;
const begin = performance.now();
const under: Promise<void>[] = [];
for (let i = 0; i < order.perSecond * order.seconds; i++) {
  const wait = begin + (i * 1000) / order.perSecond - performance.now();
  if (wait > 0) await new Promise((done) => setTimeout(done, wait));
  under.push(ask(order.paths[(i * 7919) % order.paths.length]!));
}
await Promise.all(under);
process.stdout.write(JSON.stringify({ times, errors }));
agent.destroy();
