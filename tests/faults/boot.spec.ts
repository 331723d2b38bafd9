import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { connect as connectDatabase } from "#db/file-driver.server.ts";
import { startApp } from "#tests/setup/app-server.ts";

const ROOT = join(import.meta.dirname, "..", "..");

test.describe("the built server @desktop", () => {
  let directory: string;
  test.beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "jobbron-boot-"));
  });
  test.afterEach(() => rmSync(directory, { recursive: true, force: true }));

  test("without settings does not start and lists every one that is missing", async () => {
    const { code, output } = await run({});
    expect(code).toBe(1);
    for (const name of ["DATABASE_URL", "ORIGIN", "SEALING_KEY", "HASHING_KEY", "LINK_KEY"])
      expect(output).toContain(`${name}: saknas`);
    expect(output).not.toContain("at ");
  });

  test("with a wrong or a missing key to the database says so", async () => {
    const file = join(directory, "locked.db");
    const locked = connectDatabase(file, "en nyckel som ingen gissar", false);
    locked.exec("CREATE TABLE kept (text TEXT)");
    locked.close();
    const demo = { JOBBRON_MODE: "demo", DATABASE_URL: `file:${file}`, PORT: "0" };
    for (const [key, say] of [
      ["", "DATABASE_ENCRYPTION_KEY saknas"],
      ["en helt annan nyckel här", "DATABASE_ENCRYPTION_KEY är fel"],
    ] as const) {
      const { code, output } = await run({ ...demo, DATABASE_ENCRYPTION_KEY: key });
      expect(code).toBe(1);
      expect(output).toContain(say);
      expect(output).not.toContain("at ");
    }
  });

  test("where the libSQL server does not answer says which", async () => {
    const { code, output } = await run({
      JOBBRON_MODE: "demo",
      DATABASE_URL: "http://127.0.0.1:1",
      PORT: "0",
    });
    expect(code).toBe(1);
    expect(output).toContain("Databasservern http://127.0.0.1:1 svarar inte");
    expect(output).not.toContain("at ");
  });

  test("on a port that is taken says so and ends", async () => {
    const holder = createServer().listen(0, "127.0.0.1");
    await once(holder, "listening");
    const { port } = holder.address() as AddressInfo;
    const { code, output } = await run({
      JOBBRON_MODE: "demo",
      DATABASE_URL: `file:${join(directory, "port.db")}`,
      PORT: String(port),
    });
    holder.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} på 127.0.0.1 är upptagen`);
    expect(output).not.toContain("at ");
  });

  test("migrates an empty file once, also when two processes start on it together", async () => {
    const databaseUrl = `file:${join(directory, "ny.db")}`;
    const apps = await Promise.all([startApp({ databaseUrl }), startApp({ databaseUrl })]);
    for (const app of apps) expect((await fetch(`${app.origin}/platser`)).status).toBe(200);
    await Promise.all(apps.map((app) => app.stop()));
  });

  test("told to stop takes no new visitor, answers the one it has, and ends well", async () => {
    const app = await startApp({ databaseUrl: `file:${join(directory, "stopp.db")}` });
    const { hostname, port } = new URL(app.origin);
    const body = "email=sist%40arbetsplats.example";
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    let answer = "";
    socket.setEncoding("utf8").on("data", (text) => {
      answer += text;
    });
    const ended = once(socket, "close");
    socket.write(
      [
        "POST /logga-in/e-post HTTP/1.1",
        `Host: ${hostname}:${port}`,
        `Origin: ${app.origin}`,
        "Content-Type: application/x-www-form-urlencoded",
        `Content-Length: ${body.length}`,
        "Expect: 100-continue",
        "\r\n",
      ].join("\r\n"),
    );
    // The server has the head of the request, and waits for its body.
    await expect.poll(() => answer).toContain("100 Continue");
    const code = app.stop();
    await expect
      .poll(() =>
        fetch(`${app.origin}/halsa`).then(
          () => "open",
          () => "closed",
        ),
      )
      .toBe("closed");
    socket.write(body);
    await ended;
    expect(answer).toContain("HTTP/1.1 302");
    expect(await code).toBe(0);
  });
});

/** Runs the server with these settings only, to its end. */
async function run(settings: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ["server.js"], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, NODE_ENV: "production", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output };
}
