import { PassThrough } from "node:stream";
import { createReadableStreamFromReadable } from "@react-router/node";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import {
  type EntryContext,
  type HandleErrorFunction,
  type RouterContextProvider,
  ServerRouter,
} from "react-router";
import { keepCatalogue } from "#app/i18n/catalogues.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { logger } from "#app/platform/logger.server.ts";
import { groundContext } from "./http/request-context.server.ts";

for (const locale of LOCALES) keepCatalogue(locale, "whole", messagesFor(locale));

const ABORT_AFTER_MS = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { nonce } = context.get(groundContext);
  return new Promise((resolve, reject) => {
    let shellSent = false;
    const whole = isbot(request.headers.get("User-Agent"));
    const { pipe, abort } = renderToPipeableStream(
      <ServerRouter context={entry} url={request.url} nonce={nonce} />,
      {
        nonce,
        [whole ? "onAllReady" : "onShellReady"]() {
          shellSent = true;
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          // Pages show people's matters: nothing is kept by browsers or proxies.
          headers.set("Cache-Control", "no-store");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          pipe(body);
        },
        onShellError: reject,
        onError(error: unknown) {
          if (shellSent) logger.error({ failure: describe(error) }, "render failed");
        },
      },
    );
    setTimeout(abort, ABORT_AFTER_MS).unref();
  });
}

/** A bug: its stack goes to the log, its message does not (it may repeat what somebody typed). */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted) return;
  logger.error(
    { failure: describe(error), path: new URL(request.url).pathname.replace(/[0-9a-f-]{30,}[^/]*/g, ":id") },
    "request failed",
  );
};

function describe(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const frames = error.stack?.split("\n").filter((line) => line.trimStart().startsWith("at ")) ?? [];
  return [error.name, ...frames.slice(0, 8)].join("\n");
}
