import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface SeenRequest {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** What the stub answers; `drop` closes the connection after the request was read, `text` is sent as it is. */
export type Answer = { status: number; json: unknown } | { status: number; text: string } | "drop";

export interface ProviderStub {
  url: string;
  seen: SeenRequest[];
  /** Answers the next request so, instead of by the provider's own rule. */
  next(answer: Answer): void;
  close(): Promise<void>;
}

/** A provider's HTTP API on this machine, so that the real client speaks over a real connection. */
export async function providerStub(rule: (request: SeenRequest) => Answer): Promise<ProviderStub> {
  const seen: SeenRequest[] = [];
  const scripted: Answer[] = [];
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("utf8");
    const request = {
      method: incoming.method ?? "",
      path: incoming.url ?? "",
      headers: incoming.headers,
      body,
    };
    seen.push(request);
    const answer = scripted.shift() ?? rule(request);
    if (answer === "drop") {
      incoming.socket.destroy();
      return;
    }
    response.writeHead(answer.status, {
      "Content-Type": "json" in answer ? "application/json" : "text/plain",
    });
    response.end("json" in answer ? JSON.stringify(answer.json) : answer.text);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    next: (answer) => void scripted.push(answer),
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done, failed) => server.close((error) => (error ? failed(error) : done())));
}
