import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { gunzipSync } from "node:zlib";
import { ended, freePort } from "./installation.ts";

const NGINX = ["nginx", "/usr/sbin/nginx"].find((name) => spawnSync(name, ["-v"]).error === undefined);

export interface Page {
  readonly path: string;
  readonly gzip: Buffer;
  readonly plain: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
}

export function fetchPage(address: string, path: string, encoding = "gzip"): Promise<Page> {
  return new Promise((done, fail) => {
    get(new URL(path, address), { headers: { "accept-encoding": encoding } }, async (response) => {
      const gzip = await buffer(response);
      if (response.statusCode !== 200) return fail(new Error(`${path}: ${response.statusCode}`));
      const plain = response.headers["content-encoding"] === "gzip" ? gunzipSync(gzip) : gzip;
      done({ path, gzip, plain, headers: response.headers });
    }).on("error", fail);
  });
}

/**
 * Debian's nginx with two workers serving the same pages, byte for byte, with the same security headers, from files that
 * are compressed already (gzip_static). Null where there is no nginx.
 */
export async function startNginx(folder: string, pages: readonly Page[]): Promise<{ address: string; stop(): Promise<void> } | null> {
  if (!NGINX) return null;
  const root = join(folder, "www");
  for (const { path, gzip, plain } of pages) {
    const file = join(root, path.endsWith("/") ? `${path}index.html` : `${path}.html`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, plain);
    writeFileSync(`${file}.gz`, gzip);
  }
  const port = await freePort();
  const kept = [
    "cache-control",
    ...Object.keys(pages[0]!.headers).filter((name) => /^(content-security|x-|referrer|cross-|permissions)/.test(name)),
  ];
  const headers = kept.map((name) => `add_header ${name} "${String(pages[0]!.headers[name])}";`).join("\n    ");
  const file = join(folder, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  writeFileSync(
    file,
    `${process.getuid?.() === 0 ? "user root;" : ""}
daemon off; worker_processes 2; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; keepalive_timeout 65; keepalive_requests 1000000; server_tokens off;
  open_file_cache max=8000 inactive=60s; open_file_cache_valid 60s; default_type "text/html; charset=utf-8";
  types {} gzip_static on; gzip_vary on; ${temporary}
  server {
    listen 127.0.0.1:${port}; root ${root}; index index.html;
    ${headers}
    location / { try_files $uri.html $uri/index.html =404; }
  }
}`,
  );
  const child = spawn(NGINX, ["-c", file, "-p", folder, "-e", join(folder, "error.log")], { stdio: ["ignore", "ignore", "inherit"] });
  const address = `http://127.0.0.1:${port}`;
  for (const give = performance.now() + 5000; ; ) {
    const answer = await fetchPage(address, pages[0]!.path).catch((error: Error) => error);
    if (!(answer instanceof Error)) {
      if (!answer.gzip.equals(pages[0]!.gzip)) throw new Error("nginx serves other bytes");
      break;
    }
    if (performance.now() > give || child.exitCode !== null) throw new Error(`nginx did not start: ${answer.message}`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return { address, stop: () => ended(child) };
}
