import { createServer } from "node:http";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 22)) {
  console.error(
    `Jobbron behöver Node 22.22 eller senare; det här är ${process.versions.node}. Starta med npm start.`,
  );
  process.exit(1);
}

const development = process.argv.includes("--dev");
if (development) process.env.JOBBRON_MODE ??= "development";

try {
  const { running, close } = development ? await bootDevelopment() : await bootBuilt();
  const server = createServer(running.app);
  server.requestTimeout = 30_000;
  server.on("clientError", answerBrokenRequest);
  server.listen(running.listen, () => {
    const address = server.address();
    if (address && typeof address === "object") console.log(`Jobbron: http://localhost:${address.port}`);
  });
  server.once("error", async (error) => {
    const { port, host } = running.listen;
    console.error(
      error.code === "EADDRINUSE" ? `Port ${port} på ${host} är upptagen. Välj en annan med PORT.` : error,
    );
    await running.stop();
    await close();
    process.exit(1);
  });
  let stopping = false;
  // Kept alive for a next request, the connection would hold the server up until it timed out.
  server.on("request", (request, response) => {
    response.once("finish", () => stopping && request.socket.end());
  });
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.close(async () => {
      await running.stop();
      await close();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => process.exit(1), 10_000).unref();
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
} catch (error) {
  // Settings and database problems say what to do; anything else is a bug and shows its stack.
  console.error(["EnvError", "DatabaseOpenError"].includes(error?.name) ? error.message : error);
  process.exit(1);
}

/** What is no request, or has an address longer than is read, gets a reason in words before the line is closed. */
function answerBrokenRequest(error, socket) {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, words] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? ["431 Request Header Fields Too Large", "Adressen är för lång. Gå till startsidan och sök igen."]
      : ["400 Bad Request", "Portalen förstod inte frågan. Gå till startsidan och försök igen."];
  const head = [
    "Content-Type: text/plain; charset=utf-8",
    "X-Content-Type-Options: nosniff",
    "Connection: close",
  ];
  socket.end(`HTTP/1.1 ${status}\r\n${head.join("\r\n")}\r\n\r\n${words}\n`);
}

async function bootBuilt() {
  const { boot } = await import("./build/server/server.js");
  return {
    running: await boot({ clientDirectory: "build/client", development: false }),
    close: async () => {},
  };
}

async function bootDevelopment() {
  const { createServer: createVite } = await import("vite");
  const vite = await createVite({ server: { middlewareMode: true } });
  const { boot } = await vite.ssrLoadModule("/app/server/app.ts");
  const running = await boot({ clientDirectory: "public", development: true });
  const { default: express } = await import("express");
  const app = express();
  app.use(vite.middlewares);
  app.use(running.app);
  return { running: { ...running, app }, close: () => vite.close() };
}
